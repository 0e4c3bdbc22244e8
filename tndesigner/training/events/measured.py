"""What a worker has measured."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """Seconds that a layer or model with networks and its dense twin take for a batch: medians of rounds in turn."""

    network: float
    twin: float

    @property
    def ratio(self) -> float:
        """The network's time divided by the twin's."""
        return self.network / self.twin


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """How long a network, or a whole model, and its dense twin take on this machine at a batch size."""

    kind: ClassVar[str] = "measured"

    network: str
    """The name of the network; empty for the whole model."""
    batch: int
    device: str
    inference: Timing
    training: Timing
    """A training step: forward, gradients and Adam."""
