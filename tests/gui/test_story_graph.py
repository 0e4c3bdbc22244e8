"""A residual network is opened, followed along both of its branches, made smaller in one, and restored."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.gui.desk import Desk, button, words
from tests.gui.stack import chips, layers, open_menu, opened, settle
from tests.gui.windows import choose, menu_rows, press
from tndesigner.document import Design, dumps, load, save
from tndesigner.document.edits import SetModel
from tndesigner.gui.panels.problems.problem_row import ProblemRow
from tndesigner.models import Add, Call, Dense, Dropout, Model, ModelInput

pytestmark = pytest.mark.gui

Left = Qt.MouseButton.LeftButton

RESIDUAL = Model(
    (ModelInput((60,), name="picture"),),
    (
        Dense(units=64, name="stem"),
        Dense(units=256, activation="relu", name="expand"),
        Dense(units=36, name="back"),
        Dense(units=36, name="skip"),
        Add(),
        Dense(units=10, name="head"),
    ),
    calls=(Call(0, (0,)), Call(1, (1,)), Call(2, (2,)), Call(3, (1,)), Call(4, (3, 4)), Call(5, (5,))),
    outputs=(6,),
)
"""Two layers, and beside them a single one, whose results are added."""


@pytest.fixture
def window(qtbot, tmp_path):
    save(Design({}, RESIDUAL), tmp_path / "residual.tnd")
    return opened(qtbot, load(tmp_path / "residual.tnd"))


def titles(window) -> list[str]:
    return [chip.text_shown.title for chip in chips(window)]


def test_the_strip_shows_one_way_and_where_others_part_from_it(window):
    assert titles(window) == ["stem", "expand", "back", "Add", "head"]
    assert [chip.text_shown.branches for chip in chips(window)] == ["goes to 2", "", "", "joins 2", ""]
    assert window.strip.row.input.text_shown.detail == "input picture"
    assert [chip.text_shown.shape for chip in chips(window)] == ["64", "256", "36", "36", "10"]
    assert not any(chip.text_shown.problem for chip in chips(window))


@pytest.mark.parametrize("place", [0, 3])
def test_the_other_branch_is_reached_from_both_of_its_ends(window, place):
    open_menu(chips(window)[place])
    choose("Go to skip, layer 4")
    assert titles(window) == ["stem", "skip", "Add", "head"]
    assert window.focusWidget() is chips(window)[1]
    open_menu(chips(window)[2])
    choose("Go to back, layer 3")
    assert titles(window) == ["stem", "expand", "back", "Add", "head"]


def test_a_layer_in_a_branch_becomes_a_network_and_undo_brings_it_back(window):
    before = dumps(window.document.design)
    open_menu(chips(window)[0])
    choose("Go to skip, layer 4")
    press(window, "Ctrl+T")
    QTest.mouseClick(button(QApplication.activeModalWidget(), "Tensorize"), Left)
    settle(window)
    assert [layer.kind for layer in layers(window)] == ["dense", "dense", "dense", "network_dense", "add", "dense"]
    assert window.document.design.model.calls == RESIDUAL.calls
    assert window.document.network is window.document.design.networks[layers(window)[3].network]
    assert titles(window) == ["stem", "skip", "Add", "head"]
    assert chips(window)[1].marked
    press(window, "Ctrl+Z")
    settle(window)
    assert dumps(window.document.design) == before
    assert titles(window) == ["stem", "skip", "Add", "head"]


def test_a_network_that_is_shown_brings_its_way_with_it(window):
    open_menu(chips(window)[1])
    choose("Tensorize…")
    QTest.mouseClick(button(QApplication.activeModalWidget(), "Tensorize"), Left)
    settle(window)
    first = window.document.shown
    window.strip.focus_on(3)
    press(window, "Ctrl+T")
    QTest.mouseClick(button(QApplication.activeModalWidget(), "Tensorize"), Left)
    settle(window)
    assert titles(window)[1] == "skip"
    window.document.show(first)
    settle(window)
    assert titles(window)[1] == "expand"


def test_layers_are_added_and_removed_within_a_branch(window):
    before = dumps(window.document.design)
    window.strip.focus_on(1)
    press(window, "Ctrl+Shift+L")
    choose("Dropout")
    settle(window)
    assert titles(window) == ["stem", "expand", "Dropout", "back", "Add", "head"]
    assert layers(window)[2] == Dropout()
    assert chips(window)[2].hasFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    settle(window)
    assert dumps(window.document.design) == before
    assert titles(window) == ["stem", "expand", "back", "Add", "head"]


def test_what_would_break_a_branch_is_refused_in_a_sentence(window):
    before = dumps(window.document.design)
    window.strip.focus_on(4)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    assert window.statusBar().currentMessage() == "Layer 'add' joins 2 values, so it cannot be removed."
    QTest.mouseClick(window.strip.row.gaps[1], Left)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    [reason] = menu.actions()
    assert not reason.isEnabled()
    assert reason.text() == "What comes out here goes to 'expand' and 'skip'; add the layer in one of the branches."
    menu.close()
    open_menu(chips(window)[1])
    assert "Move Left" not in menu_rows()
    QApplication.activePopupWidget().close()
    QTest.keyClick(chips(window)[1], Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert dumps(window.document.design) == before


def test_a_problem_in_a_branch_leads_to_it(qtbot, window):
    desk = Desk(qtbot, window)
    narrow = window.document.design.model.with_layer(3, Dense(units=0, name="skip"))
    window.document.do("Spoil", SetModel(narrow))
    desk.analysed()
    (row,) = desk.panel("problems").findChildren(ProblemRow)
    assert "layer 4" in words(row)
    QTest.mouseClick(row, Left)
    assert titles(window) == ["stem", "skip", "Add", "head"]
    assert chips(window)[1].text_shown.problem.startswith("layer 'skip' has 0 units")
