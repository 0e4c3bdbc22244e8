"""Layers that normalise numbers."""

from dataclasses import dataclass
from typing import ClassVar

from tndesigner.models.layer import Layer, Networks, Shape, last_axis


@dataclass(frozen=True, kw_only=True)
class LayerNormalization(Layer):
    """``keras.layers.LayerNormalization``: the last axis gets mean 0 and deviation 1, then a scale for each number."""

    kind: ClassVar[str] = "layer_normalization"
    keras_class: ClassVar[str] = "LayerNormalization"

    def output_shape(self, shape: Shape, networks: Networks) -> Shape:
        """Keep the shape."""
        last_axis(self, shape)
        return shape

    def parameters(self, shape: Shape, networks: Networks) -> int:
        """Count a scale and a shift for each number of the last axis."""
        return 2 * last_axis(self, shape)
