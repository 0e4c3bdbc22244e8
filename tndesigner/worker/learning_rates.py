"""The learning rate of each step: the schedules of Keras, after a warm-up."""

import keras
import numpy as np
from numpy.typing import NDArray

from tndesigner.models import Experiment
from tndesigner.models.schedule import Schedule

Rates = NDArray[np.float32]
"""The learning rate of each of some steps."""


class LearningRates:
    """The learning rates of one model, by the number of the step.

    In the warm-up, the rate rises in a straight line from 0 in the first step, as that of ``CosineDecay`` does.
    """

    def __init__(self, experiment: Experiment, epoch_steps: int) -> None:
        """Take the schedule of an experiment.

        Args:
            experiment: how the model is trained.
            epoch_steps: how many steps an epoch has.
        """
        self.schedule = experiment.schedule
        self._rate, self._epoch_steps = experiment.learning_rate, epoch_steps
        self._warm_up = experiment.schedule.warm_up * epoch_steps
        self._plateau = Plateau(experiment.schedule)
        self.train_until(experiment.epochs)

    def train_until(self, epochs: int) -> None:
        """Train this many epochs in all, at the end of which "cosine" is at its smallest."""
        decay_steps = max(1, epochs * self._epoch_steps - self._warm_up)
        self._decay = _decay(self.schedule, self._rate, decay_steps, self._epoch_steps)

    def of(self, first: int, count: int) -> Rates:
        """Return the learning rates of ``count`` steps, beginning with number ``first``."""
        rate = np.float32(self._rate * self._plateau.factor)
        if not self.schedule.varies:
            return np.full(count, rate, np.float32)
        steps = np.arange(first, first + count, dtype=np.float32)
        rates = np.full(count, rate, np.float32)
        if self._decay is not None:
            rates = keras.ops.convert_to_numpy(self._decay(np.maximum(steps - self._warm_up, 0.0)))
        rising = steps < self._warm_up
        rates = np.where(rising, rate * steps / max(1, self._warm_up), rates)
        return rates.astype(np.float32)

    def take(self, val_loss: float) -> None:
        """Learn the validation loss after one more epoch."""
        if self.schedule.kind == "plateau":
            self._plateau.take(val_loss)


def _decay(
    schedule: Schedule, rate: float, decay_steps: int, epoch_steps: int
) -> keras.optimizers.schedules.LearningRateSchedule | None:
    """Return what Keras has for a schedule; None if the rate does not depend on the step."""
    match schedule.kind:
        case "cosine":
            return keras.optimizers.schedules.CosineDecay(rate, decay_steps, alpha=schedule.alpha)
        case "exponential" | "step":
            return keras.optimizers.schedules.ExponentialDecay(
                rate, schedule.decay_epochs * epoch_steps, schedule.decay_rate, staircase=schedule.kind == "step"
            )
        case _:
            return None


class Plateau:
    """Multiplies the learning rate when the validation loss stops falling, as ``ReduceLROnPlateau`` does."""

    MIN_DELTA = 1e-4
    """A validation loss is smaller if it is smaller by more than this, as in Keras."""

    def __init__(self, schedule: Schedule) -> None:
        """Start with the whole learning rate."""
        self.factor = 1.0
        """The present share of the learning rate."""
        self._schedule = schedule
        self._best, self._waited = np.inf, 0

    def take(self, val_loss: float) -> None:
        """Learn the validation loss after one more epoch."""
        if val_loss < self._best - self.MIN_DELTA:
            self._best, self._waited = val_loss, 0
            return
        self._waited += 1
        if self._waited >= self._schedule.decay_epochs:
            self.factor = max(self.factor * self._schedule.decay_rate, self._schedule.alpha)
            self._waited = 0
