"""What is counted: a design, the network that is shown, and a batch size."""

from dataclasses import dataclass

from tndesigner.models import (
    Layer,
    Model,
    ModelError,
    NetworkDense,
    NetworkLayer,
    Shape,
    count_weights,
    dense_twin,
    input_width,
)
from tndesigner.models.gaps import shape_into
from tndesigner.network import Network


@dataclass(frozen=True, slots=True)
class Subject:
    """A design as the counting process sees it."""

    model: Model
    networks: dict[int, Network]
    shown: int
    batch: int

    def shown_layer(self) -> tuple[NetworkLayer, Shape]:
        """Return the layer of the network that is shown, and its input shape.

        A network without a layer, or in a dense layer that does not fit, is counted on its own.

        Raises:
            ModelError: if the input shape of a layer of another kind is unknown.
        """
        for place, layer in enumerate(self.model.layers):
            if self.shown in layer.network_numbers:
                try:
                    return self._part(layer, place)
                except ModelError:
                    if isinstance(layer, NetworkDense):
                        return layer, self._alone
                    raise
        return NetworkDense(network=self.shown), self._alone

    def whole_layer(self) -> tuple[Layer, Shape]:
        """Return the layer that contains the network that is shown, with all its networks, and its input shape.

        Raises:
            ModelError: if the input shape of a layer with several networks, or of another kind than dense, is unknown.
        """
        for place, layer in enumerate(self.model.layers):
            if self.shown in layer.network_numbers and not isinstance(layer, NetworkLayer):
                return layer, self._shape_into(place)
        return self.shown_layer()

    @property
    def _alone(self) -> Shape:
        return (input_width(self.networks[self.shown]),)

    def _part(self, layer: Layer, place: int) -> tuple[NetworkLayer, Shape]:
        shape = self._shape_into(place)
        layer.output_shape(shape, self.networks)
        return next(part for part in layer.parts(shape, self.networks) if part[0].network == self.shown)

    def _shape_into(self, place: int) -> Shape:
        shape = shape_into(self.model, place, self.networks)
        if shape is None:
            self.model.shapes(self.networks)  # says which layer does not fit
        return shape or ()


Parameters = tuple[int, int]
"""Parameters of a network or model, and of its dense twin."""


def layer_parameters(subject: Subject) -> Parameters | None:
    """Count the weights of the network that is shown and of its twin, without the bias; None if it does not fit."""
    if subject.shown not in subject.networks:
        return None
    try:
        layer, shape = subject.shown_layer()
        weights = count_weights(subject.networks[subject.shown])
        bias = layer.parameters(shape, subject.networks) - weights
        return weights, layer.twin(shape, subject.networks).parameters(shape, subject.networks) - bias
    except ModelError:
        return None


def model_parameters(subject: Subject) -> Parameters | None:
    """Count the parameters of the model and of its dense twin; None if its layers do not fit."""
    try:
        twin = dense_twin(subject.model, subject.networks)
        return subject.model.parameters(subject.networks), twin.parameters(subject.networks)
    except (ModelError, KeyError):
        return None
