"""Panning at the border: the paper moves on while a gesture is held at the border of the canvas."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from tndesigner.drawing.boxes import Point
from tndesigner.gui.canvas.camera import Camera

BORDER = 24.0
"""How near to the border the pointer must be, in pixels."""
_PACE = 16
_FASTEST = 24.0


class BorderPan(QObject):
    """Moves the paper, the faster the nearer the pointer is to the border or beyond it."""

    def __init__(self, view: QWidget, camera: Camera, moved: Callable[[], None]) -> None:
        """Pan a widget's camera; ``moved`` is called after each step."""
        super().__init__(view)
        self._view, self._camera, self._moved = view, camera, moved
        self._step: Point = (0.0, 0.0)
        self._timer = QTimer(self)
        self._timer.setInterval(_PACE)
        self._timer.timeout.connect(self._pan)

    def follow(self, place: Point) -> None:
        """Start, go on or stop, by where the pointer is on the canvas."""
        self._step = (_speed(place[0], self._view.width()), _speed(place[1], self._view.height()))
        if self._step == (0.0, 0.0):
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Let the paper rest."""
        self._timer.stop()

    def _pan(self) -> None:
        self._camera.pan(*self._step)
        self._moved()


def _speed(place: float, size: int) -> float:
    """Return by how many pixels the paper moves in a step; it goes away from the border."""
    beyond = max(0.0, BORDER - place) - max(0.0, place - (size - BORDER))
    return max(-_FASTEST, min(_FASTEST, beyond / 2))
