"""Small pictures with captions."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from tndesigner.gui.style import Theme, text_font

SIDE, GAP, LINE = 38, 12, 14
FEWEST_COLUMNS = 3


@dataclass(frozen=True, slots=True)
class Caption:
    """A text below a picture, and the role of its colour."""

    text: str
    role: str = "muted"


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture with its captions and its tooltip."""

    image: QImage
    captions: tuple[Caption, ...] = ()
    tip: str = ""


class PictureGrid(QWidget):
    """Paints as many pictures as there is room for."""

    def __init__(self, theme: Theme) -> None:
        """Start without pictures."""
        super().__init__()
        self._theme = theme
        self._pictures: Sequence[Picture] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def show_pictures(self, pictures: Sequence[Picture]) -> None:
        """Show these pictures, or the first of them if there is no room for all."""
        self._pictures = pictures
        self.setAccessibleDescription("; ".join(one.tip for one in pictures if one.tip))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(FEWEST_COLUMNS * (SIDE + GAP), SIDE + 3 * LINE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pictures row by row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
        font = text_font(11)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        for picture, box in self._places():
            painter.drawImage(box, picture.image)
            for line, caption in enumerate(picture.captions):
                painter.setPen(self._theme.colour(caption.role))
                text = metrics.elidedText(caption.text, Qt.TextElideMode.ElideRight, SIDE + GAP - 2)
                room = QRectF(box.left() - GAP / 2, box.bottom() + 2 + line * LINE, SIDE + GAP, LINE)
                painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()

    def event(self, event: object) -> bool:
        if isinstance(event, QHelpEvent):
            found = next((one.tip for one, box in self._places() if box.contains(event.pos())), "")
            QToolTip.showText(event.globalPos(), found, self)
            return True
        return bool(super().event(event))  # type: ignore[arg-type]

    def _places(self) -> list[tuple[Picture, QRectF]]:
        """Return the pictures that there is room for, each with its rectangle."""
        lines = max((len(one.captions) for one in self._pictures), default=0)
        height = SIDE + lines * LINE + GAP
        columns = max(1, (self.width() + GAP) // (SIDE + GAP))
        rows = max(1, (self.height() + GAP) // height)
        shown = self._pictures[: columns * rows]
        return [
            (one, QRectF((n % columns) * (SIDE + GAP) + GAP / 2, (n // columns) * height, SIDE, SIDE))
            for n, one in enumerate(shown)
        ]


def image_of(numbers: NDArray[np.floating]) -> QImage:
    """Return an image of numbers from 0 to 1, ``(height, width)`` or ``(height, width, 1 or 3)``."""
    shades = (np.clip(numbers, 0.0, 1.0) * 255).astype(np.uint8)
    if shades.ndim == 3 and shades.shape[2] == 1:
        shades = shades[:, :, 0]
    shades = np.ascontiguousarray(shades)
    height, width = shades.shape[:2]
    kind = QImage.Format.Format_Grayscale8 if shades.ndim == 2 else QImage.Format.Format_RGB888
    return QImage(shades.data, width, height, shades.strides[0], kind).copy()
