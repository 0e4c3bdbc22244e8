"""The layers that only change the shape."""

from dataclasses import dataclass
from typing import ClassVar

from tndesigner.model.errors import ModelError
from tndesigner.model.layer import Layer, Networks, Shape, size


@dataclass(frozen=True, kw_only=True)
class Flatten(Layer):
    """``keras.layers.Flatten``: all axes of an example become one, row-major."""

    kind: ClassVar[str] = "flatten"
    keras_class: ClassVar[str] = "Flatten"

    def output_shape(self, shape: Shape, networks: Networks) -> Shape:
        """Multiply all axes."""
        if None in shape:
            raise ModelError(f"layer {self.title!r} cannot flatten shape {shape}: one axis has no fixed length")
        return (size(shape),)


@dataclass(frozen=True, kw_only=True)
class Reshape(Layer):
    """``keras.layers.Reshape``: the numbers of an example in another shape, row-major."""

    kind: ClassVar[str] = "reshape"
    keras_class: ClassVar[str] = "Reshape"

    target_shape: tuple[int, ...]

    def output_shape(self, shape: Shape, networks: Networks) -> Shape:
        """Return the target."""
        if None in shape or size(shape) != size(self.target_shape):
            raise ModelError(
                f"layer {self.title!r} cannot give shape {shape} ({size(shape)} numbers) "
                f"the shape {self.target_shape} ({size(self.target_shape)} numbers)"
            )
        return self.target_shape
