"""What numbers cores start with."""

from collections.abc import Callable
from math import sqrt
from typing import Any

import keras
from keras import ops

from tndesigner.layers.interpreter import Tensor
from tndesigner.planning.initialisation import LARGEST_SIDE, halves


def orthogonal_start(deviation: float) -> Callable[..., Tensor]:
    """Return an initialiser for a core: a random isometry whose numbers have that standard deviation.

    The axes of the core are cut into two groups of about equal size, between which it is a matrix with orthonormal
    columns or rows (Saxe et al. 2014, "Exact solutions to the nonlinear dynamics of learning", section 3). So a core
    has exactly the size that it is meant to have, and small cores do not make a network start too small or too large.
    """
    draw = keras.initializers.RandomNormal(stddev=1.0)

    def start(shape: Any, dtype: Any = None) -> Tensor:
        rows, columns = halves(tuple(shape))
        numbers = draw((max(rows, columns), min(rows, columns)), dtype="float32")
        if min(rows, columns) <= LARGEST_SIDE:
            numbers, triangle = ops.qr(numbers)
            numbers = numbers * ops.sign(ops.diagonal(triangle)) * sqrt(max(rows, columns))
        numbers = numbers if rows >= columns else ops.transpose(numbers)
        return ops.cast(ops.reshape(numbers * deviation, shape), dtype or keras.config.floatx())

    return start
