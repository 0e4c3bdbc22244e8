"""The functions of an exported file that check sequences, and check and join their masks."""

CHECK_MASK = '''\
def check_mask(name, mask, *shape):
    """Refuse a mask that is not (batch, length), or not (batch, heads, targets, sources).

    The axis of the batch may have length 1, and in a mask of pairs any axis; there, the
    heads, or batch and heads, may be missing.
    """
    if mask is None:
        return
    found, pairs = tuple(mask.shape), len(shape) == 4
    if pairs and len(found) < 4:
        shape = shape[2:] if len(found) == 2 else (shape[0], *shape[2:])
    right = [
        one in (None, length) or length is None or (one == 1 and (pairs or axis == 0))
        for axis, (one, length) in enumerate(zip(found, shape))
    ]
    if len(found) != len(shape) or not all(right):
        raise ValueError(f"{name} has shape {found}, but needs shape {shape}")
'''
"""Compares the shape of a mask with what it masks."""

CHECK_SEQUENCE = '''\
def check_sequence(name, shape, batch, length):
    """Refuse a value or a key that is not (batch, length, width); its batch may be 1."""
    needed = (batch, length, *shape[-1:])
    right = [
        None in (one, other) or one == other or (one == 1 and axis == 0)
        for axis, (one, other) in enumerate(zip(shape, needed))
    ]
    if len(shape) != 3 or not all(right):
        raise ValueError(f"{name} has shape {tuple(shape)}, but needs shape {needed}")
'''
"""Compares the shape of a value or a key with that of what it belongs to."""

MASKS = '''\
def joined_mask(masks):
    """Return where all masks are true, with an axis for the heads; None without masks."""
    joined = None
    for mask in masks:
        if mask is None:
            continue
        mask = ops.cast(mask, "bool")
        while len(mask.shape) < 4:  # (targets, sources), or with a batch before them
            mask = ops.expand_dims(mask, -3)
        joined = mask if joined is None else ops.logical_and(joined, mask)
    return joined


def causal_mask(query, value):
    """Return which sources each target may see: none that come after it."""
    targets = ops.arange(ops.shape(query)[1])
    sources = ops.arange(ops.shape(value)[1])
    return ops.greater_equal(targets[:, None], sources[None, :])
'''
"""Join the masks of attention."""

JOINED_MASKS = '''
    def compute_mask(self, inputs, previous_mask=None):
        """Keep the places that all masks keep."""
        kept = None
        for mask in previous_mask or []:
            if kept is None:
                kept = mask
            elif mask is not None:
                check_mask("the mask of an input", mask, *kept.shape)
                kept = ops.logical_and(kept, mask)
        return kept
'''
"""The method that joins the masks of several inputs."""
