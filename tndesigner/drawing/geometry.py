"""Geometry of a drawing: pure functions of numbers, with y growing downward and directions anticlockwise."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import atan2, cos, degrees, hypot, log2, radians, sin

from tndesigner.drawing.boxes import Box, Point, box_around

LEG_LENGTH = 34.0
"""The length of an open leg beyond the outline of its tensor."""
RING = 4.0
"""The radius of the ring at the tip of an open leg."""
THINNEST, THICKEST = 1.5, 10.0
GRID = 16.0
"""The distance between two dots of the paper."""
_SAMPLES = 12
_SHORT = 40.0
_DASHED = (0.3, 0.7)
"""The part of a mismatched bond that is dashed, as shares of its length."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a leg leaves its tensor, and its direction in degrees."""

    x: float
    y: float
    direction: float

    def ahead(self, distance: float) -> Point:
        """Return the point at a distance along the direction."""
        angle = radians(self.direction)
        return self.x + distance * cos(angle), self.y - distance * sin(angle)

    @property
    def tip(self) -> Point:
        """The end of an open leg."""
        return self.ahead(LEG_LENGTH)

    def distance(self, point: Point, *, near: float = 0.0) -> float:
        """Return the distance from the open leg to a point, not counting a piece next to the outline."""
        return segment_distance(point=point, start=self.ahead(near), end=self.tip)


@dataclass(frozen=True, slots=True)
class Curve:
    """A cubic Bézier curve from ``start`` to ``end``."""

    start: Point
    first: Point
    second: Point
    end: Point

    def at(self, t: float) -> Point:
        """Return the point at t, from 0 at the start to 1 at the end."""
        s = 1 - t
        a, b, c, d = s * s * s, 3 * t * s * s, 3 * t * t * s, t * t * t
        return (
            a * self.start[0] + b * self.first[0] + c * self.second[0] + d * self.end[0],
            a * self.start[1] + b * self.first[1] + c * self.second[1] + d * self.end[1],
        )

    def across(self, t: float) -> Point:
        """Return the unit normal of the curve at t, to its left."""
        (x, y), (later_x, later_y) = self.at(max(0.0, t - 0.02)), self.at(min(1.0, t + 0.02))
        length = hypot(later_x - x, later_y - y)
        return ((later_y - y) / length, (x - later_x) / length) if length else (0.0, -1.0)

    @property
    def middle(self) -> Point:
        """The midpoint."""
        return self.at(0.5)

    @property
    def bounds(self) -> Box:
        """The box around the control points, which contains the whole curve."""
        return box_around((self.start, self.first, self.second, self.end))

    def part(self, start: float, end: float) -> "Curve":
        """Return the piece from one t to another."""
        third = (end - start) / 3
        slopes = (self._slope(start), self._slope(end))
        (x, y), (end_x, end_y) = self.at(start), self.at(end)
        first = (x + third * slopes[0][0], y + third * slopes[0][1])
        second = (end_x - third * slopes[1][0], end_y - third * slopes[1][1])
        return Curve((x, y), first, second, (end_x, end_y))

    def distance(self, point: Point) -> float:
        """Return the distance from the curve to a point."""
        return min(segment_distance(point=point, start=a, end=b) for a, b in pairwise(polyline(self)))

    def _slope(self, t: float) -> Point:
        s = 1 - t
        points = (self.start, self.first, self.second, self.end)
        weights = (3 * s * s, 6 * s * t, 3 * t * t)
        steps = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(points)]
        x, y = (sum(weight * step[axis] for weight, step in zip(weights, steps, strict=True)) for axis in (0, 1))
        return x, y


@lru_cache(maxsize=8192)
def polyline(curve: Curve) -> tuple[Point, ...]:
    """Return points along a curve, dense enough to approximate it."""
    return tuple(curve.at(step / _SAMPLES) for step in range(_SAMPLES + 1))


def is_short(curve: Curve) -> bool:
    """Tell whether a curve is almost too short for a number between its ends."""
    return hypot(curve.end[0] - curve.start[0], curve.end[1] - curve.start[1]) < _SHORT


def bond_width(dim: int) -> float:
    """Return the thickness of a bond: 1.5 plus 1 for each doubling of the dimension, at most 10."""
    return min(THICKEST, THINNEST + log2(max(1, dim)))


@dataclass(frozen=True, slots=True)
class Stroke:
    """A piece of a bond with a single thickness."""

    curve: Curve
    width: float
    dashed: bool = False


def bond_strokes(curve: Curve, dims: tuple[int, int]) -> tuple[Stroke, ...]:
    """Return how a bond is drawn; if its dimensions differ, each end has its own thickness, with dashes between."""
    first, second = map(bond_width, dims)
    if dims[0] == dims[1]:
        return (Stroke(curve, first),)
    start, end = _DASHED
    return (
        Stroke(curve.part(0.0, start), first),
        Stroke(curve.part(end, 1.0), second),
        Stroke(curve.part(start, end), min(first, second), dashed=True),
    )


def bond_curve(*, first: Anchor, second: Anchor) -> Curve:
    """Return the curve of a bond, which leaves both tensors in the directions of the legs."""
    gap = hypot(second.x - first.x, second.y - first.y)
    reach = min(120.0, gap * 0.4)
    return Curve((first.x, first.y), first.ahead(reach), second.ahead(reach), (second.x, second.y))


def trace_curve(*, first: Anchor, second: Anchor) -> Curve:
    """Return the curve of a bond of a tensor with itself: a loop beside the tensor, never across it."""
    away = bisector(first.direction, second.direction)
    turn = abs(between(first.direction, second.direction))
    reach, spread = 60.0 + 0.8 * turn, min(60.0, max(40.0, turn / 2))
    side = spread if between(away, first.direction) >= 0 else -spread
    ends = Anchor(first.x, first.y, away + side), Anchor(second.x, second.y, away - side)
    return Curve((first.x, first.y), ends[0].ahead(reach), ends[1].ahead(reach), (second.x, second.y))


def bar_anchors(*, centre: Point, width: float, half_height: float, count: int) -> tuple[Anchor, ...]:
    """Return the anchors of the legs of an input: evenly spaced along the top of its bar."""
    step = width / max(1, count)
    left = centre[0] - width / 2
    return tuple(Anchor(left + (place + 0.5) * step, centre[1] - half_height, 90.0) for place in range(count))


def segment_distance(*, point: Point, start: Point, end: Point) -> float:
    """Return the distance from the straight line between two points to a third point."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    along = 0.0 if length == 0 else ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / length
    along = min(1.0, max(0.0, along))
    return hypot(point[0] - start[0] - along * dx, point[1] - start[1] - along * dy)


def towards(start: Point, end: Point) -> float:
    """Return the direction from one point to another, in degrees from 0 up to 360."""
    return degrees(atan2(start[1] - end[1], end[0] - start[0])) % 360


def between(first: float, second: float) -> float:
    """Return the angle from one direction to another, from -180 up to 180, anticlockwise positive."""
    return (second - first + 180) % 360 - 180


def bisector(first: float, second: float) -> float:
    """Return the direction halfway between two; upward between left and right."""
    turn = between(first, second)
    middle = (first + turn / 2) % 360
    return (middle + 180) % 360 if abs(abs(turn) - 180) < 1 and 180 < middle < 360 else middle


def snap(value: float, step: float = GRID) -> float:
    """Return the nearest multiple of a step."""
    return round(value / step) * step
