"""A field for a name."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from tndesigner.gui.fields.undo_keys import is_for_window

Objection = Callable[[str], str]
"""Returns why a name is impossible, or nothing."""


class NameBox(QLineEdit):
    """Takes a name when Enter is pressed or the focus goes; one that is impossible is not taken."""

    chosen = Signal(str)
    """A different, valid name was chosen."""
    refused = Signal(str)
    """Why the text is invalid; empty once it is valid again."""

    def __init__(self, title: str, objection: Objection) -> None:
        """Name the field for screen readers."""
        super().__init__()
        self._name = ""
        self._objection = objection
        self.setAccessibleName(title)
        self.editingFinished.connect(self._finish)
        self.textEdited.connect(lambda _text: self._judge())

    def set_name(self, name: str) -> None:
        """Show a name, unless the user is typing."""
        changed, self._name = name != self._name, name
        if changed or not self.isModified():
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape restore the chosen name."""
        if event.key() == Qt.Key.Key_Escape and self.text() != self._name:
            self._show()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if is_for_window(event, self):
            event.ignore()
            return False
        return super().event(event)

    def _finish(self) -> None:
        if self._judge():
            return
        changed, self._name = self.text().strip() != self._name, self.text().strip()
        self._show()
        if changed:
            self.chosen.emit(self._name)

    def _judge(self) -> str:
        name = self.text().strip()
        reason = "" if name == self._name else self._objection(name)
        self._set_wrong(bool(reason))
        self.refused.emit(reason)
        return reason

    def _show(self) -> None:
        self.setText(self._name)
        self.setCursorPosition(0)
        self.setModified(False)
        self._set_wrong(False)
        self.refused.emit("")

    def _set_wrong(self, wrong: bool) -> None:
        if bool(self.property("wrong")) != wrong:
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)
