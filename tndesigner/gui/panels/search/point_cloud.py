"""Many equal points of a plot, painted in one call."""

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

SMOOTH = 2_000
"""Up to this many points are painted with smooth edges."""
COLUMNS, ROWS = 400, 300
"""Points in the same cell of a grid over all points are painted once."""


class PointCloud(pg.GraphicsObject):
    """Points of one size and colour.

    10,000 of pyqtgraph's own scatter points take several times as long, because each can look different.
    """

    def __init__(self, size: float) -> None:
        """Start without points; the size is a diameter in pixels."""
        super().__init__()
        self._size, self._colour = size, QColor()
        self._points = np.zeros((0, 2))
        self._bounds = QRectF()

    def show_points(self, places: NDArray[np.float64], colour: QColor) -> None:
        """Show points at places ``(n, 2)`` of the plot."""
        self.prepareGeometryChange()
        self._points, self._colour = _apart(places), colour
        low, high = (places.min(axis=0), places.max(axis=0)) if len(places) else (np.zeros(2), np.zeros(2))
        self._bounds = QRectF(low[0], low[1], high[0] - low[0], high[1] - low[1])
        self.informViewBoundsChanged()
        self.update()

    def boundingRect(self) -> QRectF:
        across, down = (self._size * one for one in self.pixel_size())
        return self._bounds.adjusted(-across, -down, across, down)

    def dataBounds(self, axis: int, *_: object, **__: object) -> tuple[float, float] | None:
        """Return the lowest and highest coordinate of an axis, for the range of the plot."""
        if not len(self._points):
            return None
        return (self._bounds.left(), self._bounds.right()) if axis == 0 else (self._bounds.top(), self._bounds.bottom())

    def pixelPadding(self) -> float:
        """Return how many pixels the points extend beyond their places."""
        return self._size / 2

    def pixel_size(self) -> tuple[float, float]:
        """Return the width and height of a pixel in units of the plot."""
        return self.pixelWidth() or 0.0, self.pixelHeight() or 0.0

    def paint(self, painter: QPainter, option: object, widget: QWidget | None = None) -> None:
        """Paint all points with one round pen, in pixels: Qt paints a point as a line of 1/63 of a unit of the plot."""
        if not len(self._points):
            return
        to_pixels = painter.worldTransform()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, len(self._points) <= SMOOTH)
        pen = QPen(self._colour, self._size, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPoints(to_pixels.map(pg.functions.arrayToQPolygonF(self._points[:, 0], self._points[:, 1])))


def _apart(places: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return one point of each cell of a grid that has points."""
    if len(places) <= SMOOTH:
        return places
    low, high = places.min(axis=0), places.max(axis=0)
    cells = ((places - low) / np.where(high > low, high - low, 1) * (COLUMNS, ROWS)).astype(np.int64)
    _, first = np.unique(cells[:, 0] * (ROWS + 1) + cells[:, 1], return_index=True)
    return places[np.sort(first)]
