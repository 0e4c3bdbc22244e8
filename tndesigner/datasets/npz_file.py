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
from tndesigner.wording.lists import listed

LARGEST_CONTENT = 4 * 2**30
"""Bytes of all arrays together, uncompressed."""

_TRAIN_NAMES = (("x_train", "y_train"), ("x", "y"))
_VALIDATION_NAMES = (("x_val", "y_val"), ("x_test", "y_test"))


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


def read_pairs(path: Path) -> tuple[ArrayPair, ...]:
    """Return the arrays for training and, if the file has them, those for validation.

    Raises:
        DatasetError: if the file is missing, damaged or too large, lacks an array, or holds Python objects.
    """
    _require_npz(path)
    try:
        with np.load(path, allow_pickle=False) as stored:
            pairs = tuple(
                ArrayPair(_load_array(path, stored, x), _load_array(path, stored, y))
                for x, y in choose_arrays(path, stored.files)
            )
    except DatasetError:
        raise
    except DAMAGE as problem:
        raise DatasetError(f"{path} is damaged: {problem}") from problem
    for pair in pairs:
        _require_equal_length(pair)
    return pairs


def choose_arrays(path: Path, stored: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Return the names of x and y for training and validation; case does not matter."""
    names = {name.lower(): name for name in stored}
    train = [pair for pair in _TRAIN_NAMES if names.keys() >= set(pair)]
    if not train:
        raise DatasetError(
            f"{path} has neither x_train and y_train nor x and y; it holds {listed(stored) or 'no array'}"
        )
    validation = [pair for pair in _VALIDATION_NAMES if names.keys() & set(pair)]
    missing = [name for pair in validation for name in pair if name not in names]
    if missing:
        raise DatasetError(f"{path} has {listed(stored)}, but no {missing[0]}")
    return tuple((names[x], names[y]) for x, y in (*train[:1], *validation[:1]))


def _require_npz(path: Path) -> None:
    """Refuse a file that is missing, not an NPZ file, or too large for memory."""
    require_file(path)
    if not zipfile.is_zipfile(path):
        raise DatasetError(f"{path} is no NPZ file; numpy.savez writes one")
    try:
        with zipfile.ZipFile(path) as archive:
            size = sum(member.file_size for member in archive.infolist())
    except DAMAGE as problem:
        raise DatasetError(f"{path} is damaged: {problem}") from problem
    if size > LARGEST_CONTENT:
        raise DatasetError(f"{path} holds {size:,} bytes of arrays, more than {LARGEST_CONTENT:,}")


def _load_array(path: Path, stored: NpzFile, name: str) -> NamedArray:
    """Return one array, without unpickling."""
    where = f"{path}: array {name}"
    try:
        values = stored[name]
    except DAMAGE as problem:
        if "allow_pickle" in str(problem):
            raise DatasetError(
                f"{where} holds Python objects, which are not opened because they can run code; save it as numbers"
            ) from problem
        raise DatasetError(f"{where} is damaged: {problem}") from problem
    if not isinstance(values, np.ndarray):
        raise DatasetError(f"{where} is no array; numpy.savez writes one")
    return NamedArray(where, values)


def _require_equal_length(pair: ArrayPair) -> None:
    """Refuse arrays without examples, or with different numbers of them."""
    for array in (pair.x, pair.y):
        if array.values.ndim == 0 or array.values.size == 0:
            raise DatasetError(f"{array.where} is empty: it has shape {array.values.shape}")
    if len(pair.x.values) != len(pair.y.values):
        name = pair.y.where.rpartition(" ")[2]
        raise DatasetError(f"{pair.x.where} has {len(pair.x.values)} examples, but {name} has {len(pair.y.values)}")
