"""Layers that only change the shape."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from tndesigner.models.errors import ModelError
from tndesigner.models.layer import Layer, Networks, Shape, size
from tndesigner.wording.text import shape_text


@dataclass(frozen=True, kw_only=True)
class Flatten(Layer):
    """``keras.layers.Flatten``: all axes of an example become one, row-major."""

    kind: ClassVar[str] = "flatten"
    keras_class: ClassVar[str] = "Flatten"

    def output_shape(self, shape: Shape, networks: Networks) -> Shape:
        """Multiply all axes."""
        if None in shape:
            raise ModelError("layer {0!r} cannot flatten shape {1}: one axis has no fixed length", self.title, shape)
        return (size(shape),)


@dataclass(frozen=True, kw_only=True)
class Reshape(Layer):
    """``keras.layers.Reshape``: the numbers of an example in another shape, row-major."""

    kind: ClassVar[str] = "reshape"
    keras_class: ClassVar[str] = "Reshape"
    shown_fields: ClassVar[tuple[str, ...]] = ("target_shape",)

    target_shape: tuple[int, ...]

    def output_shape(self, shape: Shape, networks: Networks) -> Shape:
        """Return the target."""
        if None in shape or size(shape) != size(self.target_shape):
            raise ModelError(
                "layer {0!r} cannot give shape {1} ({2} numbers) the shape {3} ({4} numbers)",
                self.title,
                shape,
                size(shape),
                self.target_shape,
                size(self.target_shape),
            )
        return self.target_shape

    def details(self) -> Iterator[str]:
        """Yield the target."""
        yield shape_text(self.target_shape)
