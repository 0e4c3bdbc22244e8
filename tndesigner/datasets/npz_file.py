"""Reads the arrays of a user's NPZ file by name, without trusting the file."""

import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.lib.npyio import NpzFile
from numpy.typing import NDArray

from tndesigner.datasets.errors import DAMAGE, DatasetError
from tndesigner.datasets.user_file import require_file
from tndesigner.wording.lists import listed, suggestion
from tndesigner.wording.names import quoted, shown
from tndesigner.wording.text import Text, message_of

LARGEST_CONTENT = 4 * 2**30
"""Bytes of all arrays together, uncompressed."""

_TRAIN_NAMES = (
    ("x_train", "y_train"),
    ("train_images", "train_labels"),
    ("train_x", "train_y"),
    ("x", "y"),
    ("data", "target"),
    ("data", "targets"),
    ("data", "labels"),
    ("images", "labels"),
    ("features", "labels"),
    ("features", "targets"),
    ("inputs", "targets"),
    ("arr_0", "arr_1"),
)
"""The names that others give to examples and answers, the surest first."""
_VALIDATION_NAMES = (
    ("x_val", "y_val"),
    ("val_images", "val_labels"),
    ("x_valid", "y_valid"),
    ("val_x", "val_y"),
    ("x_test", "y_test"),
    ("test_images", "test_labels"),
    ("test_x", "test_y"),
)
_USUAL = ("x", "y", "x_train", "y_train", "x_val", "y_val", "x_test", "y_test")


@dataclass(frozen=True, slots=True, eq=False)
class NamedArray:
    """An array, and the file and name that messages use for it."""

    where: str
    values: NDArray[Any]


@dataclass(frozen=True, slots=True, eq=False)
class ArrayPair:
    """Examples and answers of the training or validation data, equally many and at least one."""

    x: NamedArray
    y: NamedArray


def read_pairs(path: Path, chosen: Sequence[str] = ()) -> tuple[tuple[ArrayPair, ...], tuple[str, ...]]:
    """Return the arrays for training and, if the file has them, those for validation; and a note on unusual names.

    Args:
        path: the file.
        chosen: the names of the examples and of the answers, if a person has chosen them.

    Raises:
        DatasetError: if the file is missing, damaged or too large, lacks an array, or holds Python objects.
    """
    _require_npz(path)
    try:
        with np.load(path, allow_pickle=False) as stored:
            names = choose_arrays(path, stored.files, chosen) or _likely_pair(path, stored)
            pairs = tuple(ArrayPair(_load_array(path, stored, x), _load_array(path, stored, y)) for x, y in names)
    except DatasetError:
        raise
    except DAMAGE as problem:
        raise DatasetError(Text("{0} is damaged: {1}", path, message_of(problem))) from problem
    for pair in pairs:
        require_equal_length(pair)
    x, y = names[0]
    usual = chosen or x.lower() in _USUAL
    note = Text("Array “{0}” is taken as the examples, and “{1}” as their answers.", shown(x), shown(y))
    return pairs, () if usual else (note,)


def read_all(path: Path) -> dict[str, NDArray[Any]]:
    """Return all arrays of a file by name.

    Raises:
        DatasetError: if the file is missing, damaged or too large, or holds Python objects.
    """
    _require_npz(path)
    try:
        with np.load(path, allow_pickle=False) as stored:
            return {name: _load_array(path, stored, name).values for name in stored.files}
    except DatasetError:
        raise
    except DAMAGE as problem:
        raise DatasetError(Text("{0} is damaged: {1}", path, message_of(problem))) from problem


def choose_arrays(path: Path, stored: Sequence[str], chosen: Sequence[str] = ()) -> tuple[tuple[str, str], ...]:
    """Return the names of x and y for training and validation; case does not matter; none if no names are known."""
    if chosen:
        for name in chosen:
            if name not in stored:
                raise DatasetError(
                    Text("{0} has no array {1}; {2}", path, quoted(name), suggestion(name, stored, "it holds {0}"))
                )
        return ((chosen[0], chosen[1]),)
    names = {name.lower(): name for name in stored}
    train = [pair for pair in _TRAIN_NAMES if names.keys() >= set(pair)]
    if not train:
        return ()
    validation = [pair for pair in _VALIDATION_NAMES if names.keys() & set(pair)]
    missing = [name for pair in validation for name in pair if name not in names]
    if missing:
        raise DatasetError(Text("{0} has {1}, but no {2}", path, listed(stored), missing[0]))
    return tuple((names[x], names[y]) for x, y in (*train[:1], *validation[:1]))


def _likely_pair(path: Path, stored: NpzFile) -> tuple[tuple[str, str], ...]:
    """Return the only two arrays, if they are equally long and one has a single number or text for each example."""
    if len(stored.files) == 2:
        one, other = (_load_array(path, stored, name).values for name in stored.files)
        if one.ndim and other.ndim and len(one) == len(other) and (one.size == len(one)) != (other.size == len(other)):
            x, y = stored.files if other.size == len(other) else stored.files[::-1]
            return ((x, y),)
    held = listed(stored.files) or Text("no array")
    raise DatasetError(
        Text(
            "{0} has neither x_train and y_train nor x and y; it holds {1}: name the examples as features and "
            "the answers as target",
            path,
            held,
        )
    )


def _require_npz(path: Path) -> None:
    """Refuse a file that is missing, not an NPZ file, or too large for memory."""
    require_file(path)
    if not zipfile.is_zipfile(path):
        raise DatasetError(Text("{0} is not an NPZ file; numpy.savez writes one", path))
    try:
        with zipfile.ZipFile(path) as archive:
            size = sum(member.file_size for member in archive.infolist())
    except DAMAGE as problem:
        raise DatasetError(Text("{0} is damaged: {1}", path, message_of(problem))) from problem
    if size > LARGEST_CONTENT:
        raise DatasetError(Text("{0} holds {1} bytes of arrays, more than {2}", path, size, LARGEST_CONTENT))


def _load_array(path: Path, stored: NpzFile, name: str) -> NamedArray:
    """Return one array, without unpickling."""
    where = Text("{0}: array {1}", path, name)
    try:
        values = stored[name]
    except DAMAGE as problem:
        if "allow_pickle" in str(problem):
            raise DatasetError(
                Text(
                    "{0} holds Python objects, which are not opened because they can run code; save it as numbers",
                    where,
                )
            ) from problem
        raise DatasetError(Text("{0} is damaged: {1}", where, message_of(problem))) from problem
    if not isinstance(values, np.ndarray):
        raise DatasetError(Text("{0} is not an array; numpy.savez writes one", where))
    return NamedArray(where, values)


def require_equal_length(pair: ArrayPair) -> None:
    """Refuse arrays without examples, or with different numbers of them."""
    for array in (pair.x, pair.y):
        if array.values.ndim == 0 or array.values.size == 0:
            raise DatasetError(Text("{0} is empty: it has shape {1}", array.where, str(array.values.shape)))
    if len(pair.x.values) != len(pair.y.values):
        name = pair.y.where.rpartition(" ")[2]
        raise DatasetError(
            Text(
                "{0} has {1} examples, but {2} has {3}",
                pair.x.where,
                str(len(pair.x.values)),
                name,
                str(len(pair.y.values)),
            )
        )
