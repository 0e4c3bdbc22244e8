"""Dropping: fragments that are dragged on to the canvas are pasted where they are let go."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from tndesigner.drawing.changes.fragments import middle_of, paste
from tndesigner.drawing.geometry import snap
from tndesigner.gui.canvas.canvas_context import CanvasContext
from tndesigner.gui.canvas.clipboard import FRAGMENT_TYPE, fragment_in


class DropInput(QObject):
    """Takes fragments that are dropped on a widget; everything else is for the window."""

    def __init__(self, view: QWidget, stage: CanvasContext) -> None:
        """Watch what is dragged over a widget."""
        super().__init__(view)
        self._stage = stage
        view.setAcceptDrops(True)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take drags of fragments."""
        if event.type() is QEvent.Type.Drop and isinstance(event, QDropEvent):
            return self._drop(event)
        if isinstance(event, QDragMoveEvent):
            event.setAccepted(event.mimeData().hasFormat(FRAGMENT_TYPE))
            return True
        return False

    def _drop(self, event: QDropEvent) -> bool:
        fragment = fragment_in(event.mimeData()) if event.mimeData().hasFormat(FRAGMENT_TYPE) else None
        if fragment is None:
            event.ignore()
            return True
        at = self._stage.camera.to_drawing((event.position().x(), event.position().y()))
        middle = middle_of(fragment)
        shift = snap(at[0] - middle[0]), snap(at[1] - middle[1])
        self._stage.do(paste(self._stage.draft(fragment.network.name), fragment, shift))
        event.acceptProposedAction()
        return True
