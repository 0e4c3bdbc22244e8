"""A diagram as a small picture, painted as the canvas paints it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tndesigner.drawing.level_of_detail import READABLE, Detail
from tndesigner.drawing.scene_geometry import SceneGeometry
from tndesigner.gui.canvas.painting import DiagramPainter, Inks, Marks
from tndesigner.gui.style import Theme
from tndesigner.network import Diagram

FLAT_BELOW = 0.06
"""Below this zoom, plain lines and boxes are clearer."""
MARGIN = 8.0


class DiagramPicture(QWidget):
    """Shows a diagram as large as possible, and nothing else."""

    def __init__(self, theme: Theme, size: QSize) -> None:
        """Show nothing yet, in at least this size."""
        super().__init__()
        self._size, self._theme = size, theme
        self._painter = DiagramPainter(Inks(theme))
        self._drawn: SceneGeometry | None = None
        self.setAccessibleName(self.tr("Picture of the drawing"))
        self.setWhatsThis(self.tr("The network, as it will be drawn"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def show_diagram(self, diagram: Diagram | None) -> None:
        """Show a diagram, or none."""
        self._drawn = SceneGeometry(diagram) if diagram else None
        self.update()

    def sizeHint(self) -> QSize:
        return self._size

    def minimumSizeHint(self) -> QSize:
        return self._size

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("canvas"))
        if self._drawn is not None:
            paint_picture(painter, QRectF(self.rect()), self._drawn, self._painter)
        painter.end()


def paint_picture(painter: QPainter, rect: QRectF, drawn: SceneGeometry, diagram_painter: DiagramPainter) -> None:
    """Paint a whole diagram in the middle of a rectangle, at most at 100 %."""
    box = drawn.content()
    if box is None:
        return
    room = max(1.0, rect.width() - 2 * MARGIN), max(1.0, rect.height() - 2 * MARGIN)
    zoom = min(1.0, room[0] / max(1.0, box.width), room[1] / max(1.0, box.height))
    painter.save()
    painter.setClipRect(rect)
    painter.translate(rect.center())
    painter.scale(zoom, zoom)
    painter.translate(-box.centre[0], -box.centre[1])
    detail = Detail(texts=zoom >= READABLE, flat=zoom < FLAT_BELOW, grips=False)
    diagram_painter.paint(painter, drawn, box, Marks(), detail)
    painter.restore()
