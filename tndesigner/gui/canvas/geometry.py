"""Where the parts of a drawing lie: pure functions of numbers, y growing downward, directions anticlockwise."""

from dataclasses import dataclass
from itertools import pairwise
from math import cos, hypot, log2, radians, sin

Point = tuple[float, float]

LEG_LENGTH = 34.0
"""How far an open leg reaches beyond the rim of its tensor."""
RING = 4.0
"""The radius of the ring at the tip of an open leg."""
LEG_TARGET = 12.0
"""How near a pointer must come to a leg's tip."""
BOND_TARGET = 6.0
"""How near a pointer must come to a bond."""
THINNEST, THICKEST = 1.5, 10.0


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
        """The end of the leg while it is open."""
        return self.ahead(LEG_LENGTH)


@dataclass(frozen=True, slots=True)
class Curve:
    """A cubic Bézier curve from ``start`` to ``end``."""

    start: Point
    first: Point
    second: Point
    end: Point

    def at(self, t: float) -> Point:
        """Return the point at t, from 0 at the start to 1 at the end."""
        weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3)
        points = (self.start, self.first, self.second, self.end)
        x = sum(weight * point[0] for weight, point in zip(weights, points, strict=True))
        y = sum(weight * point[1] for weight, point in zip(weights, points, strict=True))
        return x, y

    @property
    def middle(self) -> Point:
        """The point half way, where the dimension stands."""
        return self.at(0.5)

    def distance(self, point: Point) -> float:
        """Return how near the curve comes to a point."""
        samples = [self.at(step / 12) for step in range(13)]
        return min(segment_distance(point=point, start=a, end=b) for a, b in pairwise(samples))


def bond_width(dim: int) -> float:
    """Return how thick a bond is drawn: 1.5 and 1 more for each doubling of the dimension, at most 10."""
    return min(THICKEST, THINNEST + log2(max(1, dim)))


def bond_curve(*, first: Anchor, second: Anchor, trace: bool = False) -> Curve:
    """Return the curve of a bond, which leaves both tensors in the directions of their legs."""
    gap = hypot(second.x - first.x, second.y - first.y)
    reach = 72.0 if trace else min(120.0, gap * 0.4)
    return Curve((first.x, first.y), first.ahead(reach), second.ahead(reach), (second.x, second.y))


def rim(*, centre: Point, half: Point, direction: float, round_: bool = True) -> Anchor:
    """Return where a ray from the centre leaves a circle or box of that half width and half height."""
    dx, dy = cos(radians(direction)), -sin(radians(direction))
    if round_:
        scale = min(half)
    else:
        scale = min(half[0] / abs(dx) if abs(dx) > 1e-9 else 1e9, half[1] / abs(dy) if abs(dy) > 1e-9 else 1e9)
    return Anchor(centre[0] + scale * dx, centre[1] + scale * dy, direction)


def bar_anchors(*, centre: Point, width: float, half_height: float, count: int) -> tuple[Anchor, ...]:
    """Return where the legs of an input leave its bar: evenly along the top."""
    step = width / max(1, count)
    left = centre[0] - width / 2
    return tuple(Anchor(left + (place + 0.5) * step, centre[1] - half_height, 90.0) for place in range(count))


def segment_distance(*, point: Point, start: Point, end: Point) -> float:
    """Return how near a straight line between two points comes to a third."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    along = 0.0 if length == 0 else ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / length
    along = min(1.0, max(0.0, along))
    return hypot(point[0] - start[0] - along * dx, point[1] - start[1] - along * dy)


def snap(value: float, step: float = 16.0) -> float:
    """Return the nearest multiple of the grid's step."""
    return round(value / step) * step
