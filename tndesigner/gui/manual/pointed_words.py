"""Tells what the pointer is on, wherever it goes in the docks, the strip and the status line."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHoverEvent
from PySide6.QtWidgets import QWidget

from tndesigner.gui.manual.words_about import words_about


class PointedWords(QObject):
    """Follows the pointer by the hover events of a few large areas, which also get those of all their controls."""

    def __init__(self, parent: QObject, areas: Iterable[QWidget], tell: Callable[[str], None]) -> None:
        """Watch areas; ``tell`` gets the words, and an empty text when the pointer leaves."""
        super().__init__(parent)
        self._tell = tell
        for area in areas:
            area.setAttribute(Qt.WidgetAttribute.WA_Hover)
            area.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell what is under the pointer; nothing is kept from the area."""
        kind = event.type()
        if kind is QEvent.Type.HoverLeave:
            self._tell("")
        elif kind in (QEvent.Type.HoverMove, QEvent.Type.HoverEnter) and isinstance(event, QHoverEvent):
            at = event.position().toPoint()
            if isinstance(watched, QWidget):
                child = watched.childAt(at) or watched
                self._tell(words_about(child, child.mapFrom(watched, at)))
        return False
