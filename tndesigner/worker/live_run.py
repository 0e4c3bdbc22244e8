"""A run in progress."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace

import keras
import numpy as np
import tensorflow as tf

from tndesigner.datasets import Dataset
from tndesigner.datasets.stored_pictures import StoredPictures
from tndesigner.models import Experiment
from tndesigner.training.errors import TrainingError
from tndesigner.training.events import Epoch, Failed, Figures, Finished, Note, TrainedModel
from tndesigner.training.events.scores import Scores
from tndesigner.training.run_record import RunState
from tndesigner.wording.sentences import counted
from tndesigner.wording.text import Text
from tndesigner.worker.checkpoints import Checkpoints
from tndesigner.worker.failures import failure
from tndesigner.worker.hosts import LOST
from tndesigner.worker.learner import Learner
from tndesigner.worker.observer import Observer
from tndesigner.worker.preparation import Prepared, make_learner, model_to_keep
from tndesigner.worker.run_files import RunFiles
from tndesigner.worker.scores import scores_of
from tndesigner.worker.source_start import start_learner

SILENCE = 0.5
"""After so many seconds without a complete epoch, a run says how much of it is done."""


class LiveRun:
    """Trains network and twin alternately, always the one that is behind, and sends and saves what happens.

    An error ends the run and is sent as an event; it does not reach the caller.
    """

    def __init__(
        self,
        prepared: Prepared,
        learners: dict[TrainedModel, Learner],
        files: RunFiles,
        send: Callable[..., None],
        before: float = 0.0,
    ) -> None:
        """Train the network; a missing twin is built once the network has trained a little.

        Args:
            prepared: what both have in common.
            learners: the network, and the twin if it is there.
            files: the files of the run.
            send: sends events.
            before: how many seconds the run had lasted before, if it is continued.
        """
        self.prepared = prepared
        self.files = files
        self.state: RunState = "running"
        self.outcome: Finished | None = None
        """None until the run has ended well."""
        self.paused = False
        self.stopping = False
        """Whether this host wants the run to end; it does when all know."""
        self.learners = learners
        self.observer = Observer(prepared, send)
        self._send = send
        self._begin = time.perf_counter() - before
        self._seconds = 0.0
        self._scores: dict[TrainedModel, Scores | None] = {}
        self._told = time.perf_counter()
        self._checkpoints, self._lost = Checkpoints(prepared, files), False

    @property
    def shared(self) -> bool:
        """Whether other hosts take part."""
        return self.learners["network"].loop.division.hosts > 1

    @property
    def running(self) -> bool:
        """Whether the run has not ended; it may be paused."""
        return self.state == "running"

    @property
    def going(self) -> bool:
        """Whether there is something to do."""
        return self.running and not self.paused

    def advance(self) -> None:
        """Run one call of the epoch loop; the last call finishes the run."""
        with self._failing():
            if self._told_to_stop():
                self.finish()
                return
            learner = self._next_learner()
            with self.prepared.device.scope():
                epochs = learner.advance()
            with tf.device(self.prepared.device.placement):
                self._tell(learner, epochs)
                if self._begun():
                    self.observer.observe(learner)
                if self.shared and epochs:
                    self._checkpoints.look(self.learners)
        if self.running and self._complete():
            self.finish()

    def finish(self) -> None:
        """Save what was trained so far, send the outcome, and then look at the models once more."""
        with self._failing():
            stopped = not self._complete()
            for learner in self.learners.values():
                learner.stopping.restore()
            models = {name: model_to_keep(learner, self.prepared) for name, learner in self.learners.items()}
            self.files.keep_models(self.prepared.design, models, self.prepared.ways.orders)
            self._score(models)
            self._end("stopped" if stopped else "finished")
            self.outcome = self._outcome(stopped=stopped)
            self._send(self.outcome)
            self._look_closely()

    def _score(self, models: dict[TrainedModel, keras.Model]) -> None:
        """See how well the models tell classes apart; they are saved, so an error here does not matter."""
        dataset, loss = self.prepared.dataset, self.prepared.design.experiment.loss
        with suppress(Exception), tf.device(self.prepared.device.placement):
            for name, model in models.items():
                self._scores[name] = scores_of(name, model, dataset, loss)

    def _look_closely(self) -> None:
        """Have a last look at the models; the run is saved, so an error here does not matter."""
        with suppress(Exception), tf.device(self.prepared.device.placement):
            for learner in self.learners.values():
                self.observer.observe(learner, last=True)

    def _next_learner(self) -> Learner:
        """Return the model that is behind; the twin is built when it is first needed."""
        for name in self.prepared.models:
            if name not in self.learners and self.learners["network"].step > 0:
                self.learners[name] = made = make_learner(name, self.prepared)
                self._send(*start_learner(name, made, self.prepared))
        return min((one for one in self.learners.values() if not one.done), key=lambda learner: learner.step)

    def _tell(self, learner: Learner, epochs: tuple[Epoch, ...]) -> None:
        self.files.add(epochs)
        isometries = learner.isometries() if epochs else None
        self._send(*epochs, *([isometries] if isometries else []))
        now = time.perf_counter()
        if epochs:
            self._told = now
        elif now - self._told >= SILENCE:
            self._told = now
            self._send(learner.stepped())
        if learner.stopped_early:
            self._send(Note(message=explain_early_end(learner, self.prepared.design.experiment)))
        if learner.diverged_in is not None:
            experiment, dataset = self.prepared.design.experiment, self.prepared.dataset
            raise TrainingError(explain_divergence(learner.name, learner.diverged_in, experiment, dataset))

    def _begun(self) -> bool:
        """Return whether every model has been trained a little, so that first losses come before anything else."""
        return all(name in self.learners and self.learners[name].step > 0 for name in self.prepared.models)

    def _complete(self) -> bool:
        return all(name in self.learners and self.learners[name].done for name in self.prepared.models)

    @contextmanager
    def _failing(self) -> Iterator[None]:
        """Turn an error into the end of the run and an event."""
        try:
            yield
        except Exception as error:  # noqa: BLE001  # the worker survives and reports it
            self._lost = self.shared and isinstance(error, LOST)
            failed = self._loss() if self._lost else failure(error, "train", self.files.place)
            with suppress(Exception):
                self._end("stopped" if self._lost and self._checkpoints.figures else "failed", failed.message)
            self._send(failed)

    def _told_to_stop(self) -> bool:
        """Return whether this host or another one wants the run to end."""
        if not self.shared:
            return False
        with self.prepared.device.scope():
            return bool(self.learners["network"].loop.division.tell(self.stopping).any())

    def _loss(self) -> Failed:
        """Go back to the last checkpoint, and return what to say about a host that no longer answers."""
        epoch = self.learners["network"].epoch + 1
        kept = self._checkpoints.go_back()
        message = Text("another host no longer answers, so training ended in epoch {0}; {1}", epoch, kept)
        return Failed(message=message, request="train", run=self.files.place)

    def _end(self, state: RunState, message: str = "") -> None:
        self.state, self.paused = state, False
        self._seconds = time.perf_counter() - self._begin
        self.files.close(state, message, self._seconds, self._figures())

    def _figures(self) -> dict[TrainedModel, Figures]:
        if self._lost:
            return self._checkpoints.figures
        return {
            name: replace(learner.figures(), scores=self._scores.get(name)) for name, learner in self.learners.items()
        }

    def _outcome(self, *, stopped: bool) -> Finished:
        figures = self._figures()
        return Finished(
            run=self.files.place,
            stopped=stopped,
            network=figures["network"],
            twin=figures.get("twin"),
            seconds=self._seconds,
            number=self.files.record.number,
            runs=self.files.record.runs,
            **self.prepared.sizes,
        )


LARGE = 100.0
"""Larger features or answers are probably too large for a network whose outputs start near 1."""
FAST = 0.03
"""Learning rates above this are high for Adam and similar optimizers."""

_TITLES = {"network": Text("the network"), "twin": Text("the dense twin")}


def explain_early_end(learner: Learner, experiment: Experiment) -> str:
    """Return one sentence that says why a model is trained no longer, and which weights it keeps."""
    kept = learner.stopping.kept
    best = learner.stopping.best
    waited = counted(experiment.stopping.patience, "{0} epoch", "{0} epochs")
    told = Text(
        "early stopping ends the training of {0} after epoch {1} of {2}: its validation loss has not fallen for {3}",
        *(_TITLES[learner.name], learner.epoch, experiment.epochs, waited),
    )
    if best is not None and best.val_loss is not None:
        told = Text("{0}, when it was {1:.4g}", told, best.val_loss)
    return Text("{0}; the weights after epoch {1} are kept", told, kept.epoch) if kept else told


def explain_divergence(model: TrainedModel, epoch: int, experiment: Experiment, dataset: Dataset) -> str:
    """Return one sentence that names the model, the epoch and the likely cause."""
    return Text(
        "training {0} failed in epoch {1}: the loss is no longer a finite number; {2}",
        *(_TITLES[model], epoch, _likely_cause(experiment, dataset)),
    )


def _likely_cause(experiment: Experiment, dataset: Dataset) -> str:
    for told, values in (
        ("the features go up to {0:g}: give them mean 0 and deviation 1", dataset.x_train),
        ("the answers go up to {0:g}: give them mean 0 and deviation 1", dataset.y_train),
    ):
        if isinstance(values, StoredPictures) or values.dtype.kind != "f":
            continue
        largest = float(np.max(np.abs(values), initial=0.0))
        if not largest <= LARGE:
            return Text(told, largest)
    rate = experiment.learning_rate
    if rate > FAST:
        return Text("the learning rate {0:g} is high: try {1:g}", rate, rate / 10)
    return Text("a learning rate below {0:g} may help, or another seed", rate)
