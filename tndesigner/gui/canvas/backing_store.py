"""Keeps a picture of the canvas, so that a frame costs only what has changed."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap, QRegion

_MOST_PARTS = 6
"""More outdated parts than this are painted as one."""

PaintPart = Callable[[QPainter, QRect], None]
"""Paints the part of the screen in a rectangle."""


class BackingStore:
    """A picture the size of the canvas, in which only outdated parts are repainted."""

    def __init__(self, paint: PaintPart) -> None:
        """Store the function that paints a part."""
        self._paint = paint
        self._picture = QPixmap()
        self._outdated = QRegion()

    def resize(self, size: QSize, ratio: float) -> None:
        """Change the size; ratio is the number of device pixels per pixel."""
        if self._picture.deviceIndependentSize().toSize() != size or self._picture.devicePixelRatio() != ratio:
            self._picture = QPixmap(ceil(size.width() * ratio), ceil(size.height() * ratio))
            self._picture.setDevicePixelRatio(ratio)
            self.invalidate()

    def invalidate(self, rect: QRectF | None = None) -> None:
        """Mark a part, or everything, as outdated."""
        everything = self._everything
        if rect is None:
            self._outdated = QRegion(everything)
            return
        part = rect.adjusted(-1, -1, 1, 1).intersected(QRectF(everything))
        self._outdated = self._outdated.united(part.toAlignedRect().intersected(everything))

    def scroll(self, dx: int, dy: int) -> None:
        """Move the picture, so that only what comes into sight is painted."""
        ratio = self._picture.devicePixelRatio()
        if (dx * ratio) % 1 or (dy * ratio) % 1 or self._picture.isNull():
            self.invalidate()
            return
        self._picture.scroll(int(dx * ratio), int(dy * ratio), self._picture.rect())
        everything = QRegion(self._everything)
        kept = everything.subtracted(self._outdated).translated(dx, dy)
        self._outdated = everything.subtracted(kept)

    def draw(self, painter: QPainter) -> None:
        """Repaint outdated parts, then draw the whole picture; a canvas of size zero has none."""
        if self._picture.isNull():
            return
        if not self._outdated.isEmpty():
            self._repaint()
        painter.drawPixmap(0, 0, self._picture)

    def _repaint(self) -> None:
        rects = [self._outdated.boundingRect()]
        apart: list[QRect] = list(self._outdated)  # type: ignore[call-overload]
        if len(apart) <= _MOST_PARTS and 2 * sum(map(_area, apart)) < _area(rects[0]):
            rects = apart
        for rect in rects:
            painter = QPainter(self._picture)
            painter.setClipRect(rect)
            self._paint(painter, rect)
            painter.end()
        self._outdated = QRegion()

    @property
    def _everything(self) -> QRect:
        return QRectF(QPointF(0, 0), self._picture.deviceIndependentSize()).toRect()


def _area(rect: QRect) -> int:
    return rect.width() * rect.height()
