"""Making a whole design around one network: a stack that fits a dataset, and an experiment."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from math import prod

from tndesigner.cli.errors import CommandError
from tndesigner.datasets import DatasetInfo, Kind, Task
from tndesigner.document import Design
from tndesigner.model import (
    Conv2D,
    Dense,
    Embedding,
    Flatten,
    GlobalAveragePooling1D,
    GlobalAveragePooling2D,
    Layer,
    Model,
    NetworkConv2D,
    NetworkDense,
    NetworkEmbedding,
    Reshape,
    input_width,
    output_width,
)
from tndesigner.network import Diagram, Network
from tndesigner.training.starting_experiment import STARTING_LOSSES, starting_experiment

DATASETS = {NetworkDense.kind: "blobs", NetworkConv2D.kind: "digits", NetworkEmbedding.kind: "speeches"}
"""What a network learns if nothing else is said, by the kind of its layer."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a stack is to be made of."""

    network: Network
    info: DatasetInfo
    activation: str

    @property
    def last(self) -> str:
        """The activation that suits what is learned at the end of a stack."""
        return "softmax" if STARTING_LOSSES[self.info.task] == "sparse_categorical_crossentropy" else "linear"


def starting_design(diagram: Diagram, kind: str, info: DatasetInfo, activation: str) -> Design:
    """Return a design that trains a network on a dataset, with ordinary layers around it where shapes differ.

    Args:
        diagram: the network.
        kind: the kind of its layer.
        info: the dataset.
        activation: what the network's layer does with its result.

    Raises:
        CommandError: if such a layer cannot learn from that dataset.
    """
    layers = tuple(_STACKS[kind](Wish(diagram.network, info, activation)))
    dtype = "int32" if info.vocabulary_size else "float32"
    return Design({1: diagram}, Model(info.input_shape, layers, dtype), starting_experiment(info))


def _dense_stack(wish: Wish) -> Iterator[Layer]:
    """Let numbers in as they are, pictures flattened, tokens by an embedding."""
    info, width = wish.info, input_width(wish.network)
    if info.vocabulary_size:
        yield Embedding(input_dim=info.vocabulary_size, output_dim=width)
        yield from _pooling(info)
    else:
        if len(info.input_shape) > 1:
            yield Flatten()
        if prod(info.input_shape) != width:
            yield Dense(units=width, activation="relu")
    layer = NetworkDense(network=1, activation=wish.activation)
    if output_width(wish.network) == info.output_size:
        yield replace(layer, activation=wish.last)
    else:
        yield layer
        yield Dense(units=info.output_size, activation=wish.last)


def _picture_stack(wish: Wish) -> Iterator[Layer]:
    info = wish.info
    if info.kind is not Kind.IMAGES or len(info.input_shape) != 2:
        raise CommandError(f"dataset {info.id!r} holds no pictures, which a convolution needs; try digits", 2)
    yield Reshape(target_shape=(*info.input_shape, 1))
    yield Conv2D(filters=prod(wish.network.inputs[0].shape[2:]), activation="relu")
    yield NetworkConv2D(network=1, activation=wish.activation)
    yield GlobalAveragePooling2D()
    yield Dense(units=info.output_size, activation=wish.last)


def _token_stack(wish: Wish) -> Iterator[Layer]:
    info = wish.info
    if not info.vocabulary_size:
        raise CommandError(f"dataset {info.id!r} holds no tokens, which an embedding needs; try speeches", 2)
    yield NetworkEmbedding(network=1, vocabulary=info.vocabulary_size)
    yield from _pooling(info)
    yield Dense(units=info.output_size, activation=wish.last)


def _pooling(info: DatasetInfo) -> Iterator[Layer]:
    """Take the mean over a sequence, but where an answer is wanted at each of its places."""
    if info.task is not Task.SEQUENCE:
        yield GlobalAveragePooling1D()


_STACKS: dict[str, Callable[[Wish], Iterator[Layer]]] = {
    NetworkDense.kind: _dense_stack,
    NetworkConv2D.kind: _picture_stack,
    NetworkEmbedding.kind: _token_stack,
}
"""What builds the stack, by the kind of the network's layer."""
