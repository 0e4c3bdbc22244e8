"""The request to measure a network against its dense twin."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """Time inference and training steps of a network's layer and of its dense twin; the answer is ``Measured``."""

    kind: ClassVar[str] = "measure"

    design: str
    """The text of a ``.tnd`` file; its experiment says on which device."""
    network: int
    """The number of the network in the design."""
    batch: int
