"""Splits the rows of a table by one of its columns."""

from pathlib import Path

import numpy as np
import polars as pl
from numpy.typing import NDArray

from tndesigner.datasets.errors import DatasetError
from tndesigner.datasets.folding import mark_groups
from tndesigner.datasets.splitting import (
    TRAINING_WORDS,
    VALIDATION_WORDS,
    SplitChoice,
    chosen_groups,
    latest_rows,
)
from tndesigner.datasets.tables.columns import ColumnType
from tndesigner.datasets.tables.survey import Column
from tndesigner.models.file_reading import VALIDATION
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text


def split_by_column(path: Path, one: Column, values: pl.Series, choice: SplitChoice) -> tuple[NDArray[np.bool], str]:
    """Mark the validation rows by what a column says, and return a note how.

    Raises:
        DatasetError: if one side would be empty, or the column does not allow folds.
    """
    if one.is_text and not _are_sides(values):
        validation, how = _by_groups(path, one, values, choice)
    elif choice.folds > 1:
        raise DatasetError(
            Text(
                "{0}: column {1} says which rows are for validation, so there can be no folds; train without folds, "
                "or without this column",
                path,
                quoted(one.name),
            )
        )
    elif one.is_text:
        in_words = values.str.to_lowercase().is_in(list(VALIDATION_WORDS))
        validation, how = in_words.to_numpy(), Text("its words say which rows are for validation")
    else:
        numbers = values.to_numpy().astype(np.float64)
        if set(np.unique(numbers)) == {0.0, 1.0}:
            validation, how = numbers == 1, Text("rows with 1 are for validation")
        else:
            validation = latest_rows(numbers, fraction=VALIDATION)
            latest, largest = (
                "the latest {0} of {1} rows are for validation",
                "the largest {0} of {1} rows are for validation",
            )
            how = Text(latest if one.type is ColumnType.DATE else largest, validation.sum(), len(numbers))
    if validation.all() or not validation.any():
        raise DatasetError(
            Text("{0}: column {1} has one value only, so it cannot split the rows", path, quoted(one.name))
        )
    return validation, Text("Split by column “{0}”: {1}.", one.name, how)


def _are_sides(values: pl.Series) -> bool:
    """Return whether all texts are words for training or validation."""
    words = set(values.str.to_lowercase().unique().to_list())
    return words <= TRAINING_WORDS | VALIDATION_WORDS and bool(words & VALIDATION_WORDS)


def _by_groups(path: Path, one: Column, values: pl.Series, choice: SplitChoice) -> tuple[NDArray[np.bool], str]:
    groups = values.cast(pl.Categorical).to_physical().to_numpy()
    _, numbers = np.unique(groups, return_inverse=True)
    groups = numbers.astype(np.int32)
    how = Text("rows with the same text stay on the same side")
    if choice.folds > 1:
        return mark_groups(Text("{0}: column {1}", path, quoted(one.name)), choice, groups), how
    return chosen_groups(groups, fraction=VALIDATION, seed=choice.seed), how
