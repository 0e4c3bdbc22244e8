"""The result of reading a user's file: features and answers, not yet split or standardised."""

from dataclasses import dataclass
from typing import Any

from numpy.typing import NDArray

from tndesigner.datasets.dataset import DataArray, DoubleArray, Kind, Task
from tndesigner.datasets.stored_pictures import StoredPictures


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Features:
    """What is learned from."""

    values: DataArray | DoubleArray | StoredPictures
    """The examples: float64 columns, float32 pictures, which may be in a file, or int32 tokens."""
    kind: Kind
    names: tuple[str, ...] = ()
    numeric: tuple[bool, ...] = ()
    """Whether each column may be standardised; empty for pictures and tokens."""
    vocabulary_size: int | None = None


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Answers:
    """What is learned."""

    task: Task
    values: NDArray[Any]
    """int32 classes or tokens, float32 labels of +1 and -1, or float64 targets ``(examples, targets)``."""
    classes: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Examples:
    """The content of a user's file."""

    features: Features
    answers: Answers
    train_size: int | None = None
    """The number of training examples, which come first, if the file has its own validation data."""
    notes: tuple[str, ...] = ()
    divisor: float = 1.0
    """What the values of pictures were divided by."""
