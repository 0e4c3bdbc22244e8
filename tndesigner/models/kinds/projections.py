"""The matrices inside a layer, each of which a network may replace."""

from abc import abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tndesigner.models.errors import ModelError
from tndesigner.models.kinds.dense import Dense
from tndesigner.models.kinds.network_dense import NetworkDense
from tndesigner.models.layer import Layer, NetworkLayer, Networks, Shape, input_width, output_width
from tndesigner.network import Network

_TAKES = "network {0!r} takes {1} numbers, but as the {2} of layer {3!r} it needs {4}"
_GIVES = "network {0!r} gives {1} numbers, but as the {2} of layer {3!r} it needs {4}"


@dataclass(frozen=True, slots=True)
class Projection:
    """One matrix inside a layer: a network, or a dense matrix."""

    name: str
    network: int | None
    takes: int
    gives: int
    activation: str = "linear"
    use_bias: bool = True

    @property
    def layer(self) -> Layer:
        """The projection as a layer of its own."""
        shared: dict[str, Any] = {"name": self.name, "activation": self.activation, "use_bias": self.use_bias}
        if self.network is None:
            return Dense(units=self.gives, **shared)
        return NetworkDense(network=self.network, **shared)


@dataclass(frozen=True, kw_only=True)
class ProjectingLayer(Layer):
    """The base class of layers on sequences with several projections, each dense or a network."""

    @abstractmethod
    def projections(self, width: int) -> tuple[Projection, ...]:
        """Return the matrices inside, given the width of the input sequence."""

    def projection(self, name: str, takes: int, gives: int) -> Projection:
        """Return one projection: the network in the field of that name, if there is such a field."""
        number: int | None = getattr(self, name) if name in self.network_fields else None
        return Projection(name, number, takes, gives)

    def output_shape(self, shape: Shape, networks: Networks) -> Shape:
        """Keep the shape, if all networks fit."""
        for one in self.projections(sequence_width(self, shape)):
            if isinstance(one.layer, NetworkLayer):
                _check(self, one, one.layer.network_in(networks))
        return shape

    def parameters(self, shape: Shape, networks: Networks) -> int:
        """Count all projections."""
        return sum(layer.parameters(taken, networks) for layer, taken in self._layers(shape))

    def biases(self, shape: Shape, networks: Networks) -> int:
        """Count the biases of all projections."""
        return sum(layer.biases(taken, networks) for layer, taken in self._layers(shape))

    def flops(self, shape: Shape, networks: Networks) -> int:
        """Count the dense projections, without networks."""
        return sum(layer.flops(taken, networks) for layer, taken in self._layers(shape))

    def parts(self, shape: Shape, networks: Networks) -> tuple[tuple[NetworkLayer, Shape], ...]:
        """Return the projections that are networks."""
        return tuple((layer, taken) for layer, taken in self._layers(shape) if isinstance(layer, NetworkLayer))

    def _layers(self, shape: Shape) -> Iterator[tuple[Layer, Shape]]:
        """Yield the projections as layers, each with its input shape."""
        for one in self.projections(sequence_width(self, shape)):
            yield one.layer, (*shape[:-1], one.takes)


def sequence_width(layer: Layer, shape: Shape) -> int:
    """Return how many numbers each place in a sequence has.

    Raises:
        ModelError: if the shape is not that of a sequence.
    """
    if len(shape) != 2 or shape[-1] is None:
        raise ModelError("layer {0!r} needs sequences of shape (length, features), but gets {1}", layer.title, shape)
    return shape[-1]


def _check(owner: Layer, projection: Projection, network: Network) -> None:
    """Refuse a network that does not have the widths of the projection."""
    if len(network.inputs) != 1:
        raise ModelError(
            "network {0!r} has {1} inputs; a projection needs exactly 1", network.name, len(network.inputs)
        )
    for complaint, has, needs in (
        (_TAKES, input_width(network), projection.takes),
        (_GIVES, output_width(network), projection.gives),
    ):
        if has != needs:
            raise ModelError(complaint, network.name, has, projection.name, owner.title, needs)
