"""The state of a worker."""

from dataclasses import dataclass, field
from queue import SimpleQueue

from tndesigner.training.errors import TrainingError
from tndesigner.training.requests import Watch
from tndesigner.wording.text import Text
from tndesigner.worker.channel import EventWriter, Incoming
from tndesigner.worker.live_run import LiveRun
from tndesigner.worker.run_prefetch import RunPrefetch
from tndesigner.worker.run_series import RunSeries


@dataclass(slots=True)
class WorkerState:
    """Where events go, the current or last run, and whether the work is over."""

    events: EventWriter
    run: LiveRun | None = None
    next: RunPrefetch | None = None
    """What is prepared for the run that is likely to be requested next."""
    series: RunSeries = field(default_factory=RunSeries)
    """The runs that follow, over other folds and seeds."""
    ended: bool = False
    incoming: "SimpleQueue[Incoming]" = field(default_factory=SimpleQueue)
    """The requests that wait."""
    watching: Watch = field(default_factory=lambda: Watch(seconds=0.0))
    """How often to look at models; never at first."""

    def begin(self, run: LiveRun) -> None:
        """Take a run, and look at its models as often as requested."""
        self.run = run
        run.observer.follow(self.watching)

    def finish(self, run: LiveRun) -> None:
        """End a run that is in progress."""
        run.finish()
        self.follow(run)

    def follow(self, run: LiveRun) -> None:
        """Send what a series has reached, if its last run has ended."""
        if not run.running and (reached := self.series.take(run)):
            self.events.send(reached)

    def require_idle(self, refused: str) -> None:
        """Do nothing unless a run is in progress.

        Raises:
            TrainingError: if one is; the message says what is refused because of it.
        """
        if self.running or self.series.continues:
            raise TrainingError(Text("a run is in progress, so {0}; stop it first", refused))

    @property
    def running(self) -> LiveRun | None:
        """The run, if it has not ended."""
        return self.run if self.run is not None and self.run.running else None
