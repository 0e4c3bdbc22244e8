"""The field in which a note is written."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit


class NoteField(QPlainTextEdit):
    """A text of several lines."""

    finished = Signal()
    """What was written is to be taken, as ``editingFinished`` says it of a field of one line."""
