"""The minimap: a small picture of the whole drawing, in a corner of the canvas, while the drawing does not fit."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from tndesigner.drawing.boxes import Box, box_at
from tndesigner.gui.canvas.canvas_context import CanvasContext
from tndesigner.gui.canvas.painting.paths import round_pen

SIZE = QSize(176, 120)
_GAP, _ROOM = 12, 8
_SOON = 60
"""The delay in milliseconds between a change and a new picture."""


class Minimap(QWidget):
    """Shows which part of the drawing is in sight; a click or drag goes to another part."""

    def __init__(self, view: QWidget, stage: CanvasContext) -> None:
        """Lie over the lower right corner of a canvas."""
        super().__init__(view)
        self._view, self._stage = view, stage
        self._picture: QPixmap | None = None
        self.wanted = True
        """Whether the minimap may be shown."""
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.renew)
        self.setObjectName("minimap")
        self.setAccessibleName(self.tr("Overview of the drawing"))
        self.setWhatsThis(self.tr("The whole drawing; drag the frame to move the paper"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.resize(SIZE)
        self.hide()
        stage.scene.drawn_anew.connect(self._soon.start)
        stage.camera.zoomed.connect(self._show_sight)
        stage.camera.panned.connect(self._show_sight)

    def want(self, wanted: bool) -> None:
        """Allow or forbid the minimap."""
        self.wanted = wanted
        self._show_sight()

    def renew(self) -> None:
        """Repaint the picture, as after a change of the drawing or the theme."""
        self._picture = None
        self._show_sight()

    def uncover(self, box: Box) -> None:
        """Move the paper up or to the left, as far as there is room, if the minimap covers a part of a box."""
        self._show_sight()
        camera = self._stage.camera
        seen = QRectF(camera.to_screen(box[:2]), camera.to_screen(box[2:]))
        if self.isHidden() or not seen.intersects(QRectF(self.geometry())):
            return
        up, left = seen.bottom() - self.y(), seen.right() - self.x()
        if up <= seen.top():
            camera.pan(0, -up)
        elif left <= seen.left():
            camera.pan(-left, 0)

    def stay(self) -> None:
        """Stay in the corner."""
        self.move(self._view.width() - SIZE.width() - _GAP, self._view.height() - SIZE.height() - _GAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the drawing and a frame around the part in sight."""
        if self._picture is None:
            self._picture = self._make()
        inks = self._stage.painter.inks
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._picture)
        scale, box = self._scale(), self._content()
        sight = self._stage.camera.sight.shifted(-box.left, -box.top)
        frame = QRectF(sight.left * scale, sight.top * scale, sight.width * scale, sight.height * scale)
        painter.setBrush(inks.faint("accent", 0.1))
        painter.setPen(round_pen(inks.role("accent"), 1))
        painter.drawRect(frame.intersected(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the place that is pressed."""
        self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event)

    def _go(self, event: QMouseEvent) -> None:
        scale, box = self._scale(), self._content()
        at = event.position()
        self._stage.camera.centre_on((box.left + at.x() / scale, box.top + at.y() / scale))
        event.accept()

    def _show_sight(self) -> None:
        """Update the frame, and hide while the whole drawing is in sight."""
        content = self._stage.drawn.content()
        sight = self._stage.camera.sight.grown(1)
        hidden = content is None or sight.covers(content)
        self.setVisible(self.wanted and not hidden)
        self.update()

    def _make(self) -> QPixmap:
        inks, scene, ratio = self._stage.painter.inks, self._stage.scene, self.devicePixelRatioF()
        picture = QPixmap(SIZE * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(inks.role("panel"))
        painter = QPainter(picture)
        painter.setPen(round_pen(inks.role("line"), 1))
        painter.drawRect(QRectF(0.5, 0.5, SIZE.width() - 1, SIZE.height() - 1))
        scale, box = self._scale(), self._content()
        painter.scale(scale, scale)
        painter.translate(-box.left, -box.top)
        self._stage.painter.flat.paint(painter, scene.drawn, scene.marks, box)
        painter.end()
        return picture

    def _content(self) -> Box:
        """Return the area that the minimap shows: the drawing, centred."""
        content = self._stage.drawn.content() or Box(0, 0, 1, 1)
        scale = min((SIZE.width() - 2 * _ROOM) / content.width, (SIZE.height() - 2 * _ROOM) / content.height)
        return box_at(content.centre, (SIZE.width() / scale / 2, SIZE.height() / scale / 2))

    def _scale(self) -> float:
        return SIZE.width() / self._content().width
