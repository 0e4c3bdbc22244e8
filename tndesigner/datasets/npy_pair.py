"""Reads a pair of NPY files: examples in one, answers in another beside it, mapped from the disk."""

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tndesigner.datasets.errors import DAMAGE, DatasetError
from tndesigner.datasets.examples import Examples
from tndesigner.datasets.npz_data import examples_of
from tndesigner.datasets.npz_file import ArrayPair, NamedArray, require_equal_length
from tndesigner.datasets.user_file import require_file
from tndesigner.models import FileReading
from tndesigner.paths import is_file
from tndesigner.wording.text import Text, message_of

_PAIRS = (("x", "y"), ("images", "labels"), ("data", "target"), ("features", "labels"), ("inputs", "targets"))
"""How the part of a name that tells examples from answers is written."""
_SIDES = (("train", "val"), ("train", "test"))


def read_npy(path: Path, reading: FileReading) -> Examples:
    """Read the examples of a file such as ``x_train.npy`` with ``y_train.npy`` beside it.

    Validation data of their own, ``x_val.npy`` and ``y_val.npy`` or those with ``test``, are read, too.

    Raises:
        DatasetError: if there is no file of answers, or a file cannot be used.
    """
    return examples_of(_pairs(path, _partner(path)), reading)


def read_npy_arrays(path: Path) -> dict[str, NDArray[Any]]:
    """Return the arrays of such files by name: x and y, or x_train, y_train, x_val and y_val; x alone without answers.

    Raises:
        DatasetError: if a file cannot be used.
    """
    try:
        answers = _partner(path)
    except DatasetError:
        return {"x": _mapped(path)}
    pairs = _pairs(path, answers)
    parts = ("_train", "_val") if len(pairs) > 1 else ("",)
    held = [(part, pair) for part, pair in zip(parts, pairs, strict=True)]
    return {name + part: array.values for part, pair in held for name, array in (("x", pair.x), ("y", pair.y))}


def _pairs(path: Path, answers: Path) -> tuple[ArrayPair, ...]:
    """Return the pair of two files, and that for validation beside them if there is one."""
    pairs = [_pair(path, answers)]
    for side, other in _SIDES:
        beside = [one.with_name(one.name.replace(side, other)) for one in (path, answers)]
        if side in path.name and all(map(is_file, beside)):
            pairs.append(_pair(*beside))
            break
    return tuple(pairs)


def _partner(path: Path) -> Path:
    """Return the file of answers that belongs to one of examples."""
    tried = []
    for x, y in _PAIRS:
        for one, other in ((x, y), (x.upper(), y)):
            if one in path.stem:
                place = path.stem.rindex(one)
                tried.append(path.with_name(f"{path.stem[:place]}{other}{path.stem[place + len(one) :]}{path.suffix}"))
    for candidate in tried:
        if candidate != path and is_file(candidate):
            return candidate
    wanted = tried[0].name if tried else "y.npy, beside x.npy"
    raise DatasetError(
        Text("{0} holds examples alone; their answers are looked for in {1}, which is not there", path, wanted)
    )


def _pair(x: Path, y: Path) -> ArrayPair:
    pair = ArrayPair(NamedArray(str(x), _mapped(x)), NamedArray(str(y), _mapped(y)))
    require_equal_length(pair)
    return pair


def _mapped(path: Path) -> NDArray[Any]:
    """Return an array whose content stays on the disk until it is asked for."""
    require_file(path)
    try:
        found: NDArray[Any] = np.load(path, mmap_mode="r", allow_pickle=False)
    except DAMAGE as problem:
        if "allow_pickle" in str(problem):
            raise DatasetError(
                Text("{0} holds Python objects, which are not opened because they can run code", path)
            ) from problem
        raise DatasetError(Text("{0} is not an NPY file, or is damaged: {1}", path, message_of(problem))) from problem
    return found
