"""What a dataset is: information about it, and its arrays."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from tndesigner.datasets.kept_reading import KeptReading
from tndesigner.datasets.stored_pictures import StoredPictures

FloatArray: TypeAlias = NDArray[np.float32]
DoubleArray: TypeAlias = NDArray[np.float64]
IntArray: TypeAlias = NDArray[np.int32]
DataArray: TypeAlias = FloatArray | IntArray


class Task(StrEnum):
    """What is learned; determines the losses and the output shape that fit."""

    BINARY = "binary"
    """A label of +1 or -1 as a float, the target of one output (mean squared error)."""
    CLASSIFICATION = "classification"
    """One of several classes, as an integer."""
    REGRESSION = "regression"
    """One or more floats."""
    SEQUENCE = "sequence"
    """A token for each place of a sequence of tokens."""


class Kind(StrEnum):
    """The form of the examples; determines how a preview shows them."""

    POINTS = "points"
    IMAGES = "images"
    TABLE = "table"
    TEXT = "text"
    SEQUENCE = "sequence"


@dataclass(frozen=True, slots=True, kw_only=True)
class DatasetInfo:
    """Information about a dataset, without its arrays."""

    id: str
    """The name of a bundled dataset, or the path of a file."""
    title: str
    description: str
    task: Task
    kind: Kind
    input_shape: tuple[int, ...]
    """The shape of one example, without the batch."""
    output_shape: tuple[int, ...] = ()
    """The shape of the answer to one example: ``()`` for a class."""
    output_size: int
    """The number of outputs of the last layer: the number of classes, tokens or targets; 1 for binary."""
    classes: tuple[str, ...] = ()
    """The names of the classes in the order of their numbers; for binary, those of -1 and +1."""
    vocabulary_size: int | None = None
    """The number of distinct tokens that examples may hold; None if the examples are floats."""
    feature_names: tuple[str, ...] = ()
    target_names: tuple[str, ...] = ()
    train_size: int
    validation_size: int
    licence: str = ""
    """An SPDX expression; empty for the user's own data."""
    attribution: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Scaling:
    """How columns were standardised: ``standardised = (value - mean) / deviation``."""

    mean: DoubleArray
    deviation: DoubleArray

    def restore(self, standardised: FloatArray) -> FloatArray:
        """Return standardised numbers in their own units."""
        return (standardised * self.deviation + self.mean).astype(np.float32)


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Dataset:
    """Examples and answers, to train on and to validate with.

    Features are float32 or, if they are tokens, int32. Answers are float32 for binary
    (shape ``(examples, 1)``) and regression, int32 for classification and sequences.
    """

    info: DatasetInfo
    x_train: DataArray | StoredPictures
    y_train: DataArray
    x_val: DataArray | StoredPictures
    y_val: DataArray
    vocabulary: tuple[str, ...] = ()
    """The word for each token, if tokens stand for words."""
    feature_scaling: Scaling | None = None
    target_scaling: Scaling | None = None
    notes: tuple[str, ...] = ()
    """One sentence for each change to a user's data that the user should know about."""
    kept: KeptReading | None = None
    """How a user's data became numbers."""
    class_weights: tuple[float, ...] = ()
    """What an example of each class weighs in training; empty if all weigh the same."""


@dataclass(frozen=True, slots=True)
class BundledDataset:
    """One row of the table of bundled datasets, defined in the file of the dataset."""

    describe: Callable[[], DatasetInfo]
    load: Callable[[], Dataset]
