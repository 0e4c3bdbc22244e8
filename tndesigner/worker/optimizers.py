"""Optimizers: Adam with few operations a step, or any Keras optimizer."""

from collections.abc import Sequence
from typing import Any, Protocol

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from tndesigner.worker.measures import Tensor
from tndesigner.worker.trained_weights import TrainedWeights

BETA_1, BETA_2, EPSILON = 0.9, 0.999, 1e-7
"""As in Keras."""


class Optimizer(Protocol):
    """Changes weights by their gradients."""

    weights: TrainedWeights
    """What it changes."""

    def next_rates(self, count: int) -> NDArray[np.float32]:
        """Return the learning rates of the next steps."""

    def apply(self, gradients: Sequence[Tensor], rate: Tensor) -> None:
        """Do one step; gradients in the order of the variables of the weights, and the rate of this step."""


class FusedAdam:
    """Adam with one operation for all small weights and one for each of the others.

    It gives the same result as ``keras.optimizers.Adam``. For a dense layer of a million weights it made a training
    step 1.5 times shorter, and a graph with it is made in half the time.

    A weight that something still reads is copied before it is changed. So each waits for the gradient of the weight
    before it, which is worked out after the last use of this one; for a dense layer of a million weights that saves
    a tenth of the step.
    """

    def __init__(self, weights: Sequence[Any], learning_rate: float) -> None:
        """Start with moments of 0 for the Keras variables of a model."""
        self.weights = TrainedWeights(weights, joined=True)
        self._constrained = [weight for weight in weights if weight.constraint is not None]
        self._first = [tf.Variable(tf.zeros_like(weight)) for weight in self.weights.variables]
        self._second = [tf.Variable(tf.zeros_like(weight)) for weight in self.weights.variables]
        self._learning_rate, self._steps = learning_rate, 0
        self._constants = {
            name: tf.constant(value)
            for name, value in {
                "beta1_power": 0.0,
                "beta2_power": 0.0,
                "beta1": BETA_1,
                "beta2": BETA_2,
                "epsilon": EPSILON,
            }.items()
        }

    def next_rates(self, count: int) -> NDArray[np.float32]:
        """Return the learning rates with the correction for moments that started with 0 (Kingma and Ba 2015, §2).

        They are rounded at every step of the calculation, as Keras does; for the first steps that makes a difference.
        """
        rate, first, second = np.array([self._learning_rate, BETA_1, BETA_2], np.float32)
        steps = np.arange(self._steps + 1, self._steps + count + 1, dtype=np.float32)
        self._steps += count
        corrected: NDArray[np.float32] = rate * np.sqrt(1 - second**steps) / (1 - first**steps)
        return corrected

    def apply(self, gradients: Sequence[Tensor], rate: Tensor) -> None:
        """Do one step; the powers of the betas are in the rate, so they are 0 here."""
        dense = [tf.convert_to_tensor(gradient) for gradient in gradients]
        slots = zip(self.weights.variables, self._first, self._second, dense, strict=True)
        for number, (weight, first, second, gradient) in enumerate(slots):
            with tf.control_dependencies(dense[max(0, number - 1) : number]):
                tf.raw_ops.ResourceApplyAdam(
                    var=weight.handle, m=first.handle, v=second.handle, lr=rate, grad=gradient, **self._constants
                )
        for weight in self._constrained:
            weight.assign(weight.constraint(weight))


class KerasOptimizer:
    """An optimizer of Keras."""

    def __init__(self, name: str, weights: Sequence[Any], learning_rate: float) -> None:
        """Make it by its name for the Keras variables of a model."""
        self.weights = TrainedWeights(weights, joined=False)
        self._optimizer, self._learning_rate = keras.optimizers.get(name), learning_rate
        self._optimizer.learning_rate = learning_rate
        self._optimizer.build(weights)

    def next_rates(self, count: int) -> NDArray[np.float32]:
        """Return the learning rate, which is always the same."""
        return np.full(count, self._learning_rate, np.float32)

    def apply(self, gradients: Sequence[Tensor], rate: Tensor) -> None:
        """Do one step."""
        self._optimizer.apply(gradients)


def make_optimizer(name: str, weights: Sequence[Any], learning_rate: float) -> Optimizer:
    """Return an optimizer by its Keras name for the variables of a model."""
    return FusedAdam(weights, learning_rate) if name == "adam" else KerasOptimizer(name, weights, learning_rate)
