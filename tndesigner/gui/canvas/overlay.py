"""What is painted over the drawing for a while: gestures, hover, guides."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPainter

Paint = Callable[[QPainter], None]
"""Paints in the coordinates of the drawing."""


class Overlay(QObject):
    """Paint functions by owner, called in the order in which they were added."""

    changed = Signal()

    def __init__(self) -> None:
        """Start with nothing over the drawing."""
        super().__init__()
        self._paints: dict[object, Paint] = {}

    def put(self, owner: object, paint: Paint) -> None:
        """Paint something for an owner from now on, instead of what it painted before."""
        self._paints[owner] = paint
        self.changed.emit()

    def drop(self, owner: object) -> None:
        """Stop painting for an owner."""
        if self._paints.pop(owner, None) is not None:
            self.changed.emit()

    def paint(self, painter: QPainter) -> None:
        """Paint everything."""
        for paint in tuple(self._paints.values()):
            painter.save()
            paint(painter)
            painter.restore()
