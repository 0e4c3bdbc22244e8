"""The order of the examples, which depends on seed and epoch only, so that both models of a run see the same."""

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Rows: TypeAlias = NDArray[np.int32]
"""Numbers of examples, one batch a row; -1 fills the last batch of an epoch."""


class SampleOrder:
    """The batches of all epochs, numbered consecutively; each epoch has every example once, in its own order."""

    def __init__(self, examples: int, batch_size: int, seed: int) -> None:
        """Take the number of examples."""
        self.examples = examples
        self.batch_size = min(batch_size, examples)
        self.seed = seed
        self.steps = -(-examples // self.batch_size)
        """The number of batches in an epoch."""
        self._epoch = -1
        self._rows: Rows = np.empty((0, self.batch_size), np.int32)

    def rows(self, first: int, count: int) -> Rows:
        """Return ``count`` batches, beginning with number ``first``."""
        parts = []
        while count > 0:
            epoch, start = divmod(first, self.steps)
            part = self._epoch_rows(epoch)[start : start + count]
            parts.append(part)
            first, count = first + len(part), count - len(part)
        return np.concatenate(parts)

    def ends(self, first: int, count: int) -> NDArray[np.bool_]:
        """Return for each of these batches whether it is the last one of an epoch."""
        return (np.arange(first, first + count) + 1) % self.steps == 0

    def _epoch_rows(self, epoch: int) -> Rows:
        if epoch != self._epoch:
            order = np.random.default_rng((self.seed, epoch)).permutation(self.examples)
            self._epoch, self._rows = epoch, batches(order.astype(np.int32), self.batch_size)
        return self._rows


def batches(order: Rows, batch_size: int) -> Rows:
    """Cut an order into batches; the last one is padded with -1."""
    rows = np.full(-(-len(order) // batch_size) * batch_size, -1, np.int32)
    rows[: len(order)] = order
    return rows.reshape(-1, batch_size)
