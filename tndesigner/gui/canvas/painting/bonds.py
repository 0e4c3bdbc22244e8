"""Paints bonds: the curve, and the pill with its dimension."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from tndesigner.drawing.boxes import Box, Point, box_at
from tndesigner.drawing.geometry import Curve, bond_strokes, bond_width
from tndesigner.drawing.labels import pill_size
from tndesigner.gui.canvas.painting.inks import Inks, label_font
from tndesigner.gui.canvas.painting.paths import curve_path, rectangle, round_pen

HALO = 4.0


def paint_halo(painter: QPainter, curve: Curve, dims: tuple[int, int], colour: QColor) -> None:
    """Paint a wide line below a bond that is selected or under the pointer."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(round_pen(colour, bond_width(max(dims)) + HALO))
    painter.drawPath(curve_path(curve))


def paint_bond(painter: QPainter, curve: Curve, dims: tuple[int, int], colour: QColor) -> None:
    """Paint a bond; if its legs disagree, each end has its own thickness, with dashes between."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for stroke in bond_strokes(curve, dims):
        painter.setPen(round_pen(colour, stroke.width, dashed=stroke.dashed))
        painter.drawPath(curve_path(stroke.curve))


def pill_path(box: Box) -> QPainterPath:
    """Return the outline of a pill."""
    path = QPainterPath()
    path.addRoundedRect(rectangle(box), box.height / 2, box.height / 2)
    return path


def paint_pill_at(painter: QPainter, middle: Point, text: str, inks: Inks, *, role: str) -> None:
    """Paint a pill around a point."""
    width, height = pill_size(len(text))
    paint_pill(painter, box_at(middle, (width / 2, height / 2)), text, inks, role=role)


def paint_pill(painter: QPainter, box: Box, text: str, inks: Inks, *, role: str = "text") -> None:
    """Paint the dimension of a bond in its pill; signal roles also colour the border."""
    painter.setFont(label_font(11, bold=role == "problem"))
    painter.setPen(round_pen(inks.role("line" if role == "text" else role), 1))
    painter.setBrush(inks.role("canvas"))
    painter.drawPath(pill_path(box))
    painter.setPen(inks.role(role))
    painter.drawText(rectangle(box), Qt.AlignmentFlag.AlignCenter, text)
