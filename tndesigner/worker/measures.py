"""What is measured of a model: the loss that it is trained for, and the metric that people read."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

import keras
import tensorflow as tf

from tndesigner.datasets import Task
from tndesigner.training.metrics import metric_for

Tensor: TypeAlias = Any
"""A tensor of TensorFlow."""

Measure: TypeAlias = Callable[[Tensor, Tensor], Tensor]
"""Takes the right answers and a model's answers, and gives one number for each example."""


@dataclass(frozen=True, slots=True)
class Measures:
    """Loss and metric, both per example, and the name of the metric."""

    loss: Measure
    metric: Measure
    name: str


def measures_for(task: Task, loss: str, weights: Sequence[float] = ()) -> Measures:
    """Return what is measured for a task with a loss by its Keras name.

    Args:
        task: the task.
        loss: the loss.
        weights: what an example of each class weighs in the loss; empty if all weigh the same.
    """
    measures = _unweighted(task, loss)
    return replace(measures, loss=_weighted(measures.loss, weights)) if weights else measures


def penalties_of(model: keras.Model) -> list[Tensor]:
    """Return what the last call of a model adds to the loss, in the precision of the loss."""
    return [tf.cast(one, tf.float32) for one in model.losses]


def _unweighted(task: Task, loss: str) -> Measures:
    function, name = _LOSSES.get(loss) or keras.losses.get(loss), metric_for(task)
    if task is Task.BINARY and loss == "binary_crossentropy":
        return Measures(_each(lambda right, given: function((right + 1) / 2, given)), _each(_sides_of_half), name)
    return Measures(_each(function), _each(_METRICS[name, task]), name)


def _weighted(loss: Measure, weights: Sequence[float]) -> Measure:
    """Return a loss in which an example weighs what its class does."""

    def measure(right: Tensor, given: Tensor) -> Tensor:
        flat = tf.reshape(right, [-1])
        places = flat if flat.dtype.is_integer else tf.cast(flat > 0, tf.int32)
        return loss(right, given) * tf.gather(tf.constant(weights, tf.float32), places)

    return measure


def _each(function: Measure) -> Measure:
    """Return a function that gives one number for each example: the mean over the example's parts."""

    def measure(right: Tensor, given: Tensor) -> Tensor:
        values = function(right, given)
        parts = values.shape[1:]
        if parts.num_elements() == 1:
            return tf.reshape(values, [-1])
        return tf.reduce_mean(values, axis=list(range(1, len(values.shape)))) if parts else values

    return measure


def _squared_error(right: Tensor, given: Tensor) -> Tensor:
    return tf.square(given - tf.cast(right, given.dtype))


def _absolute_error(right: Tensor, given: Tensor) -> Tensor:
    return tf.abs(given - right)


def _signs(right: Tensor, given: Tensor) -> Tensor:
    return tf.cast((given > 0) == (right > 0), tf.float32)


def _sides_of_half(right: Tensor, given: Tensor) -> Tensor:
    return tf.cast((given > 0.5) == (right > 0), tf.float32)


def _largest(right: Tensor, given: Tensor) -> Tensor:
    return tf.cast(tf.argmax(given, axis=-1, output_type=right.dtype) == right, tf.float32)


_LOSSES: dict[str, Measure] = {"mean_squared_error": _squared_error, "mean_absolute_error": _absolute_error}
"""Losses before the mean over the parts of an example, which costs six operations a step fewer if it is taken last."""

_METRICS: dict[tuple[str, Task], Measure] = {
    ("accuracy", Task.BINARY): _signs,
    ("accuracy", Task.CLASSIFICATION): _largest,
    ("accuracy", Task.SEQUENCE): _largest,
    ("mae", Task.REGRESSION): _absolute_error,
}
"""What measures each metric for each task."""
