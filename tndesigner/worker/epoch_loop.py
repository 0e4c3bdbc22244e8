"""The epoch loop: many training steps in one call of one graph, with the data on the device."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from tndesigner.layers import held_cores
from tndesigner.worker.division import Division
from tndesigner.worker.early_stopping import EarlyStopping
from tndesigner.worker.measures import Measures, Tensor, penalties_of
from tndesigner.worker.optimizers import Optimizer
from tndesigner.worker.sample_order import Rows
from tndesigner.worker.samples import Data


@dataclass(frozen=True, slots=True)
class Sums:
    """The result of a call: for each step, the sums of loss and metric over its examples, and validation means.

    Both have the shape ``(steps, 2)``. What is measured after the last step of an epoch is 0 in all other rows.
    """

    training: NDArray[np.float32]
    validation: NDArray[np.float32]
    deviations: NDArray[np.float32]
    """How far each core that is to be an isometry is from one, ``(steps, cores)``."""
    smaller: NDArray[np.bool_]
    """Whether the validation loss was the smallest so far, if early stopping follows it."""
    seconds: float
    steady: bool
    """Whether the graph existed already, so that the time says how fast it is."""


class EpochLoop:
    """Trains one model, with the same result as ``model.fit`` for the same examples in the same order.

    The step function is handed to the strategy in whose scope the loop is made, which runs it on each device; on one
    device the default one runs it as it is. Nothing here is Python source for TensorFlow to rewrite, so it also works
    in a frozen app. XLA, if it is used, compiles only the step, whose shapes are known.
    """

    def __init__(
        self, model: keras.Model, measures: Measures, optimizer: Optimizer, data: Data, *, xla: bool = False
    ) -> None:
        """Set up the loop; the first compiled call makes the graph.

        Args:
            model: what is trained.
            measures: the loss and the metric.
            optimizer: what changes the weights.
            data: the examples.
            xla: whether XLA compiles the step; on one device only.
        """
        self.model = model
        self.held = held_cores(model)
        self._measures = measures
        self._optimizer = optimizer
        self._data = data
        self._rest = len(data.training) % data.batch_size
        self.division = Division()
        self._learned = [one.value for one in model.non_trainable_variables if one.dtype == "float32"]
        self._stopping: EarlyStopping | None = None
        self.made = False
        """Whether the graph has been made."""
        signature = (
            tf.TensorSpec((None, data.batch_size), tf.int32),
            tf.TensorSpec((None, *optimizer.rate_shape), tf.float32),
            tf.TensorSpec((None,), tf.int32),
            tf.TensorSpec((None,), tf.bool),
        )
        self._step = tf.function(self._train_on, autograph=False, jit_compile=True) if xla else self._train_on
        self._compiled = tf.function(self._run, autograph=False, input_signature=signature)

    @property
    def optimizer(self) -> Optimizer:
        """What changes the weights."""
        return self._optimizer

    @property
    def metric(self) -> str:
        """The name of the metric."""
        return self._measures.name

    @property
    def validates(self) -> bool:
        """Whether there are examples to validate with."""
        return len(self._data.validation) > 0

    def stop_by(self, stopping: EarlyStopping) -> None:
        """Let a call end at the epoch after which training is to stop; the graph is not made yet."""
        self._stopping = stopping if stopping.watches and self.validates else None

    def run(self, rows: Rows, ends: NDArray[np.bool_], *, eager: bool = False) -> Sums:
        """Train on batches; early stopping may end the call before the last one.

        Args:
            rows: the batches, ``(steps, batch)``; the last one of an epoch may be padded with -1.
            ends: which batches are the last ones of an epoch; after them is validated.
            eager: run without the graph, as the first few steps do before a graph could be made.
        """
        begin = time.perf_counter()
        run = self._run if eager else self._compiled
        stops, closed = _segments(ends, whole=self._rest == 0)
        rates = self._optimizer.next_rates(len(rows))
        training, looks, done = (sums.numpy() for sums in run(*map(tf.constant, (rows, rates, stops, closed))))
        self._optimizer.take_back(len(rows) - done)
        ends = ends[:done]
        at_ends = np.zeros((done, looks.shape[1]), np.float32)
        at_ends[ends] = looks[closed][: np.count_nonzero(ends)]
        steady = self.made
        self.made = self.made or not eager
        seconds = time.perf_counter() - begin
        smaller = at_ends[:, -1] > 0 if self._stopping else np.zeros(done, np.bool_)
        deviations = at_ends[:, 2 : 2 + len(self.held)]
        return Sums(training[:done], at_ends[:, :2], deviations, smaller, seconds, steady and not eager)

    def make_graph(self) -> None:
        """Make the graph in advance by a call without steps, which leaves the weights as they are."""
        self.run(np.empty((0, self._data.batch_size), np.int32), np.empty(0, np.bool_))

    def _run(self, rows: Tensor, rates: Tensor, stops: Tensor, closed: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Train on whole batches up to each stop, then close the epoch if it ends there; also count the steps.

        All arrays in a step have shapes that are known here, which saves a third of its operations.
        """
        segments, width, go = tf.shape(stops)[0], 2 + len(self.held) + bool(self._stopping), tf.constant(True)
        self._optimizer.weights.join()

        def close(step: Tensor, trained: Any) -> tuple[Tensor, Any, Tensor, Tensor]:
            if self._rest:
                step, trained = train(step, trained, self._rest)
            return step, trained, *self._look()

        def train(step: Tensor, trained: Any, size: int) -> tuple[Tensor, Any]:
            chosen = tf.gather(rows, step)[:size] if size < rows.shape[1] else tf.gather(rows, step)
            sums = self.division.run(self._step, chosen, tf.gather(rates, step))
            return step + 1, trained.write(step, sums)

        def body(segment: Tensor, step: Tensor, _: Tensor, trained: Any, seen: Any) -> tuple[Any, ...]:
            stop = tf.gather(stops, segment)
            step, trained = tf.while_loop(
                lambda step, _: step < stop,
                lambda step, trained: train(step, trained, rows.shape[1]),
                (step, trained),
                parallel_iterations=1,
            )
            step, trained, row, on = tf.cond(
                tf.gather(closed, segment), lambda: close(step, trained), lambda: (step, trained, tf.zeros(width), go)
            )
            return segment + 1, step, on, trained, seen.write(segment, row)

        trained = tf.TensorArray(tf.float32, tf.shape(rows)[0], element_shape=(2,))
        seen = tf.TensorArray(tf.float32, segments, element_shape=(width,))
        _, done, _, trained, seen = tf.while_loop(
            lambda segment, _, on, *__: (segment < segments) & on,
            body,
            (0, 0, go, trained, seen),
            parallel_iterations=1,
        )
        self._optimizer.weights.restore()
        return trained.stack(), seen.stack(), done

    def _look(self) -> tuple[Tensor, Tensor]:
        """Return what is seen at the end of an epoch, and whether training continues.

        These are the means over the validation examples, the deviation of each core that is to be an isometry, and
        whether the loss was the smallest so far, if early stopping follows it.
        """
        parts = [self.division.agreed(self._validate()) if self.validates else tf.zeros(2)]
        with self._optimizer.weights.in_use(self.model):
            parts += [core.deviation()[tf.newaxis] for core in self.held]
        if self._stopping is None:
            return tf.concat(parts, axis=0), tf.constant(True)
        smaller, on = self._stopping.compare(parts[0][0])
        return tf.concat([*parts, tf.cast(smaller, tf.float32)[tf.newaxis]], axis=0), on

    def _train_on(self, chosen: Tensor, rate: Tensor) -> Tensor:
        """Do one step and return the sums of loss and metric over the batch.

        The weights follow the gradient of the mean over the batch, to which each example contributes its share.
        """
        rows, counts = self.division.part(chosen)
        x, right = self._data.training.take(rows)
        weights = self._optimizer.weights
        with tf.GradientTape() as tape, weights.in_use(self.model):
            given = self.model(x, training=True)
            losses = self._measures.loss(right, given)
            penalties = penalties_of(self.model)
        shares = [tf.constant(counts / chosen.shape[0], shape=rows.shape)]
        shares += [tf.constant(1.0 / self.division.parts, one.dtype, one.shape) for one in penalties]
        gradients = tape.gradient([losses, *penalties], weights.variables, output_gradients=shares)
        sums = self._sums(right, given, losses, penalties)
        sums, *gradients = self.division.add_up([sums if counts == 1.0 else counts * sums, *gradients])
        self.division.average(self._learned)
        self._optimizer.apply(gradients, rate)
        return sums

    def _validate(self) -> Tensor:
        """Return the means of loss and metric over the validation examples."""
        size, step = len(self._data.validation), self._data.validation.at_once
        if size <= step:
            return self._validation_sums(*self._data.validation.part(0)) / size

        def body(first: Tensor, sums: Tensor) -> tuple[Tensor, Tensor]:
            return first + step, sums + self._validation_sums(*self._data.validation.part(first))

        _, sums = tf.while_loop(lambda first, _: first < size, body, (0, tf.zeros(2)), parallel_iterations=1)
        return sums / size

    def _validation_sums(self, x: Tensor, right: Tensor) -> Tensor:
        with self._optimizer.weights.in_use(self.model):
            given = self.model(x, training=False)
            penalties = penalties_of(self.model)
        return self._sums(right, given, self._measures.loss(right, given), penalties)

    def _sums(self, right: Tensor, given: Tensor, losses: Tensor, penalties: Sequence[Tensor]) -> Tensor:
        """Add up loss and metric over examples."""
        whole = losses + sum(penalties) if penalties else losses
        return tf.reduce_sum(tf.stack([whole, self._measures.metric(right, given)]), axis=1)


def _segments(ends: NDArray[np.bool_], *, whole: bool) -> tuple[NDArray[np.int32], NDArray[np.bool_]]:
    """Cut the steps of a call at the ends of epochs.

    Args:
        ends: which steps are the last ones of an epoch.
        whole: whether these have a batch as large as the others.

    Returns:
        For each segment the number of the step before which its whole batches stop, and whether an epoch ends there.
    """
    stops = np.flatnonzero(ends) + int(whole)
    closed = np.ones(len(stops), np.bool_)
    if len(ends) and not ends[-1]:
        stops, closed = np.append(stops, len(ends)), np.append(closed, False)
    return stops.astype(np.int32), closed
