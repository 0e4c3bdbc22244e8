"""Dimensions, names and notes are typed over where they stand."""

import sys

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.gui.hand import Button, Hand, Key, Keys
from tests.gui.windows import Answers, blog_design, choose, menu_rows, open_window, press
from tndesigner.checks.check import check
from tndesigner.document import dumps, load
from tndesigner.document.edits import EditNetwork
from tndesigner.drawing.labels import leg_label
from tndesigner.drawing.pills import bond_pill
from tndesigner.network.edits import ReplaceTensor

pytestmark = pytest.mark.gui


@pytest.fixture
def hand(qtbot):
    return Hand(open_window(qtbot, blog_design()))


def pill(hand, first, second):
    """The middle of the pill of a bond between two legs."""
    legs = {hand.leg(first).id, hand.leg(second).id}
    bond = next(bond for bond in hand.network.bonds if set(bond.legs) == legs)
    return bond_pill(hand.canvas.scene.drawn, bond).centre


def reason(hand):
    """What stands beside the field."""
    label = hand.canvas.findChild(QLabel, "refusal")
    return label.text() if label.isVisible() else ""


def test_a_double_click_on_a_pill_sets_both_legs_of_the_bond_in_one_step(hand):
    hand.double_click(pill(hand, "a.right", "b.left"))
    hand.type("7")
    assert (hand.leg("a.right").dim, hand.leg("b.left").dim) == (7, 7)
    assert hand.document.history.undo_titles == ("Set dimension 7",)


def test_a_double_click_on_the_label_of_a_leg_sets_its_dimension(hand):
    leg = hand.leg("a.out")
    hand.double_click(leg_label(hand.canvas.scene.drawn.anchors[leg.id], leg).centre)
    hand.type("1,024")
    assert hand.leg("a.out").dim == 1024


def calls_until_control_returns(field):
    """How many Python functions are called between Enter in a field and the next event."""
    calls = []
    sys.setprofile(lambda _frame, event, _: calls.append(event) if event == "call" else None)
    try:
        QTest.keyClick(field, Key.Key_Return)
    finally:
        sys.setprofile(None)
    return len(calls)


def test_a_typed_dimension_takes_few_calls_the_first_time_and_the_next(hand):
    for dim in (7, 5):
        hand.double_click(pill(hand, "a.right", "b.left"))
        hand.type(str(dim), confirm=False)
        assert calls_until_control_returns(hand.field) <= 650
        assert (hand.leg("a.right").dim, hand.leg("b.left").dim) == (dim, dim)


def test_digits_with_a_bond_selected_set_its_dimension(hand):
    x, y = pill(hand, "a.right", "b.left")
    hand.click((x + 24, y))
    hand.press("1")
    hand.type("3")
    assert hand.leg("b.left").dim == 13


def test_digits_with_several_legs_selected_set_all_of_them_in_one_step(hand):
    hand.click(hand.tip("a.out"))
    hand.click(hand.tip("b.out"), Keys.ShiftModifier)
    hand.press("5")
    hand.type("")
    assert (hand.leg("a.out").dim, hand.leg("b.out").dim) == (5, 5)
    assert len(hand.document.history.undo_titles) == 1


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("0", "0 is not a dimension; give 1 or more"),
        ("-3", "-3 is not a dimension; give 1 or more"),
        ("two", "two is not a whole number; give 1 or more"),
        ("2.5", "2.5 is not a whole number; give 1 or more"),
        ("99999999999", "Too large; the largest dimension is 2,147,483,647"),
        ("9" * 5000, "Too large; the largest dimension is 2,147,483,647"),
    ],
)
def test_an_impossible_dimension_is_refused_beside_the_field_with_the_reason(hand, typed, said):
    before = dumps(hand.document.design)
    hand.double_click(pill(hand, "a.right", "b.left"))
    hand.field.setText(typed)
    hand.type("")
    assert reason(hand) == said
    assert hand.window.focusWidget() is hand.field
    hand.escape()
    assert reason(hand) == ""
    assert dumps(hand.document.design) == before


def test_a_refused_dimension_can_be_mended_in_the_field(hand):
    hand.double_click(pill(hand, "a.right", "b.left"))
    hand.type("0")
    hand.field.selectAll()
    hand.type("3")
    assert hand.leg("a.right").dim == 3


def test_clicking_elsewhere_takes_what_is_possible_and_drops_what_is_not(hand):
    hand.double_click(pill(hand, "a.right", "b.left"))
    hand.type("6", confirm=False)
    hand.click((400, 300))
    assert hand.leg("a.right").dim == 6
    hand.double_click(pill(hand, "a.right", "b.left"))
    hand.type("0", confirm=False)
    hand.click((400, 300))
    assert hand.leg("a.right").dim == 6
    assert hand.canvas.typing.field is None


def test_a_double_click_on_a_core_types_over_its_name(hand):
    hand.double_click(hand.centre("b"))
    hand.type("second")
    assert hand.tensor("second").shape == (2, 32, 32)


def test_a_name_that_is_taken_is_refused(hand):
    hand.double_click(hand.centre("b"))
    hand.type("a")
    assert reason(hand) == "Another tensor is named a; give another name"


def test_the_dimension_that_was_typed_is_that_of_the_next_new_leg(hand):
    hand.click(hand.tip("a.out"))
    hand.press("9")
    hand.type("")
    hand.click(hand.centre("b"))
    hand.press("l")
    assert hand.tensor("b").legs[-1].dim == 9


def test_a_mismatch_is_mended_by_typing_over_it(hand):
    core = hand.tensor("a").with_dim(hand.leg("a.right").id, 3)
    hand.document.do("Spoil", EditNetwork(1, ReplaceTensor(core)))
    assert [problem.rule for problem in check(hand.network) if problem.severity == "error"] == ["bond-dimensions-agree"]
    hand.double_click(pill(hand, "a.right", "b.left"))
    hand.type("2")
    assert not check(hand.network)


def test_a_note_is_written_moved_and_emptied_away(hand):
    hand.point_at((300, -100))
    hand.press("n")
    note = next(iter(hand.document.diagram.notes))
    hand.field.setPlainText("two cores")
    hand.type("")
    assert hand.document.diagram.notes[note].text == "two cores"
    old = hand.document.diagram.notes[note]
    hand.drag((old.x + 10, old.y + 10), (old.x + 10, old.y + 74))
    assert hand.document.diagram.notes[note].y == old.y + 64
    hand.press(Key.Key_F2)
    hand.field.clear()
    hand.type("")
    assert not hand.document.diagram.notes


def test_a_command_takes_what_is_being_typed_first(hand):
    hand.double_click(hand.centre("a"))
    hand.type("left", confirm=False)
    bar = hand.window.menuBar()
    edit = next(action for action in bar.actions() if action.text() == "&Edit")
    QTest.mouseClick(bar, Button.LeftButton, pos=bar.actionGeometry(edit).center())
    assert "Undo Rename a to left" in menu_rows()
    choose("Undo Rename a to left")
    assert {core.name for core in hand.network.cores} == {"a", "b"}
    assert hand.document.history.redo_titles == ("Rename a to left",)


def test_a_note_that_is_being_written_is_saved_too(hand, tmp_path):
    hand.press("n")
    hand.type("Eq. 3", confirm=False)
    with Answers(tmp_path / "mine"):
        press(hand.window, "Ctrl+S")
    notes = load(tmp_path / "mine.tnd").diagrams[1].notes
    assert [note.text for note in notes.values()] == ["Eq. 3"]
    assert not hand.window.isWindowModified()


def test_a_note_that_is_undone_while_it_is_written_is_gone(hand):
    hand.press("n")
    hand.type("Eq. 3", confirm=False)
    hand.document.history.go_to(0)
    QTest.qWait(1)
    assert hand.canvas.typing.field is None
    assert not hand.document.diagram.notes
    assert len(hand.document.history.redo_titles) == 1


def test_a_field_over_something_that_an_undo_changes_is_closed_without_a_trace(hand):
    hand.double_click(hand.centre("a"))
    hand.type("left")
    hand.double_click(hand.centre("left"))
    hand.type("other", confirm=False)
    hand.document.history.undo()
    QTest.qWait(1)
    assert hand.canvas.typing.field is None
    assert {core.name for core in hand.network.cores} == {"a", "b"}
    assert hand.document.history.redo_titles == ("Rename a to left",)
