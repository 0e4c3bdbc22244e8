"""The model that is trained: a graph of layers, of which a stack is the case without branches."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import NamedTuple

from tndesigner.models.errors import ModelError
from tndesigner.models.graph import Call, ModelInput, chain, require_graph
from tndesigner.models.kinds.network_dense import NetworkDense
from tndesigner.models.layer import JoiningLayer, Layer, NetworkLayer, Networks, Shape, input_width


class Placed(NamedTuple):
    """A layer, and the shape of its first input for one example."""

    layer: Layer
    shape: Shape


class Called(NamedTuple):
    """A call of a layer: the shapes of all that goes in, and of what comes out, for one example."""

    layer: Layer
    shapes: tuple[Shape, ...]
    result: Shape

    def flops(self, networks: Networks) -> int:
        """Count the operations of one example's forward pass, without networks."""
        if isinstance(self.layer, JoiningLayer):
            return self.layer.joined_flops(self.shapes, self.result)
        return self.layer.flops(self.shapes[0], networks)


@dataclass(frozen=True, slots=True, init=False)
class Model:
    """A graph of layers; shapes are those of one example. ``Model((2,), layers)`` is a stack on one input.

    Raises:
        ModelError: if calls and outputs are not those of a graph; the message begins with the place.
    """

    inputs: tuple[ModelInput, ...]
    layers: tuple[Layer, ...]
    """Each layer once, in the order in which they are first called."""
    calls: tuple[Call, ...]
    """In an order in which they can be computed; empty for a stack."""
    outputs: tuple[int, ...]
    """The numbers of the values that the model gives; empty for a stack."""

    def __init__(
        self,
        inputs: Shape | tuple[ModelInput, ...],
        layers: tuple[Layer, ...] = (),
        input_dtype: str = "float32",
        *,
        calls: tuple[Call, ...] = (),
        outputs: tuple[int, ...] = (),
    ) -> None:
        """Take the inputs, or the shape and type of the only one; calls and outputs are left out for a stack."""
        shape = tuple(one for one in inputs if not isinstance(one, ModelInput))
        entrances = tuple(one for one in inputs if isinstance(one, ModelInput)) or (ModelInput(shape, input_dtype),)
        single = len(entrances) == 1 and outputs in ((), (len(layers),)) and calls in ((), chain(len(layers)))
        if not single:
            require_graph(len(entrances), len(layers), calls, outputs)
        values = (entrances, layers, *(((), ()) if single else (calls, outputs)))
        for name, value in zip(("inputs", "layers", "calls", "outputs"), values, strict=True):
            object.__setattr__(self, name, value)

    @property
    def is_stack(self) -> bool:
        """Whether each layer takes what the one before it gives, and nothing else."""
        return not self.outputs

    @property
    def input_shape(self) -> Shape:
        """The shape of the first input."""
        return self.inputs[0].shape

    @property
    def input_dtype(self) -> str:
        """The type of the first input."""
        return self.inputs[0].dtype

    @property
    def all_calls(self) -> tuple[Call, ...]:
        """The calls, including those of a stack."""
        return chain(len(self.layers)) if self.is_stack else self.calls

    @property
    def all_outputs(self) -> tuple[int, ...]:
        """The numbers of the values that the model gives, including that of a stack."""
        return (len(self.layers),) if self.is_stack else self.outputs

    def with_input(self, shape: Shape, dtype: str | None = None, number: int = 0) -> "Model":
        """Return the model with another shape, and perhaps another type, of one input."""
        changed = replace(self.inputs[number], shape=shape, dtype=dtype or self.inputs[number].dtype)
        return replace(self, inputs=(*self.inputs[:number], changed, *self.inputs[number + 1 :]))

    def with_layer(self, position: int, layer: Layer) -> "Model":
        """Return the model with another layer at a position."""
        return replace(self, layers=(*self.layers[:position], layer, *self.layers[position + 1 :]))

    def shapes(self, networks: Networks) -> tuple[Shape, ...]:
        """Return the shapes of all values: in a stack, the input shape of each layer, and at the end the output shape.

        Raises:
            ModelError: at the first layer that does not fit.
        """
        return (*(one.shape for one in self.inputs), *(one.result for one in self.called(networks)))

    def known_shapes(self, networks: Networks) -> tuple[Shape | None, ...]:
        """Return the shapes of all values; None for what a layer gives that does not fit, or follows such a layer."""
        shapes: list[Shape | None] = [one.shape for one in self.inputs]
        for call in self.all_calls:
            taken = [shapes[value] for value in call.takes]
            known = tuple(one for one in taken if one is not None)
            result = None
            with suppress(ModelError, KeyError):
                result = self.layers[call.layer].joined_shape(known, networks) if len(known) == len(taken) else None
            shapes.append(result)
        return tuple(shapes)

    def called(self, networks: Networks) -> Iterator[Called]:
        """Yield the calls in their order.

        Raises:
            ModelError: at the first layer that does not fit.
        """
        shapes = [one.shape for one in self.inputs]
        for call in self.all_calls:
            layer, taken = self.layers[call.layer], tuple(shapes[value] for value in call.takes)
            shapes.append(layer.joined_shape(taken, networks))
            yield Called(layer, taken, shapes[-1])

    def placed(self, networks: Networks) -> tuple[Placed, ...]:
        """Return the layers, each with the shape that it gets where it is first called.

        Raises:
            ModelError: at the first layer that does not fit.
        """
        first: dict[int, Shape] = {}
        for call, one in zip(self.all_calls, self.called(networks), strict=True):
            first.setdefault(call.layer, one.shapes[0])
        return tuple(Placed(layer, first[position]) for position, layer in enumerate(self.layers))

    def parameters(self, networks: Networks) -> int:
        """Count the trainable numbers of all layers; those of a shared layer count once."""
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
    """Return the layers that have networks, by their places in the model, counted from 1.

    Raises:
        ModelError: at the first layer that does not fit.
    """
    return {place: one for place, one in enumerate(model.placed(networks), 1) if one.layer.network_numbers}


def dense_twin(model: Model, networks: Networks) -> Model:
    """Return the same model with each network replaced by the layer that it stands for."""
    return replace(model, layers=tuple(layer.twin(shape, networks) for layer, shape in model.placed(networks)))
