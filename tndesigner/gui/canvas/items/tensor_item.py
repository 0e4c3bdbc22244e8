"""A tensor on the canvas: its body, its name, its open legs."""

from math import prod

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from tndesigner.gui.canvas.drawn import Drawn
from tndesigner.gui.canvas.geometry import LEG_LENGTH, RING, bond_width
from tndesigner.gui.canvas.items.paint import ink_of, outline, round_pen
from tndesigner.gui.style import Theme, text_font
from tndesigner.network import ElementId, Leg, TensorKind
from tndesigner.network.diagram import Shape

ROOM = LEG_LENGTH + 22
"""How far legs and their labels reach beyond the body."""
READABLE = 0.45
"""The zoom below which texts are left out."""


class TensorItem(QGraphicsItem):
    """Draws one tensor from the drawn diagram; knows nothing of gestures."""

    def __init__(self, tensor_id: ElementId, theme: Theme) -> None:
        """Make the item; ``follow`` gives it something to draw."""
        super().__init__()
        self.tensor_id = tensor_id
        self._theme = theme
        self._drawn: Drawn | None = None
        self._marked: dict[str, bool] = {}
        self._orders: dict[ElementId, int] = {}
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.setZValue(2)

    def follow(self, drawn: Drawn) -> None:
        """Show the tensor as it is in a drawn diagram."""
        self.prepareGeometryChange()
        self._drawn = drawn
        self.setPos(*drawn.centre(self.tensor_id))
        self._orders = {leg: place for place, leg in enumerate(drawn.network.outputs, 1)}
        self.setToolTip(self._tip())
        self.update()

    def mark(self, *, selected: bool, wrong: bool, faded: bool) -> None:
        """Show the tensor as selected, as part of a problem, or faded into the background."""
        marked = {"selected": selected, "wrong": wrong, "faded": faded}
        if marked != self._marked:
            self._marked = marked
            self.update()

    def boundingRect(self) -> QRectF:  # Qt's name
        """Return the body with room for legs and halo."""
        if self._drawn is None:
            return QRectF()
        width, height = self._drawn.half_size(self._drawn.network.tensor(self.tensor_id))
        return QRectF(-width - ROOM, -height - ROOM, 2 * (width + ROOM), 2 * (height + ROOM))

    def shape(self) -> QPainterPath:
        """Return the body, which is what a click hits; a dot is easier to hit than it looks."""
        if self._drawn is None:
            return QPainterPath()
        width, height = self._drawn.half_size(self._drawn.network.tensor(self.tensor_id))
        return outline(Shape.BAR, (max(width, 10.0), max(height, 10.0)))

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw legs, halo, body and texts."""
        if self._drawn is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(0.35 if self._marked.get("faded") else 1.0)
        readable = option.levelOfDetailFromTransform(painter.worldTransform()) >= READABLE
        self._paint_legs(painter, self._drawn, readable=readable)
        self._paint_body(painter, self._drawn)
        if readable:
            self._paint_texts(painter, self._drawn)

    def _paint_body(self, painter: QPainter, drawn: Drawn) -> None:
        tensor, placement = drawn.network.tensor(self.tensor_id), drawn.placements[self.tensor_id]
        ink = ink_of(tensor, placement, self._theme)
        shape = Shape.BAR if tensor.kind is TensorKind.INPUT else placement.shape
        if self._marked.get("selected"):
            width, height = drawn.half_size(tensor)
            painter.setPen(round_pen(self._theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(outline(shape, (width + 4, height + 4)))
        border = self._theme.colour("problem") if self._marked.get("wrong") else ink.border
        painter.setPen(round_pen(border, 2.5 if self._marked.get("wrong") else 1.5))
        painter.setBrush(ink.fill)
        painter.drawPath(outline(shape, drawn.half_size(tensor)))

    def _paint_texts(self, painter: QPainter, drawn: Drawn) -> None:
        tensor, placement = drawn.network.tensor(self.tensor_id), drawn.placements[self.tensor_id]
        ink = ink_of(tensor, placement, self._theme)
        width, height = drawn.half_size(tensor)
        if tensor.kind is TensorKind.COPY:
            return
        painter.setPen(ink.text)
        painter.setFont(text_font(13, bold=True))
        core = tensor.kind is TensorKind.CORE
        name = QRectF(-width, -height, 2 * width, 2 * height - (14 if core else 0))
        painter.drawText(name, Qt.AlignmentFlag.AlignCenter, _shortened(painter, tensor.name, 2 * width - 8))
        if core:
            painter.setPen(ink.muted)
            painter.setFont(text_font(9))
            count = QRectF(-width, 3, 2 * width, 14)
            painter.drawText(count, Qt.AlignmentFlag.AlignCenter, short_count(prod(tensor.shape)))

    def _paint_legs(self, painter: QPainter, drawn: Drawn, *, readable: bool) -> None:
        tensor = drawn.network.tensor(self.tensor_id)
        ink = ink_of(tensor, drawn.placements[self.tensor_id], self._theme)
        for leg in drawn.open_legs(tensor):
            self._paint_leg(painter, drawn, leg, ink.border)
            if readable:
                self._paint_leg_texts(painter, drawn, leg)

    def _paint_leg(self, painter: QPainter, drawn: Drawn, leg: Leg, colour: QColor) -> None:
        anchor = drawn.anchors[leg.id]
        start, tip = QPointF(anchor.x, anchor.y) - self.pos(), QPointF(*anchor.tip) - self.pos()
        painter.setPen(round_pen(colour, bond_width(leg.dim)))
        painter.drawLine(start, QPointF(*anchor.ahead(LEG_LENGTH - RING)) - self.pos())
        painter.setPen(round_pen(colour, 1.5))
        painter.setBrush(self._theme.colour("canvas"))
        painter.drawEllipse(tip, RING, RING)

    def _paint_leg_texts(self, painter: QPainter, drawn: Drawn, leg: Leg) -> None:
        anchor = drawn.anchors[leg.id]
        beside = QPointF(*anchor.ahead(LEG_LENGTH * 0.45)) - self.pos()
        painter.setFont(text_font(11))
        painter.setPen(self._theme.colour("muted"))
        upright = abs(anchor.tip[0] - anchor.x) < abs(anchor.tip[1] - anchor.y)
        shift = QPointF(8, 4) if upright else QPointF(-8, -7)
        painter.drawText(beside + shift, f"{leg.dim:,}")
        order = self._orders.get(leg.id)
        if order is not None:
            above = QPointF(*anchor.ahead(LEG_LENGTH + 12)) - self.pos()
            painter.setPen(self._theme.colour("accent"))
            painter.setFont(text_font(9, bold=True))
            painter.drawText(QRectF(above.x() - 12, above.y() - 7, 24, 14), Qt.AlignmentFlag.AlignCenter, str(order))

    def _tip(self) -> str:
        if self._drawn is None:
            return ""
        tensor = self._drawn.network.tensor(self.tensor_id)
        legs = ", ".join(f"{leg.name} {leg.dim:,}" for leg in tensor.legs)
        count = f", {prod(tensor.shape):,} parameters" if tensor.kind is TensorKind.CORE else ""
        words = {TensorKind.CORE: "Core", TensorKind.INPUT: "Input", TensorKind.COPY: "Copy tensor"}
        return f"{words[tensor.kind]} {tensor.name} ({legs}){count}"


def short_count(number: int) -> str:
    """Return a count in at most five characters: 640, 4,096, 17.7 k, 1.05 M."""
    for size, letter in ((10**9, " G"), (10**6, " M"), (10**4, " k")):
        if number >= size:
            unit = 1000 if letter == " k" else size
            return f"{number / unit:.3g}{letter}"
    return f"{number:,}"


def _shortened(painter: QPainter, text: str, width: float) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(width))
