"""The camera: which part of the drawing is on the screen, and how large."""

from PySide6.QtCore import QObject, QPointF, QSizeF, Signal
from PySide6.QtGui import QTransform

from tndesigner.drawing.boxes import Box, Point

SMALLEST, LARGEST = 0.02, 8.0
MARGIN, SHARE = 40.0, 0.08
"""The margin around a fitted drawing, in pixels of the screen; in a small window, this share of its size."""


Look = tuple[float, Point]
"""A zoom, and the place of the drawing in the middle of the screen."""


class Camera(QObject):
    """The zoom, and where the origin of the drawing is on the screen; views listen to it."""

    panned = Signal(float, float)
    """The paper moved by this many screen pixels."""
    zoomed = Signal()
    """The zoom changed, and possibly the place."""

    def __init__(self) -> None:
        """Look at the origin at 100 %."""
        super().__init__()
        self.zoom = 1.0
        self._origin: Point = (0.0, 0.0)
        self._size: Point = (1.0, 1.0)

    @property
    def look(self) -> Look:
        """The zoom, and the place of the drawing in the middle of the screen."""
        return self.zoom, self.sight.centre

    @look.setter
    def look(self, look: Look) -> None:
        self.set_zoom(look[0])
        self.centre_on(look[1])

    @property
    def sight(self) -> Box:
        """The part of the drawing that is on the screen."""
        left, top = self.to_drawing((0.0, 0.0))
        right, bottom = self.to_drawing(self._size)
        return Box(left, top, right, bottom)

    @property
    def transform(self) -> QTransform:
        """Maps places in the drawing to places on the screen."""
        return QTransform(self.zoom, 0, 0, self.zoom, *self._origin)

    @property
    def reach(self) -> float:
        """The factor by which targets grow in the drawing, so that they can be hit at any zoom; limited."""
        return min(1.8, max(0.4, 1 / self.zoom))

    def to_drawing(self, point: Point) -> Point:
        """Return the place in the drawing of a place on the screen."""
        return (point[0] - self._origin[0]) / self.zoom, (point[1] - self._origin[1]) / self.zoom

    def to_screen(self, point: Point) -> QPointF:
        """Return the place on the screen of a place in the drawing."""
        return QPointF(point[0] * self.zoom + self._origin[0], point[1] * self.zoom + self._origin[1])

    def resize(self, size: QSizeF) -> None:
        """Adjust to a new window size; what is in the centre stays there."""
        dx, dy = (size.width() - self._size[0]) / 2, (size.height() - self._size[1]) / 2
        self._size = size.width(), size.height()
        self._origin = round(self._origin[0] + dx), round(self._origin[1] + dy)
        self.zoomed.emit()

    def pan(self, dx: float, dy: float) -> None:
        """Move the paper by pixels of the screen."""
        dx, dy = float(round(dx)), float(round(dy))
        if dx or dy:
            self._origin = self._origin[0] + dx, self._origin[1] + dy
            self.panned.emit(dx, dy)

    def set_zoom(self, zoom: float, at: Point | None = None) -> None:
        """Zoom to a factor, within the limits; a place on the screen, by default the middle, stays where it is."""
        x, y = at or (self._size[0] / 2, self._size[1] / 2)
        zoom = min(LARGEST, max(SMALLEST, zoom))
        fixed = self.to_drawing((x, y))
        self.zoom = zoom
        self._origin = round(x - fixed[0] * zoom), round(y - fixed[1] * zoom)
        self.zoomed.emit()

    def centre_on(self, point: Point) -> None:
        """Bring a place of the drawing to the middle of the screen."""
        at = self.to_screen(point)
        self.pan(self._size[0] / 2 - at.x(), self._size[1] / 2 - at.y())

    def fit(self, box: Box, *, largest: float = 1.0) -> None:
        """Show a box as large as possible, up to a zoom."""
        margin = min(MARGIN, SHARE * min(self._size))
        width, height = self._size[0] - 2 * margin, self._size[1] - 2 * margin
        self.set_zoom(min(largest, width / max(1.0, box.width), height / max(1.0, box.height)))
        self.centre_on(box.centre)

    def reveal(self, box: Box) -> None:
        """Move the paper just far enough to show a box."""
        sight = self.sight.grown(-MARGIN / self.zoom)
        dx = max(0.0, sight.left - box.left) or min(0.0, sight.right - box.right)
        dy = max(0.0, sight.top - box.top) or min(0.0, sight.bottom - box.bottom)
        if box.width > sight.width or box.height > sight.height:
            dx, dy = sight.centre[0] - box.centre[0], sight.centre[1] - box.centre[1]
        self.pan(dx * self.zoom, dy * self.zoom)
