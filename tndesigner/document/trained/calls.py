"""What a layer takes in a call, as the graph of a design holds it: tensors in their order and nothing else."""

from typing import Any

from tndesigner.models.keras_file import Call, KerasFileError, KerasLayer, Tensor
from tndesigner.models.keras_layers.same_shape import PICTURES
from tndesigner.models.keras_layers.windows import SIZES
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text

_NAMED = {
    "MultiHeadAttention": ("query", "value", "key"),
    "GroupQueryAttention": ("query", "value", "key"),
}
"""Layers that take several tensors one by one, and the names of these."""


CAUSAL = "use_causal_mask"
_SEEING = (*_NAMED, "AdditiveAttention", "Attention")
"""Layers that can be told to see earlier places only."""


_TRAINING = frozenset({*PICTURES, *SIZES})
"""Layers that take themselves for trained if nobody says: their calls say so, though ``fit`` and ``predict`` decide."""


def is_causal(layer: KerasLayer) -> bool:
    """Tell whether all calls of a layer of attention say that each place sees earlier places only.

    Raises:
        KerasFileError: if some do and some do not.
    """
    found = {bool(call.kwargs.get(CAUSAL)) for call in layer.calls}
    if len(found) > 1:
        raise KerasFileError(
            Text("layer {0} is called with and without {1}, which a design cannot hold", quoted(layer.name), CAUSAL)
        )
    return found == {True}


def taken(layer: KerasLayer, call: Call) -> tuple[Tensor, ...]:
    """Return the tensors that a layer takes in a call.

    Raises:
        KerasFileError: if it is called with more than tensors, as with a mask or a state.
    """
    kind = layer.class_name if layer.module == "keras.layers" else ""
    names = _NAMED.get(kind, ("inputs",))
    first = call.args[0] if call.args else None
    several = isinstance(first, tuple) and kind not in _NAMED
    ordered = [f"input {number}" for number in range(len(first))] if several and first else [*names]
    values = [*first, *call.args[1:]] if several and first else [*call.args]
    more = (f"argument {number}" for number in range(1, len(values) + 1))
    given: dict[str, Any] = dict(zip([*ordered, *more], values, strict=False))
    given |= call.kwargs
    tensors = [given.pop(key) for key in ordered if given.get(key) is not None]
    if kind in _SEEING:
        given.pop(CAUSAL, None)
    if kind in _TRAINING:
        given.pop("training", None)
    for key, value in given.items():
        if value is not None and value is not False:
            raise KerasFileError(
                Text(
                    "layer {0} is called with {1}, which a design cannot hold; build the model without it",
                    quoted(layer.name),
                    quoted(key),
                )
            )
    if not tensors or not all(isinstance(tensor, Tensor) for tensor in tensors):
        raise KerasFileError(Text("layer {0} takes something that is not a tensor", quoted(layer.name)))
    for tensor in tensors:
        if tensor.output:
            raise KerasFileError(
                Text(
                    "layer {0} gives several results, and {1} takes one other than the first; a design holds layers "
                    "with one result",
                    quoted(tensor.layer),
                    quoted(layer.name),
                )
            )
    return tuple(tensors)
