"""A mismatch is drawn, told in three places at once, and mended by one click that is one step to undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from tests.gui.desk import Desk, button, words
from tests.gui.hand import Hand, Keys
from tests.gui.windows import blog_design, open_window, open_windows
from tndesigner.document import dumps
from tndesigner.gui.panels.problems.problem_row import ProblemRow

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(qtbot):
    windows = open_windows(qtbot)
    windows.new()
    windows.windows[0].finish()
    return Desk(qtbot, windows.windows[0])


def grow(hand, core, across, dim):
    """Pulls a leg out of a core to the side and types its dimension."""
    x, y = hand.centre(core)
    hand.drag(hand.rim(core, across, 0), (x + 76 * across, y))
    hand.press(str(dim))
    hand.type("")


def draw_a_mismatch(hand):
    """An input of 5 on a; a and b joined by legs of 2 and of 3; an output on b."""
    hand.double_click((0, 0))
    hand.double_click((256, 0))
    hand.point_at((0, 160))
    hand.press("i")
    hand.click(hand.beside("x.i1"))
    hand.press("5")
    hand.type("")
    hand.drag(hand.tip("x.i1"), hand.centre("a"))
    grow(hand, "a", 1, 2)
    grow(hand, "b", -1, 3)
    hand.drag(hand.rim("b", 0, -1), (256, -90))
    hand.drag(hand.tip("a.right"), hand.tip("b.left"))


@pytest.mark.parametrize(
    ("words_of_fix", "dim"), [("Set both to 2", 2), ("Set both to 3", 3), ("Remove the bond", None)]
)
def test_legs_that_do_not_match_are_mended_by_a_click(desk, words_of_fix, dim):
    hand, panel = Hand(desk.window), desk.panel("problems")
    draw_a_mismatch(hand)
    desk.analysed()
    spoilt, bond = dumps(desk.document.design), desk.bond("a.right", "b.left")
    row = next(row for row in panel.findChildren(ProblemRow) if "a.right has dimension 2" in words(row))
    assert "but b.left, which it is joined to, has 3" in words(row)
    assert bond.id in hand.canvas.scene.marks.wrong
    assert "1 problem" in words(desk.window.statusBar())
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert desk.document.selection == {bond.id}
    steps = len(desk.document.history.undo_titles)
    desk.press(button(row, words_of_fix))
    desk.analysed()
    assert desk.document.history.undo_titles[steps:] == (words_of_fix,)
    if dim is None:
        assert bond not in desk.network.bonds
    else:
        assert [desk.tensor("a")["right"].dim, desk.tensor("b")["left"].dim] == [dim, dim]
        assert "No problems" in words(desk.window.statusBar())
        assert not hand.canvas.scene.marks.wrong
    hand.press("z", held=Keys.ControlModifier)
    assert dumps(desk.document.design) == spoilt


def test_a_leg_of_the_input_that_was_set_wrong_is_marked_and_set_right_by_the_first_button(qtbot):
    desk = Desk(qtbot, open_window(qtbot, blog_design()))
    hand, panel = Hand(desk.window), desk.panel("problems")
    bond = next(one for one in desk.network.bonds if desk.tensor("x")["i2"].id in one.legs)
    hand.click(hand.canvas.scene.drawn.curves[bond.id].middle)
    hand.press("3")
    hand.type("0")
    desk.analysed()
    assert desk.tensor("x")["i2"].dim == 30
    assert desk.tensor("x")["i2"].id in hand.canvas.scene.marks.wrong
    (row,) = panel.findChildren(ProblemRow)
    fixes = [one.text() for one in row.findChildren(QAbstractButton) if one.text()]
    assert fixes[0] == "Set x.i2 to 32"
    desk.press(button(row, "Set x.i2 to 32"))
    desk.analysed()
    assert "No problems" in words(desk.window.statusBar())
    assert desk.document.history.undo_titles[-1] == "Set x.i2 to 32"
