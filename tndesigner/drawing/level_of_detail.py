"""How much of a drawing is painted: less where it is small or moves fast."""

from collections.abc import Callable
from dataclasses import dataclass

READABLE = 0.45
"""The zoom below which texts are left out."""
FLAT_ABOVE = 1_000
"""With more tensors in sight than these, everything is painted flat."""
FLAT_IN_MOTION_ABOVE = 80
"""The same while zooming."""


@dataclass(frozen=True, slots=True)
class Detail:
    """One level of detail."""

    texts: bool = True
    flat: bool = False
    """Whether plain lines and boxes stand for bonds and tensors."""


def detail_for(*, zoom: float, in_sight: Callable[[int], int], in_motion: bool) -> Detail:
    """Return the level of detail.

    Args:
        zoom: how large a pixel of the drawing is on the screen.
        in_sight: counts the tensors in sight; it may stop counting above the number that it is given.
        in_motion: whether the zoom is changing.
    """
    most = FLAT_IN_MOTION_ABOVE if in_motion else FLAT_ABOVE
    return Detail(texts=zoom >= READABLE, flat=in_sight(most) > most)
