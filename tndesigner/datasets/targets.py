"""Chooses the task, and converts targets to its answers."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tndesigner.datasets.dataset import DoubleArray, Task
from tndesigner.datasets.errors import DatasetError
from tndesigner.datasets.examples import Answers
from tndesigner.wording.lists import suggestion
from tndesigner.wording.names import quoted
from tndesigner.wording.numbers import formatted
from tndesigner.wording.text import Text

_FEW_NUMBERS = 20
"""Up to this many distinct whole numbers are classes, more are a quantity."""
_CLOSE = 2**16
_MOST_CLASSES = 1000


def encode_texts(cells: Sequence[str], *, task: Task | None, name: str, where: str) -> Answers:
    """Convert text labels to classes.

    Args:
        cells: one label for each example.
        task: the choice of the user; None for classification.
        name: the name of the target.
        where: the file and the column or array, for messages.

    Raises:
        DatasetError: if the task does not fit.
    """
    if task is Task.REGRESSION:
        raise DatasetError(
            Text("{0} holds text such as {1}: choose classification, or a column of numbers", where, repr(cells[0]))
        )
    labels, numbers = np.unique(np.array(cells), return_inverse=True)
    return encode_labels(tuple(map(str, labels)), numbers, task=task or Task.CLASSIFICATION, name=name, where=where)


def encode_numbers(values: DoubleArray, *, task: Task | None, name: str, where: str) -> Answers:
    """Convert one column of finite numbers to answers for the task, or for the likeliest one.

    Raises:
        DatasetError: if the task does not fit.
    """
    distinct, numbers = _distinct(values)
    task = task or guess_task(distinct, len(values))
    if task is Task.REGRESSION:
        return encode_columns(values[:, np.newaxis], names=(name,), where=where)
    return encode_labels(tuple(map(_write_number, distinct.tolist())), numbers, task=task, name=name, where=where)


def _distinct(values: DoubleArray) -> tuple[DoubleArray, NDArray[Any]]:
    """Return the distinct values in ascending order, and the place of each value among them.

    Whole numbers close to each other, as classes mostly are, are counted: a million in a fifth of the time of sorting.
    """
    low, high = values.min(), values.max()
    if high - low < _CLOSE and np.array_equal(values, np.floor(values)):
        offsets = (values - low).astype(np.intp)
        present = np.bincount(offsets) > 0
        return np.flatnonzero(present) + low, (np.cumsum(present) - 1)[offsets]
    distinct = np.unique(values)
    return distinct, np.searchsorted(distinct, values)


def encode_columns(values: DoubleArray, *, names: tuple[str, ...], where: str) -> Answers:
    """Use columns of finite numbers as the targets of a regression.

    Raises:
        DatasetError: if a column never changes.
    """
    constant = np.flatnonzero(values.max(axis=0) == values.min(axis=0))
    if constant.size:
        raise DatasetError(
            Text(
                "{0} has the same value {1} for every example: there is nothing to learn",
                where,
                formatted(values[0, constant[0]], "g"),
            )
        )
    return Answers(task=Task.REGRESSION, values=values, names=names)


def task_named(name: str) -> Task | None:
    """Return a task by its name; None for none.

    Raises:
        DatasetError: if there is no such task.
    """
    if name and name not in set(Task):
        raise DatasetError(
            Text("the task {0} is unknown; {1}", quoted(name), suggestion(name, tuple(Task), "there are {0}"))
        )
    return Task(name) if name else None


def guess_task(distinct: DoubleArray, rows: int) -> Task:
    """Return binary for -1 and +1, classification for few distinct whole numbers, otherwise regression."""
    if np.array_equal(distinct, [-1, 1]):
        return Task.BINARY
    few = distinct.size <= min(_FEW_NUMBERS, rows // 2)
    return Task.CLASSIFICATION if few and np.array_equal(distinct, np.round(distinct)) else Task.REGRESSION


def _write_number(value: float) -> str:
    """Return the shortest text for a number, without a decimal point if it is whole."""
    return str(int(value)) if value.is_integer() else repr(value)


def encode_labels(labels: tuple[str, ...], numbers: NDArray[Any], *, task: Task, name: str, where: str) -> Answers:
    """Return the class of each example as an integer or, for binary, as -1 or +1.

    Args:
        labels: the names of the classes.
        numbers: the place of each example's class among them.
        task: classification or binary.
        name: the name of the target.
        where: the file and the column or array, for messages.

    Raises:
        DatasetError: if the task does not fit.
    """
    if len(labels) == 1:
        raise DatasetError(
            Text("{0} has the same value {1} for every example: there is nothing to learn", where, repr(labels[0]))
        )
    if task is Task.CLASSIFICATION:
        if len(labels) > _MOST_CLASSES:
            raise DatasetError(
                Text("{0} has {1} classes, more than {2}: choose regression", where, len(labels), _MOST_CLASSES)
            )
        return Answers(task=task, values=numbers.ravel().astype(np.int32), classes=labels, names=(name,))
    if task is Task.BINARY:
        if len(labels) != 2:
            raise DatasetError(
                Text("{0} has {1} classes, but binary needs 2: choose classification", where, str(len(labels)))
            )
        signs = (2 * numbers - 1).astype(np.float32).reshape(-1, 1)
        return Answers(task=task, values=signs, classes=labels, names=(name,))
    raise DatasetError(Text("{0} has one answer for each example, but a sequence needs one at each place", where))
