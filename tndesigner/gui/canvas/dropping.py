"""Dropping: fragments that are dragged on to the canvas are pasted where they are let go."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from tndesigner.drawing.changes.fragments import middle_of, paste
from tndesigner.drawing.geometry import snap
from tndesigner.gui.canvas.canvas_context import CanvasContext
from tndesigner.gui.canvas.clipboard import FRAGMENT_TYPE, fragment_in


class DropInput:
    """Takes fragments that are dropped on the canvas; everything else is for the window."""

    def __init__(self, stage: CanvasContext) -> None:
        """Handle what is dragged over the canvas."""
        self._stage = stage
        self.handlers: dict[QEvent.Type, Callable[..., bool]] = {
            QEvent.Type.DragEnter: self._drag,
            QEvent.Type.DragMove: self._drag,
            QEvent.Type.Drop: self._drop,
        }

    def _drag(self, event: QDragMoveEvent) -> bool:
        event.setAccepted(event.mimeData().hasFormat(FRAGMENT_TYPE))
        return True

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
