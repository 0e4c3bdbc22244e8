"""A network in the place of a dense layer."""

from dataclasses import dataclass
from math import prod
from typing import ClassVar

from tndesigner.model.errors import ModelError
from tndesigner.model.kinds.dense import Dense
from tndesigner.model.layer import NetworkLayer, Networks, Shape
from tndesigner.network import Network


@dataclass(frozen=True, kw_only=True)
class NetworkDense(NetworkLayer):
    """A network that maps the last axis, reshaped into the legs of its input, to its output legs, flattened."""

    kind: ClassVar[str] = "network_dense"
    stands_for: ClassVar[str] = "dense"

    activation: str = "linear"
    use_bias: bool = True

    def output_shape(self, shape: Shape, networks: Networks) -> Shape:
        """Replace the last axis by the product of the output legs."""
        network = self.network_in(networks)
        if len(network.inputs) != 1:
            raise ModelError(
                f"network {network.name!r} has {len(network.inputs)} inputs; in a stack it needs exactly 1"
            )
        width = input_width(network)
        if not shape or shape[-1] != width:
            got = shape[-1] if shape else "nothing"
            raise ModelError(f"network {network.name!r} takes {width} numbers, but gets {got} from the layer before it")
        return (*shape[:-1], output_width(network))

    def parameters(self, shape: Shape, networks: Networks) -> int:
        """Count the weights of all cores and the biases."""
        return count_weights(self.network_in(networks)) + self.biases(shape, networks)

    def biases(self, shape: Shape, networks: Networks) -> int:
        """Count one for each output."""
        return output_width(self.network_in(networks)) * self.use_bias

    def twin(self, shape: Shape, networks: Networks) -> Dense:
        """Return the dense layer that the network stands for."""
        units = output_width(self.network_in(networks))
        return Dense(name=self.name, units=units, activation=self.activation, use_bias=self.use_bias)


def input_width(network: Network) -> int:
    """Return the length of the data's last axis: the product of the legs of the inputs."""
    return prod(prod(tensor.shape) for tensor in network.inputs)


def output_width(network: Network) -> int:
    """Return the length of the result's last axis: the product of the output legs."""
    return prod(network.leg(leg).dim for leg in network.outputs)


def count_weights(network: Network) -> int:
    """Count the numbers in all cores."""
    return sum(prod(core.shape) for core in network.cores)
