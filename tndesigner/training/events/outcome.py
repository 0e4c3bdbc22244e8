"""Events at the end of a run, or of another request."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from tndesigner.training.events.scores import Scores
from tndesigner.training.metrics import METRIC_FIELDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """The figures of a model after its last epoch, or after the one whose weights are kept."""

    epochs: int
    """How many were trained."""
    best_epoch: int | None = None
    """The epoch whose weights are kept; None for the last."""
    loss: float | None = None
    """None if no epoch was completed."""
    val_loss: float | None = None
    metrics: Mapping[str, float] = field(default_factory=dict, hash=False, metadata={"keys": METRIC_FIELDS})
    """As in an epoch."""
    deviation: float | None = None
    """The largest distance from an isometry among the cores that should be isometries."""
    seconds: float
    examples_per_second: float | None = None
    scores: Scores | None = None
    """How well the model tells the classes of the validation examples apart; None if they belong to none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """A run is over, and its folder is complete."""

    kind: ClassVar[str] = "finished"

    run: str
    stopped: bool
    """Whether it was stopped before its last epoch."""
    network: Figures
    twin: Figures | None = None
    parameters: int
    twin_parameters: int | None = None
    compression: float | None = None
    seconds: float
    """From its start to its end, pauses included."""
    number: int = 1
    """Which run of its series it is."""
    runs: int = 1
    """How many runs there are; if there are several, ``Repeated`` follows the last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """A figure over several runs."""

    name: str
    """As in an epoch, or in ``Scores``."""
    mean: float
    deviation: float | None = None
    """The standard deviation between runs, with n - 1; None for a single run."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeated:
    """A series of runs over folds and seeds is over."""

    kind: ClassVar[str] = "repeated"

    runs: tuple[str, ...]
    """The folders of the runs that have ended."""
    wanted: int
    """How many runs were asked for; more than have ended if the series was stopped."""
    network: tuple[Spread, ...]
    twin: tuple[Spread, ...] = ()
    """Empty if no twin was trained."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """A request failed."""

    kind: ClassVar[str] = "failed"

    message: str
    request: str = ""
    """The kind of the request; empty if it could not be read."""
    run: str = ""
    """The run folder, if there is one already."""
    no_memory: bool = False
    """Whether the worker ran out of memory; another worker may have more."""

    @property
    def ends_run(self) -> bool:
        """Whether a run could not start or continue."""
        return self.request in ("train", "train_more")
