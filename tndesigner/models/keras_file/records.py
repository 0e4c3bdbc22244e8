"""What a Keras file holds, as plain frozen values."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from math import prod
from typing import Any

from tndesigner.models.layer import Shape


@dataclass(frozen=True, slots=True)
class Tensor:
    """A result of a layer: of which of its calls, and which of the results of that call."""

    layer: str
    call: int = 0
    output: int = 0


@dataclass(frozen=True, slots=True)
class Call:
    """The arguments with which a layer is called; tensors may stand at any depth of tuples and mappings."""

    args: tuple[Any, ...] = ()
    kwargs: Mapping[str, Any] = field(default_factory=dict)

    @property
    def tensors(self) -> tuple[Tensor, ...]:
        """All tensors among the arguments, in their order."""
        return tuple(tensors_in((self.args, self.kwargs)))

    def changed(self, change: Callable[[Tensor], Tensor]) -> "Call":
        """Return the call with another tensor in the place of each."""
        return Call(with_tensors(self.args, change), with_tensors(self.kwargs, change))


@dataclass(frozen=True, slots=True)
class Weight:
    """One array of a layer."""

    name: str
    """What Keras calls it, "kernel" or "query/kernel"; of classes with unknown weights, its place in the layer."""
    address: str
    """Its place in the file."""
    shape: tuple[int, ...]
    dtype: str
    trainable: bool = True


@dataclass(frozen=True, slots=True)
class KerasLayer:
    """A layer of a model, once for all of its calls."""

    name: str
    """Unique in the model; layers of a nested model have its name and a dot before theirs."""
    class_name: str
    module: str
    """"keras.layers", "keras.ops" for an operation, "tndesigner" for a layer of our own, or "tensor_networks" for one
    of an exported file."""
    config: Mapping[str, Any]
    """The arguments of its class."""
    calls: tuple[Call, ...] = ()
    weights: tuple[Weight, ...] = ()

    @property
    def parameters(self) -> int:
        """How many trainable numbers it has."""
        return sum(prod(weight.shape) for weight in self.weights if weight.trainable)

    @property
    def numbers(self) -> int:
        """How many numbers it has, trainable or not."""
        return sum(prod(weight.shape) for weight in self.weights)


@dataclass(frozen=True, slots=True)
class KerasModel:
    """A trained model as a graph of layers, without its weights."""

    name: str
    layers: tuple[KerasLayer, ...]
    """In the order of their first calls; inputs are layers of class InputLayer."""
    order: tuple[Tensor, ...]
    """The first results of all calls, in an order in which they can be computed."""
    inputs: tuple[Tensor, ...]
    outputs: tuple[Tensor, ...]
    shapes: Mapping[Tensor, Shape]
    """The shape of one example of each tensor of which the file tells it."""
    keras_version: str
    sha256: str
    """Of the whole file."""

    def layer(self, name: str) -> KerasLayer:
        """Return the layer of that name.

        Raises:
            KeyError: if there is none.
        """
        return {layer.name: layer for layer in self.layers}[name]

    @property
    def parameters(self) -> int:
        """How many trainable numbers the model has."""
        return sum(layer.parameters for layer in self.layers)


def with_tensors(arguments: Any, change: Callable[[Tensor], Tensor]) -> Any:  # noqa: ANN401  # arguments are anything
    """Return arguments with another tensor in the place of each."""
    match arguments:
        case Tensor():
            return change(arguments)
        case tuple():
            return tuple(with_tensors(item, change) for item in arguments)
        case Mapping():
            return {key: with_tensors(item, change) for key, item in arguments.items()}
        case _:
            return arguments


def tensors_in(arguments: object) -> Iterator[Tensor]:
    """Yield the tensors at any depth of tuples and mappings, which are read in the order of their keys, as in Keras."""
    if isinstance(arguments, Tensor):
        yield arguments
    elif isinstance(arguments, tuple):
        for item in arguments:
            yield from tensors_in(item)
    elif isinstance(arguments, Mapping):
        for key in sorted(arguments):
            yield from tensors_in(arguments[key])
