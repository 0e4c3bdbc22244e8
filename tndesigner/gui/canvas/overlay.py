"""What is painted over the drawing while it lasts: gestures, hover, guides."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPainter

Paint = Callable[[QPainter], None]
"""Paints in the measures of the drawing."""


class Overlay(QObject):
    """Painters by the thing that they belong to, painted in the order in which they were put up."""

    changed = Signal()

    def __init__(self) -> None:
        """Start with nothing over the drawing."""
        super().__init__()
        self._paints: dict[object, Paint] = {}

    def put(self, owner: object, paint: Paint) -> None:
        """Paint something for an owner from now on, in the place of what it had painted."""
        self._paints[owner] = paint
        self.changed.emit()

    def drop(self, owner: object) -> None:
        """Paint nothing for an owner any more."""
        if self._paints.pop(owner, None) is not None:
            self.changed.emit()

    def paint(self, painter: QPainter) -> None:
        """Paint everything."""
        for paint in tuple(self._paints.values()):
            painter.save()
            paint(painter)
            painter.restore()
