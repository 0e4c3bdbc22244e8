"""What the kernel of a layer takes while a model works: its mean, and how its numbers vary together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
from keras import ops

from tndesigner.layers.keras_model import BuiltGraph, as_inputs
from tndesigner.layers.matrix_inputs import Inputs, Place, inputs_of
from tndesigner.models import Conv2D, Embedding, Layer, Model

Array = np.ndarray
"""An array of any type."""

LEAST_ROWS, ROWS_PER_COLUMN = 4096, 16
"""How many rows are kept of each batch: at least so many, and so many for each number of a row. More change little,
and the patches of large pictures would take minutes."""


@dataclass(frozen=True, slots=True)
class Observation:
    """What a kernel (input, output) takes in a model and in a changed one, which see the same examples.

    The covariances are about the means.
    """

    mean: Array
    """In the changed model, (input,)."""
    covariance: Array
    """In the changed model, (input, input); for tokens, how often each occurs, (input,)."""
    old_mean: Array
    """In the original model, (input,)."""
    old_covariance: Array
    """In the original model; of the shape of the other one."""
    cross: Array
    """Of the changed model with the original one, (input, input)."""
    count: int
    """How many inputs were looked at."""


def observe(model: Model, place: Place, graphs: tuple[BuiltGraph, BuiltGraph], batches: "Batches") -> Observation:
    """Observe a matrix of a layer.

    Args:
        model: the original model.
        place: the position of a layer, and the name of the matrix; empty for a dense layer, convolution or embedding.
        graphs: the original model and the changed one, built; they may be the same.
        batches: the examples.
    """
    layer = model.layers[place[0]]
    old, new = (inputs_of(model, place, graph) for graph in graphs)
    if isinstance(layer, Embedding):
        return _count_tokens(layer, new, batches)
    sums = _Sums()
    for batch in batches:
        rows = _rows(layer, new(batch))
        keep = batches.chosen(len(rows), max(LEAST_ROWS, ROWS_PER_COLUMN * rows.shape[1]))
        changed = graphs[0] is not graphs[1]
        others = _rows(layer, old(batch)) if changed else rows
        sums.add(rows[keep], others[keep] if changed else None)
    return sums.observation()


class Batches:
    """Examples in batches."""

    def __init__(self, inputs: Sequence[Array], *, size: int, seed: int) -> None:
        """Take an array (n, …) for each input of the model."""
        self._inputs, self._size, self._seed = inputs, size, seed

    def __iter__(self) -> Iterator[Any]:
        """Yield a part of each array, as Keras takes them."""
        self._numbers = np.random.default_rng(self._seed)
        for start in range(0, len(self._inputs[0]), self._size):
            yield as_inputs([one[start : start + self._size] for one in self._inputs])

    def chosen(self, count: int, most: int) -> Any:
        """Return which of so many rows are kept: all, or the most that are allowed, at random."""
        return slice(None) if count <= most else self._numbers.choice(count, most, replace=False)


class _Sums:
    """Sums over all rows so far, of what they have beyond the mean of the first ones.

    Sums of the rows themselves would lose a spread that is far smaller than the mean.
    """

    def __init__(self) -> None:
        self._count = 0
        self._origin: Any = None
        self._old_origin: Any = None
        self._first: Any = 0.0
        self._old_first: Any = 0.0
        self._second: Any = 0.0
        self._old_second: Any = 0.0
        self._cross: Any = 0.0

    def add(self, rows: Array, old: Array | None) -> None:
        """Add rows (n, input) of the changed model and, if they differ, of the original one."""
        if self._origin is None:
            self._origin = rows.mean(axis=0, dtype=np.float64).astype(rows.dtype)
            self._old_origin = self._origin if old is None else old.mean(axis=0, dtype=np.float64).astype(old.dtype)
        rows, old = rows - self._origin, None if old is None else old - self._old_origin
        self._count += len(rows)
        self._first = self._first + rows.sum(axis=0, dtype=np.float64)
        second = _products(rows, rows)
        self._second = self._second + second
        self._old_first = self._old_first + (rows if old is None else old).sum(axis=0, dtype=np.float64)
        self._old_second = self._old_second + (second if old is None else _products(old, old))
        self._cross = self._cross + (second if old is None else _products(rows, old))

    def observation(self) -> Observation:
        """Return means and covariances."""
        mean, old_mean = self._first / self._count, self._old_first / self._count
        covariance = _about(self._second / self._count, mean, mean)
        old_covariance = _about(self._old_second / self._count, old_mean, old_mean)
        cross = _about(self._cross / self._count, mean, old_mean)
        return Observation(
            self._origin + mean, covariance, self._old_origin + old_mean, old_covariance, cross, self._count
        )


def _products(first: Array, second: Array) -> Array:
    """Return the sum over rows of the products of all pairs of their numbers."""
    return (first.T @ second).astype(np.float64)


def _about(moments: Array, first: Array, second: Array) -> Array:
    return moments - np.outer(first, second)


def _rows(layer: Layer, calls: Sequence[Any]) -> Array:
    """Return what the kernel is multiplied with in all calls of a layer, (n, input), in the order of its rows."""
    return np.concatenate([_rows_of_call(layer, data) for data in calls])


def _rows_of_call(layer: Layer, data: Any) -> Array:
    if isinstance(layer, Conv2D):
        data = ops.image.extract_patches(
            data,
            layer.kernel_size,
            strides=layer.strides,
            dilation_rate=layer.dilation_rate,
            padding=layer.padding,
            data_format="channels_last",
        )
    rows = np.asarray(ops.convert_to_numpy(data), dtype=np.float32)
    return rows.reshape(-1, rows.shape[-1])


def _count_tokens(layer: Embedding, inputs: Inputs, batches: Batches) -> Observation:
    """Return how often each token occurs, as the mean square of each input of the table."""
    counts = np.zeros(layer.input_dim)
    for batch in batches:
        for data in inputs(batch):
            tokens = np.asarray(ops.convert_to_numpy(data)).astype(np.int64).ravel()
            counts += np.bincount(tokens[(tokens >= 0) & (tokens < layer.input_dim)], minlength=layer.input_dim)
    share = counts / max(1.0, counts.sum())
    return Observation(share, share, share, share, share, int(counts.sum()))


def squared_difference(first: keras.Model, second: keras.Model, batches: Batches) -> float:
    """Return the sum of the squares of the differences between what two models answer."""
    total = 0.0
    for batch in batches:
        answers = [keras.tree.flatten(model(batch, training=False)) for model in (first, second)]
        for one, other in zip(*answers, strict=True):
            total += float(ops.sum(ops.square(one - other)))
    return total
