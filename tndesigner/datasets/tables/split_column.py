"""Splits the rows of a table by one of its columns."""

from pathlib import Path

import numpy as np
import polars as pl
from numpy.typing import NDArray

from tndesigner.datasets.errors import DatasetError
from tndesigner.datasets.splitting import (
    TRAINING_WORDS,
    VALIDATION_WORDS,
    chosen_groups,
    latest_rows,
)
from tndesigner.datasets.tables.columns import ColumnType
from tndesigner.datasets.tables.survey import Column
from tndesigner.models.file_reading import VALIDATION
from tndesigner.wording.names import quoted
from tndesigner.wording.numbers import grouped


def split_by_column(path: Path, one: Column, values: pl.Series, seed: int) -> tuple[NDArray[np.bool], str]:
    """Mark the validation rows by what a column says, and return a note how.

    Raises:
        DatasetError: if one side would be empty.
    """
    if one.is_text:
        validation, how = _by_texts(values, seed)
    else:
        numbers = values.to_numpy().astype(np.float64)
        if set(np.unique(numbers)) == {0.0, 1.0}:
            validation, how = numbers == 1, "rows with 1 are for validation"
        else:
            validation = latest_rows(numbers, fraction=VALIDATION)
            what = "latest" if one.type is ColumnType.DATE else "largest"
            how = f"the {what} {grouped(int(validation.sum()))} of {grouped(len(numbers))} rows are for validation"
    if validation.all() or not validation.any():
        raise DatasetError(f"{path}: column {quoted(one.name)} has one value only, so it cannot split the rows")
    return validation, f"Split by column “{one.name}”: {how}."


def _by_texts(values: pl.Series, seed: int) -> tuple[NDArray[np.bool], str]:
    low = values.str.to_lowercase()
    words = set(low.unique().to_list())
    if words <= TRAINING_WORDS | VALIDATION_WORDS and words & VALIDATION_WORDS:
        return low.is_in(list(VALIDATION_WORDS)).to_numpy(), "its words say which rows are for validation"
    groups = values.cast(pl.Categorical).to_physical().to_numpy()
    _, numbers = np.unique(groups, return_inverse=True)
    validation = chosen_groups(numbers.astype(np.int32), fraction=VALIDATION, seed=seed)
    return validation, "rows with the same text stay on the same side"
