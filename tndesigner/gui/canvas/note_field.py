"""The field in which a note is written."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit


class NoteField(QPlainTextEdit):
    """A text of several lines, which is read and written as a field of one line is."""

    editingFinished = Signal()  # noqa: N815  # as a field of one line has it

    def text(self) -> str:
        return self.toPlainText()

    def setText(self, text: str) -> None:
        self.setPlainText(text)
