"""Layers that keep the shape and have no parameters."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from tndesigner.models.layer import Layer, Networks, Shape
from tndesigner.wording.numbers import formatted


@dataclass(frozen=True, kw_only=True)
class Activation(Layer):
    """``keras.layers.Activation``: a function on every number."""

    kind: ClassVar[str] = "activation"
    keras_class: ClassVar[str] = "Activation"

    activation: str

    def output_shape(self, shape: Shape, networks: Networks) -> Shape:
        """Keep the shape."""
        return shape


@dataclass(frozen=True, kw_only=True)
class Dropout(Layer):
    """``keras.layers.Dropout``: while training, sets this share of the numbers to zero."""

    kind: ClassVar[str] = "dropout"
    keras_class: ClassVar[str] = "Dropout"
    shown_fields: ClassVar[tuple[str, ...]] = ("rate",)

    rate: float = 0.5

    def details(self) -> Iterator[str]:
        """Yield the rate."""
        yield formatted(self.rate, "g")

    def output_shape(self, shape: Shape, networks: Networks) -> Shape:
        """Keep the shape."""
        return shape
