"""One model while it is trained: its progress, its figures and its time."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from tndesigner.models.schedule import Stopping
from tndesigner.training.events import CoreDeviation, Epoch, Figures, Isometries, Stepped, TrainedModel
from tndesigner.worker.early_stopping import EarlyStopping
from tndesigner.worker.epoch_loop import EpochLoop, Sums
from tndesigner.worker.sample_order import SampleOrder

EAGER_STEPS = 8
"""A first epoch of at most this many steps runs without a graph, so that there is something to see at once."""


WHOLE = Stopping()
"""All epochs are trained, and the last weights are kept."""


class Learner:
    """Trains one model of a run, call by call; the number of calls makes no difference to the history."""

    def __init__(
        self, name: TrainedModel, loop: EpochLoop, order: SampleOrder, epochs: int, stopping: Stopping = WHOLE
    ) -> None:
        """Start before the first epoch.

        Args:
            name: which model of the run it is.
            loop: trains the model.
            order: which examples make which batch.
            epochs: how many epochs to train.
            stopping: when to end earlier, and which weights to keep.
        """
        self.name: TrainedModel = name
        self.loop = loop
        self.stopping = EarlyStopping(stopping, loop.optimizer.weights, loop.model)
        loop.stop_by(self.stopping)
        self._rates = loop.optimizer.rates
        self._pauses = self._rates.schedule.kind == "plateau"
        self.step = 0
        """The number of completed steps."""
        self.diverged_in: int | None = None
        """The epoch in which the loss was no longer a finite number."""
        self._order = order
        self._steps = epochs * order.steps
        self._pace = StepScheduler(min(order.steps, EAGER_STEPS))
        self._sums = np.zeros(2)
        self._last: Epoch | None = None
        self._deviations: NDArray[np.float32] | None = None
        self._seconds = self._steady_seconds = 0.0
        self._steady_steps = 0

    @property
    def epoch(self) -> int:
        """The number of completed epochs."""
        return self._last.epoch if self._last else 0

    @property
    def has_best_weights(self) -> bool:
        """Whether the model has the weights of an earlier epoch, which are kept as the best."""
        return self.stopping.restored and self.weights_epoch < self.epoch

    @property
    def weights_epoch(self) -> int:
        """The epoch after which the model had the weights that it has now."""
        kept = self.stopping.kept if self.stopping.restored else None
        return kept.epoch if kept else self.epoch

    @property
    def done(self) -> bool:
        """Whether all epochs are trained."""
        return self.step >= self._steps or self.stopping.stops

    @property
    def stopped_early(self) -> bool:
        """Whether training ended because the validation loss no longer fell."""
        return self.step < self._steps and self.stopping.stops

    def train_until(self, epochs: int) -> None:
        """Train this many epochs in all."""
        self._steps = epochs * self._order.steps
        self._rates.train_until(epochs)
        self.stopping.start_over()

    def continue_after(self, epoch: Epoch) -> None:
        """Continue after an epoch that was trained before; the model has the weights of that time."""
        self._last = epoch
        self._seconds = epoch.seconds
        self.step = epoch.epoch * self._order.steps
        self.loop.optimizer.continue_at(self.step)

    def advance(self) -> tuple[Epoch, ...]:
        """Run one call and return the epochs that it completed, if any."""
        first, count = self.step, int(self.loop.division.tell(min(self._pace.steps, self._left))[0, 0])
        ends = self._order.ends(first, count)
        alone = self.loop.division.parts == 1
        eager = alone and first == 0 and self._order.steps <= EAGER_STEPS and not self.loop.made
        sums = self.loop.run(self._order.rows(first, count), ends, eager=eager)
        count = len(sums.training)
        if sums.steady:
            self._pace.learn(count, sums.seconds)
            self._steady_seconds += sums.seconds
            self._steady_steps += count
        good = self._finite_steps(sums)
        epochs = self._completed(sums, ends[:good])
        self._follow(epochs, sums.smaller[:good][ends[:good]])
        self.step += good
        self._seconds += sums.seconds
        if good < count:
            self.diverged_in = self.step // self._order.steps + 1
        return epochs

    def stepped(self) -> Stepped:
        """Return how much of the present epoch is done."""
        return Stepped(model=self.name, step=self.step % self._order.steps, steps=self._order.steps)

    def isometries(self) -> Isometries | None:
        """Return how far the cores that should be isometries were from one after the last epoch, if there are any."""
        if self._deviations is None or not self.loop.held:
            return None
        cores = (
            CoreDeviation(network=core.network, core=core.name, deviation=float(far))
            for core, far in zip(self.loop.held, self._deviations, strict=True)
        )
        return Isometries(model=self.name, epoch=self.epoch, cores=tuple(cores))

    def figures(self) -> Figures:
        """Return the figures after the last epoch, or after the one whose weights are kept."""
        kept, rate = self.stopping.kept, self._rate(self._steady_steps, self._steady_seconds)
        last, best = kept or self._last, kept.epoch if kept else None
        figures = Figures(epochs=self.epoch, best_epoch=best, seconds=self._seconds, examples_per_second=rate)
        if last is None:
            return figures
        return replace(figures, loss=last.loss, val_loss=last.val_loss, metrics=last.metrics, deviation=last.deviation)

    @property
    def _left(self) -> int:
        """How many steps may be done before somebody has to decide something."""
        done = self.step % self._order.steps
        return self._order.steps - done if self._pauses else self._steps - self.step

    def _follow(self, epochs: tuple[Epoch, ...], smaller: NDArray[np.bool_]) -> None:
        """Let the learning rate and early stopping know how epochs went."""
        for epoch, is_smaller in zip(epochs, smaller, strict=True):
            self.stopping.take(epoch, smaller=bool(is_smaller))
            if epoch.val_loss is not None:
                self._rates.take(epoch.val_loss)

    def _completed(self, sums: Sums, ends: NDArray[np.bool_]) -> tuple[Epoch, ...]:
        """Add up the steps of a call and return the epochs that it completed."""
        epochs = []
        for number, is_end in enumerate(ends):
            self._sums += sums.training[number]
            if is_end:
                passed = (number + 1) / len(sums.training) * sums.seconds
                self._deviations = sums.deviations[number]
                self._last = self._epoch(self.step + number, sums.validation[number], passed, sums)
                epochs.append(self._last)
                self._sums[:] = 0.0
        return tuple(epochs)

    def _epoch(self, step: int, validation: NDArray[np.float32], passed: float, sums: Sums) -> Epoch:
        means, metric = self._sums / self._order.examples, self.loop.metric
        metrics, validates = {metric: float(means[1])}, self.loop.validates
        if validates:
            metrics[f"val_{metric}"] = float(validation[1])
        held = self._deviations if self.loop.held else None
        return Epoch(
            model=self.name,
            epoch=step // self._order.steps + 1,
            loss=float(means[0]),
            val_loss=float(validation[0]) if validates else None,
            metrics=metrics,
            deviation=None if held is None else float(held.max()),
            seconds=self._seconds + passed,
            examples_per_second=self._rate(len(sums.training), sums.seconds) if sums.steady else None,
        )

    def _finite_steps(self, sums: Sums) -> int:
        """Count the steps before the first one with a number that is not finite."""
        finite = np.isfinite(sums.training).all(axis=1) & np.isfinite(sums.validation).all(axis=1)
        return int(np.append(finite, False).argmin())

    def _rate(self, steps: int, seconds: float) -> float | None:
        """Return the examples a second; None if no time was measured."""
        return steps * self._order.examples / self._order.steps / seconds if seconds > 0.0 else None


CALL_SECONDS = 0.04
"""How long a call should take."""
MOST_STEPS = 4096
STEEPEST = 8
"""A call has at most this many times the steps of the call before."""


class StepScheduler:
    """Chooses the number of steps in a call by the time that calls take."""

    def __init__(self, steps: int) -> None:
        """Start with this many steps in a call."""
        self.steps = steps

    def learn(self, steps: int, seconds: float) -> None:
        """Set the steps of the next call, given the time of the last one."""
        fitting = int(CALL_SECONDS * steps / max(seconds, 1e-6))
        self.steps = max(1, min(fitting, STEEPEST * steps, MOST_STEPS))
