"""Hover: shows that what is under the pointer can be dragged."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from tndesigner.drawing.boxes import Point
from tndesigner.drawing.geometry import RING, snap, towards
from tndesigner.drawing.hit_testing import Hit, HitKind
from tndesigner.gui.canvas.canvas_context import CanvasContext
from tndesigner.gui.canvas.gestures.grow_leg import rim_anchor
from tndesigner.gui.canvas.gestures.pull_leg import TURN
from tndesigner.gui.canvas.painting import bonds, legs
from tndesigner.gui.canvas.painting.paths import round_pen

Cursor = Qt.CursorShape
CURSORS = {
    HitKind.LEG: Cursor.CrossCursor,
    HitKind.LEG_LABEL: Cursor.IBeamCursor,
    HitKind.RIM: Cursor.CrossCursor,
    HitKind.BAR_END: Cursor.SizeHorCursor,
    HitKind.TENSOR: Cursor.OpenHandCursor,
    HitKind.PILL: Cursor.IBeamCursor,
    HitKind.BOND_END: Cursor.CrossCursor,
    HitKind.BOND: Cursor.PointingHandCursor,
    HitKind.FRAME_CORNER: Cursor.SizeFDiagCursor,
    HitKind.NOTE: Cursor.OpenHandCursor,
}
_SPROUT = 12.0
"""The length of the hint of a new leg beyond the rim."""


class Hover:
    """Paints a hint over what is under the pointer, until the pointer leaves it."""

    def __init__(self, stage: CanvasContext) -> None:
        """Start over empty paper."""
        self._stage = stage
        self._hit: Hit | None = None
        self._at: Point = (0.0, 0.0)

    @property
    def cursor(self) -> Qt.CursorShape:
        """The shape of the pointer over what is hovered."""
        return CURSORS[self._hit.kind] if self._hit else Cursor.ArrowCursor

    def show(self, hit: Hit | None, at: Point) -> None:
        """Hover over something at a place, or over nothing."""
        moves = hit is not None and hit.kind is HitKind.RIM
        if hit == self._hit and not moves:
            return
        self._hit, self._at = hit, at
        if hit is None:
            self._stage.overlay.drop(self)
        else:
            self._stage.overlay.put(self, self._paint)

    def _paint(self, painter: QPainter) -> None:
        hit, tables = self._hit, self._stage.tables
        if hit is None or not any(hit.id in table for table in (tables.tensors, tables.owners, tables.bonds)):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        match hit.kind:
            case HitKind.LEG | HitKind.LEG_LABEL if hit.id not in tables.bond_of:
                inks, anchor = self._stage.painter.inks, self._stage.drawn.anchors[hit.id]
                legs.paint_ring(painter, anchor, inks.role("canvas"), inks.role("accent"), legs.WIDE_RING)
            case HitKind.RIM:
                self._paint_sprout(painter, hit)
            case HitKind.BOND | HitKind.BOND_END:
                self._paint_glow(painter, hit)
            case _:
                pass

    def _paint_sprout(self, painter: QPainter, hit: Hit) -> None:
        """Paint the beginning of the leg that would grow."""
        tables = self._stage.tables
        anchor = rim_anchor(tables, hit.id, self._at[0], snap(towards(tables.centre(hit.id), self._at), TURN))
        painter.setPen(round_pen(self._stage.painter.inks.role("accent"), 2))
        end = QPointF(*anchor.ahead(_SPROUT))
        painter.drawLine(QPointF(anchor.x, anchor.y), end)
        painter.setBrush(self._stage.painter.inks.role("canvas"))
        painter.drawEllipse(end, RING, RING)

    def _paint_glow(self, painter: QPainter, hit: Hit) -> None:
        """Highlight a bond, or only the half that would be pulled off at this place."""
        tables = self._stage.tables
        bond, curve = tables.bonds[hit.id], self._stage.drawn.curves[hit.id]
        if hit.kind is HitKind.BOND_END:
            curve = curve.part(0.0, 0.4) if hit.end == bond.first else curve.part(0.6, 1.0)
        bonds.paint_halo(painter, curve, tables.dims(bond), self._stage.painter.inks.faint("accent", 0.35))
