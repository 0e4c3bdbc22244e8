"""All bonds of a diagram in one item, so that thousands of them paint fast."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from tndesigner.gui.canvas.drawn import Drawn
from tndesigner.gui.canvas.geometry import THICKEST, Curve, bond_width
from tndesigner.gui.canvas.items.paint import curve_path, round_pen
from tndesigner.gui.canvas.items.tensor_item import READABLE
from tndesigner.gui.style import Theme, text_font
from tndesigner.network import Bond, ElementId

_REACH = THICKEST + 24


class BondsItem(QGraphicsItem):
    """Draws the bonds of a drawn diagram with their dimensions; knows nothing of gestures."""

    def __init__(self, theme: Theme) -> None:
        """Make the item; ``follow`` gives it something to draw."""
        super().__init__()
        self._theme = theme
        self._drawn: Drawn | None = None
        self._bounds = QRectF()
        self._selected: frozenset[ElementId] = frozenset()
        self._wrong: frozenset[ElementId] = frozenset()
        self.setZValue(1)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def follow(self, drawn: Drawn) -> None:
        """Show the bonds as they are in a drawn diagram."""
        self.prepareGeometryChange()
        self._drawn = drawn
        self._bounds = QRectF()
        for curve in drawn.curves.values():
            self._bounds = self._bounds.united(curve_bounds(curve))
        self.update()

    def follow_some(self, bonds: Iterable[ElementId]) -> None:
        """Show these bonds anew after their tensors moved."""
        if self._drawn is None:
            return
        dirty = QRectF()
        for bond in bonds:
            dirty = dirty.united(curve_bounds(self._drawn.curves[bond]))
        if not self._bounds.contains(dirty):
            self.prepareGeometryChange()
            self._bounds = self._bounds.united(dirty)
        self.update(dirty)

    def mark(self, *, selected: frozenset[ElementId], wrong: frozenset[ElementId]) -> None:
        """Show bonds as selected, and as part of a problem."""
        if (selected, wrong) != (self._selected, self._wrong):
            self._selected, self._wrong = selected, wrong
            self.update()

    def boundingRect(self) -> QRectF:  # Qt's name
        """Return the box around all bonds."""
        return self._bounds

    def shape(self) -> QPainterPath:
        """Return nothing: bonds are hit by their distance to the pointer."""
        return QPainterPath()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the bonds in the exposed part."""
        if self._drawn is None:
            return
        zoom = option.levelOfDetailFromTransform(painter.worldTransform())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, zoom >= READABLE / 2)
        exposed = option.exposedRect
        for bond in self._drawn.network.bonds:
            curve = self._drawn.curves[bond.id]
            if curve_bounds(curve).intersects(exposed):
                self._paint_bond(painter, self._drawn, bond, readable=zoom >= READABLE)

    def _paint_bond(self, painter: QPainter, drawn: Drawn, bond: Bond, *, readable: bool) -> None:
        curve = drawn.curves[bond.id]
        dims = (drawn.network.leg(bond.first).dim, drawn.network.leg(bond.second).dim)
        mismatch = dims[0] != dims[1]
        wrong = mismatch or bond.id in self._wrong
        colour = self._theme.colour("problem" if wrong else "text")
        width = bond_width(max(1, min(dims)))
        path = curve_path(curve)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if bond.id in self._selected:
            painter.setPen(round_pen(self._theme.colour("accent"), width + 5))
            painter.drawPath(path)
        painter.setPen(round_pen(colour, width, dashed=mismatch))
        painter.drawPath(path)
        if readable:
            text = f"{dims[0]:,} ≠ {dims[1]:,}" if mismatch else f"{dims[0]:,}"
            self._paint_pill(painter, curve, text, colour)

    def _paint_pill(self, painter: QPainter, curve: Curve, text: str, colour: QColor) -> None:
        painter.setFont(text_font(11))
        width = painter.fontMetrics().horizontalAdvance(text) + 10
        x, y = curve.middle
        pill = QRectF(x - width / 2, y - 8, width, 16)
        painter.setPen(round_pen(colour if colour == self._theme.colour("problem") else self._theme.colour("line"), 1))
        painter.setBrush(self._theme.colour("canvas"))
        painter.drawRoundedRect(pill, 8, 8)
        painter.setPen(colour)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)


def curve_bounds(curve: Curve) -> QRectF:
    """Return the box of a curve's control points, with room for its width and its label."""
    points = (curve.start, curve.first, curve.second, curve.end)
    left, right = min(x for x, _ in points), max(x for x, _ in points)
    top, bottom = min(y for _, y in points), max(y for _, y in points)
    return QRectF(QPointF(left - _REACH, top - _REACH), QPointF(right + _REACH, bottom + _REACH))
