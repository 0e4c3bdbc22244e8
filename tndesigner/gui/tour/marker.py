"""The ring around the place that a step is about, and the line from the bubble to it; the pointer passes through."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from tndesigner.gui.canvas.painting.paths import round_pen
from tndesigner.gui.style import Theme

_EDGE = 3


class Marker(QWidget):
    """Covers no more than the ring and the line."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        """Lie over a window."""
        super().__init__(window)
        self._theme = theme
        self._ring, self._from, self._to = QRect(), QPoint(), QPoint()
        self.setObjectName("tour_marker")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self.update)

    def point(self, ring: QRect, bubble: QRect) -> None:
        """Mark a place, and draw the line from the bubble if it does not touch it."""
        start = _nearest(bubble, ring.center())
        end = _nearest(ring, start)
        area = ring.united(QRect(start, end).normalized()).adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE)
        self.setGeometry(area)
        self._ring, self._from, self._to = (
            ring.translated(-area.topLeft()),
            start - area.topLeft(),
            end - area.topLeft(),
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(round_pen(self._theme.colour("accent"), 2))
        painter.drawRoundedRect(self._ring.adjusted(1, 1, -1, -1), 10, 10)
        if not self._ring.contains(self._from):
            painter.drawLine(self._from, self._to)
        painter.end()


def _nearest(rect: QRect, point: QPoint) -> QPoint:
    """Return the point of a rectangle that is nearest to another."""
    return QPoint(min(max(point.x(), rect.left()), rect.right()), min(max(point.y(), rect.top()), rect.bottom()))
