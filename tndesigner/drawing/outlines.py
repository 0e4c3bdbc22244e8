"""The outlines of tensors: where a leg leaves one, and how deep inside a point lies; pure functions of numbers."""

from itertools import pairwise
from math import cos, hypot, radians, sin, sqrt

from tndesigner.drawing.boxes import Point
from tndesigner.drawing.geometry import Anchor
from tndesigner.network.diagram import Shape

ROUNDING = {Shape.SQUARE: 10.0, Shape.BAR: 8.0}
"""The radius of rounded corners of what is large enough."""


def rounding(shape: Shape, half: Point) -> float:
    """Return the radius of the corners of a square or bar with this half width and half height."""
    return min(ROUNDING[shape], min(half) / 2)


def rim(*, centre: Point, half: Point, direction: float, shape: Shape = Shape.CIRCLE) -> Anchor:
    """Return where a ray from the centre leaves the outline of a shape with this half width and half height."""
    dx, dy = cos(radians(direction)), -sin(radians(direction))
    far = _ray(shape, half, dx, dy)
    return Anchor(centre[0] + far * dx, centre[1] + far * dy, direction)


def depth(*, centre: Point, half: Point, shape: Shape, point: Point) -> float:
    """Return how deep inside an outline a point lies; negative outside."""
    x, y = point[0] - centre[0], point[1] - centre[1]
    match shape:
        case Shape.CIRCLE:
            return min(half) - hypot(x, y)
        case Shape.SQUARE | Shape.BAR:
            return min(half[0] - abs(x), half[1] - abs(y))
        case Shape.DIAMOND | Shape.TRIANGLE:
            around = corners(shape=shape, centre=(0.0, 0.0), half=half)
            return min(_inside(start, end, (x, y)) for start, end in pairwise((*around, around[0])))


def corners(*, shape: Shape, centre: Point, half: Point) -> tuple[Point, ...]:
    """Return the corners of a diamond or triangle, clockwise from the top; other shapes have none."""
    (x, y), (width, height) = centre, half
    match shape:
        case Shape.DIAMOND:
            return (x, y - height), (x + width, y), (x, y + height), (x - width, y)
        case Shape.TRIANGLE:
            return (x, y - height), (x + width, y + height), (x - width, y + height)
        case _:
            return ()


def grown(*, shape: Shape, centre: Point, half: Point, away: float) -> tuple[Point, Point]:
    """Return the centre and half size of the same shape with its outline moved outward by a distance everywhere."""
    (x, y), (width, height) = centre, half
    match shape:
        case Shape.DIAMOND:
            scale = 1 + away * hypot(width, height) / (width * height)
            return centre, (width * scale, height * scale)
        case Shape.TRIANGLE:
            inner = 2 * width * height / (width + hypot(width, 2 * height))
            scale = 1 + away / inner
            wider = width * scale, height * scale
            return (x, y + height + away - wider[1]), wider
        case _:
            return centre, (width + away, height + away)


def text_drop(shape: Shape) -> float:
    """Return how far below the centre of a shape its text has most room."""
    return 12.0 if shape is Shape.TRIANGLE else 0.0


def _ray(shape: Shape, half: Point, dx: float, dy: float) -> float:
    """Return the distance from the centre at which a ray leaves the outline."""
    width, height = half
    match shape:
        case Shape.CIRCLE:
            return min(half)
        case Shape.DIAMOND:
            return 1 / (abs(dx) / width + abs(dy) / height)
        case Shape.TRIANGLE:
            steep = abs(dx) / width - dy / (2 * height)
            sides = 0.5 / steep if steep > 0 else float("inf")
            return min(sides, height / dy if dy > 1e-9 else float("inf"))
        case Shape.SQUARE | Shape.BAR:
            return _box_ray(half, abs(dx), abs(dy), rounding(shape, half))


def _box_ray(half: Point, dx: float, dy: float, rounding: float) -> float:
    """Return the distance at which a ray to the lower right leaves a box with rounded corners."""
    width, height = half
    far = min(width / dx if dx > 1e-9 else float("inf"), height / dy if dy > 1e-9 else float("inf"))
    inner = width - rounding, height - rounding
    if far * dx <= inner[0] or far * dy <= inner[1]:
        return far
    along = dx * inner[0] + dy * inner[1]
    return along + sqrt(max(0.0, along * along - inner[0] ** 2 - inner[1] ** 2 + rounding * rounding))


def _inside(start: Point, end: Point, point: Point) -> float:
    """Return how far a point lies to the right of the line from start to end; y grows downward."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    return (dx * (point[1] - start[1]) - dy * (point[0] - start[0])) / hypot(dx, dy)
