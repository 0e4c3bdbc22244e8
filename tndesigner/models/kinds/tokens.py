"""The layers of tokens and sequences."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from tndesigner.models.errors import ModelError
from tndesigner.models.layer import Layer, Networks, Shape, size


@dataclass(frozen=True, kw_only=True)
class Embedding(Layer):
    """``keras.layers.Embedding``: a row of a table for each token."""

    kind: ClassVar[str] = "embedding"
    keras_class: ClassVar[str] = "Embedding"
    width_field: ClassVar[str] = "output_dim"
    shown_fields: ClassVar[tuple[str, ...]] = ("input_dim", "output_dim")
    takes_tokens: ClassVar[bool] = True

    input_dim: int
    output_dim: int
    mask_zero: bool = False
    """Whether token 0 fills up sequences and is masked."""

    def output_shape(self, shape: Shape, networks: Networks) -> Shape:
        """Add an axis for the features."""
        return (*shape, self.output_dim)

    def parameters(self, shape: Shape, networks: Networks) -> int:
        """Count the table."""
        return self.input_dim * self.output_dim

    def template_arguments(self, shape: Shape) -> Mapping[str, object]:
        """Return both sides of the table."""
        return {"vocabulary": self.input_dim, "features": self.output_dim}


@dataclass(frozen=True, kw_only=True)
class GlobalAveragePooling1D(Layer):
    """``keras.layers.GlobalAveragePooling1D``: the mean over a sequence."""

    kind: ClassVar[str] = "global_average_pooling1d"
    keras_class: ClassVar[str] = "GlobalAveragePooling1D"
    called: ClassVar[str] = "Mean of a sequence"

    def output_shape(self, shape: Shape, networks: Networks) -> Shape:
        """Keep the features."""
        if len(shape) != 2:
            raise ModelError("layer {0!r} needs sequences of shape (length, features), but gets {1}", self.title, shape)
        return (shape[1],)


@dataclass(frozen=True, kw_only=True)
class PositionEmbedding(Layer):
    """Adds a learned vector to each place of a sequence, so that later layers know the places apart.

    As in Gehring et al. (2017), "Convolutional Sequence to Sequence Learning", section 3.1.
    """

    kind: ClassVar[str] = "position_embedding"

    def output_shape(self, shape: Shape, networks: Networks) -> Shape:
        """Keep the shape."""
        if len(shape) != 2 or None in shape:
            raise ModelError(
                "layer {0!r} needs sequences of a known length, (length, features), but gets {1}", self.title, shape
            )
        return shape

    def parameters(self, shape: Shape, networks: Networks) -> int:
        """Count a vector for each place."""
        return size(self.output_shape(shape, networks))
