"""The model: the stack of layers that is trained."""

from dataclasses import dataclass, replace
from typing import NamedTuple

from tndesigner.models.kinds.network_dense import NetworkDense
from tndesigner.models.layer import Layer, NetworkLayer, Networks, Shape, input_width


class Placed(NamedTuple):
    """A layer, and its input shape for one example."""

    layer: Layer
    shape: Shape


@dataclass(frozen=True, slots=True)
class Model:
    """A stack of layers on an input; shapes are those of one example."""

    input_shape: Shape
    layers: tuple[Layer, ...] = ()
    input_dtype: str = "float32"
    """"int32" where the input holds tokens."""

    def shapes(self, networks: Networks) -> tuple[Shape, ...]:
        """Return the input shape of each layer, and at the end the output shape.

        Raises:
            ModelError: at the first layer that does not fit.
        """
        shapes = [self.input_shape]
        for layer in self.layers:
            shapes.append(layer.output_shape(shapes[-1], networks))
        return tuple(shapes)

    def placed(self, networks: Networks) -> tuple[Placed, ...]:
        """Return the layers, each with its input shape.

        Raises:
            ModelError: at the first layer that does not fit.
        """
        return tuple(map(Placed, self.layers, self.shapes(networks)))

    def parameters(self, networks: Networks) -> int:
        """Count the trainable numbers of all layers."""
        return sum(layer.parameters(shape, networks) for layer, shape in self.placed(networks))


def network_parts(model: Model, networks: Networks) -> tuple[tuple[NetworkLayer, Shape], ...]:
    """Return the networks of all layers in their order, each as a layer with its input shape.

    Raises:
        ModelError: at the first layer that does not fit.
    """
    return tuple(part for layer, shape in model.placed(networks) for part in layer.parts(shape, networks))


def all_network_parts(model: Model, networks: Networks) -> tuple[tuple[NetworkLayer, Shape], ...]:
    """Return the networks of all layers, then those that no layer uses, each as a dense layer that fits it.

    Raises:
        ModelError: at the first layer that does not fit.
    """
    parts = network_parts(model, networks)
    unused = networks.keys() - {layer.network for layer, _ in parts}
    alone = ((NetworkDense(network=one), (input_width(networks[one]),)) for one in networks if one in unused)
    return (*parts, *alone)


def network_layers(model: Model, networks: Networks) -> dict[int, Placed]:
    """Return the layers that have networks, by their places in the stack, counted from 1.

    Raises:
        ModelError: at the first layer that does not fit.
    """
    return {place: one for place, one in enumerate(model.placed(networks), 1) if one.layer.network_numbers}


def dense_twin(model: Model, networks: Networks) -> Model:
    """Return the same stack with each network replaced by the layer that it stands for."""
    return replace(model, layers=tuple(layer.twin(shape, networks) for layer, shape in model.placed(networks)))
