"""What a worker has in hand."""

from dataclasses import dataclass

from tndesigner.worker.channel import EventWriter
from tndesigner.worker.live_run import LiveRun


@dataclass(slots=True)
class WorkerState:
    """Where events go, the run that goes on or was the last one, and whether the work is over."""

    events: EventWriter
    run: LiveRun | None = None
    ended: bool = False

    @property
    def running(self) -> LiveRun | None:
        """The run, if it has not ended."""
        return self.run if self.run is not None and self.run.running else None
