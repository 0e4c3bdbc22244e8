"""The notation is taught under Help, in the pictures that the canvas draws."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.gui.desk import words
from tests.gui.windows import blog_design, bring_to_front, open_window
from tndesigner import __version__
from tndesigner.gui.actions.notation_dialogue import NotationDialogue
from tndesigner.gui.canvas.picture import DiagramPicture

pytestmark = pytest.mark.gui


@pytest.fixture
def window(qtbot):
    window = open_window(qtbot, blog_design())
    bring_to_front(window)
    return window


def test_each_thing_of_a_drawing_has_its_picture_and_a_sentence(window):
    window.commands["help.notation"].trigger()
    dialogue = QApplication.activeModalWidget()
    assert isinstance(dialogue, NotationDialogue)
    for title in ("Core", "Bond", "Input", "Output legs", "Copy tensor"):
        assert title in words(dialogue)
    pictures = [one.grab().toImage() for one in dialogue.findChildren(DiagramPicture)]
    seen = [{one.pixel(x, y) for x in range(0, one.width(), 2) for y in range(0, one.height(), 2)} for one in pictures]
    assert len(seen) == 5
    assert all(len(colours) > 3 for colours in seen)
    QTest.keyClick(dialogue, Qt.Key.Key_Escape)
    assert not dialogue.isVisible()


def test_about_tells_the_version(window):
    window.commands["help.about"].trigger()
    dialogue = QApplication.activeModalWidget()
    assert f"tndesigner {__version__}" in words(dialogue)
    QTest.keyClick(dialogue, Qt.Key.Key_Escape)
    assert not dialogue.isVisible()
