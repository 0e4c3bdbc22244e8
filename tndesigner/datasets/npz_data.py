"""Reads a user's NPZ file into examples."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tndesigner.datasets.dataset import Kind, Task
from tndesigner.datasets.errors import DatasetError
from tndesigner.datasets.examples import Answers, Examples, Features
from tndesigner.datasets.npz_file import ArrayPair, NamedArray, read_pairs
from tndesigner.datasets.targets import encode_columns, encode_numbers, encode_texts, task_named
from tndesigner.models import FileReading
from tndesigner.wording.text import Text

_LARGEST_TOKEN = 1_000_000
FEWEST_SHADES = 16
"""Pictures of whole numbers up to this, such as counts, are left as they are."""
_LOOKED_AT = 1000
"""Pictures."""
_TOKENS_NOTE = "x holds whole numbers and is taken as tokens; save it as float32 if they are measurements."
_PICTURES_NOTE = "x holds whole numbers up to {0:g} and is taken as pictures; they are divided by that."


def read_npz(path: Path, reading: FileReading) -> Examples:
    """Read an NPZ file with x_train and y_train, or x and y, and optionally x_val and y_val.

    Raises:
        DatasetError: if the file cannot be used; the message names the array.
    """
    if bool(reading.features) != bool(reading.target):
        raise DatasetError(
            Text("{0}: name both arrays, that of the examples as features and that of the answers as target", path)
        )
    pairs, named = read_pairs(path, (*reading.features[:1], *reading.target[:1]))
    examples = examples_of(pairs, reading)
    return replace(examples, notes=(*named, *examples.notes))


def examples_of(pairs: Sequence[ArrayPair], reading: FileReading) -> Examples:
    """Return arrays as examples.

    Raises:
        DatasetError: if they cannot be used; the message names the array.
    """
    x, y = _join([pair.x for pair in pairs]), _join([pair.y for pair in pairs])
    features, divisor, notes = _encode_features(x)
    return Examples(
        features=features,
        answers=_encode_answers(y, features, task_named(reading.task)),
        train_size=len(pairs[0].x.values) if len(pairs) > 1 else None,
        notes=notes,
        divisor=divisor,
    )


def _join(arrays: list[NamedArray]) -> NamedArray:
    """Join the training examples and those for validation."""
    first = arrays[0]
    for other in arrays[1:]:
        if first.values.shape[1:] != other.values.shape[1:]:
            raise DatasetError(
                Text(
                    "{0} has examples of shape {1}, but {2} of shape {3}",
                    first.where,
                    str(first.values.shape[1:]),
                    other.where.rpartition(" ")[2],
                    str(other.values.shape[1:]),
                )
            )
    return NamedArray(first.where, np.concatenate([array.values for array in arrays]))


def _encode_features(x: NamedArray) -> tuple[Features, float, tuple[str, ...]]:
    """Decide what the examples are: pictures, tokens, or columns of numbers."""
    values = _require_numbers(x)
    if values.ndim >= 3:
        divisor = _brightest(values)
        if divisor == 1:
            return Features(values=_narrow(x, values), kind=Kind.IMAGES), 1.0, ()
        pictures = values.astype(np.float32)
        pictures /= divisor
        return Features(values=pictures, kind=Kind.IMAGES), divisor, (Text(_PICTURES_NOTE, divisor),)
    if _are_tokens(values):
        size = int(values.max()) + 1
        return (
            Features(values=values.astype(np.int32), kind=Kind.TEXT, vocabulary_size=size),
            1.0,
            (Text(_TOKENS_NOTE),),
        )
    columns = values.reshape(len(values), -1).astype(np.float64)
    kind = Kind.POINTS if columns.shape[1] == 2 else Kind.TABLE
    names = tuple(f"x{i + 1}" for i in range(columns.shape[1]))
    return Features(values=columns, kind=kind, names=names, numeric=(True,) * len(names)), 1.0, ()


def _brightest(values: NDArray[Any]) -> float:
    """Return what pictures are divided by: 255 or 65,535 if their values reach so far, whatever their type; else 1."""
    if values.dtype == np.uint8:
        return 255.0
    least, most = values.min(), values.max()
    if least < 0 or most <= FEWEST_SHADES or not (values[:_LOOKED_AT] == np.round(values[:_LOOKED_AT])).all():
        return 1.0
    return 255.0 if most <= 255 else 65_535.0 if most <= 65_535 and values.dtype.kind in "iu" else 1.0


def _are_tokens(values: NDArray[Any]) -> bool:
    """Tell whether examples are rows of integers that can be tokens."""
    whole = values.dtype.kind in "iu" and values.dtype != np.uint8
    return bool(whole and values.ndim == 2 and values.min() >= 0 and values.max() <= _LARGEST_TOKEN)


def _require_numbers(array: NamedArray) -> NDArray[Any]:
    """Refuse values that are not finite numbers."""
    values = array.values
    if values.dtype.kind not in "fiub":
        raise DatasetError(Text("{0} holds {1}; floats or whole numbers are needed", array.where, str(values.dtype)))
    finite = np.isfinite(values).reshape(len(values), -1).all(axis=1)
    if not finite.all():
        place = int(np.flatnonzero(~finite)[0])
        raise DatasetError(
            Text("{0} holds a value that is not finite, first in example {1} (from 0)", array.where, str(place))
        )
    return values


def _narrow(array: NamedArray, values: NDArray[Any]) -> NDArray[np.float32]:
    """Return float32, and refuse values that are too large for it."""
    with np.errstate(over="ignore"):
        narrow = values.astype(np.float32)
    if not np.isfinite(narrow).all():
        raise DatasetError(Text("{0} holds a value too large for float32", array.where))
    return narrow


def _encode_answers(y: NamedArray, features: Features, task: Task | None) -> Answers:
    """Convert the targets to answers for the task, or for the likeliest one."""
    single = y.values.size == len(y.values)
    if single and y.values.dtype.kind == "U":
        return encode_texts([str(cell) for cell in y.values.ravel()], task=task, name="y", where=y.where)
    values = _require_numbers(y)
    if task in (None, Task.SEQUENCE) and _is_sequence(values, features):
        return Answers(task=Task.SEQUENCE, values=values.astype(np.int32))
    if task is Task.SEQUENCE:
        raise DatasetError(Text("{0}: a sequence needs whole numbers in x and y, one in y for each in x", y.where))
    return _encode_single(y, features, task) if single else _encode_several(y, task)


def _is_sequence(values: NDArray[Any], features: Features) -> bool:
    """Tell whether there is a token in y for each token in x."""
    same_shape = values.shape == features.values.shape and values.size > len(values)
    return features.vocabulary_size is not None and same_shape and _are_tokens(values)


def _encode_single(y: NamedArray, features: Features, task: Task | None) -> Answers:
    """Convert one number for each example to answers; integers for pictures and texts are classes."""
    values = y.values.ravel()
    if task is None and not features.numeric and values.dtype.kind in "iu" and values.min() >= 0:
        task = Task.CLASSIFICATION
    return encode_numbers(values.astype(np.float64), task=task, name="y", where=y.where)


def _encode_several(y: NamedArray, task: Task | None) -> Answers:
    """Convert several numbers for each example to classes if they are one-hot, or else to targets."""
    columns = y.values.reshape(len(y.values), -1).astype(np.float64)
    if task is not Task.REGRESSION and _are_one_hot(columns):
        classes = columns.argmax(axis=1).astype(np.float64)
        return encode_numbers(classes, task=task or Task.CLASSIFICATION, name="y", where=y.where)
    if task not in (None, Task.REGRESSION):
        raise DatasetError(
            Text("{0} has {1} numbers an example, but {2} needs one", y.where, str(columns.shape[1]), task)
        )
    return encode_columns(columns, names=tuple(f"y{i + 1}" for i in range(columns.shape[1])), where=y.where)


def _are_one_hot(columns: NDArray[np.float64]) -> bool:
    """Tell whether each row is 1 in one place and 0 elsewhere."""
    return bool(np.isin(columns, (0, 1)).all() and (columns.sum(axis=1) == 1).all())
