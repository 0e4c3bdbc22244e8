"""A run while it goes on."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import numpy as np
import tensorflow as tf

from tndesigner.datasets import Dataset
from tndesigner.model import Experiment
from tndesigner.training.errors import TrainingError
from tndesigner.training.events import Epoch, Figures, Finished, TrainedModel
from tndesigner.training.run_record import RunState
from tndesigner.worker.failures import failure
from tndesigner.worker.learner import Learner
from tndesigner.worker.observer import Observer
from tndesigner.worker.preparation import Prepared, make_learner
from tndesigner.worker.run_files import RunFiles


class LiveRun:
    """Trains network and twin in turns, the one that is behind next, and tells and keeps what happens.

    Whatever goes wrong ends the run, is told, and is no error for the caller.
    """

    def __init__(
        self,
        prepared: Prepared,
        learners: dict[TrainedModel, Learner],
        files: RunFiles,
        send: Callable[..., None],
        before: float = 0.0,
    ) -> None:
        """Train the network; where its twin is not there yet, it is built when the network has shown first epochs.

        Args:
            prepared: what both have in common.
            learners: the network, and the twin if it is there.
            files: what is kept.
            send: tells events.
            before: how many seconds the run had lasted when it ended, if it goes on now.
        """
        self.prepared = prepared
        self.files = files
        self.state: RunState = "running"
        self.paused = False
        self.learners = learners
        self.observer = Observer(prepared, send)
        self._send = send
        self._begin = time.perf_counter() - before
        self._seconds = 0.0

    @property
    def running(self) -> bool:
        """Whether it has not ended yet; it may be paused."""
        return self.state == "running"

    @property
    def going(self) -> bool:
        """Whether there is something to do next."""
        return self.running and not self.paused

    def advance(self) -> None:
        """Do one call of the epoch loop; after the last one the run is finished."""
        with self._failing():
            learner = self._next_learner()
            with tf.device(self.prepared.device.placement):
                epochs = learner.advance()
                self._tell(learner, epochs)
                if self._begun():
                    self.observer.observe(learner)
        if self.running and self._complete():
            self.finish()

    def finish(self) -> None:
        """Keep what was trained, be it all or part of it, tell the outcome, and then what the models answer now."""
        with self._failing():
            stopped = not self._complete()
            models = {name: learner.loop.model for name, learner in self.learners.items()}
            self.files.keep_models(self.prepared.design, models, self.prepared.ways.orders)
            self._end("stopped" if stopped else "finished")
            self._send(self._outcome(stopped=stopped))
            self._look_closely()

    def _look_closely(self) -> None:
        """Have a last look at the models; nobody who pressed Stop waits for it, and the run is kept by now."""
        with suppress(Exception), tf.device(self.prepared.device.placement):
            for learner in self.learners.values():
                self.observer.observe(learner, last=True)

    def _next_learner(self) -> Learner:
        """Return the model that is behind; the twin is made when its turn comes first."""
        for name in self.prepared.models:
            if name not in self.learners and self.learners["network"].step > 0:
                self.learners[name] = make_learner(name, self.prepared)
        return min(self.learners.values(), key=lambda learner: learner.step)

    def _tell(self, learner: Learner, epochs: tuple[Epoch, ...]) -> None:
        self.files.add(epochs)
        isometries = learner.isometries() if epochs else None
        self._send(*epochs, *([isometries] if isometries else []))
        if learner.diverged_in is not None:
            experiment, dataset = self.prepared.design.experiment, self.prepared.dataset
            raise TrainingError(explain_divergence(learner.name, learner.diverged_in, experiment, dataset))

    def _begun(self) -> bool:
        """Tell whether every model has been trained a little: their first losses are seen before anything else."""
        return all(name in self.learners and self.learners[name].step > 0 for name in self.prepared.models)

    def _complete(self) -> bool:
        return all(name in self.learners and self.learners[name].done for name in self.prepared.models)

    @contextmanager
    def _failing(self) -> Iterator[None]:
        """Let whatever goes wrong end the run, and be told."""
        try:
            yield
        except Exception as error:  # noqa: BLE001  # the worker lives on and says what happened
            failed = failure(error, "train", str(self.files.folder.path))
            with suppress(Exception):
                self._end("failed", failed.message)
            self._send(failed)

    def _end(self, state: RunState, message: str = "") -> None:
        self.state, self.paused = state, False
        self._seconds = time.perf_counter() - self._begin
        self.files.close(state, message, self._seconds, self._figures())

    def _figures(self) -> dict[TrainedModel, Figures]:
        return {learner.name: learner.figures() for learner in self.learners.values()}

    def _outcome(self, *, stopped: bool) -> Finished:
        figures = self._figures()
        return Finished(
            run=str(self.files.folder.path),
            stopped=stopped,
            network=figures["network"],
            twin=figures.get("twin"),
            seconds=self._seconds,
            **self.prepared.sizes,
        )


LARGE = 100.0
"""Features or answers beyond this are likely to be too large for a network that starts with outputs near 1."""
FAST = 0.03
"""Learning rates above this are high for Adam and its kin."""

_TITLES = {"network": "the network", "twin": "the dense twin"}


def explain_divergence(model: TrainedModel, epoch: int, experiment: Experiment, dataset: Dataset) -> str:
    """Return one sentence that names the model, the epoch and the likely cause."""
    return (
        f"training {_TITLES[model]} failed in epoch {epoch}: the loss is no finite number any more; "
        f"{_likely_cause(experiment, dataset)}"
    )


def _likely_cause(experiment: Experiment, dataset: Dataset) -> str:
    for what, values in (("features", dataset.x_train), ("answers", dataset.y_train)):
        largest = float(np.max(np.abs(values), initial=0.0)) if values.dtype.kind == "f" else 0.0
        if not largest <= LARGE:
            return f"the {what} go up to {largest:g}: give them mean 0 and deviation 1"
    if experiment.learning_rate > FAST:
        return f"the learning rate {experiment.learning_rate:g} is high: try {experiment.learning_rate / 10:g}"
    return f"a learning rate below {experiment.learning_rate:g} may help, or another start by another seed"
