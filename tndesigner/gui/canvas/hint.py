"""The hint on empty paper: what to do first."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from tndesigner.gui.canvas.painting.inks import Inks, label_font
from tndesigner.gui.canvas.painting.paths import round_pen

_CAP, _GAP, _APART = 22.0, 8.0, 24.0
"""The width and height of a key, the room beside it, and the room between two of them."""
_LINE = 22.0


@dataclass(frozen=True, slots=True)
class Hint:
    """What can be read on empty paper."""

    title: str
    keys: tuple[tuple[str, str], ...]
    """Keys, and what each places."""
    below: tuple[str, ...]
    """Lines below them."""


def paint_hint(painter: QPainter, size: QRectF, hint: Hint, inks: Inks) -> None:
    """Paint a hint in the middle of the canvas: its title, its keys as keys, and the lines below."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = size.center()
    painter.setPen(inks.role("text"))
    painter.setFont(label_font(16, bold=True))
    _write(painter, size, middle.y() - 64, hint.title, inks)
    _paint_keys(painter, QPointF(middle.x(), middle.y() - 20), hint.keys, inks)
    painter.setPen(inks.role("muted"))
    painter.setFont(label_font(13))
    for place, line in enumerate(hint.below):
        _write(painter, size, middle.y() + 24 + _LINE * place, line, inks)


def _paint_keys(painter: QPainter, middle: QPointF, keys: tuple[tuple[str, str], ...], inks: Inks) -> None:
    metrics = QFontMetricsF(label_font(13))
    widths = [_CAP + _GAP + metrics.horizontalAdvance(words) for _, words in keys]
    left = middle.x() - (sum(widths) + _APART * (len(keys) - 1)) / 2
    painter.setFont(label_font(13))
    for (key, words), width in zip(keys, widths, strict=True):
        cap = QRectF(left, middle.y() - _CAP / 2, _CAP, _CAP)
        painter.setPen(round_pen(inks.role("line"), 1))
        painter.setBrush(inks.role("raised"))
        painter.drawRoundedRect(cap, 4, 4)
        painter.setPen(inks.role("text"))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        painter.setPen(inks.role("muted"))
        beside = QRectF(cap.right() + _GAP, cap.top(), width - _CAP - _GAP, _CAP)
        painter.fillRect(beside, inks.role("canvas"))
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        left += width + _APART


def _write(painter: QPainter, size: QRectF, height: float, words: str, inks: Inks) -> None:
    """Write a line across the canvas, shortened where it is too long, on paper without dots."""
    row = QRectF(size.left() + 16, height - _LINE / 2, size.width() - 32, _LINE)
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(row.width()))
    painter.fillRect(painter.boundingRect(row, Qt.AlignmentFlag.AlignCenter, shown), inks.role("canvas"))
    painter.drawText(row, Qt.AlignmentFlag.AlignCenter, shown)
