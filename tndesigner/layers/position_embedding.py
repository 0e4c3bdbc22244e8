"""The Keras layer that makes the places of a sequence distinguishable."""

from typing import Any

import keras
from keras import ops

from tndesigner.layers.interpreter import Tensor


@keras.saving.register_keras_serializable(package="tndesigner")
class PositionEmbedding(keras.layers.Layer):
    """Adds a learned vector to each place of sequences (batch, length, features)."""

    def __init__(self, **kwargs: Any) -> None:
        """Take the arguments of every Keras layer; masks are passed on."""
        super().__init__(**kwargs)
        self.supports_masking = True

    def build(self, input_shape: Any) -> None:
        """Make a vector for each place."""
        self.positions = self.add_weight(shape=tuple(input_shape[1:]), initializer="uniform", name="positions")

    def call(self, inputs: Tensor) -> Tensor:
        """Add the vectors."""
        return ops.add(inputs, self.positions)

    def compute_output_shape(self, input_shape: Any) -> Any:
        """Return the shape of the input."""
        return input_shape
