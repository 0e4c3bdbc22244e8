"""Turns the target columns of a table into answers."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import polars as pl

from tndesigner.datasets.dataset import Task
from tndesigner.datasets.errors import DatasetError
from tndesigner.datasets.examples import Answers
from tndesigner.datasets.tables.survey import Column
from tndesigner.datasets.targets import encode_columns, encode_labels, encode_numbers, task_named
from tndesigner.wording.lists import listed
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text


def encode_targets(path: Path, columns: Sequence[Column], values: Sequence[pl.Series], chosen: str) -> Answers:
    """Return the answers for a task, or for the likeliest one.

    Raises:
        DatasetError: if the task does not fit.
    """
    task = task_named(chosen)
    if task is Task.SEQUENCE:
        raise DatasetError(Text("{0}: a table has no sequences; give an NPZ file with tokens in x and y", path))
    if len(columns) > 1:
        return _encode_several(path, columns, values, task)
    one, where = columns[0], Text("{0}: column {1}", path, quoted(columns[0].name))
    if not one.is_text:
        return encode_numbers(values[0].to_numpy().astype(np.float64), task=task, name=one.name, where=where)
    labels = sorted(values[0].unique().to_list())
    if task is Task.REGRESSION:
        raise DatasetError(
            Text("{0} holds text such as {1}: choose classification, or a column of numbers", where, quoted(labels[0]))
        )
    if len(labels) == len(values[0]) > 2:
        raise DatasetError(Text("{0} has a text of its own in each row: choose another column to be learned", where))
    numbers = values[0].cast(pl.Enum(labels)).to_physical().to_numpy()
    return encode_labels(tuple(labels), numbers, task=task or Task.CLASSIFICATION, name=one.name, where=where)


def _encode_several(path: Path, columns: Sequence[Column], values: Sequence[pl.Series], task: Task | None) -> Answers:
    names = tuple(one.name for one in columns)
    if task not in (None, Task.REGRESSION):
        raise DatasetError(Text("{0}: {1} needs one target column, but there are {2}", path, task, listed(names)))
    for one, series in zip(columns, values, strict=True):
        if one.is_text:
            raise DatasetError(
                Text(
                    "{0}: column {1} holds text such as {2}; several targets must be numbers",
                    path,
                    quoted(one.name),
                    quoted(series[0]),
                )
            )
    joined = np.stack([one.to_numpy().astype(np.float64) for one in values], axis=1)
    return encode_columns(joined, names=names, where=Text("{0}: a column of {1}", path, listed(names)))
