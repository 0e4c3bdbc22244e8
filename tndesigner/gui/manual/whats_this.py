"""What's This: a click on any control says in one sentence what it is, with a link to the manual."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHelpEvent, QWhatsThisClickedEvent
from PySide6.QtWidgets import QApplication, QWhatsThis, QWidget

from tndesigner.gui.manual.contexts import address_for
from tndesigner.gui.manual.words_about import words_about


class WhatsThis(QWidget):
    """Answers for all widgets of a window while the mode is on; it is never shown itself."""

    def __init__(self, window: QWidget, show_address: Callable[[str], object]) -> None:
        """Take the window, and what shows a page of the manual."""
        super().__init__(window)
        self._show_address = show_address
        self.setObjectName("whats_this")
        self.hide()

    def start(self) -> None:
        """Wait for a click on something."""
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        QWhatsThis.enterWhatsThisMode()

    def event(self, event: QEvent) -> bool:
        """Follow a link in the answer."""
        if isinstance(event, QWhatsThisClickedEvent):
            QWhatsThis.hideText()
            self._show_address(event.href())
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer in the place of a widget."""
        match event.type():
            case QEvent.Type.QueryWhatsThis:
                event.accept()
                return True
            case QEvent.Type.WhatsThis if isinstance(watched, QWidget) and isinstance(event, QHelpEvent):
                said = words_about(watched, event.pos()) or watched.accessibleName()
                QWhatsThis.showText(event.globalPos(), self._answer(said, address_for(watched)), self)
                return True
            case QEvent.Type.LeaveWhatsThisMode:
                application = QApplication.instance()
                if application is not None:
                    application.removeEventFilter(self)
            case _:
                pass
        return False

    def _answer(self, said: str, address: str) -> str:
        link = f'<a href="{escape(address)}">{escape(self.tr("More in the manual"))}</a>'
        return f"<p>{escape(said)}</p><p>{link}</p>"
