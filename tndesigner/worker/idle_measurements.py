"""What a worker measures while it is idle."""

import time
from collections.abc import Iterator

from tndesigner.planning.calibrations import calibration_allowed
from tndesigner.planning.measured_ways import measured_ways
from tndesigner.worker.calibration import calibrate_once
from tndesigner.worker.failures import explain_failure
from tndesigner.worker.live_run import LiveRun
from tndesigner.worker.plan_selection import SHORT_RUN, time_afterwards
from tndesigner.worker.state import WorkerState

IDLE_SECONDS = 3.0
"""Seconds without a request after a run, before anything is measured."""
POLL_SECONDS = 0.02
"""Seconds between checks for a request during that time."""
DONE = object()


class IdleMeasurements:
    """Measures this machine once and, after each run that was not short, times the ways to contract its networks."""

    def __init__(self, state: WorkerState) -> None:
        """Start with this machine."""
        self._state = state
        self._calibration = calibrate_once()
        self._run: LiveRun | None = None
        self._ways: Iterator[None] = iter(())
        self._since = 0.0

    def begin(self) -> None:
        """Start waiting: a request has come."""
        self._since = 0.0

    def advance(self) -> bool:
        """Measure for a moment, if a run has ended some time ago; return whether there was more to do."""
        run = self._state.run
        if run is None or run.running or not calibration_allowed():
            return False
        self._since = self._since or time.monotonic()
        if time.monotonic() < self._since + IDLE_SECONDS:
            time.sleep(POLL_SECONDS)
            return True
        if run is not self._run:
            self._run, self._ways = run, ways_of_run(run)
        try:
            return next(self._calibration, DONE) is not DONE or next(self._ways, DONE) is not DONE
        except Exception as error:  # noqa: BLE001  # nobody asked for it
            explain_failure(error)
            return False


def ways_of_run(run: LiveRun) -> Iterator[None]:
    """Time the ways to evaluate the networks of a run, if it took long enough."""
    learner = run.learners.get("network")
    if learner is not None and learner.figures().seconds > SHORT_RUN:
        yield from time_afterwards(run.prepared.design, device=run.prepared.device, known=measured_ways())
