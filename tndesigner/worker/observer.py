"""Looks at the models of a run while they are trained."""

import time
from collections.abc import Callable

from tndesigner.training.events import Event, TrainedModel
from tndesigner.training.requests import Watch
from tndesigner.worker.core_observer import CoreObserver
from tndesigner.worker.learner import Learner
from tndesigner.worker.preparation import Prepared
from tndesigner.worker.probes import Subject, probe_for

RESTS = 6
"""The pause after a look, in multiples of the time that it took."""


class Observer:
    """Sends what models answer and what their cores are like.

    It looks no more often than requested, and never for more than a small part of the time.
    """

    def __init__(self, prepared: Prepared, send: Callable[[Event], None]) -> None:
        """Prepare to look at what suits the data, if anything does; there is no look before a request."""
        self._seconds = 0.0
        self._cores = CoreObserver(prepared, send)
        self._probe = probe_for(prepared.dataset, prepared.design.experiment.loss)
        self._send = send
        self._subjects: dict[TrainedModel, Subject] = {}
        self._next: dict[TrainedModel, float] = {}

    def follow(self, request: Watch) -> None:
        """Look as often as requested from now on."""
        self._seconds, self._cores.seconds = request.seconds, request.cores

    def observe(self, learner: Learner, *, last: bool = False) -> None:
        """Look at a model if it is time to, or for the last time, and send its answers."""
        self._cores.observe(learner, last=last)
        now = time.perf_counter()
        if self._probe is None or self._seconds <= 0.0 or not (last or now >= self._next.get(learner.name, 0.0)):
            return
        subject = self._subjects.setdefault(learner.name, Subject(learner.name, learner.loop.model))
        subject.epoch, subject.best = learner.weights_epoch, learner.has_best_weights
        self._send(self._probe.look(subject, closely=last))
        took = time.perf_counter() - now
        self._next[learner.name] = now + took + max(self._seconds, RESTS * took)
