"""The field in which a note is written."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit


class NoteField(QPlainTextEdit):
    """A text of several lines with the methods of a field of one line."""

    editingFinished = Signal()  # noqa: N815  # named as in QLineEdit

    def text(self) -> str:
        return self.toPlainText()

    def setText(self, text: str) -> None:
        self.setPlainText(text)
