"""What the kernel of a layer takes while a model works: its mean, and how its numbers vary together."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
from keras import ops

from tndesigner.datasets.stored_pictures import StoredPictures
from tndesigner.layers.keras_model import BuiltGraph, as_inputs
from tndesigner.layers.matrix_inputs import Inputs, Place, inputs_of
from tndesigner.models import Conv2D, Embedding, Layer, Model

Array = np.ndarray
"""An array of any type."""

LEAST_ROWS, ROWS_PER_COLUMN = 4096, 16
"""How many rows are kept of each batch: at least so many, and so many for each number of a row. More change little,
and the patches of large pictures would take minutes. The fewer are also how many are in memory at a time."""


@dataclass(frozen=True, slots=True)
class Observation:
    """What a kernel (input, output) takes in a model and in a changed one, which see the same examples.

    The covariances are about the means.
    """

    mean: Array
    """In the changed model, (input,)."""
    covariance: Array
    """In the changed model, (input, input); for tokens, how often each occurs, (input,)."""
    output_mean: Array
    """Of what the kernel makes of its inputs in the original model, (output,)."""
    output_square: float
    """The mean over all examples of the squares of that about its mean, summed over the outputs."""
    cross: Array
    """Of the inputs in the changed model with the outputs in the original one, (input, output)."""
    count: int
    """How many inputs were looked at."""
    is_changed: bool
    """Whether the inputs differ in both models."""


def observe(
    model: Model, place: Place, graphs: tuple[BuiltGraph, BuiltGraph], batches: "Batches", kernel: Array
) -> Observation:
    """Observe a matrix of a layer.

    Args:
        model: the original model.
        place: the position of a layer, and the name of the matrix; empty for a dense layer, convolution or embedding.
        graphs: the original model and the changed one, built; they may be the same.
        batches: the examples.
        kernel: the matrix in the original model, (input, output).
    """
    layer = model.layers[place[0]]
    old, new = (inputs_of(model, place, graph) for graph in graphs)
    if isinstance(layer, Embedding):
        return _count_tokens(layer, new, batches, kernel)
    sums = _Sums(kernel, is_changed=graphs[0] is not graphs[1])
    for batch in batches:
        given = new(batch)
        for data, other in zip(given, old(batch) if sums.is_changed else given, strict=True):
            rows = Rows(layer, data)
            others = Rows(layer, other) if sums.is_changed else None
            keep = batches.chosen(rows.count, max(LEAST_ROWS, ROWS_PER_COLUMN * len(kernel)))
            for start in range(0, len(keep), LEAST_ROWS):
                part = keep[start : start + LEAST_ROWS]
                sums.add(rows.at(part), None if others is None else others.at(part))
    return sums.observation()


class Batches:
    """Examples in batches."""

    def __init__(
        self,
        inputs: Sequence[Array | StoredPictures],
        *,
        size: int,
        seed: int,
        tick: Callable[[], object] | None = None,
    ) -> None:
        """Take an array (n, …) for each input of the model, and what is called before each batch."""
        self._inputs, self._size, self._seed, self._tick = inputs, size, seed, tick

    def __iter__(self) -> Iterator[Any]:
        """Yield a part of each array, as Keras takes them."""
        self._numbers = np.random.default_rng(self._seed)
        for start in range(0, len(self._inputs[0]), self._size):
            if self._tick is not None:
                self._tick()
            yield as_inputs([one[start : start + self._size] for one in self._inputs])

    def chosen(self, count: int, most: int) -> Array:
        """Return which of so many rows are kept: all, or the most that are allowed, at random."""
        return np.arange(count) if count <= most else self._numbers.choice(count, most, replace=False)


class _Sums:
    """Sums over all rows so far, of what they have beyond the mean of the first ones.

    Sums of the rows themselves would lose a spread that is far smaller than the mean.
    """

    def __init__(self, kernel: Array, *, is_changed: bool) -> None:
        self.is_changed = is_changed
        self._kernel, self._kernel32 = kernel, kernel.astype(np.float32)
        self._count = 0
        self._origin: Any = None
        self._old_origin: Any = None
        self._first: Any = 0.0
        self._second: Any = 0.0
        self._output_first: Any = 0.0
        self._output_square = 0.0
        self._cross: Any = 0.0

    def add(self, rows: Array, old: Array | None) -> None:
        """Add rows (n, input) of the changed model and, if they differ, of the original one."""
        if self._origin is None:
            self._origin = rows.mean(axis=0, dtype=np.float64).astype(rows.dtype)
            self._old_origin = self._origin if old is None else old.mean(axis=0, dtype=np.float64).astype(old.dtype)
        rows = rows - self._origin
        self._count += len(rows)
        self._first = self._first + rows.sum(axis=0, dtype=np.float64)
        self._second = self._second + _products(rows, rows)
        if old is not None:
            outputs = (old - self._old_origin) @ self._kernel32
            self._output_first = self._output_first + outputs.sum(axis=0, dtype=np.float64)
            self._output_square += float(np.sum(np.square(outputs), dtype=np.float64))
            self._cross = self._cross + _products(rows, outputs)

    def observation(self) -> Observation:
        """Return means and covariances."""
        mean = self._first / self._count
        covariance = self._second / self._count - np.outer(mean, mean)
        output_mean = self._old_origin @ self._kernel
        if self.is_changed:
            away = self._output_first / self._count
            square = max(0.0, self._output_square / self._count - float(away @ away))
            cross = self._cross / self._count - np.outer(mean, away)
            output_mean = output_mean + away
        else:
            cross = covariance @ self._kernel
            square = float(np.vdot(self._kernel, cross))
            output_mean = output_mean + mean @ self._kernel
        return Observation(
            self._origin + mean, covariance, output_mean, square, cross, self._count, is_changed=self.is_changed
        )


def _products(first: Array, second: Array) -> Array:
    """Return the sum over rows of the products of all pairs of their numbers."""
    return (first.T @ second).astype(np.float64)


class Rows:
    """What a kernel is multiplied with in one call of a layer, in the order of its rows."""

    def __init__(self, layer: Layer, data: Any) -> None:
        """Take the data of the call, (n, …, channels)."""
        array = np.asarray(ops.convert_to_numpy(data), dtype=np.float32)
        self._windows = array.reshape(-1, 1, 1, array.shape[-1])
        if isinstance(layer, Conv2D):
            self._windows = _windows(layer, array)

    @property
    def count(self) -> int:
        """How many there are."""
        return int(np.prod(self._windows.shape[: self._places]))

    def at(self, numbers: Array) -> Array:
        """Return those with these numbers, (n, input)."""
        places = np.unravel_index(numbers, self._windows.shape[: self._places])
        return self._windows[places].reshape(len(numbers), -1)

    @property
    def _places(self) -> int:
        """How many axes of the windows tell where they are; the other three are a window."""
        return self._windows.ndim - 3


def _windows(layer: Conv2D, pictures: Array) -> Array:
    """Return the part of the pictures under the kernel at each of its places, (n, y, x, rows, columns, channels)."""
    spans = [(size - 1) * step + 1 for size, step in zip(layer.kernel_size, layer.dilation_rate, strict=True)]
    if layer.padding == "same":
        lengths = zip(pictures.shape[1:3], spans, layer.strides, strict=True)
        more = [max(0, (-(-length // stride) - 1) * stride + span - length) for length, span, stride in lengths]
        pictures = np.pad(pictures, ((0, 0), *((one // 2, one - one // 2) for one in more), (0, 0)))
    windows = np.lib.stride_tricks.sliding_window_view(pictures, spans, axis=(1, 2))
    (down, right), (rows, columns) = layer.strides, layer.dilation_rate
    return windows[:, ::down, ::right, :, ::rows, ::columns].transpose(0, 1, 2, 4, 5, 3)


def _count_tokens(layer: Embedding, inputs: Inputs, batches: Batches, kernel: Array) -> Observation:
    """Return how often each token occurs, as the mean square of each input of the table."""
    counts = np.zeros(layer.input_dim)
    for batch in batches:
        for data in inputs(batch):
            tokens = np.asarray(ops.convert_to_numpy(data)).astype(np.int64).ravel()
            counts += np.bincount(tokens[(tokens >= 0) & (tokens < layer.input_dim)], minlength=layer.input_dim)
    share = counts / max(1.0, counts.sum())
    square = float(np.sum(share[:, None] * kernel**2))
    return Observation(
        share, share, share @ kernel, square, share[:, None] * kernel, int(counts.sum()), is_changed=False
    )


def answers(model: keras.Model, batches: Batches) -> list[Array]:
    """Return what a model answers to all examples, an array (n, …) for each of its outputs."""
    given = [keras.tree.flatten(model(batch, training=False)) for batch in batches]
    return [np.concatenate([ops.convert_to_numpy(part) for part in one]) for one in zip(*given, strict=True)]
