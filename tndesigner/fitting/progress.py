"""How far a fit has come, and the wish to stop it."""

from collections.abc import Callable
from concurrent.futures import Future, wait
from dataclasses import dataclass, replace
from threading import Event, Thread
from typing import TypeVar

from tndesigner.fitting.errors import FittingError
from tndesigner.wording.text import Text

POLL = 0.2
"""Seconds between two calls of the function that is told of the progress."""

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a fit has come."""

    stage: str = "reading"
    """What is being done, in a word or two."""
    start: int = 0
    """Which of the starts is improved, counted from 1; 0 before the first."""
    sweep: int = 0
    """How often all cores of that start have been improved."""
    error: float | None = None
    """The relative error of that start; None as long as it is unknown."""


Listener = Callable[[Progress], object]
"""Is told of the progress, a few times a second; returns False, or raises an exception, to cancel the fit."""


class Watch:
    """Passes on what the computation says, and stops it when it was cancelled."""

    def __init__(self) -> None:
        """Begin before the first stage."""
        self.latest = Progress()
        self.cancelled = Event()

    def tick(self) -> None:
        """Let a cancelled computation end here.

        Raises:
            FittingError: if it was cancelled.
        """
        if self.cancelled.is_set():
            raise FittingError(Text("the fit was cancelled"), cancelled=True)

    def tell(self, stage: str, *, start: int = 0, sweep: int = 0, error: float | None = None) -> None:
        """Say how far the computation has come.

        Raises:
            FittingError: if it was cancelled.
        """
        self.latest = replace(self.latest, stage=stage, start=start, sweep=sweep, error=error)
        self.tick()


def watched(work: Callable[[Watch], Result], listener: Listener | None) -> Result:
    """Return the result of a computation, and tell a function of its progress meanwhile.

    With a listener, the computation runs in a thread of its own: a singular value decomposition of a large array
    cannot be interrupted, but the caller must not wait for its end. A cancelled computation ends after its present
    step.

    Raises:
        FittingError: if the listener returned False.
    """
    watch = Watch()
    if listener is None:
        return work(watch)
    try:
        return attended(lambda: work(watch), lambda: _ask(listener, watch))
    finally:
        watch.cancelled.set()


def attended(work: Callable[[], Result], attend: Callable[[], object]) -> Result:
    """Return the result of a computation in a thread of its own, and call a function a few times a second meanwhile.

    The function is called at once, and once more when the computation has ended. Where it raises an exception, that is
    raised here at once, whatever the computation is doing.
    """
    outcome: Future[Result] = Future()
    attend()
    Thread(target=_run, args=(work, outcome), name="fit", daemon=True).start()
    has_ended = False
    while not has_ended:
        wait([outcome], timeout=POLL)
        has_ended = outcome.done()
        attend()
    return outcome.result()


def _ask(listener: Listener, watch: Watch) -> None:
    if listener(watch.latest) is False:
        raise FittingError(Text("the fit was cancelled"), cancelled=True)


def _run(work: Callable[[], Result], outcome: "Future[Result]") -> None:
    try:
        outcome.set_result(work())
    except BaseException as error:  # noqa: BLE001  # the caller raises it
        outcome.set_exception(error)
