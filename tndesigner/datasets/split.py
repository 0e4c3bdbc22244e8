"""Splitting rows into those to train on and those to validate with."""

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from tndesigner.datasets.dataset import IntArray

Rows: TypeAlias = NDArray[np.intp]


def split_rows(count: int, *, fraction: float, seed: int, classes: IntArray | None = None) -> tuple[Rows, Rows]:
    """Return the rows to train on and the rows to validate with, each in random order.

    Args:
        count: how many rows there are, at least 2.
        fraction: the part to validate with; at least one row stays on each side.
        seed: the same seed gives the same split.
        classes: the class of each row; then each class is split in this proportion, as nearly as whole rows allow.
    """
    generator = np.random.default_rng(seed)
    order = generator.permutation(count)
    size = min(max(round(count * fraction), 1), count - 1)
    if classes is not None:
        order = order[np.argsort(classes[order], kind="stable")]
    chosen = np.zeros(count, dtype=bool)
    chosen[((2 * np.arange(size) + 1) * count) // (2 * size)] = True
    return generator.permutation(order[~chosen]), generator.permutation(order[chosen])
