"""What a worker tells while a run goes on."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Literal, TypeAlias

from tndesigner.training.metrics import METRIC_FIELDS

TrainedModel: TypeAlias = Literal["network", "twin"]
"""Which of the two models of a run: the one with networks, or its dense twin."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Something that the person should know, in one sentence."""

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
    """None where no twin is trained."""
    compression: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Epoch:
    """One model has seen all training examples once more.

    Training figures are means over the epoch, while the weights changed; validation figures are of its end.
    """

    kind: ClassVar[str] = "epoch"

    model: TrainedModel
    epoch: int
    """Counted from 1."""
    loss: float
    val_loss: float | None = None
    metrics: Mapping[str, float] = field(default_factory=dict, hash=False, metadata={"keys": METRIC_FIELDS})
    """By name; those of the validation examples have ``val_`` before it."""
    deviation: float | None = None
    """How far the worst of the cores that are to be isometries is from one, at its end: max |w†w - 1|."""
    seconds: float
    """How long this model has been trained so far."""
    examples_per_second: float | None = None
    """None while the graph is being made."""


@dataclass(frozen=True, slots=True)
class Paused:
    """The run waits."""

    kind: ClassVar[str] = "paused"


@dataclass(frozen=True, slots=True)
class Resumed:
    """The run goes on."""

    kind: ClassVar[str] = "resumed"
