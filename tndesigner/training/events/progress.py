"""Events during a run."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Literal, TypeAlias

from tndesigner.training.metrics import METRIC_FIELDS

TrainedModel: TypeAlias = Literal["network", "twin"]
"""Which of the two models of a run: the one with networks, or its dense twin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Something that the user should know, in one sentence."""

    kind: ClassVar[str] = "note"

    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Started:
    """A run begins."""

    kind: ClassVar[str] = "started"

    run: str
    """The run folder."""
    title: str
    """The design's."""
    dataset: str
    task: str
    train_size: int
    validation_size: int
    epochs: int
    batch_size: int
    seed: int
    device: str
    parameters: int
    twin_parameters: int | None = None
    """None if no twin is trained."""
    compression: float | None = None
    number: int = 1
    """Which run of its series it is."""
    runs: int = 1
    """How many runs there are, over folds and seeds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Epoch:
    """One model has seen all training examples once more.

    Training figures are means over the epoch, during which the weights changed; validation figures are from its end.
    """

    kind: ClassVar[str] = "epoch"

    model: TrainedModel
    epoch: int
    """Counted from 1."""
    loss: float
    val_loss: float | None = None
    metrics: Mapping[str, float] = field(default_factory=dict, hash=False, metadata={"keys": METRIC_FIELDS})
    """By name; those of the validation examples begin with ``val_``."""
    deviation: float | None = None
    """The largest distance from an isometry at the end of the epoch, among the cores that should be: max |w†w - 1|."""
    seconds: float
    """How long this model has been trained so far."""
    examples_per_second: float | None = None
    """None while the graph is being made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stepped:
    """One model has been trained on a part of an epoch; sent while epochs take long."""

    kind: ClassVar[str] = "stepped"

    model: TrainedModel
    step: int
    """How many steps of the epoch are done."""
    steps: int
    """How many an epoch has."""


@dataclass(frozen=True, slots=True)
class Paused:
    """The run waits."""

    kind: ClassVar[str] = "paused"


@dataclass(frozen=True, slots=True)
class Resumed:
    """The run continues."""

    kind: ClassVar[str] = "resumed"
