"""Events while a model is written for a runtime."""

from dataclasses import dataclass
from typing import ClassVar, Literal, TypeAlias

from tndesigner.training.events.progress import TrainedModel

DeployingStage: TypeAlias = Literal["building", "writing", "measuring"]
"""What is done one after another; from "measuring" on, the model is written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deploying:
    """What is being done now."""

    kind: ClassVar[str] = "deploying"

    stage: DeployingStage


@dataclass(frozen=True, slots=True, kw_only=True)
class DeployedOutput:
    """One of several outputs of a model in its runtime."""

    name: str
    """What Keras calls it."""
    difference: float
    """As in ``DeployedModel``, of this output alone, like ``agreement``."""
    agreement: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeployedModel:
    """A model in its runtime, on one thread."""

    model: TrainedModel
    size: int
    """Of its files, in bytes."""
    difference: float
    """The largest difference from Keras's answers, divided by the largest of these; the largest of all outputs."""
    agreement: float | None = None
    """The share of examples for which it chooses the class that Keras chooses, the smallest of all outputs; None if
    there are no classes."""
    single: float
    """Seconds for a batch of 1, a median."""
    batch: float
    """Seconds for a batch of 32."""
    outputs: tuple[DeployedOutput, ...] = ()
    """Empty if there is only one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deployed:
    """A model is written, and was compared there with Keras and timed beside its dense twin."""

    kind: ClassVar[str] = "deployed"

    target: str
    models: tuple[DeployedModel, ...]
    """The model with networks, then its dense twin, if it has one."""
    examples: int
    """How many examples were compared."""
    random: bool = False
    """Whether these are random numbers, since the model does not take the data of its design."""
    notes: tuple[str, ...] = ()
    """What weights the models start from, if that is to be said."""
