"""Reads groups, attributes and arrays of an HDF5 file without trusting it; no link is ever followed."""

from collections.abc import Iterator
from contextlib import contextmanager
from math import prod
from typing import IO, Any, BinaryIO

import h5py

from tndesigner.models.keras_file.archive import DAMAGE
from tndesigner.models.keras_file.errors import KerasFileError
from tndesigner.wording.names import quoted
from tndesigner.wording.numbers import byte_size
from tndesigner.wording.text import Text

DEEPEST = 40
MOST_ARRAYS = 200_000
LARGEST_EXPANSION = 1000
"""How many times larger than in the file an array may be."""
_BOMB_FLOOR = 2**20
_NUMBERS = "fiub"
"""The kinds of dtype of weights: floats, whole numbers with and without sign, truth values."""


@contextmanager
def hdf5_file(file: BinaryIO | IO[bytes], title: str) -> Iterator[Any]:
    """Open an HDF5 file for reading.

    Args:
        file: the open file.
        title: what messages call it: "it", or its name in the archive.

    Raises:
        KerasFileError: if it is damaged.
    """
    with damage_of(title):
        opened = h5py.File(file, "r")
    with opened:
        yield opened


@contextmanager
def damage_of(title: str) -> Iterator[None]:
    """Tell errors from reading an HDF5 file as damage to it."""
    try:
        yield
    except KerasFileError:
        raise
    except DAMAGE as error:
        raise KerasFileError(Text("{0} is damaged: its HDF5 structure cannot be read", title)) from error


def child(group: Any, name: str) -> Any | None:  # noqa: ANN401  # h5py has no types
    """Return a group or array in a group; None if it is not there.

    Raises:
        KerasFileError: if it is a link to somewhere else.
    """
    found = group.get(name, getlink=True)
    if found is None:
        return None
    if not isinstance(found, h5py.HardLink):
        raise KerasFileError(Text("it holds a link to another place, {0}; no model of Keras does", quoted(name)))
    return group[name]


def below(group: Any, path: str) -> Any | None:  # noqa: ANN401
    """Return the group at a path of names with slashes; None if it is not there."""
    for name in path.strip("/").split("/"):
        group = child(group, name) if isinstance(group, h5py.Group) else None
    return group if isinstance(group, h5py.Group) else None


def is_array(value: object) -> bool:
    """Tell whether something in a group is an array."""
    return isinstance(value, h5py.Dataset)


def arrays_in(group: Any) -> Iterator[Any]:  # noqa: ANN401
    """Yield all arrays at any depth of a group, in the order of their names, numbers as numbers.

    Raises:
        KerasFileError: if there are too many, or groups that hold each other.
    """
    waiting = [(group, 0)]
    count = 0
    while waiting:
        one, depth = waiting.pop()
        if is_array(one):
            count += 1
            yield one
        elif isinstance(one, h5py.Group):
            children = [(child(one, name), depth + 1) for name in sorted(one, key=_numbers_as_numbers, reverse=True)]
            waiting += children
        if depth > DEEPEST or count + len(waiting) > MOST_ARRAYS:
            raise KerasFileError(Text("its HDF5 structure is nested without end; no model of Keras is"))


def checked_array(array: Any) -> tuple[tuple[int, ...], str]:  # noqa: ANN401
    """Return shape and dtype of an array that holds numbers in this file.

    Raises:
        KerasFileError: if it lies in another file, holds no numbers, or is far larger than the file says it may be.
    """
    name = str(array.name).strip("/")
    if array.is_virtual or array.external:
        raise KerasFileError(Text("array {0} lies in another file; no model of Keras has such arrays", quoted(name)))
    named = array.attrs.get("dtype")
    dtype = str(named) if named == "bfloat16" else str(array.dtype)
    if array.dtype.kind not in _NUMBERS and dtype != "bfloat16":
        raise KerasFileError(Text("array {0} holds no numbers, but {1}", quoted(name), dtype))
    shape = tuple(int(dim) for dim in array.shape)
    declared, stored = prod(shape) * array.dtype.itemsize, array.id.get_storage_size()
    if declared > max(_BOMB_FLOOR, LARGEST_EXPANSION * stored):
        raise KerasFileError(
            Text(
                "array {0} of {1} is {2} in the file; it is damaged",
                quoted(name),
                byte_size(declared),
                byte_size(stored),
            )
        )
    return shape, dtype


def numbers_of(array: Any) -> Any:  # noqa: ANN401
    """Return the numbers of an array; those of 16 bits that numpy does not know become float32."""
    values = array[...]
    if array.attrs.get("dtype") != "bfloat16":
        return values
    halves = values.view("uint16").astype("uint32") << 16
    return halves.view("float32")


def texts_in(owner: Any, name: str) -> list[str]:  # noqa: ANN401
    """Return a list of texts in the attributes of a group, which Keras splits if it is long."""
    if name in owner.attrs:
        return [_text(one) for one in owner.attrs[name]]
    found: list[str] = []
    number = 0
    while f"{name}{number}" in owner.attrs:
        found += [_text(one) for one in owner.attrs[f"{name}{number}"]]
        number += 1
    return found


def text_of(owner: Any, name: str) -> str:  # noqa: ANN401
    """Return a text in the attributes of a group; empty if there is none."""
    return _text(owner.attrs[name]) if name in owner.attrs else ""


def _text(value: object) -> str:
    return value.decode("utf-8", errors="replace") if isinstance(value, bytes) else str(value)


def _numbers_as_numbers(name: str) -> tuple[int, str]:
    return (int(name) if name.isdecimal() and len(name) < 10 else -1, name)
