"""Paints notes and frames."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from tndesigner.drawing.scene_geometry import NOTE_LINE, is_frame, note_box
from tndesigner.gui.canvas.painting.inks import Inks, label_font
from tndesigner.gui.canvas.painting.paths import rectangle, round_pen
from tndesigner.network.diagram import Note

_GRIP = 10.0


def paint_note(painter: QPainter, note: Note, inks: Inks, *, selected: bool, texts: bool) -> None:
    """Paint a note: its text, or a frame with its title above the upper left corner."""
    box = rectangle(note_box(note))
    if is_frame(note):
        _paint_frame(painter, box, inks, selected=selected)
        if texts:
            painter.setFont(label_font(11, bold=True))
            painter.setPen(inks.role("accent" if selected else "muted"))
            painter.drawText(QPointF(box.left() + 8, box.top() - 6), note.text.partition("\n")[0])
        return
    if selected:
        painter.setPen(round_pen(inks.role("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(-4, -2, 4, 2), 4, 4)
    if texts:
        painter.setFont(label_font(13))
        painter.setPen(inks.role("muted"))
        for number, line in enumerate(note.text.split("\n")):
            row = QRectF(box.left() + 4, box.top() + 4 + number * NOTE_LINE, 10_000, NOTE_LINE)
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, line)


def _paint_frame(painter: QPainter, box: QRectF, inks: Inks, *, selected: bool) -> None:
    painter.setBrush(inks.faint("muted", 0.05))
    painter.setPen(round_pen(inks.role("accent" if selected else "line"), 2 if selected else 1))
    painter.drawRoundedRect(box, 8, 8)
    painter.setPen(round_pen(inks.role("muted"), 1))
    for part in (0.45, 0.9):
        corner = box.bottomRight() - QPointF(4, 4)
        painter.drawLine(corner - QPointF(_GRIP * part, 0), corner - QPointF(0, _GRIP * part))
