"""Axis-parallel boxes: plain values, with y growing downward."""

from collections.abc import Iterable
from typing import NamedTuple

Point = tuple[float, float]


class Box(NamedTuple):
    """An axis-parallel rectangle of the paper."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """The width."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """The height."""
        return self.bottom - self.top

    @property
    def centre(self) -> Point:
        """The centre."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def grown(self, room: float, height: float | None = None) -> "Box":
        """Return the box grown by ``room`` on each side; above and below by ``height`` if that is given."""
        high = room if height is None else height
        return Box(self.left - room, self.top - high, self.right + room, self.bottom + high)

    def shifted(self, dx: float, dy: float) -> "Box":
        """Return the box moved."""
        return Box(self.left + dx, self.top + dy, self.right + dx, self.bottom + dy)

    def united(self, other: "Box") -> "Box":
        """Return the smallest box around both."""
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def meets(self, other: "Box") -> bool:
        """Tell whether both boxes have a point in common."""
        return (
            self.left <= other.right
            and other.left <= self.right
            and self.top <= other.bottom
            and other.top <= self.bottom
        )

    def covers(self, other: "Box") -> bool:
        """Tell whether another box lies inside."""
        return self.united(other) == self

    def is_cut(self, start: Point, end: Point) -> bool:
        """Tell whether the straight line between two points crosses the box."""
        first, last = 0.0, 1.0
        for axis, least, most in ((0, self.left, self.right), (1, self.top, self.bottom)):
            step = end[axis] - start[axis]
            if step == 0:
                if not least <= start[axis] <= most:
                    return False
                continue
            near, far = sorted(((least - start[axis]) / step, (most - start[axis]) / step))
            first, last = max(first, near), min(last, far)
        return first <= last

    def holds(self, point: Point) -> bool:
        """Tell whether a point lies inside."""
        return self.left <= point[0] <= self.right and self.top <= point[1] <= self.bottom


def box_at(centre: Point, half: Point) -> Box:
    """Return the box with this centre, half width and half height."""
    return Box(centre[0] - half[0], centre[1] - half[1], centre[0] + half[0], centre[1] + half[1])


def box_around(points: Iterable[Point], room: float = 0.0) -> Box:
    """Return the smallest box around points, with room on every side."""
    xs, ys = zip(*points, strict=True)
    return Box(min(xs) - room, min(ys) - room, max(xs) + room, max(ys) + room)


def union(boxes: Iterable[Box]) -> Box | None:
    """Return the smallest box around boxes, or None if there are none."""
    sides = tuple(zip(*boxes, strict=True))
    return Box(min(sides[0]), min(sides[1]), max(sides[2]), max(sides[3])) if sides else None
