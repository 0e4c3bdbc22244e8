"""Paints tensors: the body, its halo, name and parameter count."""

from math import prod

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from tndesigner.drawing.boxes import Box, Point
from tndesigner.drawing.diagram_tables import shape_of
from tndesigner.drawing.outlines import grown, text_drop
from tndesigner.gui.canvas.painting.inks import Ink, Inks, label_font
from tndesigner.gui.canvas.painting.paths import outline, round_pen
from tndesigner.network import Placement, Tensor, TensorKind
from tndesigner.network.diagram import Shape
from tndesigner.wording.names import shown
from tndesigner.wording.numbers import short

HALO = 4.0


def body_path(tensor: Tensor, placement: Placement, half: Point) -> QPainterPath:
    """Return the outline of a tensor."""
    return outline(shape_of(tensor, placement), (placement.x, placement.y), half)


def paint_body(painter: QPainter, tensor: Tensor, placement: Placement, half: Point, ink: Ink) -> None:
    """Paint the outline of a tensor, filled."""
    painter.setPen(round_pen(ink.border, 1.5))
    painter.setBrush(ink.fill)
    painter.drawPath(body_path(tensor, placement, half))


def paint_halo(painter: QPainter, tensor: Tensor, placement: Placement, half: Point, colour: QColor) -> None:
    """Paint a line of 2 px around a tensor that is selected or part of a problem."""
    away = HALO if tensor.kind is not TensorKind.COPY else HALO + 1
    painter.setPen(round_pen(colour, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    shape = shape_of(tensor, placement)
    painter.drawPath(outline(shape, *grown(shape=shape, centre=(placement.x, placement.y), half=half, away=away)))


def paint_texts(painter: QPainter, tensor: Tensor, placement: Placement, half: Point, inks: Inks) -> None:
    """Paint the name, and below it the parameter count of a core."""
    if tensor.kind is TensorKind.COPY:
        return
    (width, height), x, y = half, placement.x, placement.y
    core = tensor.kind is TensorKind.CORE
    low = text_drop(shape_of(tensor, placement))
    painter.setPen(inks.role("text"))
    painter.setFont(label_font(13, bold=True))
    room = _name_room(shape_of(tensor, placement), half)
    name = painter.fontMetrics().elidedText(shown(tensor.name), Qt.TextElideMode.ElideRight, int(room))
    box = QRectF(x - width, y - height + low, 2 * width, 2 * height - (15 if core else 0))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)
    if core:
        painter.setPen(inks.role("muted"))
        painter.setFont(label_font(11))
        below = QRectF(x - width, y + 2 + low, 2 * width, 15)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, short(prod(tensor.shape)))
    if placement.locked:
        paint_lock(painter, (x + width * 0.62, y - height * 0.62) if core else (x + width - 16, y), inks)


def paint_lock(painter: QPainter, at: Point, inks: Inks) -> None:
    """Paint a small padlock, the sign of a tensor that is locked in place."""
    x, y = at
    painter.setPen(round_pen(inks.role("canvas"), 2))
    painter.setBrush(inks.role("canvas"))
    painter.drawEllipse(QRectF(x - 7, y - 7, 14, 14))
    painter.setPen(round_pen(inks.role("muted"), 1.25))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(QRectF(x - 2.5, y - 5.5, 5, 7), 0, 180 * 16)
    painter.setBrush(inks.role("muted"))
    painter.drawRoundedRect(QRectF(x - 3.5, y - 1.5, 7, 5), 1, 1)


def _name_room(shape: Shape, half: Point) -> float:
    """Return the width that a shape leaves for the name."""
    match shape:
        case Shape.TRIANGLE | Shape.DIAMOND:
            return 1.2 * half[0]
        case Shape.BAR:
            return 2 * half[0] - 24
        case _:
            return 2 * half[0] - 12


def text_box(body: Box) -> Box:
    """Return the box in which the name of a tensor is typed."""
    x, y = body.centre
    half = max(44.0, body.width / 2 - 8)
    return Box(x - half, y - 12, x + half, y + 12)
