"""The matrices of layers, each of which a network may replace by itself."""

from collections.abc import Iterator

from tndesigner.compression.options import USUAL_FAMILIES
from tndesigner.models import GRU, LSTM, Layer, MultiHeadAttention, Shape, SimpleRNN
from tndesigner.models.kinds.projections import sequence_width

SEVERAL = (MultiHeadAttention, LSTM, GRU, SimpleRNN)
"""The kinds of layer with several matrices."""


def can_be_replaced(layer: Layer) -> bool:
    """Return whether there are families that are tried for a layer or its matrices."""
    return layer.kind in USUAL_FAMILIES or isinstance(layer, SEVERAL)


def matrices_of(layer: Layer, shape: Shape) -> Iterator[tuple[str, Layer, Shape]]:
    """Yield the matrices of a layer that can be replaced: the name, a layer like it, and the shape that this takes.

    A dense layer, a convolution and an embedding are one matrix without a name. In attention, there are the
    projections; in a recurrent layer, "kernel" for the inputs and "recurrent" for the states, each for all gates.
    """
    if not isinstance(layer, SEVERAL):
        yield "", layer, shape
        return
    for one in layer.projections(sequence_width(layer, shape)):
        yield one.name, one.layer, (one.takes,)
