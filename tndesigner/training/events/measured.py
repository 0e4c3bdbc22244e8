"""Events with what a worker has measured."""

from dataclasses import dataclass
from typing import ClassVar

from tndesigner.training.events.spectra import Spectra


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """Seconds that a layer or model and its dense twin take for a batch: medians of alternating rounds."""

    network: float
    twin: float

    @property
    def ratio(self) -> float:
        """The network's time divided by the twin's."""
        return self.network / self.twin


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """How long a network, or a whole model, and its dense twin take on this machine for a batch size."""

    kind: ClassVar[str] = "measured"

    network: str
    """The name of the network; empty for the whole model."""
    batch: int
    device: str
    inference: Timing
    training: Timing
    """A training step: forward, gradients and Adam."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibrated:
    """The rates of this machine were measured and are remembered."""

    kind: ClassVar[str] = "calibrated"

    processor: str
    threads: int
    products: tuple[tuple[int, float], ...]
    """Floating-point operations per second of a product, by its smallest side."""
    batched: tuple[tuple[int, float], ...]
    """The same of a batch of products."""
    first_gradients: tuple[tuple[int, float], ...]
    """The same of the gradient of the first matrix of a product, by its rows."""
    second_gradients: tuple[tuple[int, float], ...]
    """The same of the gradient of the second matrix, by its columns."""
    stream: float
    """Bytes per second of an elementwise operation."""
    rows: float
    """Bytes per second of a transposition that moves whole rows of numbers."""
    shuffle: float
    """Bytes per second of any other transposition."""
    call: float
    """Seconds to start one operation."""
    matrix: float
    """Seconds to start one product of a batch."""
    fresh: float
    """Seconds per byte of an array so large that its memory is never reused, besides writing it."""
    padded: bool
    """Whether a transposition that moves the last axis but not the first is faster with one more axis of length 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspected:
    """Saved cores were looked at."""

    kind: ClassVar[str] = "inspected"

    weights: str
    """The Keras model that holds them."""
    spectra: tuple[Spectra, ...]
    """What the bonds of all networks carry, after the epochs of their run; 0 epochs without a run."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Truncated:
    """Trained cores were truncated to a smaller dimension of a bond."""

    kind: ClassVar[str] = "truncated"

    weights: str
    """The Keras model that holds all weights of the smaller design."""
    network: int
    bond: int
    dim: int
    """The new dimension of the bond."""
    kept: float
    """The share of the squared norm that was kept, from 0 to 1."""
    spectra: tuple[Spectra, ...]
    """What the bonds of all networks carry now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Predicted:
    """The answers of a run's model are written."""

    kind: ClassVar[str] = "predicted"

    target: str
    """The file of answers."""
    rows: int
    """How many rows have an answer."""
    total: int
    """How many rows were asked about."""
