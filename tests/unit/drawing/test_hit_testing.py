import pytest

from tests.unit.drawing.drawings import blog_diagram, drawn
from tndesigner.drawing.hit_testing import Hit, HitKind, hit_at, open_leg_at, tensor_at
from tndesigner.network.diagram import Note


@pytest.fixture
def diagram():
    return blog_diagram()


@pytest.mark.parametrize(
    ("point", "kind"),
    [
        ((-64, 0), HitKind.TENSOR),
        ((-64 + 20, 0), HitKind.TENSOR),
        ((-64 + 25 * 0.7, 25 * 0.7), HitKind.RIM),
        ((-64 - 32, 0), HitKind.RIM),
        ((-64, -62), HitKind.LEG),
        ((-64 + 11, -62), HitKind.LEG),
        ((-64, -50), HitKind.LEG),
        ((-46, -45), HitKind.LEG_LABEL),
        ((0, 0), HitKind.PILL),
        ((-64 + 28 + 8, 2), HitKind.BOND_END),
        ((-13, 3), HitKind.BOND),
        ((0, 128), HitKind.TENSOR),
        ((127, 128), HitKind.BAR_END),
        ((20, 112), HitKind.RIM),
        ((-200, 0), None),
    ],
)
def test_what_lies_at_a_point(diagram, point, kind):
    hit = hit_at(drawn(diagram), point)
    assert (hit.kind if hit else None) == kind


def test_the_end_of_a_bond_knows_its_leg(diagram):
    _, a, b = diagram.network.tensors
    bond = diagram.network.bond_at(a["right"].id)
    assert hit_at(drawn(diagram), (-28, 0)) == Hit(HitKind.BOND_END, bond.id, a["right"].id)
    assert hit_at(drawn(diagram), (28, 0)) == Hit(HitKind.BOND_END, bond.id, b["left"].id)


def test_targets_grow_while_the_drawing_is_small(diagram):
    canvas = drawn(diagram)
    leg = diagram.network.tensors[1]["out"].id
    assert open_leg_at(canvas, (-64, -80)) is None
    assert open_leg_at(canvas, (-64, -80), reach=1.8) == leg


def test_a_tensor_is_hit_a_little_beside_its_body(diagram):
    a = diagram.network.tensors[1].id
    assert tensor_at(drawn(diagram), (-64 - 32, 0)) == a
    assert tensor_at(drawn(diagram), (-64 - 40, 0)) is None


def test_of_two_cores_the_newer_one_is_hit(diagram):
    _, a, b = diagram.network.tensors
    diagram.placements[b.id] = diagram.placements[a.id]
    assert hit_at(drawn(diagram), (-64, 5)).id == b.id


def test_a_frame_is_hit_at_its_border_and_a_note_anywhere(diagram):
    diagram.notes = {90: Note("frame", 300, 0, 200, 100), 91: Note("a note", 300, 300)}
    canvas = drawn(diagram)
    assert hit_at(canvas, (400, 50)) is None
    assert hit_at(canvas, (302, 50)) == Hit(HitKind.NOTE, 90)
    assert hit_at(canvas, (498, 98)) == Hit(HitKind.FRAME_CORNER, 90)
    assert hit_at(canvas, (320, 310)) == Hit(HitKind.NOTE, 91)
