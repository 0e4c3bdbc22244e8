"""The model strip as a person uses it: its chips, menus and forms."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.desk import field, type_into
from tests.gui.windows import bring_to_front, open_window
from tndesigner.document import Design
from tndesigner.gui.main_window import MainWindow
from tndesigner.gui.strip.chip import Chip
from tndesigner.models import Layer

Left = Qt.MouseButton.LeftButton


def opened(qtbot: QtBot, design: Design) -> MainWindow:
    """Opens a wide window that is in front."""
    window = open_window(qtbot, design)
    window.resize(1500, 820)
    bring_to_front(window)
    return window


def settle(window: MainWindow) -> None:
    """Lets the strip follow what changed."""
    for _ in range(100):
        QTest.qWait(10)
        if not window.strip.is_behind:
            return
    raise AssertionError("the strip never follows")


def chips(window: MainWindow) -> list[Chip]:
    """The chips of the layers."""
    return window.strip.row.chips


def layers(window: MainWindow) -> tuple[Layer, ...]:
    """The layers of the model."""
    return window.document.design.model.layers


def form() -> QDialog:
    """The form that is open."""
    dialogue = QApplication.activeModalWidget()
    assert isinstance(dialogue, QDialog)
    return dialogue


def edit(window: MainWindow, position: int) -> QDialog:
    """Opens the form of a layer, or of the input at -1, by a double click."""
    chip = window.strip.row.input if position < 0 else chips(window)[position]
    QTest.mouseDClick(chip, Left, pos=chip.rect().center())
    QApplication.processEvents()
    return form()


def enter(dialogue: QDialog, title: str, text: str) -> None:
    """Types over a field of a form and goes on to the next."""
    place = field(dialogue, title)
    type_into(place, text, enter=False)
    QTest.keyClick(place, Qt.Key.Key_Tab)
    QApplication.processEvents()


def open_menu(chip: QWidget) -> None:
    """Opens the menu of a chip by the right button."""
    QApplication.sendEvent(
        chip, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), chip.mapToGlobal(QPoint(5, 5)))
    )


def undo_titles(window: MainWindow) -> tuple[str, ...]:
    """What can be undone."""
    return window.document.history.undo_titles
