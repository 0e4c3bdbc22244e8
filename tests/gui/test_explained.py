"""Everything that can be used says what it is: under the pointer, in the status line, and to What's This."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from tests.gui.desk import PATIENCE_MS, Desk, Key, button
from tests.gui.explained import controls, explanation, place
from tests.gui.hand import Hand
from tests.gui.windows import blog_design, bring_to_front, open_window, press
from tndesigner.gui.files.written import WrittenLine
from tndesigner.gui.gallery.opening import open_gallery
from tndesigner.gui.manual.opening import open_manuals
from tndesigner.gui.panels.table import PANELS

pytestmark = pytest.mark.gui

DIALOGUES = (
    "edit.preferences",
    "file.export",
    "file.export_model",
    "file.import",
    "insert.template",
    "model.edit",
    "model.input",
    "model.tensorize",
    "help.notation",
    "help.shortcuts",
    "help.about",
)


@pytest.fixture
def desk(qtbot) -> Desk:
    desk = Desk(qtbot, open_window(qtbot, blog_design()))
    bring_to_front(desk.window)
    return desk


def unexplained(root: QWidget) -> set[str]:
    return {place(one) for one in controls(root) if not explanation(one)}


def test_every_control_of_the_window_is_explained(desk):
    hand = Hand(desk.window)
    for kind in PANELS:
        desk.panel(kind.name)
    missing = unexplained(desk.window)
    for chosen in (desk.tensor("a").id, desk.tensor("a").legs[1].id, desk.bond("a.right", "b.left").id):
        desk.document.select((chosen,))
        missing |= unexplained(desk.panel("inspector"))
    hand.press("a", held=Qt.KeyboardModifier.ControlModifier)
    missing |= unexplained(desk.panel("inspector"))
    assert missing == set()


def test_every_control_of_a_dialogue_is_explained(desk, qtbot):
    missing = set()
    for name in DIALOGUES:
        before = set(QApplication.topLevelWidgets())
        desk.window.commands[name].trigger()
        opened = [one for one in set(QApplication.topLevelWidgets()) - before if isinstance(one, QDialog)]
        assert opened, name
        missing |= unexplained(opened[0])
        opened[0].reject()
    gallery = open_gallery(desk.window, desk.window.workspace.windows, desk.window.workspace.theme)
    missing |= unexplained(gallery)
    gallery.close_page()
    assert missing == set()


def test_whats_this_answers_a_click_and_leads_to_the_manual(desk, qtbot):
    press(desk.window, "Shift+F1")
    copy = button(desk.panel("code"), "Copy")
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    (answer,) = (one for one in QApplication.topLevelWidgets() if one.inherits("QWhatsThat") and one.isVisible())
    assert QApplication.clipboard().text() == ""
    answer.grab()
    QTest.mouseClick(answer, Qt.MouseButton.LeftButton, pos=link_in(answer))
    qtbot.waitUntil(lambda: bool(open_manuals()), timeout=PATIENCE_MS)
    assert open_manuals()[0].windowTitle().startswith("Exported layers")


def link_in(answer: QWidget) -> QPoint:
    """Where the link of an answer is: at the start of its last line."""
    return QPoint(24, answer.height() - 24)


def test_the_status_line_tells_what_the_pointer_is_on(desk, qtbot):
    hand, said = Hand(desk.window), desk.window.findChild(QLabel, "pointed")
    hand.point_at(hand.centre("a"))
    assert said.text().startswith("Core a (in 32, out 32, right 2): 2,048 parameters.")
    copy = button(desk.panel("code"), "Copy")
    QTest.mouseMove(copy)
    qtbot.waitUntil(lambda: said.text() == "Copy all of the code", timeout=PATIENCE_MS)


def test_after_saving_a_line_says_where_and_shows_it(desk, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(QDesktopServices, "openUrl", asked.append)
    line = desk.window.findChild(WrittenLine)
    assert not line.isVisible()
    desk.document.path = Path(tmp_path, "mine.tnd")
    press(desk.window, "Ctrl+S")
    assert line.isVisible()
    assert "mine.tnd" in line.findChild(QLabel).text()
    desk.press(button(line, "Show"))
    assert asked == [QUrl.fromLocalFile(str(tmp_path))]
    QTest.keyClick(desk.window, Key.Key_Escape)
