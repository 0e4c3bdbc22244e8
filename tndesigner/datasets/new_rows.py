"""Rows that a trained model is asked about, turned into numbers as the data of its run were."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from tndesigner.datasets.dataset import DataArray
from tndesigner.datasets.errors import DatasetError
from tndesigner.datasets.kept_reading import KeptReading
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text, message_of

NewRows: TypeAlias = Sequence[Mapping[str, object]] | Sequence[Sequence[object]] | Any
"""Rows by the names of their columns, rows of cells in the order of the columns, or a data frame."""


@dataclass(frozen=True, slots=True, eq=False)
class Encoded:
    """Examples for a model."""

    x: DataArray
    rows: NDArray[np.intp]
    """The number of each example's row, from 0; rows with gaps are missing if the run left such rows out."""
    total: int
    """The number of rows that were given."""


def scale_arrays(kept: KeptReading, values: NDArray[Any], where: str) -> Encoded:
    """Return arrays or pictures of one's own, as they came from their file, as a model takes them.

    Raises:
        DatasetError: if examples have another shape.
    """
    if values.shape[1:] != kept.shape:
        raise DatasetError(
            Text(
                "{0} has examples of shape {1}, but the run learned from {2}",
                where,
                str(values.shape[1:]),
                str(kept.shape),
            )
        )
    x = values.astype(np.float64)
    if kept.divisor != 1:
        x = x / kept.divisor
    if kept.means:
        x = (x - np.array(kept.means)) / np.array(kept.deviations)
    narrow: DataArray = values.astype(np.int32) if kept.tokens else x.astype(np.float32)
    return Encoded(narrow, np.arange(len(narrow)), len(narrow))


def restore_targets(kept: KeptReading, answers: NDArray[Any]) -> NDArray[Any]:
    """Return what a model gives in the units of the data, if it is a regression."""
    if not kept.target_mean:
        return answers
    restored: NDArray[Any] = answers * np.array(kept.target_deviation) + np.array(kept.target_mean)
    return restored


def read_array(path: Path) -> NDArray[Any]:
    """Return the examples of a file of arrays: the only array, or that which is called x or like it.

    Raises:
        DatasetError: if there is none.
    """
    try:
        stored = np.load(path, allow_pickle=False)
    except (OSError, ValueError, EOFError) as problem:
        raise DatasetError(Text("{0} cannot be read: {1}", path, message_of(problem))) from problem
    if isinstance(stored, np.ndarray):
        return stored
    with stored:
        names = {name.lower(): name for name in stored.files}
        for name in ("x", "x_test", "x_val", "data", "images", "features", "inputs", "arr_0"):
            if name in names:
                found: NDArray[Any] = stored[names[name]]
                return found
        if len(names) == 1:
            only: NDArray[Any] = stored[stored.files[0]]
            return only
    raise DatasetError(Text("{0} has no array {1}; give the examples that name", path, quoted("x")))
