"""Folds: parts of the examples; each is used for validation once, while the others are trained on."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from tndesigner.datasets.class_balance import class_numbers
from tndesigner.datasets.dataset import DataArray, Dataset, IntArray, Task
from tndesigner.datasets.errors import DatasetError
from tndesigner.datasets.splitting import SplitChoice
from tndesigner.wording.names import quoted
from tndesigner.wording.sentences import counted
from tndesigner.wording.text import Text

Flags = NDArray[np.bool]


def mark_fold(
    where: str, choice: SplitChoice, count: int, classes: IntArray | None = None, names: Sequence[str] = ()
) -> Flags:
    """Mark the rows of one fold; each class is spread evenly over all folds.

    Args:
        where: what holds the rows, for messages.
        choice: which fold.
        count: the number of rows.
        classes: the class of each row, if the rows belong to classes.
        names: the names of the classes.

    Raises:
        DatasetError: if there are fewer rows, or rows of a class, than folds.
    """
    if count < choice.folds:
        raise DatasetError(
            Text("{0} has {1} rows, too few for {2} folds; choose fewer folds", where, count, choice.folds)
        )
    order = np.random.default_rng(choice.seed).permutation(count)
    if classes is not None:
        _require_enough(where, choice.folds, classes, names)
        order = order[np.argsort(classes[order], kind="stable")]
    fold = np.zeros(count, dtype=bool)
    fold[order[choice.fold - 1 :: choice.folds]] = True
    return fold


def mark_groups(where: str, choice: SplitChoice, groups: IntArray) -> Flags:
    """Mark the rows of one fold; rows of a group stay together, and the folds become about equally large.

    Raises:
        DatasetError: if there are fewer groups than folds.
    """
    sizes = np.bincount(groups)
    if len(sizes) < choice.folds:
        raise DatasetError(
            Text(
                "{0} has {1} different values, too few for {2} folds; choose fewer folds",
                where,
                len(sizes),
                choice.folds,
            )
        )
    order = np.random.default_rng(choice.seed).permutation(len(sizes))
    room, home = np.zeros(choice.folds, int), np.zeros(len(sizes), int)
    for group in order[np.argsort(-sizes[order], kind="stable")]:
        home[group] = room.argmin()
        room[home[group]] += sizes[group]
    fold: Flags = home[groups] == choice.fold - 1
    return fold


def fold_dataset(dataset: Dataset, choice: SplitChoice) -> Dataset:
    """Return a bundled dataset in which one fold of all its examples is for validation.

    Raises:
        DatasetError: if a class has fewer examples than there are folds.
    """
    info = dataset.info
    x, y = _together(dataset.x_train[:], dataset.x_val[:]), _together(dataset.y_train, dataset.y_val)
    stratified = info.task in (Task.BINARY, Task.CLASSIFICATION)
    classes = class_numbers(y).astype(np.int32) if stratified else None
    fold = mark_fold(info.id, choice, len(y), classes, info.classes)
    note = Text(
        "The {0} examples for training and the {1} for validation are put together and split into {2} folds.",
        *(info.train_size, info.validation_size, choice.folds),
    )
    sized = replace(info, train_size=int((~fold).sum()), validation_size=int(fold.sum()))
    notes = (*dataset.notes, note)
    return replace(dataset, info=sized, notes=notes, x_train=x[~fold], y_train=y[~fold], x_val=x[fold], y_val=y[fold])


def _together(first: DataArray, second: DataArray) -> DataArray:
    whole = np.empty((len(first) + len(second), *first.shape[1:]), first.dtype)
    np.concatenate([first, second], out=whole)
    return whole


def _require_enough(where: str, folds: int, classes: IntArray, names: Sequence[str]) -> None:
    counts = np.bincount(classes)
    present = np.flatnonzero(counts)
    rarest = int(present[counts[present].argmin()])
    if counts[rarest] < folds:
        name = quoted(names[rarest]) if rarest < len(names) else str(rarest)
        least = int(counts[rarest])
        remedy = Text("choose at most {0} folds", least) if least > 1 else Text("leave this class out")
        raise DatasetError(
            Text(
                "{0}: class {1} has {2}, but {3} folds need at least {3} of each class; {4}",
                where,
                name,
                counted(least, "{0} example", "{0} examples"),
                folds,
                remedy,
            )
        )
