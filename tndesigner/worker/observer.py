"""Looks at the models of a run, while they learn."""

import time
from collections.abc import Callable

from tndesigner.training.events import Event, TrainedModel
from tndesigner.training.requests import Watch
from tndesigner.worker.core_observer import CoreObserver
from tndesigner.worker.learner import Learner
from tndesigner.worker.preparation import Prepared
from tndesigner.worker.probes import Subject, probe_for

RESTS = 6
"""After a look there is none for at least so many times as long as it took."""


class Observer:
    """Tells what models answer and what their cores are like.

    It looks not more often than wished, and never for more than a small part of the time.
    """

    def __init__(self, prepared: Prepared, send: Callable[[Event], None]) -> None:
        """Look at what suits the data, if anything does, once that is wished."""
        self._seconds = 0.0
        self._cores = CoreObserver(prepared, send)
        self._probe = probe_for(prepared.dataset, prepared.design.experiment.loss)
        self._send = send
        self._subjects: dict[TrainedModel, Subject] = {}
        self._next: dict[TrainedModel, float] = {}

    def follow(self, wish: Watch) -> None:
        """Look as often as is wished from now on."""
        self._seconds, self._cores.seconds = wish.seconds, wish.cores

    def observe(self, learner: Learner, *, last: bool = False) -> None:
        """Look at a model if it is time to, or for the last time, and tell what it answers."""
        self._cores.observe(learner, last=last)
        now = time.perf_counter()
        if self._probe is None or self._seconds <= 0.0 or not (last or now >= self._next.get(learner.name, 0.0)):
            return
        subject = self._subjects.setdefault(learner.name, Subject(learner.name, learner.loop.model))
        subject.epoch = learner.epoch
        self._send(self._probe.look(subject, closely=last))
        took = time.perf_counter() - now
        self._next[learner.name] = now + took + max(self._seconds, RESTS * took)
