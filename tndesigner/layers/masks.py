"""What attention refuses, and masks of sequences: which places are real, and which may attend to which."""

from collections.abc import Mapping
from functools import reduce
from typing import Any

from keras import ops

from tndesigner.layers.errors import LayerError
from tndesigner.layers.interpreter import Tensor
from tndesigner.models import Shape
from tndesigner.wording.text import Text

Masks = Mapping[str, Any]
"""Masks by the names of the arguments of ``keras.layers.MultiHeadAttention``, and "mask", that of the query."""


def require_mask(name: str, mask: Tensor, shape: Shape) -> None:
    """Refuse a mask that has not the shape (batch, length); its batch may be 1, and None is any length.

    Raises:
        LayerError: if it has another.
    """
    _require_shape(name, tuple(mask.shape), shape, spread=1)


def require_attention(masks: Masks, query: Shape, value: Shape, key: Shape, *, heads: int) -> None:
    """Refuse a value that does not fit the query, a key as long as no value, and masks that do not fit these shapes.

    Raises:
        LayerError: if one does not.
    """
    _require_shape("value", tuple(value), (query[0], None, *value[-1:]), spread=1)
    _require_shape("key", tuple(key), (*value[:2], *key[-1:]), spread=1)
    (batch, targets), sources = query[:2], value[1]
    lengths = {"mask": targets, "query_mask": targets, "value_mask": sources, "key_mask": sources}
    for name, mask in masks.items():
        if mask is not None and name in lengths:
            require_mask(name, mask, (batch, lengths[name]))
        elif mask is not None:
            shapes = {2: (targets, sources), 4: (batch, heads, targets, sources)}
            shape = shapes.get(len(mask.shape), (batch, targets, sources))
            _require_shape(name, tuple(mask.shape), shape, spread=len(shape))


def joined_mask(masks: Masks, targets: Any, sources: Any, *, causal: bool) -> Tensor | None:
    """Return which place may attend to which: (batch, heads, targets, sources), or None if all may to all.

    Args:
        masks: the masks.
        targets: the length of the query.
        sources: the length of the value.
        causal: whether a place attends only to those before it and to itself.
    """
    axes = {"query_mask": -1, "value_mask": -2, "key_mask": -2}
    shown = [ops.expand_dims(masks[name], axis) for name, axis in axes.items() if masks.get(name) is not None]
    if masks.get("attention_mask") is not None:
        shown.append(masks["attention_mask"])
    if causal:
        shown.append(ops.greater_equal(ops.expand_dims(ops.arange(targets), 1), ops.arange(sources)))
    return reduce(ops.logical_and, map(_with_heads, shown)) if shown else None


def _with_heads(mask: Tensor) -> Tensor:
    """Add the axes for batch and heads that are missing."""
    while len(mask.shape) < 4:
        mask = ops.expand_dims(mask, -3)
    return ops.cast(mask, "bool")


def _require_shape(name: str, found: Shape, needed: Shape, *, spread: int) -> None:
    """Refuse another shape; the first axes may have length 1 instead."""
    fits = [
        None in (mine, other) or mine == other or (mine == 1 and axis < spread)
        for axis, (mine, other) in enumerate(zip(found, needed, strict=False))
    ]
    if len(found) != len(needed) or not all(fits):
        raise LayerError(Text("{0} has shape {1}, but needs shape {2}", name, str(found), str(needed)))
