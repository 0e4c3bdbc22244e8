"""Pan: the paper follows the pointer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGraphicsView

from tndesigner.gui.canvas.gestures.gesture import Pointer


class Pan:
    """Moves the paper under the window."""

    def __init__(self, view: QGraphicsView, pointer: Pointer) -> None:
        """Take hold of the paper."""
        self._view = view
        self._last = pointer.on_screen
        view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def move(self, pointer: Pointer) -> None:
        """Follow the pointer."""
        dx, dy = pointer.on_screen[0] - self._last[0], pointer.on_screen[1] - self._last[1]
        self._last = pointer.on_screen
        across, down = self._view.horizontalScrollBar(), self._view.verticalScrollBar()
        across.setValue(across.value() - round(dx))
        down.setValue(down.value() - round(dy))

    def release(self, pointer: Pointer) -> None:
        """Let go."""
        self.cancel()

    def cancel(self) -> None:
        """Let go; the paper stays where it is."""
        self._view.viewport().unsetCursor()
