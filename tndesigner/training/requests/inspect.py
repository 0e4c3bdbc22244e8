"""The request to look at trained cores that were kept."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspect:
    """Tell what the bonds carry of a design with kept weights; the answer is ``Inspected``, or ``Failed``."""

    kind: ClassVar[str] = "inspect"

    design: str
    """The text of a ``.tnd`` file: what was trained."""
    weights: str
    """The Keras model that came out of training."""
