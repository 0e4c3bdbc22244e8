"""The dialogue of families as a person opens it over a layer."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget

from tests.gui.stack import open_menu
from tests.gui.windows import choose
from tndesigner.gui.families.dialogue import FamilyDialogue

Left = Qt.MouseButton.LeftButton


def menu_of(window, position):
    open_menu(window.strip.row.chips[position])


def tensorize(window, position=0):
    menu_of(window, position)
    choose("Tensorize…")
    return dialogue()


def dialogue():
    found = QApplication.activeModalWidget()
    assert isinstance(found, FamilyDialogue)
    return found


def pick(dialog, title):
    """Clicks a family in the list."""
    families = dialog.findChild(QListWidget)
    [row] = families.findItems(title, Qt.MatchFlag.MatchExactly)
    QTest.mouseClick(families.viewport(), Left, pos=families.visualItemRect(row).center())
