"""The dense layer."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from tndesigner.models.layer import Layer, Networks, Shape, last_axis, size


@dataclass(frozen=True, kw_only=True)
class Dense(Layer):
    """``keras.layers.Dense``: a full matrix on the last axis, with bias and activation."""

    kind: ClassVar[str] = "dense"
    keras_class: ClassVar[str] = "Dense"
    width_field: ClassVar[str] = "units"
    shown_fields: ClassVar[tuple[str, ...]] = ("units",)

    units: int
    activation: str = "linear"
    use_bias: bool = True

    def output_shape(self, shape: Shape, networks: Networks) -> Shape:
        """Replace the last axis by the units."""
        last_axis(self, shape)
        return (*shape[:-1], self.units)

    def parameters(self, shape: Shape, networks: Networks) -> int:
        """Count weights and biases."""
        return size(shape[-1:]) * self.units + self.units * self.use_bias

    def biases(self, shape: Shape, networks: Networks) -> int:
        """Count one for each unit."""
        return self.units * self.use_bias

    def flops(self, shape: Shape, networks: Networks) -> int:
        """Count two operations a weight, at every place of the leading axes, without the bias."""
        return 2 * size(shape) * self.units

    def template_arguments(self, shape: Shape) -> Mapping[str, object]:
        """Return both widths, as templates name them."""
        taken, given = shape[-1], self.units
        return {"in": taken, "width": taken, "out": given, "output": given, "classes": given}
