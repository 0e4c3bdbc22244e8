"""A field for a name."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from tndesigner.gui.style.widgets import set_look
from tndesigner.gui.translation import translated

Objection = Callable[[str], str]
"""Returns why a name is impossible, or an empty string."""
_KEPT = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.PopupFocusReason)
"""Why the focus may come without a change of what is selected."""
_HISTORY_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class NameBox(QLineEdit):
    """Takes a name when Enter is pressed or focus is lost; never an impossible one."""

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
        self.editingFinished.connect(self.take)
        self.textEdited.connect(lambda _text: self._judge())

    def set_name(self, name: str) -> None:
        """Show a name, unless the user is typing."""
        changed, self._name = name != self._name, name
        if changed or not self.isModified():
            self._show()

    def take(self) -> None:
        """Choose the typed name if it is possible."""
        if self._judge():
            return
        changed, self._name = self.text().strip() != self._name, self.text().strip()
        self._show()
        if changed:
            self.chosen.emit(self._name)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the name, so that typing replaces it, also when its window opens; a click sets the cursor."""
        super().focusInEvent(event)
        if event.reason() not in _KEPT and not self.isModified():
            self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape restore the chosen name."""
        if event.key() == Qt.Key.Key_Escape and self.text() != self._name:
            self._show()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window while nothing was typed: Qt's field would keep these keys to itself."""
        offered = event.type() is QEvent.Type.ShortcutOverride and not self.isModified()
        if offered and isinstance(event, QKeyEvent) and any(map(event.matches, _HISTORY_KEYS)):
            event.ignore()
            return False
        return super().event(event)

    def _judge(self) -> str:
        name = self.text().strip()
        reason = "" if name == self._name else translated(self._objection(name))
        set_look(self, "wrong", "true" if reason else "")
        self.refused.emit(reason)
        return reason

    def _show(self) -> None:
        self.setText(self._name)
        self.setCursorPosition(0)
        self.setModified(False)
        set_look(self, "wrong", "")
        self.refused.emit("")
