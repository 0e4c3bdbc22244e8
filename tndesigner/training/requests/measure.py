"""The request to measure a network, or a whole model, against its dense twin."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """Time inference and training steps of a layer or model and of its dense twin; the answer is ``Measured``."""

    kind: ClassVar[str] = "measure"

    design: str
    """The text of a ``.tnd`` file; its experiment says on which device."""
    batch: int
    network: int | None = None
    """The number of the network in the design, whose layer is measured alone; None for the whole model."""
