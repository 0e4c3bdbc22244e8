"""Paints bonds: the curve, and the pill with its dimension."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from tndesigner.drawing.boxes import Box
from tndesigner.drawing.geometry import Curve, bond_width
from tndesigner.gui.canvas.painting.inks import Inks, label_font
from tndesigner.gui.canvas.painting.paths import curve_path, rectangle, round_pen

HALO = 4.0
_GAP = (0.3, 0.7)
"""Between these parts of its length a bond of two dimensions is dashed."""


def paint_halo(painter: QPainter, curve: Curve, dims: tuple[int, int], colour: QColor) -> None:
    """Paint a wide line below a bond, which shows that it is selected or under the pointer."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(round_pen(colour, bond_width(max(dims)) + HALO))
    painter.drawPath(curve_path(curve))


def paint_bond(painter: QPainter, curve: Curve, dims: tuple[int, int], colour: QColor) -> None:
    """Paint a bond; where its legs have two dimensions, each end in its own thickness and dashes between."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if dims[0] == dims[1]:
        painter.setPen(round_pen(colour, bond_width(dims[0])))
        painter.drawPath(curve_path(curve))
        return
    parts = ((0.0, _GAP[0], dims[0]), (_GAP[1], 1.0, dims[1]))
    for start, end, dim in parts:
        painter.setPen(round_pen(colour, bond_width(dim)))
        painter.drawPath(curve_path(curve.part(start, end)))
    painter.setPen(round_pen(colour, bond_width(min(dims)), dashed=True))
    painter.drawPath(curve_path(curve.part(*_GAP)))


def pill_path(box: Box) -> QPainterPath:
    """Return the outline of a pill."""
    path = QPainterPath()
    path.addRoundedRect(rectangle(box), box.height / 2, box.height / 2)
    return path


def paint_pill(painter: QPainter, box: Box, text: str, inks: Inks, *, role: str = "text") -> None:
    """Paint the dimension of a bond in its pill; signal roles also colour the border."""
    painter.setFont(label_font(11, bold=role == "problem"))
    painter.setPen(round_pen(inks.role("line" if role == "text" else role), 1))
    painter.setBrush(inks.role("canvas"))
    painter.drawPath(pill_path(box))
    painter.setPen(inks.role(role))
    painter.drawText(rectangle(box), Qt.AlignmentFlag.AlignCenter, text)
