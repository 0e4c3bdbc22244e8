"""How far a compression has come, and how it is cancelled."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from queue import Empty, SimpleQueue
from threading import Event
from typing import TypeVar

from tndesigner.compression.errors import CompressionError
from tndesigner.fitting.progress import Progress, attended
from tndesigner.wording.text import Text

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Curve:
    """How much error the networks of one family would make in the place of a layer, from the smallest one on."""

    family: str
    parameters: tuple[int, ...]
    """Those of the layer with each network, including the bias."""
    errors: tuple[float, ...]
    """Relative."""


@dataclass(frozen=True, slots=True)
class TunedEpoch:
    """How good the models are after an epoch of tuning."""

    epoch: int
    """From 1 on; first come those in which each layer is tuned alone, then those of the whole model."""
    epochs: int
    metric: str
    """As in the report, or "answer_difference": the mean square of the differences from the original's answers."""
    original: float
    compressed: float
    """Before tuning."""
    tuned: float


@dataclass(frozen=True, slots=True)
class Stage:
    """What is being done."""

    what: str
    """In a few words."""
    done: int
    """How many of its parts are done."""
    parts: int
    layer: str = ""
    """The name of the layer that is being worked on."""
    curve: Curve | None = None
    """What has just been measured for the layer, once a family is done."""
    tuned: TunedEpoch | None = None
    """What an epoch of tuning has just reached."""


END_TUNING = "end tuning"
"""What a listener returns to end tuning and continue with what it has reached so far."""

Listener = Callable[[Stage], object]
"""Is called with each stage as it begins, and repeatedly while it lasts; returns False to cancel, or ``END_TUNING``."""


class Reporter:
    """Tells a listener how far the work has come."""

    def __init__(self, listener: Listener | None) -> None:
        """Take the listener, if there is one."""
        self._listener = listener
        self.tuning_ends = False
        """Whether the listener wants no more tuning."""
        self._stage = Stage("opening the model", 0, 1)

    def tell(self, what: str, done: int, parts: int, layer: str = "") -> None:
        """Say what is being done now.

        Raises:
            CompressionError: if the listener cancels.
        """
        self.repeat(Stage(what, done, parts, layer))

    def repeat(self, stage: Stage) -> None:
        """Report a stage that another reporter has made.

        Raises:
            CompressionError: if the listener cancels.
        """
        self._stage = stage
        self.tick()

    def show(self, measured: Curve | TunedEpoch) -> None:
        """Pass on what was measured for the layer that is being worked on, or in tuning.

        Raises:
            CompressionError: if the listener cancels.
        """
        stage = self._stage
        if isinstance(measured, Curve):
            self.repeat(replace(stage, curve=measured))
        else:
            self.repeat(replace(stage, tuned=measured))
        self.repeat(stage)

    def tick(self, _progress: Progress | None = None) -> None:
        """Say again what is being done.

        Raises:
            CompressionError: if the listener cancels.
        """
        answer = None if self._listener is None else self._listener(self._stage)
        if answer is False:
            raise CompressionError(Text("the compression was cancelled"))
        self.tuning_ends = self.tuning_ends or answer == END_TUNING


def reported(work: Callable[[Reporter], Result], listener: Listener | None) -> Result:
    """Return the result of some work, and keep a listener informed meanwhile.

    With a listener, the work is done in a thread of its own, and the listener is called with the latest stage a few
    times a second, even while a model is built or a large layer is fitted. Cancelled work ends after its present step.

    Raises:
        CompressionError: if the listener cancels; at once, whatever is being done.
    """
    if listener is None:
        return work(Reporter(None))
    relay = _Relay(listener)
    try:
        return attended(lambda: work(Reporter(relay.note)), relay.pass_on)
    finally:
        relay.ended.set()


class _Relay:
    """Takes stages from the working thread, and passes them on in the thread of the listener."""

    def __init__(self, listener: Listener) -> None:
        self._reporter = Reporter(listener)
        self._noted: Stage | None = None
        self._stages: SimpleQueue[Stage] = SimpleQueue()
        self.ended = Event()

    def note(self, stage: Stage) -> object:
        """Take a stage, and return what the listener has answered so far."""
        if stage is not self._noted:
            self._noted = stage
            self._stages.put(stage)
        if self.ended.is_set():
            return False
        return END_TUNING if self._reporter.tuning_ends else None

    def pass_on(self) -> None:
        """Tell all stages since the last time; if there are none, the latest one again."""
        try:
            while True:
                self._reporter.repeat(self._stages.get_nowait())
        except Empty:
            self._reporter.tick()
