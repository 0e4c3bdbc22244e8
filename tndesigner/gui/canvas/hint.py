"""The hint on empty paper: what to do first."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from tndesigner.gui.canvas.painting.inks import Inks, label_font


def paint_hint(painter: QPainter, size: QRectF, lines: tuple[str, ...], inks: Inks) -> None:
    """Paint lines in the middle of the canvas, the first one larger."""
    painter.setPen(inks.role("muted"))
    top = size.center().y() - 14 * len(lines)
    for number, line in enumerate(lines):
        painter.setFont(label_font(13 if number else 16, bold=not number))
        row = QRectF(size.left() + 16, top, size.width() - 32, 28)
        words = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, int(row.width()))
        painter.drawText(row, Qt.AlignmentFlag.AlignCenter, words)
        top += 28
