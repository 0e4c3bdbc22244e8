"""Snapping: dragged elements line up with the others, else with the grid."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import inf

from tndesigner.drawing.boxes import Point
from tndesigner.drawing.geometry import GRID, snap


@dataclass(frozen=True, slots=True)
class Guide:
    """A line through two centres."""

    start: Point
    end: Point


class Guides:
    """The centres of everything that is not dragged."""

    def __init__(self, centres: Iterable[Point]) -> None:
        """Sort the centres once, because a gesture asks in every frame."""
        points = list(centres)
        self._by_x = sorted(points)
        self._by_y = sorted((y, x) for x, y in points)

    def snapped(self, point: Point, near: float) -> tuple[Point, list[Guide]]:
        """Return the point that a centre snaps to, and the guides through it.

        Args:
            point: the centre without snapping.
            near: the largest distance at which a guide attracts; beyond it the grid does.
        """
        upright = _nearest(self._by_x, point, near)
        level = _nearest(self._by_y, (point[1], point[0]), near)
        x = upright[0] if upright else snap(point[0], GRID)
        y = level[0] if level else snap(point[1], GRID)
        guides = []
        if upright:
            guides.append(Guide((x, upright[1]), (x, y)))
        if level:
            guides.append(Guide((level[1], y), (x, y)))
        return (x, y), guides


def _nearest(ordered: Sequence[Point], point: Point, near: float) -> Point | None:
    """Return the entry whose first number is nearest; ties are decided by the second number."""
    start, end = bisect_left(ordered, (point[0] - near, -inf)), bisect_right(ordered, (point[0] + near, inf))
    distances = ((abs(x - point[0]), abs(y - point[1]), (x, y)) for x, y in ordered[start:end])
    return min(distances, default=(0.0, 0.0, None))[2]
