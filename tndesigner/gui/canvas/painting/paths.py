"""The pens and paths that painters share."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen, QPolygonF

from tndesigner.drawing.boxes import Box, Point
from tndesigner.drawing.geometry import Curve
from tndesigner.drawing.outlines import corners, rounding
from tndesigner.network.diagram import Shape


def outline(shape: Shape, centre: Point, half: Point) -> QPainterPath:
    """Return the outline of a shape around its middle."""
    (x, y), (width, height) = centre, half
    box = QRectF(x - width, y - height, 2 * width, 2 * height)
    path = QPainterPath()
    match shape:
        case Shape.CIRCLE:
            path.addEllipse(box)
        case Shape.SQUARE | Shape.BAR:
            path.addRoundedRect(box, rounding(shape, half), rounding(shape, half))
        case Shape.DIAMOND | Shape.TRIANGLE:
            path.addPolygon(_polygon(*corners(shape=shape, centre=centre, half=half)))
    return path


def curve_path(curve: Curve) -> QPainterPath:
    """Return a curve as a path."""
    path = QPainterPath(QPointF(*curve.start))
    path.cubicTo(QPointF(*curve.first), QPointF(*curve.second), QPointF(*curve.end))
    return path


def round_pen(colour: QColor, width: float, *, dashed: bool = False) -> QPen:
    """Return a pen with round ends."""
    return _pen(colour.rgba(), width, dashed)


@lru_cache(maxsize=512)
def _pen(rgba: int, width: float, dashed: bool) -> QPen:
    pen = QPen(QColor.fromRgba(rgba), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    if dashed:
        pen.setDashPattern([max(2.0, 4 / width), max(2.0, 6 / width)])
    return pen


def rectangle(box: Box) -> QRectF:
    """Return a box as Qt's rectangle."""
    return QRectF(box.left, box.top, box.width, box.height)


def box_of(rect: QRectF) -> Box:
    """Return Qt's rectangle as a box."""
    return Box(rect.left(), rect.top(), rect.right(), rect.bottom())


def _polygon(*points: Point) -> QPolygonF:
    return QPolygonF([QPointF(*point) for point in (*points, points[0])])
