"""Which rows a model is trained on, and which it is validated with."""

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from tndesigner.datasets.dataset import DoubleArray, IntArray

Rows: TypeAlias = NDArray[np.intp]
Sides: TypeAlias = tuple[Rows, Rows]
"""The training rows and the validation rows, each in random order."""

TRAINING_WORDS = frozenset(("train", "training", "fit", "learn", "learning", "tr"))
VALIDATION_WORDS = frozenset(("test", "testing", "val", "valid", "validation", "dev", "holdout", "eval", "evaluation"))


@dataclass(frozen=True, slots=True)
class SplitChoice:
    """How the rows for validation are chosen: a share of all rows at random, or one of several folds."""

    seed: int = 0
    folds: int = 1
    """1 for a share of all rows, without folds."""
    fold: int = 1
    """Counted from 1."""


DEFAULT_SPLIT = SplitChoice()
"""A share of the rows, with the usual seed."""


def split_rows(count: int, *, fraction: float, seed: int, classes: IntArray | None = None) -> Sides:
    """Split rows at random.

    Args:
        count: the number of rows, at least 2.
        fraction: the fraction for validation; both sides get at least one row.
        seed: the same seed gives the same split.
        classes: the class of each row, to split each class in the same proportion, as nearly as possible.
    """
    return shuffled(choose_validation(count, fraction=fraction, seed=seed, classes=classes), seed)


def choose_validation(count: int, *, fraction: float, seed: int, classes: IntArray | None = None) -> NDArray[np.bool]:
    """Mark the rows that ``split_rows`` validates with."""
    order = np.random.default_rng(seed).permutation(count)
    size = min(max(round(count * fraction), 1), count - 1)
    if classes is not None:
        narrow = classes.astype(np.int16) if classes.max() < 2**15 else classes
        order = order[np.argsort(narrow[order], kind="stable")]
    validation = np.zeros(count, dtype=bool)
    validation[order[((2 * np.arange(size) + 1) * count) // (2 * size)]] = True
    return validation


def latest_rows(values: DoubleArray, *, fraction: float) -> NDArray[np.bool]:
    """Mark the rows of the largest values, the latest; rows with the same value stay together."""
    ranked = np.sort(values)
    border = ranked[min(int(len(values) * (1 - fraction)), len(values) - 1)]
    late: NDArray[np.bool] = values >= border if border > ranked[0] else values > border
    return late


def chosen_groups(groups: IntArray, *, fraction: float, seed: int) -> NDArray[np.bool]:
    """Mark whole groups of rows, chosen at random until the fraction is reached; at least one on each side."""
    sizes = np.bincount(groups)
    order = np.random.default_rng(seed).permutation(len(sizes))
    taken = np.cumsum(sizes[order]) <= max(fraction * len(groups), sizes[order[0]])
    taken[-1] = False
    return np.isin(groups, order[taken])


def shuffled(validation: NDArray[np.bool], seed: int) -> Sides:
    """Return both sides, each in random order."""
    generator = np.random.default_rng([seed, 1])
    return generator.permutation(np.flatnonzero(~validation)), generator.permutation(np.flatnonzero(validation))
