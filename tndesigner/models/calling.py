"""How Keras calls a layer of a graph, given the values that go in: the same for models that are built and exported."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from tndesigner.models.kinds.attention import MultiHeadAttention
from tndesigner.models.kinds.kept import Kept
from tndesigner.models.layer import JoiningLayer, Layer


class KerasCall(NamedTuple):
    """The arguments of the call."""

    arguments: tuple[Any, ...]
    settings: dict[str, bool]
    """Those that are given by name."""


def keras_call(layer: Layer, values: Sequence[Any]) -> KerasCall:
    """Return what a layer is called with: several values as one list, or one by one where Keras takes them like that.

    Args:
        layer: the layer.
        values: what goes in, in order.
    """
    if isinstance(layer, MultiHeadAttention):
        return KerasCall((*values, *values), {})
    settings = {"use_causal_mask": True} if isinstance(layer, Kept) and layer.causal else {}
    if isinstance(layer, JoiningLayer) and len(values) > 1 and not layer.takes_one_by_one:
        return KerasCall((list(values),), settings)
    return KerasCall(tuple(values), settings)
