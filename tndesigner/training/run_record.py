"""The run record: what was trained, how, with which versions, and with what result."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Literal, TypeAlias

from tndesigner.models import Experiment
from tndesigner.training.events import Figures, Versions
from tndesigner.wording.text import Text

RunState: TypeAlias = Literal["running", "finished", "stopped", "failed"]

STATE_WORDS: dict[RunState, Text] = {
    "running": Text("running"),
    "finished": Text("finished"),
    "stopped": Text("stopped"),
    "failed": Text("failed"),
}
"""The states within sentences."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunRecord:
    """What is saved of a run besides its history and its weights."""

    title: str
    """The design's."""
    name: str = ""
    """What a person calls the run."""
    note: str = ""
    """What a person wants to remember of it."""
    series: str = ""
    """What the runs of a series over folds and seeds have in common; empty for a single run."""
    number: int = 1
    """Which run of its series it is."""
    runs: int = 1
    """How many runs the series has."""
    experiment: Experiment
    versions: Versions
    device: str
    """The device that was used."""
    precision: str = "float32"
    """How layers computed during training, by the name of Keras's dtype policy; what is saved computes in float32."""
    parameters: int
    twin_parameters: int | None = None
    """None if no twin is trained."""
    compression: float | None = None
    state: RunState = "running"
    message: str = ""
    """Why it failed."""
    started: str
    """Date and time with time zone, as in ISO 8601."""
    ended: str | None = None
    seconds: float | None = None
    """From start to end, pauses included."""
    network: Figures | None = None
    twin: Figures | None = None


def now() -> str:
    """Return the current time as in records."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def ended(record: RunRecord, state: RunState, message: str = "") -> RunRecord:
    """Return the record of a run that has just ended."""
    return replace(record, state=state, message=message, ended=now())
