"""A number that cannot be is refused beside its field, and Enter in that field takes nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.desk import PATIENCE_MS, Desk, button, field, type_into, words
from tests.gui.stack import edit, opened
from tests.gui.windows import Answers, blog_design, press
from tndesigner.document import dumps
from tndesigner.gui.panels.train.own_data_dialog import OwnDataDialog

pytestmark = pytest.mark.gui

Key = Qt.Key


@pytest.fixture
def window(qtbot):
    return opened(qtbot, blog_design())


def layer_form(window):
    return edit(window, 0), "Units", "Done"


def input_form(window):
    return edit(window, -1), "Shape", "Done"


def template(window):
    press(window, "Ctrl+Shift+T")
    return QApplication.activeModalWidget(), "Width in", "Insert"


def picture(window):
    press(window, "Ctrl+E")
    return QApplication.activeModalWidget(), "Scale in percent", "Export…"


@pytest.mark.parametrize(
    ("opening", "typed", "reason"),
    [
        (layer_form, "0", "0 is too small; the smallest is 1"),
        (layer_form, "many", "many is not a whole number"),
        (input_form, "2, 0", "0 is too small"),
        (template, "0", "0 is too small; the smallest is 1"),
        (template, "9e9", "9e9 is not a whole number"),
        (picture, "1", "1 is too small; the smallest is 10"),
    ],
)
def test_enter_in_a_field_that_refuses_leaves_the_dialogue_open_and_the_design_as_it_is(window, opening, typed, reason):
    before = dumps(window.document.design)
    dialogue, title, verb = opening(window)
    with Answers():
        type_into(field(dialogue, title), typed)
        assert dialogue.isVisible()
        assert reason in words(dialogue)
        assert not button(dialogue, verb).isEnabled()
    QTest.keyClick(field(dialogue, title), Key.Key_Escape)
    assert dialogue.isVisible(), "the first Escape brings back the number"
    assert button(dialogue, verb).isEnabled()
    QTest.keyClick(dialogue, Key.Key_Escape)
    assert dumps(window.document.design) == before


def test_a_share_that_cannot_be_leaves_the_question_about_ones_own_data_open(qtbot, tmp_path):
    path = tmp_path / "own.csv"
    path.write_text("a,b\n" + "".join(f"{row},{row % 2}\n" for row in range(20)))
    dialogue = OwnDataDialog(str(path), None, None)
    qtbot.addWidget(dialogue)
    dialogue.open()
    use = button(dialogue, "Use These Data")
    qtbot.waitUntil(use.isEnabled, timeout=PATIENCE_MS)
    share = field(dialogue, "Percent to validate with")
    type_into(share, "95")
    assert "95 is too large; the largest is 90" in words(dialogue)
    assert dialogue.isVisible()
    assert not use.isEnabled()
    QTest.keyClick(share, Key.Key_Escape)
    qtbot.waitUntil(use.isEnabled, timeout=PATIENCE_MS)
    dialogue.reject()


def test_a_dimension_that_cannot_be_is_refused_in_the_inspector_and_on_the_canvas(qtbot, window):
    desk = Desk(qtbot, window)
    before = dumps(window.document.design)
    bond = desk.bond("a.right", "b.left")
    window.document.select([bond.id])
    panel = desk.panel("inspector")
    type_into(field(panel, "Dimension of the bond"), "0")
    assert "0 is too small; the smallest is 1" in words(panel)
    canvas = window.workspace.canvas
    canvas.setFocus()
    QTest.keyClicks(canvas, "0")
    QTest.keyClick(canvas.typing.field, Key.Key_Return)
    assert canvas.typing.field is not None
    assert "0" in canvas.typing.field.text()
    QTest.keyClick(canvas.typing.field, Key.Key_Escape)
    assert dumps(window.document.design) == before
