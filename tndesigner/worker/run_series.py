"""The runs that one request asks for, over folds and seeds: one after another."""

from collections import deque

from tndesigner.training.events import Finished, Repeated
from tndesigner.training.requests import Train
from tndesigner.training.series import runs_of, summary_of
from tndesigner.worker.live_run import LiveRun


class RunSeries:
    """Knows which runs follow, and what those that have ended have reached."""

    def __init__(self) -> None:
        """Start without runs."""
        self._waiting: deque[Train] = deque()
        self._outcomes: list[Finished] = []

    @property
    def continues(self) -> bool:
        """Whether a run is still to come."""
        return bool(self._waiting)

    def begin(self, request: Train) -> Train:
        """Take the runs of a request, and return the first.

        Raises:
            DocumentError: if its design cannot be read.
        """
        self._waiting, self._outcomes = deque(runs_of(request)), []
        return self._waiting.popleft()

    def next(self) -> Train:
        """Return the run that follows."""
        return self._waiting.popleft()

    def take(self, run: LiveRun) -> Repeated | None:
        """Learn how a run has ended; return what the series has reached if that was its last.

        A run that was stopped or that failed is the last.
        """
        if run.outcome is not None:
            self._outcomes.append(run.outcome)
        if run.state != "finished":
            self._waiting.clear()
        return None if self.continues or run.state == "failed" else self.end()

    def end(self) -> Repeated | None:
        """Forget the runs that would follow; return what the others have reached if there should be several."""
        self._waiting.clear()
        outcomes, self._outcomes = self._outcomes, []
        wanted = outcomes[0].runs if outcomes else 1
        if wanted == 1:
            return None
        return summary_of([(one.run, one.network, one.twin) for one in outcomes], wanted=wanted)
