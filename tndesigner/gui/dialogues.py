"""Which windows have dialogues that are open."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget


def has_dialogue(window: QWidget) -> bool:
    """Tell whether a dialogue of a window is open, which would disappear with it."""
    return any(dialogue.isVisible() for dialogue in window.findChildren(QDialog))


def is_blocked(window: QWidget) -> bool:
    """Tell whether a dialogue, of this window or of the whole program, is to be answered first."""
    front = QApplication.activeModalWidget()
    of_program = front is not None and front.windowModality() is Qt.WindowModality.ApplicationModal
    return of_program or any(one.isVisible() and one.isModal() for one in window.findChildren(QDialog))
