"""A network is drawn on an empty canvas, by pointer."""

import pytest
from PySide6.QtCore import Qt

from tests.gui.drawing import draw_blog
from tests.gui.hand import Hand, Keys
from tests.gui.windows import blog_design, open_window
from tndesigner.checks.check import check
from tndesigner.document import Design, dumps, load, save
from tndesigner.models import count_weights
from tndesigner.network.templates import make
from tndesigner.planning.choice import plan_network
from tndesigner.planning.equation import equation_of
from tndesigner.resources import resource_path

pytestmark = pytest.mark.gui


@pytest.fixture
def hand(qtbot):
    return Hand(open_window(qtbot, Design()))


def test_the_blogs_network_is_drawn_from_an_empty_canvas(hand, tmp_path):
    draw_blog(hand)
    save(hand.document.design, tmp_path / "drawn.tnd")
    drawn = next(iter(load(tmp_path / "drawn.tnd").networks.values()))
    example = load(resource_path("examples", "blog.tnd")).network_named("hidden")
    template = make("mpo", {"inputs": "32,32", "outputs": "32,32", "bond": "2"}).network
    assert not check(drawn)
    for other in (example, template):
        assert count_weights(drawn) == count_weights(other) == 4096
        assert str(equation_of(drawn)) == str(equation_of(other))
        assert plan_network(drawn, batch=7).plan.flops == plan_network(other, batch=7).plan.flops


def test_every_step_of_drawing_is_undone_to_the_first_byte_and_done_again_to_the_last(hand):
    before = dumps(hand.document.design)
    draw_blog(hand)
    drawn, history = dumps(hand.document.design), hand.document.history
    steps = len(history.undo_titles)
    assert steps == 9
    for _ in range(steps):
        hand.press("z", held=Keys.ControlModifier)
    assert dumps(hand.document.design) == before
    assert not history.undo_titles
    for _ in range(steps):
        hand.press("y", held=Keys.ControlModifier)
    assert dumps(hand.document.design) == drawn


def test_a_leg_pulled_from_a_rim_on_to_an_open_leg_takes_its_dimension(hand):
    hand.double_click((0, 0))
    hand.double_click((160, 0))
    hand.drag(hand.rim("b", 0, 1), (160, 90))
    hand.click(hand.beside("b.in"))
    hand.press("7")
    hand.type("")
    hand.drag(hand.rim("a", 1, 0), hand.tip("b.in"))
    assert [leg.dim for leg in hand.tensor("a").legs] == [7]
    assert [bond.legs for bond in hand.network.bonds] == [(hand.leg("a.right").id, hand.leg("b.in").id)]
    assert hand.network.outputs == ()


def test_an_open_leg_dropped_on_a_core_grows_a_matching_leg_there(hand):
    hand.double_click((0, 0))
    hand.double_click((160, 0))
    hand.drag(hand.rim("a", 0, -1), (0, -90))
    hand.click(hand.beside("a.out"))
    hand.press("5")
    hand.type("")
    hand.drag(hand.tip("a.out"), hand.centre("b"))
    assert [leg.dim for leg in hand.tensor("b").legs] == [5]
    assert len(hand.network.bonds) == 1
    assert hand.document.history.undo_titles[-1] == "Join a.out to b.left"


def test_the_end_of_a_bond_pulled_to_empty_paper_cuts_it(hand):
    hand.double_click((0, 0))
    hand.double_click((160, 0))
    hand.drag(hand.rim("a", 1, 0), hand.centre("b"))
    hand.drag((160 - 28 - 10, 0), (100, 120))
    assert not hand.network.bonds
    assert hand.network.outputs == (hand.leg("a.right").id, hand.leg("b.left").id)


def test_the_end_of_a_bond_is_carried_to_another_core(hand):
    for x in (0, 160, 320):
        hand.double_click((x, 0))
    hand.drag(hand.rim("a", 1, 0), hand.centre("b"))
    hand.drag((160 - 28 - 10, 0), hand.centre("c"))
    bond = hand.network.bonds[0]
    assert {hand.network.owner(leg).name for leg in bond.legs} == {"a", "c"}
    assert hand.network.outputs == (hand.leg("b.left").id,)


def test_an_open_leg_turns_to_where_it_is_pulled(hand):
    hand.double_click((0, 0))
    hand.drag(hand.rim("a", 0, -1), (0, -90))
    hand.drag(hand.tip("a.out"), (-120, 4))
    assert hand.document.diagram.directions[hand.leg("a.out").id] == 180
    assert hand.network.outputs == (hand.leg("a.out").id,)


def test_a_trace_joins_two_legs_of_one_core(hand):
    hand.double_click((0, 0))
    hand.drag(hand.rim("a", 0, -1), (0, -90))
    hand.drag(hand.rim("a", 1, 0), (90, 0))
    hand.drag(hand.tip("a.right"), hand.tip("a.out"))
    bond = hand.network.bonds[0]
    assert {hand.network.owner(leg).name for leg in bond.legs} == {"a"}


def test_a_leg_pulled_back_on_to_its_own_core_does_not_grow(hand):
    hand.double_click((0, 0))
    before = dumps(hand.document.design)
    hand.drag(hand.rim("a", 0, -1), (4, 6))
    assert dumps(hand.document.design) == before


def test_escape_backs_out_of_a_pulled_bond(hand):
    hand.double_click((0, 0))
    hand.double_click((160, 0))
    before = dumps(hand.document.design)
    hand.hold(hand.rim("a", 1, 0), hand.centre("b"))
    hand.press(Qt.Key.Key_Escape)
    hand.release(hand.centre("b"))
    assert dumps(hand.document.design) == before
    assert hand.canvas.scene.marks.spotlit is None


def test_a_new_open_leg_of_a_core_is_the_last_output_and_one_of_an_input_is_none(hand):
    hand.double_click((0, 0))
    hand.drag(hand.rim("a", 0, -1), (0, -90))
    hand.drag(hand.rim("a", 0, 1), (0, 90))
    hand.point_at((0, 300))
    hand.press("i")
    assert hand.network.outputs == (hand.leg("a.out").id, hand.leg("a.in").id)


def test_a_copy_tensor_has_three_legs_of_one_dimension(hand):
    hand.point_at((10, 0))
    hand.press("x")
    hand.click(hand.tip("copy.1"))
    hand.press("6")
    hand.type("")
    assert [leg.dim for leg in hand.tensor("copy").legs] == [6, 6, 6]


def test_deleting_a_core_makes_its_neighbours_legs_outputs(qtbot):
    hand = Hand(open_window(qtbot, blog_design()))
    out, right = hand.leg("a.out").id, hand.leg("a.right").id
    hand.click(hand.centre("b"))
    hand.press(Qt.Key.Key_Delete)
    assert [tensor.name for tensor in hand.network.tensors] == ["x", "a"]
    assert hand.network.outputs == (out, right)
    hand.press("z", held=Keys.ControlModifier)
    assert dumps(hand.document.design) == dumps(blog_design())


def test_an_input_goes_below_the_drawing_unless_the_pointer_has_room_for_it(hand):
    hand.double_click((-64, 0))
    hand.double_click((64, 0))
    hand.press("i")
    x, y = hand.centre("x")
    assert abs(x) <= 16
    assert y > 64
    hand.point_at((320, 160))
    hand.press("i")
    assert hand.centre("y") == (320, 160)


def test_by_keys_a_core_goes_above_the_input_that_is_selected(hand):
    hand.press("i")
    x, y = hand.centre("x")
    hand.press("c")
    assert hand.centre("a") == (x, y - 128)
    hand.press("c")
    assert hand.centre("b") == (x + 128, y - 128)
