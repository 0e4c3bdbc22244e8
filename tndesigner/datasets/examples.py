"""What a reader of user files hands on: features and answers, not yet split or standardised."""

from dataclasses import dataclass
from typing import Any

from numpy.typing import NDArray

from tndesigner.datasets.dataset import DataArray, DoubleArray, Kind, Task


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Features:
    """What is learned from."""

    values: DataArray | DoubleArray
    """One example after another: float64 columns, or float32 pictures, or int32 tokens."""
    kind: Kind
    names: tuple[str, ...] = ()
    numeric: tuple[bool, ...] = ()
    """For each column whether it may be standardised; empty for pictures and tokens."""
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
    """How many of the first examples are to train on, where the file says so."""
    notes: tuple[str, ...] = ()
