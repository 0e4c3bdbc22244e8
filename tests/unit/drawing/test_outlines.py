"""Legs leave a body at its outline, whatever its shape; points are inside or outside of what is seen."""

from itertools import pairwise
from math import hypot

import pytest

from tndesigner.drawing.geometry import segment_distance
from tndesigner.drawing.outlines import ROUNDING, corners, depth, grown, rim
from tndesigner.network.diagram import Shape

CENTRE, HALF = (3.0, 5.0), (34.0, 30.0)
DIRECTIONS = range(0, 360, 7)
POINTED = [Shape.TRIANGLE, Shape.DIAMOND]


def edges(shape, centre=CENTRE, half=HALF):
    around = corners(shape=shape, centre=centre, half=half)
    return list(pairwise((*around, around[0])))


def away(shape, point):
    """How far a point is from the outline of a shape with pointed corners."""
    return min(segment_distance(point=point, start=start, end=end) for start, end in edges(shape))


def test_legs_leave_a_circle_at_its_rim():
    for direction in DIRECTIONS:
        end = rim(centre=CENTRE, half=(28, 28), direction=direction)
        assert hypot(end.x - 3, end.y - 5) == pytest.approx(28)


@pytest.mark.parametrize("shape", POINTED)
@pytest.mark.parametrize("direction", DIRECTIONS)
def test_legs_leave_a_triangle_or_diamond_at_its_edges(shape, direction):
    end = rim(centre=CENTRE, half=HALF, direction=direction, shape=shape)
    assert away(shape, (end.x, end.y)) == pytest.approx(0, abs=1e-9)
    assert end.ahead(0) == (end.x, end.y)


def test_legs_leave_a_triangle_at_its_apex_and_its_base():
    up, down = (rim(centre=CENTRE, half=HALF, direction=one, shape=Shape.TRIANGLE) for one in (90, 270))
    assert (up.x, up.y) == pytest.approx((3, 5 - 30))
    assert (down.x, down.y) == pytest.approx((3, 5 + 30))


def test_legs_leave_a_box_at_its_sides():
    box = rim(centre=CENTRE, half=(28, 14), direction=75, shape=Shape.SQUARE)
    assert box.y == pytest.approx(5 - 14)
    assert 3 < box.x < 3 + 28


def test_legs_leave_a_box_at_its_round_corners():
    end = rim(centre=(0, 0), half=(28, 28), direction=45, shape=Shape.SQUARE)
    middle = 28 - ROUNDING[Shape.SQUARE]
    assert hypot(end.x - middle, -end.y - middle) == pytest.approx(ROUNDING[Shape.SQUARE])
    assert end.x < 28


@pytest.mark.parametrize("shape", Shape)
def test_a_point_on_the_outline_is_neither_inside_nor_outside(shape):
    for direction in DIRECTIONS:
        end = rim(centre=CENTRE, half=HALF, direction=direction, shape=shape)
        inside, outside = end.ahead(-6), end.ahead(6)
        corner = 0.5 * ROUNDING.get(shape, 0)
        assert depth(centre=CENTRE, half=HALF, shape=shape, point=(end.x, end.y)) == pytest.approx(0, abs=corner + 1e-6)
        assert depth(centre=CENTRE, half=HALF, shape=shape, point=inside) > 0
        assert depth(centre=CENTRE, half=HALF, shape=shape, point=outside) < 0


def test_beside_the_apex_of_a_triangle_is_outside():
    assert depth(centre=(0, 0), half=HALF, shape=Shape.TRIANGLE, point=(20, -20)) < -10


@pytest.mark.parametrize("shape", POINTED)
def test_a_halo_keeps_one_distance_all_around(shape):
    centre, half = grown(shape=shape, centre=CENTRE, half=HALF, away=4)
    for (start, end), (outer, last) in zip(edges(shape), edges(shape, centre, half), strict=True):
        middle = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
        assert segment_distance(point=middle, start=outer, end=last) == pytest.approx(4)


def test_the_halo_of_a_circle_is_a_larger_circle():
    assert grown(shape=Shape.CIRCLE, centre=CENTRE, half=(28, 28), away=4) == (CENTRE, (32, 32))
