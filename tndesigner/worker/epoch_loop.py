"""The epoch loop: many training steps in one call of one graph, with the data on the device."""

import time
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from tndesigner.layers import held_cores
from tndesigner.worker.measures import Measures, Tensor
from tndesigner.worker.optimizers import Optimizer
from tndesigner.worker.sample_order import Rows

VALIDATION_BATCH = 1024
"""At most this many examples are validated at once."""


@dataclass(frozen=True, slots=True)
class Samples:
    """Examples and their right answers, on the device."""

    x: Tensor
    y: Tensor

    def __len__(self) -> int:
        """Count the examples."""
        return int(self.x.shape[0])


@dataclass(frozen=True, slots=True)
class Data:
    """What a model is trained on and validated with, and how many examples make a batch."""

    training: Samples
    validation: Samples
    batch_size: int


@dataclass(frozen=True, slots=True)
class Sums:
    """The result of a call: for each step, the sums of loss and metric over its examples, and validation means.

    Both have the shape ``(steps, 2)``. What is measured after the last step of an epoch is 0 in all other rows.
    """

    training: NDArray[np.float32]
    validation: NDArray[np.float32]
    deviations: NDArray[np.float32]
    """How far each core that is to be an isometry is from one, ``(steps, cores)``."""
    seconds: float
    steady: bool
    """Whether the graph existed already, so that the time says how fast it is."""


class EpochLoop:
    """Trains one model, with the same result as ``model.fit`` for the same examples in the same order.

    The step function is handed to a strategy; on one device the default one runs it as it is. Nothing here is
    Python source for TensorFlow to rewrite, so it also works in a frozen app. XLA is not used: on a processor it made
    these graphs no faster and took seconds to compile them.
    """

    def __init__(self, model: keras.Model, measures: Measures, optimizer: Optimizer, data: Data) -> None:
        """Set up the loop; the first compiled call makes the graph."""
        self.model = model
        self._weights = [weight.value for weight in model.trainable_variables]
        self.held = held_cores(model)
        self._measures = measures
        self._optimizer = optimizer
        self._data = data
        self._strategy = tf.distribute.get_strategy()
        self.made = False
        """Whether the graph has been made."""
        signature = (
            tf.TensorSpec((None, data.batch_size), tf.int32),
            tf.TensorSpec((None,), tf.int32),
            tf.TensorSpec((None,), tf.bool),
        )
        self._compiled = tf.function(self._run, autograph=False, input_signature=signature)

    @property
    def metric(self) -> str:
        """The name of the metric."""
        return self._measures.name

    @property
    def validates(self) -> bool:
        """Whether there are examples to validate with."""
        return len(self._data.validation) > 0

    def run(self, rows: Rows, ends: NDArray[np.bool_], *, eager: bool = False) -> Sums:
        """Train on batches.

        Args:
            rows: the batches, ``(steps, batch)``, padded with -1.
            ends: after which batches to validate.
            eager: run without the graph, as the first few steps do before a graph could be made.
        """
        begin = time.perf_counter()
        run = self._run if eager else self._compiled
        sizes = (rows >= 0).sum(axis=1, dtype=np.int32)
        results = run(tf.constant(rows), tf.constant(sizes), tf.constant(ends))
        training, at_ends = (sums.numpy() for sums in results)
        steady = self.made
        self.made = self.made or not eager
        seconds = time.perf_counter() - begin
        return Sums(training, at_ends[:, :2], at_ends[:, 2:], seconds, steady and not eager)

    def make_graph(self) -> None:
        """Make the graph in advance by a call without steps, which leaves the weights as they are."""
        self.run(np.empty((0, self._data.batch_size), np.int32), np.empty(0, np.bool_))

    def _run(self, rows: Tensor, sizes: Tensor, ends: Tensor) -> tuple[Tensor, Tensor]:
        count = tf.shape(rows)[0]
        width = 2 + len(self.held)
        trained = tf.TensorArray(tf.float32, count, element_shape=(2,))
        seen = tf.TensorArray(tf.float32, count, element_shape=(width,))
        looks = self.validates or bool(self.held)

        def body(step: Tensor, training: Any, at_ends: Any) -> tuple[Tensor, Any, Any]:
            chosen = rows[step][: sizes[step]]
            training = training.write(step, self._strategy.run(self._train_on, (chosen,)))
            row = tf.cond(ends[step], self._look, lambda: tf.zeros(width)) if looks else tf.zeros(width)
            return step + 1, training, at_ends.write(step, row)

        _, training, at_ends = tf.while_loop(
            lambda step, *_: step < count, body, (0, trained, seen), parallel_iterations=1
        )
        return training.stack(), at_ends.stack()

    def _look(self) -> Tensor:
        """Return the means over the validation examples, then the deviation of each core that is to be an isometry."""
        means = self._validate() if self.validates else tf.zeros(2)
        return tf.concat([means, [core.deviation() for core in self.held]], axis=0) if self.held else means

    def _train_on(self, chosen: Tensor) -> Tensor:
        """Do one step and return the sums of loss and metric over the batch.

        The weights follow the gradient of the mean over the batch, to which each example contributes its share.
        """
        x, right = tf.gather(self._data.training.x, chosen), tf.gather(self._data.training.y, chosen)
        with tf.GradientTape() as tape:
            given = self.model(x, training=True)
            losses = self._measures.loss(right, given)
            penalties = self.model.losses
        share = tf.ones_like(losses) / tf.cast(tf.size(losses), tf.float32)
        shares = [share, *map(tf.ones_like, penalties)]
        self._optimizer.apply(tape.gradient([losses, *penalties], self._weights, output_gradients=shares))
        return self._sums(right, given, losses + sum(penalties))

    def _validate(self) -> Tensor:
        """Return the means of loss and metric over the validation examples."""
        size = len(self._data.validation)
        if size <= VALIDATION_BATCH:
            return self._validation_sums(self._data.validation.x, self._data.validation.y) / size

        def body(first: Tensor, sums: Tensor) -> tuple[Tensor, Tensor]:
            part = slice(first, first + VALIDATION_BATCH)
            return first + VALIDATION_BATCH, sums + self._validation_sums(
                self._data.validation.x[part], self._data.validation.y[part]
            )

        _, sums = tf.while_loop(lambda first, _: first < size, body, (0, tf.zeros(2)), parallel_iterations=1)
        return sums / size

    def _validation_sums(self, x: Tensor, right: Tensor) -> Tensor:
        given = self.model(x, training=False)
        return self._sums(right, given, self._measures.loss(right, given) + sum(self.model.losses))

    def _sums(self, right: Tensor, given: Tensor, losses: Tensor) -> Tensor:
        """Add up loss and metric over examples."""
        return tf.reduce_sum(tf.stack([losses, self._measures.metric(right, given)]), axis=1)
