"""The ordinary layers between a dataset and the layer that learns it."""

from collections.abc import Iterator

from tndesigner.models.data import Data
from tndesigner.models.errors import ModelError
from tndesigner.models.kinds.dense import Dense
from tndesigner.models.kinds.tokens import Embedding, GlobalAveragePooling1D, PositionEmbedding
from tndesigner.models.layer import Layer

LENGTH = 64
"""The sequence length of a design with a single layer."""


def answer_layer(data: Data) -> Dense:
    """Return the layer that gives the answer."""
    return Dense(units=data.output_size, activation=data.activation)


def pooling(data: Data) -> Iterator[Layer]:
    """Take the mean over a sequence, unless each of its places has an answer."""
    if not data.answers_each_place:
        yield GlobalAveragePooling1D()


def sequence_stack(layer: Layer, width: int, data: Data) -> Iterator[Layer]:
    """Take tokens by an embedding of that width that knows their places."""
    yield Embedding(input_dim=vocabulary_of(data, "attention"), output_dim=width)
    yield PositionEmbedding()
    yield layer
    yield from pooling(data)
    yield answer_layer(data)


def vocabulary_of(data: Data, what: str) -> int:
    """Return how many tokens there are.

    Raises:
        ModelError: if the data are numbers, naming what needs tokens.
    """
    if not data.vocabulary_size:
        complaint = "dataset {0!r} holds no tokens, which {1} needs; try speeches or sort"
        raise ModelError(complaint, data.dataset, what)
    return data.vocabulary_size
