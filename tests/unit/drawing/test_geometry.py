from math import hypot

import pytest

from tndesigner.drawing.geometry import (
    Anchor,
    bar_anchors,
    between,
    bisector,
    bond_curve,
    bond_strokes,
    bond_width,
    segment_distance,
    snap,
    towards,
    trace_curve,
)
from tndesigner.drawing.outlines import rim


@pytest.mark.parametrize(("dim", "width"), [(1, 1.5), (2, 2.5), (8, 4.5), (32, 6.5), (10**9, 10), (0, 1.5), (-3, 1.5)])
def test_a_bond_is_thicker_by_one_for_each_doubling_and_at_most_ten(dim, width):
    assert bond_width(dim) == width


def test_a_bond_of_two_dimensions_is_dashed_between_its_ends_however_thick_both_are():
    curve = bond_curve(first=Anchor(0, 0, 0), second=Anchor(100, 0, 180))
    [whole] = bond_strokes(curve, (8, 8))
    assert (whole.curve, whole.width, whole.dashed) == (curve, 4.5, False)
    for dims, widths in (((8, 2), [4.5, 2.5, 2.5]), ((512, 1024), [10, 10, 10])):
        strokes = bond_strokes(curve, dims)
        assert [stroke.width for stroke in strokes] == widths
        assert [stroke.dashed for stroke in strokes] == [False, False, True]


def test_directions_turn_anticlockwise_from_the_right_while_y_grows_downward():
    assert Anchor(0, 0, 90).ahead(10) == pytest.approx((0, -10))
    assert towards((0, 0), (0, -5)) == 90
    assert towards((0, 0), (-5, 0)) == 180


def test_the_turn_between_two_directions_is_the_short_way():
    assert between(350, 10) == 20
    assert between(10, 350) == -20
    assert between(0, 180) == -180


def test_half_way_between_left_and_right_is_up():
    assert bisector(180, 0) == bisector(0, 180) == 90
    assert bisector(350, 30) == 10


def test_legs_of_a_bar_stand_evenly_along_its_top():
    places = bar_anchors(centre=(10, 20), width=90, half_height=18, count=3)
    assert [(place.x, place.y, place.direction) for place in places] == [(-20, 2, 90), (10, 2, 90), (40, 2, 90)]


def test_a_bond_leaves_and_enters_in_the_directions_of_its_legs():
    curve = bond_curve(first=Anchor(0, 0, 0), second=Anchor(100, 0, 180))
    assert curve.at(0) == (0, 0)
    assert curve.at(1) == (100, 0)
    assert curve.middle == pytest.approx((50, 0))
    assert curve.distance((50, 7)) == pytest.approx(7)


def test_a_piece_of_a_curve_lies_on_it():
    curve = bond_curve(first=Anchor(0, 0, 90), second=Anchor(100, 30, 200))
    piece = curve.part(0.3, 0.7)
    for t in (0, 0.25, 0.5, 1):
        assert piece.at(t) == pytest.approx(curve.at(0.3 + 0.4 * t))


@pytest.mark.parametrize(("first", "second"), [(65, 115), (90, 90), (0, 180), (200, 350), (30, 330)])
def test_the_loop_of_a_trace_stays_clear_of_the_body(first, second):
    ends = [rim(centre=(0, 0), half=(28, 28), direction=direction) for direction in (first, second)]
    curve = trace_curve(first=ends[0], second=ends[1])
    assert all(hypot(*curve.at(step / 50)) > 27.9 for step in range(51))
    assert hypot(*curve.middle) > 60


def test_the_distance_to_a_line_ends_at_its_ends():
    assert segment_distance(point=(-3, 4), start=(0, 0), end=(10, 0)) == 5
    assert segment_distance(point=(4, -6), start=(0, 0), end=(10, 0)) == 6
    assert segment_distance(point=(3, 4), start=(0, 0), end=(0, 0)) == 5


def test_snapping_goes_to_the_nearest_dot():
    assert [snap(value) for value in (7.9, 8.1, -23, 40)] == [0, 16, -16, 32]
