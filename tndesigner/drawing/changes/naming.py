"""The names that new tensors and legs get."""

from collections.abc import Collection
from itertools import chain, count

from tndesigner.network import Tensor, TensorKind
from tndesigner.wording.names import free_name

CORE_LETTERS = "abcdefghijklmnopqrstuvw"
INPUT_LETTERS = "xyz"

SIDES = ("right", "out", "left", "in")
"""The names of legs that point right, up, left and down."""
_ORDER = ("left", "in", "out", "right")
"""The order of such legs in the array of a core."""


def next_name(kind: TensorKind, taken: Collection[str]) -> str:
    """Return the first free name for a new tensor: a, b, c, … for cores, x, y, z for inputs."""
    if kind is TensorKind.COPY:
        return free_name("copy", taken)
    letters, stem = (CORE_LETTERS, "c") if kind is TensorKind.CORE else (INPUT_LETTERS, "x")
    names = chain(letters, (f"{stem}{number}" for number in count(len(letters) + 1)))
    return next(name for name in names if name not in taken)


def copied_name(tensor: Tensor, taken: Collection[str]) -> str:
    """Return the name of a pasted tensor: its own if it is free, else the next letter or number."""
    if tensor.name in taken and tensor.name in (*CORE_LETTERS, *INPUT_LETTERS):
        return next_name(tensor.kind, taken)
    return free_name(tensor.name, taken)


def leg_name(tensor: Tensor, direction: float) -> str:
    """Return a free name for a new leg of a tensor: by its side, else a number."""
    taken = {leg.name for leg in tensor.legs}
    if tensor.kind is TensorKind.CORE:
        return free_name(SIDES[round(direction / 90) % 4], taken)
    letter = "i" if tensor.kind is TensorKind.INPUT else ""
    return next(name for number in count(1) if (name := f"{letter}{number}") not in taken)


def leg_position(tensor: Tensor, name: str) -> int:
    """Return the position of a new leg in the array of a core: left, in, out, right, as in every template."""
    rank = _rank(name)
    if tensor.kind is not TensorKind.CORE or rank is None:
        return len(tensor.legs)
    ranks = [_rank(leg.name) for leg in tensor.legs]
    later = (place for place, other in enumerate(ranks) if other is not None and other > rank)
    return next(later, len(tensor.legs))


def _rank(name: str) -> int | None:
    side = name.rstrip("0123456789")
    return _ORDER.index(side) if side in _ORDER else None
