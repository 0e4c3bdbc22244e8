"""What a worker tells of trained cores that were kept."""

from dataclasses import dataclass
from typing import ClassVar

from tndesigner.training.events.spectra import Spectra


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspected:
    """Trained cores that were kept were looked at."""

    kind: ClassVar[str] = "inspected"

    weights: str
    """The Keras model that holds them."""
    spectra: tuple[Spectra, ...]
    """What the bonds of all networks carry; after as many epochs as their run says, or 0 where there is no run."""
