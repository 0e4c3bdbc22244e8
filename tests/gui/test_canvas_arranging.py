"""What is selected is moved, lined up, turned and locked."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.gui.desk import PATIENCE_MS
from tests.gui.hand import Hand, Key, Keys
from tests.gui.windows import blog_design, open_window
from tndesigner.document import Design, dumps
from tndesigner.network import Placement
from tndesigner.network.diagram import Note
from tndesigner.network.templates import make

pytestmark = pytest.mark.gui

CTRL, SHIFT, ALT = Keys.ControlModifier, Keys.ShiftModifier, Keys.AltModifier
PLACES = {"a": (0, 0), "b": (130, 37), "c": (310, 90), "d": (384, -51)}


@pytest.fixture
def hand(qtbot):
    """Four cores in disorder, without an input."""
    diagram = make("ring", {"inputs": "2,3,5,7", "outputs": "1,1,1,1", "bond": "2"})
    for tensor in diagram.network.tensors:
        place = PLACES.get(tensor.name, (150, 400))
        diagram.placements[tensor.id] = Placement(*map(float, place))
    return Hand(open_window(qtbot, Design({1: diagram})))


def run(hand, name):
    """Does a command of the menus."""
    hand.window.commands[name].trigger()
    QApplication.processEvents()


def select(hand, *names):
    hand.document.select([hand.tensor(name).id for name in names])


def test_a_rubber_band_selects_what_lies_in_it_and_the_bonds_between(hand):
    hand.drag((-60, -90), (200, 100))
    bond = next(
        bond for bond in hand.network.bonds if {hand.network.owner(leg).name for leg in bond.legs} == {"a", "b"}
    )
    assert hand.document.selection == {hand.tensor("a").id, hand.tensor("b").id, bond.id}


def test_shift_adds_to_the_selection_and_takes_out_of_it(hand):
    hand.click(hand.centre("a"))
    hand.click(hand.centre("c"), SHIFT)
    assert hand.document.selection == {hand.tensor("a").id, hand.tensor("c").id}
    hand.click(hand.centre("a"), SHIFT)
    assert hand.document.selection == {hand.tensor("c").id}


def test_a_drag_moves_all_that_is_selected_in_one_step(hand):
    select(hand, "a", "b")
    (ax, ay), (bx, by) = hand.centre("a"), hand.centre("b")
    hand.drag((ax, ay), (ax + 47, ay + 160), ALT)
    assert hand.centre("a") == (ax + 47, ay + 160)
    assert hand.centre("b") == (bx + 47, by + 160)
    assert hand.document.history.undo_titles == ("Move",)


def test_what_is_dragged_snaps_to_the_middle_of_another_core(hand):
    hand.drag(hand.centre("a"), (-90, PLACES["b"][1] + 3))
    assert hand.centre("a")[1] == PLACES["b"][1]


def test_what_is_dragged_far_from_others_snaps_to_the_dots(hand):
    hand.drag(hand.centre("a"), (-203, -205))
    assert hand.centre("a") == (-208, -208)


def test_escape_puts_a_dragged_core_back(hand):
    before = dumps(hand.document.design)
    hand.hold(hand.centre("a"), (-203, -205))
    hand.press(Key.Key_Escape)
    hand.release((-203, -205))
    assert dumps(hand.document.design) == before
    assert not hand.canvas.scene.marks.hidden


def test_a_locked_core_stays_where_it_is(hand):
    select(hand, "a")
    hand.press("k")
    hand.drag(hand.centre("a"), (-203, -205))
    hand.press(Key.Key_Right)
    assert hand.centre("a") == (0, 0)
    select(hand, "a")
    hand.press("k")
    hand.press(Key.Key_Right)
    assert hand.centre("a") == (16, 0)


@pytest.mark.parametrize(
    ("side", "axis", "value"),
    [("left", 0, 0), ("centre", 0, 192), ("right", 0, 384), ("top", 1, -51), ("middle", 1, 19.5), ("bottom", 1, 90)],
)
def test_aligned_cores_stand_on_one_line(hand, side, axis, value):
    select(hand, *"abcd")
    run(hand, f"arrange.align_{side}")
    assert {hand.centre(name)[axis] for name in "abcd"} == {value}


def test_distributed_cores_have_equal_gaps(hand):
    select(hand, *"abcd")
    run(hand, "arrange.distribute_across")
    assert [hand.centre(name)[0] for name in "abcd"] == [0, 128, 256, 384]


def test_four_quarter_turns_and_two_mirrors_change_nothing(hand):
    select(hand, *"abcd")
    places = [hand.centre(name) for name in "abcd"]
    directions = dict(hand.document.diagram.directions)
    hand.press("[", "[", "[", "[", "h", "h", "v", "v")
    assert [hand.centre(name) for name in "abcd"] == places
    assert hand.document.diagram.directions == directions


def test_a_quarter_turn_takes_the_legs_along(hand):
    select(hand, "a", "b")
    hand.press("]")
    assert hand.centre("a") == (65 + 18.5, 18.5 - 65)
    assert hand.document.diagram.directions[hand.leg("a.out").id] == 0


def test_the_automatic_layout_is_one_step_and_leaves_locked_cores(hand):
    select(hand, "c")
    hand.press("k")
    hand.press("l", held=CTRL)
    assert hand.centre("c") == PLACES["c"]
    assert hand.centre("a") != PLACES["a"]
    assert hand.document.history.undo_titles[-1] == "Lay out"


def test_the_layout_glides_and_ends_where_it_should(hand, qtbot):
    hand.press("l", held=CTRL)
    drawn, diagram = hand.canvas.scene.drawn, hand.document.diagram
    qtbot.waitUntil(lambda: drawn.tables.placements == diagram.placements, timeout=PATIENCE_MS)


def test_a_frame_takes_along_what_stands_in_it(hand):
    select(hand, "a", "b")
    hand.press("g", held=CTRL)
    hand.type("pair")
    frame = next(iter(hand.document.diagram.notes.values()))
    assert frame.text == "pair"
    grip = (frame.x, frame.y + frame.height / 2)
    hand.drag(grip, (grip[0] - 160, grip[1]), ALT)
    assert hand.centre("a") == (-160, 0)
    assert hand.centre("b") == (130 - 160, 37)
    assert hand.centre("c") == PLACES["c"]


def test_a_frame_is_resized_by_its_corner(hand):
    note = hand.network.new_id()
    hand.document.diagram.notes[note] = Note("frame", -320, -320, 160, 96)
    hand.canvas.scene.follow()
    hand.drag((-160, -224), (-112, -160))
    assert hand.document.diagram.notes[note] == Note("frame", -320, -320, 208, 160)


def test_the_end_of_an_inputs_bar_is_dragged_and_its_legs_stay_evenly_along_it(qtbot):
    hand = Hand(open_window(qtbot, blog_design()))
    x, y = hand.centre("x")
    hand.drag((x + 127, y), (x + 191, y))
    placement = hand.document.diagram.placements[hand.tensor("x").id]
    assert (placement.x, placement.width) == (x + 32, 320)
    anchors = [hand.canvas.scene.drawn.anchors[leg.id].x for leg in hand.tensor("x").legs]
    assert anchors == [x + 32 - 80, x + 32 + 80]


def test_what_an_undo_takes_away_while_a_frame_is_pulled_is_not_selected(hand):
    hand.double_click((240, -160))
    (added,) = hand.document.selection
    hand.hold((-240, -200), (-200, -160), Keys.ShiftModifier)
    hand.press("z", held=Keys.ControlModifier)
    hand.release((-190, -150), Keys.ShiftModifier)
    assert added not in hand.network
    assert not hand.document.selection
