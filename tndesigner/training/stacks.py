"""The stacks around a layer with networks, by its kind: ordinary layers that make a dataset fit."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from math import prod

from tndesigner.datasets import DatasetInfo, Kind, Task
from tndesigner.model import (
    Conv2D,
    Dense,
    Embedding,
    Flatten,
    GlobalAveragePooling1D,
    GlobalAveragePooling2D,
    Layer,
    NetworkAttention,
    NetworkConv2D,
    NetworkDense,
    NetworkEmbedding,
    NetworkMultilinearAttention,
    Networks,
    PositionEmbedding,
    Reshape,
    TransformerEncoder,
    input_width,
    output_width,
)
from tndesigner.network import Network
from tndesigner.training.errors import TrainingError
from tndesigner.training.starting_experiment import STARTING_LOSSES


@dataclass(frozen=True, slots=True)
class Wish:
    """What a stack is to be made of."""

    layer: Layer
    networks: Networks
    info: DatasetInfo

    @property
    def network(self) -> Network:
        """The first network of the layer."""
        return self.networks[self.layer.network_numbers[0]]

    @property
    def last(self) -> Dense:
        """The layer that gives the answer."""
        softmax = STARTING_LOSSES[self.info.task] == "sparse_categorical_crossentropy"
        return Dense(units=self.info.output_size, activation="softmax" if softmax else "linear")


def stack_around(wish: Wish) -> tuple[Layer, ...]:
    """Return the layers.

    Raises:
        TrainingError: if such a layer cannot learn from that dataset.
    """
    return tuple(_STACKS[wish.layer.kind](wish))


def _dense_stack(wish: Wish) -> Iterator[Layer]:
    """Let numbers in as they are, pictures flattened, tokens by an embedding."""
    info, layer = wish.info, wish.layer
    takes, gives = (layer.takes, layer.gives) if isinstance(layer, NetworkDense) else (None, None)
    width = takes or input_width(wish.network)
    if info.vocabulary_size:
        yield Embedding(input_dim=info.vocabulary_size, output_dim=width)
        yield from _pooling(info)
    else:
        if len(info.input_shape) > 1:
            yield Flatten()
        if prod(info.input_shape) != width:
            yield Dense(units=width, activation="relu")
    if isinstance(layer, NetworkDense) and (gives or output_width(wish.network)) == info.output_size:
        yield replace(layer, activation=wish.last.activation)
    else:
        yield layer
        yield wish.last


def _picture_stack(wish: Wish) -> Iterator[Layer]:
    info = wish.info
    if info.kind is not Kind.IMAGES or len(info.input_shape) != 2:
        raise TrainingError(f"dataset {info.id!r} holds no pictures, which a convolution needs; try digits")
    yield Reshape(target_shape=(*info.input_shape, 1))
    yield Conv2D(filters=prod(wish.network.inputs[0].shape[2:]), activation="relu")
    yield wish.layer
    yield GlobalAveragePooling2D()
    yield wish.last


def _token_stack(wish: Wish) -> Iterator[Layer]:
    info, layer = wish.info, wish.layer
    tokens = _tokens_of(info, "an embedding")
    if isinstance(layer, NetworkEmbedding) and layer.vocabulary < tokens:
        raise TrainingError(
            f"dataset {info.id!r} has {tokens:,} tokens, but the vocabulary has {layer.vocabulary:,}; "
            f"give vocabulary={tokens}"
        )
    yield layer
    yield from _pooling(info)
    yield wish.last


def _sequence_stack(wish: Wish) -> Iterator[Layer]:
    """Let tokens in by an embedding that knows their places."""
    info, width = wish.info, input_width(wish.network)
    tokens = _tokens_of(info, "attention")
    if isinstance(wish.layer, NetworkMultilinearAttention):
        length = wish.network.inputs[0].shape[0]
        width = output_width(wish.network) // length
        if length != info.input_shape[0]:
            raise TrainingError(
                f"dataset {info.id!r} has sequences of {info.input_shape[0]}, but the network takes {length}; "
                f"give sequence={info.input_shape[0]}"
            )
    yield Embedding(input_dim=tokens, output_dim=width)
    yield PositionEmbedding()
    yield wish.layer
    yield from _pooling(info)
    yield wish.last


def _pooling(info: DatasetInfo) -> Iterator[Layer]:
    """Take the mean over a sequence, but where an answer is wanted at each of its places."""
    if info.task is not Task.SEQUENCE:
        yield GlobalAveragePooling1D()


def _tokens_of(info: DatasetInfo, what: str) -> int:
    if not info.vocabulary_size:
        raise TrainingError(f"dataset {info.id!r} holds no tokens, which {what} needs; try speeches or sort")
    return info.vocabulary_size


_STACKS: dict[str, Callable[[Wish], Iterator[Layer]]] = {
    NetworkDense.kind: _dense_stack,
    NetworkConv2D.kind: _picture_stack,
    NetworkEmbedding.kind: _token_stack,
    NetworkAttention.kind: _sequence_stack,
    NetworkMultilinearAttention.kind: _sequence_stack,
    TransformerEncoder.kind: _sequence_stack,
}
"""What builds the stack, by the kind of the layer."""
