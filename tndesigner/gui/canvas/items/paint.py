"""The pens, brushes and paths that items on the canvas share."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen, QPolygonF

from tndesigner.gui.canvas.geometry import Curve, Point
from tndesigner.gui.style import Theme, tint
from tndesigner.network import Placement, Tensor, TensorKind
from tndesigner.network.diagram import Shape

USUAL_ROLE = {TensorKind.CORE: "network", TensorKind.INPUT: "muted", TensorKind.COPY: "text"}


@dataclass(frozen=True, slots=True)
class Ink:
    """The colours that one tensor is drawn with."""

    border: QColor
    fill: QColor
    text: QColor
    muted: QColor


def ink_of(tensor: Tensor, placement: Placement, theme: Theme) -> Ink:
    """Return the colours of a tensor: its own, or the usual one of its kind."""
    border = theme.colour(placement.color or USUAL_ROLE[tensor.kind])
    canvas = theme.colour("canvas")
    fill = border if tensor.kind is TensorKind.COPY else tint(border, canvas, 0.14)
    return Ink(border, fill, theme.colour("text"), theme.colour("muted"))


def outline(shape: Shape, half: Point) -> QPainterPath:
    """Return the outline of a shape around the origin."""
    width, height = half
    box = QRectF(-width, -height, 2 * width, 2 * height)
    path = QPainterPath()
    match shape:
        case Shape.CIRCLE:
            path.addEllipse(box)
        case Shape.SQUARE:
            path.addRoundedRect(box, 8, 8)
        case Shape.BAR:
            path.addRoundedRect(box, 6, 6)
        case Shape.DIAMOND:
            path.addPolygon(_polygon((0, -height), (width, 0), (0, height), (-width, 0)))
        case Shape.TRIANGLE:
            path.addPolygon(_polygon((0, -height), (width, height), (-width, height)))
    return path


def curve_path(curve: Curve) -> QPainterPath:
    """Return a curve as a path."""
    path = QPointF(*curve.start)
    drawn = QPainterPath(path)
    drawn.cubicTo(QPointF(*curve.first), QPointF(*curve.second), QPointF(*curve.end))
    return drawn


def round_pen(colour: QColor, width: float, *, dashed: bool = False) -> QPen:
    """Return a pen with round ends."""
    pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    if dashed:
        pen.setDashPattern([3, 3])
    return pen


def _polygon(*points: Point) -> QPolygonF:
    return QPolygonF([QPointF(*point) for point in (*points, points[0])])
