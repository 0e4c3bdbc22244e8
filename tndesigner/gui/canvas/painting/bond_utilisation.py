"""Paints how much of its dimension a bond uses, and the size of the gradient of a core."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from tndesigner.drawing.boxes import Box, Point
from tndesigner.drawing.geometry import Curve, bond_width
from tndesigner.drawing.marks import Level
from tndesigner.gui.canvas.painting.inks import Inks
from tndesigner.gui.canvas.painting.paths import curve_path, round_pen
from tndesigner.network import Placement
from tndesigner.network.diagram import Shape

BAR_HEIGHT = 3.0
_THINNEST = 1.0


def paint_used_bond(painter: QPainter, curve: Curve, level: Level, inks: Inks) -> None:
    """Paint a pale bond in its full thickness, and over it the used part of the thickness."""
    width = bond_width(level.dim)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(round_pen(inks.unused, width))
    painter.drawPath(curve_path(curve))
    painter.setPen(round_pen(inks.role("network"), max(_THINNEST, width * level.share)))
    painter.drawPath(curve_path(curve))


def paint_use_bar(painter: QPainter, pill: Box, level: Level, inks: Inks) -> None:
    """Paint a bar below the pill of a bond, filled by the used share of its dimension."""
    half = max(12.0, pill.width / 2)
    place = QRectF(pill.centre[0] - half, pill.bottom + 2, 2 * half, BAR_HEIGHT)
    paint_bar(painter, place, level.share, inks.role("network"), inks)


def paint_gradient(painter: QPainter, placement: Placement, half: Point, level: Level, inks: Inks) -> None:
    """Paint a bar in the lower part of a core, filled by the relative size of its gradient."""
    width = 16.0 if placement.shape is Shape.DIAMOND else 24.0
    low = 0.95 if placement.shape is Shape.TRIANGLE else 0.64  # the texts of a triangle are where it is wide
    place = QRectF(placement.x - width / 2, placement.y + low * half[1], width, BAR_HEIGHT)
    paint_bar(painter, place, level.share, inks.role("text"), inks)


def paint_bar(painter: QPainter, place: QRectF, share: float, colour: QColor, inks: Inks) -> None:
    """Paint a bar, filled from the left."""
    height = place.height()
    start, middle = place.left() + height / 2, place.center().y()
    length = place.width() - height
    for ink, width, reach in (
        (inks.role("canvas"), height + 2, 1.0),
        (inks.unused, height, 1.0),
        (colour, height, share),
    ):
        painter.setPen(round_pen(ink, width))
        painter.drawLine(QPointF(start, middle), QPointF(start + length * reach, middle))
