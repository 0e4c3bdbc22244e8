"""Arrays as text, for small pictures in events."""

import base64
from typing import Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from tndesigner.training.errors import TrainingError
from tndesigner.wording.text import Text

PackedType: TypeAlias = Literal["<f2", "<f4"]
"""The types of packed numbers, with the same byte order on every machine."""


def packed(numbers: NDArray[np.floating], dtype: PackedType) -> str:
    """Return the numbers of an array as text; too large ones become the largest of the type."""
    largest = np.finfo(dtype).max
    return base64.b64encode(np.clip(numbers, -largest, largest).astype(dtype).tobytes()).decode("ascii")


def unpacked(text: str, dtype: PackedType, shape: tuple[int, ...]) -> NDArray[np.float32]:
    """Return the array that a text holds.

    Raises:
        TrainingError: if the text does not hold an array of that shape.
    """
    try:
        return np.frombuffer(base64.b64decode(text, validate=True), dtype).reshape(shape).astype(np.float32)
    except ValueError as error:
        raise TrainingError(Text("{0} characters are not an array of shape {1}", len(text), shape)) from error
