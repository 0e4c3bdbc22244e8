"""Leaves Undo and Redo to the window while nothing was typed into a field."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def is_for_window(event: QEvent, line: QLineEdit) -> bool:
    """Tell whether a key that a field is offered first is an undo or redo of the design.

    A line of text takes these keys for itself, even where it has nothing to undo.
    """
    if event.type() is not QEvent.Type.ShortcutOverride or line.isModified() or not isinstance(event, QKeyEvent):
        return False
    return any(event.matches(key) for key in _KEYS)
