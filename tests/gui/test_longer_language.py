"""In a language whose texts are 40 % longer than in English, none is cut: in the window, its panels and dialogues."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QScrollArea,
    QWidget,
)

from tests.gui.desk import Desk
from tests.gui.windows import open_window
from tndesigner.document import load
from tndesigner.gui.panels.table import PANELS
from tndesigner.gui.style.fitting import FittingLabel
from tndesigner.resources import resource_path

pytestmark = pytest.mark.gui

DIALOGUES = (
    *("edit.preferences", "file.export", "file.export_model", "file.import", "insert.template"),
    *("model.edit", "model.input", "help.about", "help.notation"),
)


class Longer(QTranslator):
    """Adds two letters for every five."""

    def isEmpty(self):
        return False

    def translate(self, context, text, disambiguation=None, count=-1):
        letters = len(re.sub(r"\{[^}]*\}", "", text))
        return f"{text} {'lo' * round(letters / 5)}" if letters > 2 and not context.startswith("Q") else None


@pytest.fixture
def desk(qtbot, qapp):
    longer = Longer()
    qapp.installTranslator(longer)
    path = resource_path("examples", "digits.tnd")
    window = open_window(qtbot, load(path))
    window.resize(1280, 800)
    yield Desk(qtbot, window)
    qapp.removeTranslator(longer)


def needed(widget: QWidget) -> int:
    """The width that a text on one line needs; 0 for a widget that wraps, elides or has no text."""
    if isinstance(widget, QLabel) and not widget.wordWrap() and not isinstance(widget, FittingLabel):
        return max(widget.fontMetrics().horizontalAdvance(line) for line in widget.text().split("\n"))
    if isinstance(widget, QAbstractButton):
        return widget.fontMetrics().horizontalAdvance(widget.text().replace("&", ""))
    return widget.fontMetrics().horizontalAdvance(widget.currentText()) if isinstance(widget, QComboBox) else 0


def cut(root: QWidget) -> Iterator[tuple[str, int]]:
    """Texts that are wider than their widget, and contents that are wider than what shows them."""
    for one in root.findChildren(QWidget):
        if not one.isVisible():
            continue
        if one.width() < needed(one):
            yield one.property("text") or type(one).__name__, needed(one) - one.width()
        if isinstance(one, QScrollArea) and one.widget().width() > one.viewport().width():
            yield type(one.widget()).__name__, one.widget().width() - one.viewport().width()


def test_no_text_of_a_panel_is_cut(desk):
    desk.counted()
    for kind in PANELS:
        panel = desk.panel(kind.name)
        QTest.qWait(100)
        assert list(cut(panel)) == [], kind.name


@pytest.mark.parametrize("name", DIALOGUES)
def test_no_text_of_a_dialogue_is_cut(desk, name):
    desk.window.commands[name].trigger()
    dialogue = QApplication.activeModalWidget()
    assert isinstance(dialogue, QDialog)
    QTest.qWait(100)
    assert list(cut(dialogue)) == []
    dialogue.reject()
