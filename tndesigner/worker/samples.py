"""Examples on the device, or read from a file batch by batch."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import prod

import tensorflow as tf

from tndesigner.datasets.stored_pictures import StoredPictures
from tndesigner.worker.division import part_number
from tndesigner.worker.measures import Tensor

VALIDATION_BATCH, VALIDATION_VALUES = 1024, 2 * 2**20
"""The largest number of examples that are validated at once, and of the values in them together."""


def at_once(shape: Sequence[int]) -> int:
    """Return how many examples of a shape a model answers at once, so that large ones need not take much memory."""
    return max(1, min(VALIDATION_BATCH, VALIDATION_VALUES // max(1, prod(shape))))


@dataclass(frozen=True, slots=True)
class Samples:
    """Examples and their right answers, on the device."""

    x: Tensor
    y: Tensor

    def __len__(self) -> int:
        """Count the examples."""
        return int(self.x.shape[0])

    @property
    def at_once(self) -> int:
        """How many are validated at once."""
        return at_once(self.x.shape[1:])

    def take(self, rows: Tensor) -> tuple[Tensor, Tensor]:
        """Return some examples and their answers."""
        return tf.gather(self.x, rows), tf.gather(self.y, rows)

    def part(self, first: Tensor) -> tuple[Tensor, Tensor]:
        """Return as many as are validated at once."""
        part = slice(first, first + self.at_once)
        return self.x[part], self.y[part]


@dataclass(frozen=True, slots=True)
class StoredSamples:
    """Pictures in a file, which are read batch by batch while a graph runs, and their right answers."""

    pictures: StoredPictures
    y: Tensor

    def __len__(self) -> int:
        """Count the pictures."""
        return len(self.pictures)

    @property
    def at_once(self) -> int:
        """How many are validated at once."""
        return at_once(self.pictures.shape[1:])

    def take(self, rows: Tensor) -> tuple[Tensor, Tensor]:
        """Read some pictures."""
        x = tf.numpy_function(self.pictures.__getitem__, [rows], tf.float32, stateful=False)
        return tf.ensure_shape(x, (*rows.shape, *self.pictures.shape[1:])), tf.gather(self.y, rows)

    def part(self, first: Tensor) -> tuple[Tensor, Tensor]:
        """Read as many as are validated at once."""
        return self.take(tf.range(first, tf.minimum(first + self.at_once, len(self))))


@dataclass(frozen=True, slots=True)
class CopiedSamples:
    """The same examples on each of the devices of this host that train together."""

    copies: tuple[Samples, ...]

    def __len__(self) -> int:
        """Count the examples."""
        return len(self.copies[0])

    def take(self, rows: Tensor) -> tuple[Tensor, Tensor]:
        """Return some examples and their answers, from the device that asks."""
        return self.copies[part_number() % len(self.copies)].take(rows)


@dataclass(frozen=True, slots=True)
class Data:
    """What a model is trained on and validated with, and how many examples make a batch."""

    training: Samples | StoredSamples | CopiedSamples
    validation: Samples | StoredSamples
    batch_size: int
