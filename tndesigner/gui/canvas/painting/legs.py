"""Paints open legs: the line, the ring at the tip, the dimension and the place in the output order."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter

from tndesigner.drawing.geometry import LEG_LENGTH, RING, Anchor, bond_width
from tndesigner.drawing.labels import dimension_text, leg_label, output_label
from tndesigner.gui.canvas.painting.inks import Inks, label_font
from tndesigner.gui.canvas.painting.paths import rectangle, round_pen
from tndesigner.network import Leg

WIDE_RING = 7.0
"""The radius of the ring at the tip of an open leg under the pointer."""


def paint_leg(painter: QPainter, anchor: Anchor, leg: Leg, inks: Inks, colour: QColor | None = None) -> None:
    """Paint the line and the ring of an open leg; a colour marks it as selected or wrong."""
    start, end = QPointF(anchor.x, anchor.y), QPointF(*anchor.ahead(LEG_LENGTH - RING))
    if colour is not None:
        painter.setPen(round_pen(colour, bond_width(leg.dim) + 4))
        painter.drawLine(QPointF(*anchor.ahead(4)), end)
    painter.setPen(round_pen(inks.line, bond_width(leg.dim)))
    painter.drawLine(start, end)
    paint_ring(painter, anchor, inks.role("canvas"), colour or inks.line)


def paint_ring(painter: QPainter, anchor: Anchor, fill: QColor, border: QColor, radius: float = RING) -> None:
    """Paint the ring at the tip of an open leg."""
    painter.setPen(round_pen(border, 1.5))
    painter.setBrush(fill)
    painter.drawEllipse(QPointF(*anchor.tip), radius, radius)


def paint_leg_texts(painter: QPainter, anchor: Anchor, leg: Leg, place: int | None, inks: Inks) -> None:
    """Paint the dimension of an open leg and, for an output leg, its place in the order."""
    painter.setFont(label_font(11))
    painter.setPen(inks.role("muted"))
    text = dimension_text(leg.dim)
    painter.drawText(rectangle(leg_label(anchor, leg)).adjusted(-4, 0, 4, 0), Qt.AlignmentFlag.AlignCenter, text)
    if place is not None:
        painter.setPen(inks.role("accent"))
        painter.setFont(label_font(11, bold=True))
        painter.drawText(rectangle(output_label(anchor, place)), Qt.AlignmentFlag.AlignCenter, str(place))
