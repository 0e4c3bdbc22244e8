"""What a worker tells of a truncation."""

from dataclasses import dataclass
from typing import ClassVar

from tndesigner.training.events.spectra import Spectra


@dataclass(frozen=True, slots=True, kw_only=True)
class Truncated:
    """Trained cores were cut down to a smaller dimension of a bond."""

    kind: ClassVar[str] = "truncated"

    weights: str
    """The Keras model that holds all weights of the smaller design."""
    network: int
    bond: int
    dim: int
    """What the bond has now."""
    kept: float
    """The share of the squared norm that was kept, from 0 to 1."""
    spectra: tuple[Spectra, ...]
    """What the bonds of all networks carry now."""
