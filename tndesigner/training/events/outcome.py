"""What a worker tells at the end of a run, or of another request."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from tndesigner.training.metrics import METRIC_FIELDS


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What a model had reached after its last epoch."""

    epochs: int
    loss: float | None = None
    """None where not one epoch was finished."""
    val_loss: float | None = None
    metrics: Mapping[str, float] = field(default_factory=dict, hash=False, metadata={"keys": METRIC_FIELDS})
    """As an epoch has them."""
    deviation: float | None = None
    """How far the worst of the cores that are to be isometries is from one."""
    seconds: float
    examples_per_second: float | None = None


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """What was asked could not be done."""

    kind: ClassVar[str] = "failed"

    message: str
    request: str = ""
    """The kind of the request; empty where it could not be read."""
    run: str = ""
    """The run folder, where there is one already."""
    no_memory: bool = False
    """Whether it failed because the worker got no more memory; another worker may have more."""

    @property
    def ends_run(self) -> bool:
        """Whether it was a run that could not start or go on."""
        return self.request in ("train", "train_more")
