"""The paper: keeps a picture of the canvas, so that a frame costs only what changed."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap, QRegion

_MOST_PARTS = 6
"""More outdated parts than this are painted as one."""

PaintPart = Callable[[QPainter, QRect], None]
"""Paints the part of the screen in a rectangle."""


class BackingStore:
    """A picture the size of the canvas, in which only outdated parts are repainted."""

    def __init__(self, paint: PaintPart) -> None:
        """Take the function that paints a part."""
        self._paint = paint
        self._picture = QPixmap()
        self._spoilt = QRegion()

    def resize(self, size: QSize, ratio: float) -> None:
        """Change the size; ratio is the number of device pixels per pixel."""
        if self._picture.deviceIndependentSize().toSize() != size or self._picture.devicePixelRatio() != ratio:
            self._picture = QPixmap(ceil(size.width() * ratio), ceil(size.height() * ratio))
            self._picture.setDevicePixelRatio(ratio)
            self.spoil()

    def spoil(self, rect: QRectF | None = None) -> None:
        """Mark a part, or everything, to be repainted."""
        everything = QRect(0, 0, self._width, self._height)
        if rect is None:
            self._spoilt = QRegion(everything)
            return
        part = rect.adjusted(-1, -1, 1, 1).intersected(QRectF(everything))
        self._spoilt = self._spoilt.united(part.toAlignedRect().intersected(everything))

    def scroll(self, dx: int, dy: int) -> None:
        """Move what is on the paper, so that only the edges are painted again."""
        ratio = self._picture.devicePixelRatio()
        far = abs(dx) >= self._width or abs(dy) >= self._height
        if far or (dx * ratio) % 1 or (dy * ratio) % 1 or self._picture.isNull():
            self.spoil()
            return
        self._spoilt = self._spoilt.translated(dx, dy)
        self._picture.scroll(int(dx * ratio), int(dy * ratio), self._picture.rect())
        if dx:
            self.spoil(QRectF(0 if dx > 0 else self._width + dx, 0, abs(dx), self._height))
        if dy:
            self.spoil(QRectF(0, 0 if dy > 0 else self._height + dy, self._width, abs(dy)))

    def draw(self, painter: QPainter) -> None:
        """Repaint outdated parts, then draw the whole picture; a canvas of size zero has none."""
        if self._picture.isNull():
            return
        if not self._spoilt.isEmpty():
            self._mend()
        painter.drawPixmap(0, 0, self._picture)

    def _mend(self) -> None:
        rects = [self._spoilt.boundingRect()]
        apart: list[QRect] = list(self._spoilt)  # type: ignore[call-overload]
        if len(apart) <= _MOST_PARTS and 2 * sum(map(_area, apart)) < _area(rects[0]):
            rects = apart
        for rect in rects:
            painter = QPainter(self._picture)
            painter.setClipRect(rect)
            self._paint(painter, rect)
            painter.end()
        self._spoilt = QRegion()

    @property
    def _width(self) -> int:
        return round(self._picture.deviceIndependentSize().width())

    @property
    def _height(self) -> int:
        return round(self._picture.deviceIndependentSize().height())


def _area(rect: QRect) -> int:
    return rect.width() * rect.height()
