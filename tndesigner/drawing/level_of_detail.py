"""How much of a drawing is painted: less when it is small or moving fast."""

from collections.abc import Callable
from dataclasses import dataclass

READABLE = 0.45
"""The zoom below which text is left out."""
FLAT_ABOVE = 1_000
"""With more visible tensors than this, everything is painted flat."""
FLAT_IN_MOTION_ABOVE = 80
"""The same while zooming."""


@dataclass(frozen=True, slots=True)
class Detail:
    """One level of detail."""

    texts: bool = True
    flat: bool = False
    """Whether bonds and tensors are painted as plain lines and boxes."""
    grips: bool = True
    """Whether frames have a grip to resize them by."""


def detail_for(*, zoom: float, in_sight: Callable[[int], int], in_motion: bool) -> Detail:
    """Return the level of detail.

    Args:
        zoom: screen pixels per pixel of the drawing.
        in_sight: counts the visible tensors; it may stop counting above the limit that it is given.
        in_motion: whether the zoom is changing.
    """
    most = FLAT_IN_MOTION_ABOVE if in_motion else FLAT_ABOVE
    return Detail(texts=zoom >= READABLE, flat=in_sight(most) > most)
