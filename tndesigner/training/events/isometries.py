"""What a worker tells about cores that are to be isometries."""

from dataclasses import dataclass
from typing import ClassVar

from tndesigner.training.events.progress import TrainedModel


@dataclass(frozen=True, slots=True, kw_only=True)
class CoreDeviation:
    """How far one core is from an isometry."""

    network: str
    core: str
    deviation: float
    """The largest entry of w†w - 1, without its sign."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Isometries:
    """How far the cores of a model that are to be isometries are from one."""

    kind: ClassVar[str] = "isometries"

    model: TrainedModel
    epoch: int
    """After so many epochs."""
    cores: tuple[CoreDeviation, ...]
