"""The canvas: shows the scene, pans and zooms, and hands the pointer to gestures."""

from math import ceil, log2

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QGraphicsView, QWidget

from tndesigner.gui.canvas.gestures import CanvasSurface, Gesture, Pointer, start_gesture
from tndesigner.gui.canvas.items.paint import round_pen
from tndesigner.gui.canvas.scene import CanvasScene
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.style import Theme

SMALLEST, LARGEST = 0.05, 6.0
GRID = 16.0


class CanvasView(CanvasSurface):
    """The drawing surface of one window."""

    zoomed = Signal(float)
    """The zoom is another; 1.0 is 100 %."""

    def __init__(self, document: OpenDocument, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the document's diagram."""
        super().__init__(parent)
        self.document, self.theme = document, theme
        self.canvas = CanvasScene(document, theme)
        self.canvas.setParent(self)
        self.setScene(self.canvas)
        self.setObjectName("canvas")
        self.setAccessibleName(self.tr("Canvas"))
        self.setFrameShape(QGraphicsView.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSceneRect(QRectF(-50_000, -50_000, 100_000, 100_000))
        self.setMouseTracking(True)
        self._gesture: Gesture | None = None
        theme.changed.connect(self.viewport().update)

    @property
    def zoom(self) -> float:
        """How large a pixel of the drawing is on the screen; 1.0 is 100 %."""
        return self.transform().m11()

    def set_zoom(self, zoom: float) -> None:
        """Zoom to a factor, within the limits."""
        factor = min(LARGEST, max(SMALLEST, zoom)) / self.zoom
        self.scale(factor, factor)
        self.zoomed.emit(self.zoom)

    def fit(self) -> None:
        """Show the whole drawing, never larger than 100 %."""
        content = self.canvas.content().adjusted(-24, -24, 24, 24)
        size = self.viewport().size()
        self.set_zoom(min(1.0, size.width() / max(1.0, content.width()), size.height() / max(1.0, content.height())))
        self.centerOn(content.center())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # Qt's name
        """Start the gesture that fits what lies under the pointer."""
        self._gesture = start_gesture(self, self._pointer(event))
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # Qt's name
        """Let the gesture follow."""
        if self._gesture is not None:
            self._gesture.move(self._pointer(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # Qt's name
        """Let the gesture end."""
        if self._gesture is not None:
            gesture, self._gesture = self._gesture, None
            gesture.release(self._pointer(event))

    def wheelEvent(self, event: QWheelEvent) -> None:  # Qt's name
        """Zoom at the pointer."""
        self.set_zoom(self.zoom * 1.0015 ** event.angleDelta().y())
        event.accept()

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:  # Qt's name
        """Draw the paper and its dots, which thin out and fade while zooming out."""
        painter.fillRect(rect, self.theme.colour("canvas"))
        step = GRID * 2 ** max(0, ceil(log2(0.75 / self.zoom)))
        painter.setPen(round_pen(self.theme.colour("grid"), 2 / self.zoom))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        left, top = int(rect.left() / step) - 1, int(rect.top() / step) - 1
        columns, rows = int(rect.width() / step) + 3, int(rect.height() / step) + 3
        dots = [QPointF((left + column) * step, (top + row) * step) for column in range(columns) for row in range(rows)]
        painter.drawPoints(dots)

    def _pointer(self, event: QMouseEvent) -> Pointer:
        at = self.mapToScene(event.position().toPoint())
        return Pointer(
            (at.x(), at.y()), (event.position().x(), event.position().y()), event.button(), event.modifiers()
        )
