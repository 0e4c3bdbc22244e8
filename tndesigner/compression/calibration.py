"""The examples that a compression looks at: those that it learns from, and those that it is judged by."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import prod
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from tndesigner.compression.errors import CompressionError
from tndesigner.datasets.stored_pictures import StoredPictures
from tndesigner.models import ModelInput
from tndesigner.wording.lists import listed
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text

Array = NDArray[np.generic]

Inputs: TypeAlias = Array | StoredPictures
"""The examples for one input of a model, (n, …), of which those in a file are read when they are needed."""

MOST = 2048
"""The largest number of examples that the networks are fitted to; more take time and change little."""

CHECKED = 1024
"""How many examples are checked at a time, since files may be larger than the memory."""


@dataclass(frozen=True, slots=True)
class Examples:
    """Examples, and perhaps what is right for each."""

    inputs: tuple[Inputs, ...]
    """Those for each input of the model."""
    targets: Array | None = None
    """(n, …)."""

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self.inputs[0])

    def some(self, count: int, seed: int) -> "Examples":
        """Return so many of them, chosen at random, in their order; all if there are no more."""
        if len(self) <= count:
            return self
        places = np.sort(np.random.default_rng(seed).choice(len(self), count, replace=False))
        targets = None if self.targets is None else self.targets[places]
        return Examples(tuple(one[places] for one in self.inputs), targets)


@dataclass(frozen=True, slots=True)
class Calibration:
    """All examples that are given."""

    training: Examples
    validation: Examples
    """Those that the models are judged by; the same if there are no others."""
    notes: tuple[str, ...] = ()
    """What a user should know about how they were read."""


def calibration(arrays: Mapping[str, Inputs], inputs: Sequence[ModelInput]) -> Calibration:
    """Return examples by the names of their arrays.

    These are ``x`` and perhaps ``y``, or ``x_train`` and ``x_val`` with or without ``y_train`` and ``y_val``. For a
    model of several inputs, the names of the inputs take the place of the ``x``, as in ``left_train``. Where examples
    have another shape than the model takes, but as many numbers, they are reshaped.

    Raises:
        CompressionError: if an array is missing, unknown or does not fit.
    """
    names = array_names(inputs)
    parts = ("_train", "_val") if any(f"{name}_train" in arrays for name in names) else ("",)
    known = [f"{name}{part}" for part in parts for name in (*names, "y")]
    if unknown := [name for name in arrays if name not in known]:
        raise CompressionError(
            Text("there is an array {0}; those that are read are {1}", quoted(unknown[0]), listed(known))
        )
    found = [_examples(arrays, inputs, names, part) for part in parts]
    return Calibration(found[0], found[-1], tuple(_reshaped(arrays, inputs, names, parts[0])))


def _reshaped(
    arrays: Mapping[str, Inputs], inputs: Sequence[ModelInput], names: Sequence[str], part: str
) -> Iterator[str]:
    """Yield a sentence for each array whose examples get another shape."""
    for name, wanted in zip(names, inputs, strict=True):
        given = arrays[f"{name}{part}"].shape[1:]
        if not fits(given, wanted.shape):
            yield Text("reshaping examples from {0} to {1}", given, wanted.shape)


def array_names(inputs: Sequence[ModelInput]) -> list[str]:
    """Return the name of the array for each input of a model."""
    return [one.name or "x" for one in inputs] if len(inputs) > 1 else ["x"]


def fits(shape: Sequence[int], wanted: Sequence[int | None]) -> bool:
    """Return whether a model takes examples of a shape; None stands for an axis of any length."""
    return len(shape) == len(wanted) and all(b in (None, a) for a, b in zip(shape, wanted, strict=True))


def _examples(arrays: Mapping[str, Inputs], inputs: Sequence[ModelInput], names: Sequence[str], part: str) -> Examples:
    taken = []
    for name, wanted in zip(names, inputs, strict=True):
        if f"{name}{part}" not in arrays:
            raise CompressionError(Text("there is no array {0}", quoted(name + part)))
        taken.append(_fitting(arrays[f"{name}{part}"], wanted, name + part))
    count = len(taken[0])
    targets = arrays.get(f"y{part}")
    assert not isinstance(targets, StoredPictures)
    counts = {name + part: len(one) for name, one in zip(names, taken, strict=True)}
    if targets is not None:
        counts[f"y{part}"] = len(targets) if targets.ndim else 0
    for name, other in counts.items():
        if other != count:
            raise CompressionError(
                Text("{0} has {1} examples, but {2} has {3}", quoted(name), other, quoted(names[0] + part), count)
            )
    _require_variety(targets, f"y{part}")
    return Examples(tuple(taken), targets)


def _fitting(array: Inputs, wanted: ModelInput, name: str) -> Inputs:
    """Return an array as the type of an input; pictures in a file are numbers of that type already.

    Raises:
        CompressionError: if it has another shape, no examples, or numbers that are not finite.
    """
    if not fits(array.shape[1:], wanted.shape):
        if None in wanted.shape or not array.shape or prod(array.shape[1:]) != prod(axis or 0 for axis in wanted.shape):
            raise CompressionError(
                Text(
                    "{0} has shape {1}, but the model takes examples of shape {2}",
                    quoted(name),
                    array.shape,
                    wanted.shape,
                )
            )
        array = _reshaped_to(array, tuple(axis or 0 for axis in wanted.shape))
    if isinstance(array, StoredPictures):
        return array
    if not len(array):
        raise CompressionError(Text("{0} holds no examples", quoted(name)))
    if array.dtype.kind not in "biuf":
        raise CompressionError(Text("{0} holds {1} instead of numbers", quoted(name), array.dtype))
    rows = range(0, len(array), CHECKED)
    wrong = sum(int(np.count_nonzero(~np.isfinite(array[start : start + CHECKED]))) for start in rows)
    if wrong:
        told = "{0} has {1} of {2} numbers that are NaN or infinite"
        raise CompressionError(Text(told, quoted(name), wrong, array.size))
    found: Array = array.astype(wanted.dtype, copy=False)
    return found


def _reshaped_to(array: Inputs, shape: tuple[int, ...]) -> Inputs:
    return array.shaped(shape) if isinstance(array, StoredPictures) else array.reshape(len(array), *shape)


def _require_variety(targets: Array | None, name: str) -> None:
    if targets is None:
        return
    if targets.dtype.kind not in "biuf" or not np.isfinite(targets).all():
        raise CompressionError(Text("{0} holds something other than finite numbers", quoted(name)))
    if targets.dtype.kind in "biu" and len(np.unique(targets)) == 1:
        raise CompressionError(
            Text(
                "{0} holds one class only, {1}, so accuracy would say nothing; add examples of other classes or "
                "leave it out",
                quoted(name),
                targets.flat[0],
            )
        )
