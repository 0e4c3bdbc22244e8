"""Paints a diagram: frames, bonds, tensors with their open legs, numbers."""

from math import ceil, log2

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from tndesigner.drawing.boxes import Box
from tndesigner.drawing.geometry import GRID
from tndesigner.drawing.labels import dimension_text
from tndesigner.drawing.level_of_detail import Detail
from tndesigner.drawing.marks import Marks
from tndesigner.drawing.pills import bond_pill
from tndesigner.drawing.scene_geometry import (
    NOTE_LINE,
    NOTE_SIZE,
    TITLE_SIZE,
    SceneGeometry,
    is_frame,
    note_box,
    title_of,
)
from tndesigner.gui.canvas.painting import bond_utilisation, bonds, legs, tensors
from tndesigner.gui.canvas.painting.flat import FlatPicture, is_hidden, signal_role
from tndesigner.gui.canvas.painting.inks import Inks, label_font
from tndesigner.gui.canvas.painting.paths import rectangle, round_pen
from tndesigner.network import Bond, ElementId
from tndesigner.network.diagram import Note


class DiagramPainter:
    """Paints diagrams in the colours of a theme, on the screen or into a picture."""

    def __init__(self, inks: Inks) -> None:
        """Paint in the colours of a theme."""
        self.inks = inks
        self.flat = FlatPicture(inks)

    def paint(self, painter: QPainter, drawn: SceneGeometry, box: Box, marks: Marks, detail: Detail) -> None:
        """Paint the part of a diagram in a box."""
        if detail.flat:
            self.flat.paint(painter, drawn, marks, box)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_notes(painter, drawn, box, marks, detail)
        met = (drawn.tables.bonds[one] for one in drawn.bond_index.meeting(box))
        shown = [bond for bond in met if not is_hidden(drawn, bond, marks)]
        for bond in shown:
            self.paint_bond(painter, drawn, bond, marks)
        for tensor_id in drawn.tensor_index.meeting(box):
            if tensor_id not in marks.hidden:
                self.paint_tensor(painter, drawn, tensor_id, marks, detail)
        if detail.texts:
            for bond in shown:
                self.paint_pill(painter, drawn, bond, marks)

    def paint_tensor(
        self, painter: QPainter, drawn: SceneGeometry, tensor_id: ElementId, marks: Marks, detail: Detail
    ) -> None:
        """Paint a tensor and its open legs."""
        tables = drawn.tables
        tensor, placement, half = tables.tensors[tensor_id], tables.placements[tensor_id], tables.half(tensor_id)
        for leg in tables.open_legs(tensor.id):
            role = signal_role(leg.id, marks)
            painter.setOpacity(marks.opacity(leg.id))
            anchor = drawn.anchors[leg.id]
            legs.paint_leg(painter, anchor, leg, self.inks, self.inks.role(role) if role else None)
            if detail.texts:
                legs.paint_leg_texts(painter, anchor, leg, tables.outputs.get(leg.id), self.inks)
        self._cover(painter, marks.opacity(tensor_id), tensors.body_path(tensor, placement, half))
        if role := signal_role(tensor_id, marks):
            tensors.paint_halo(painter, tensor, placement, half, self.inks.role(role))
        tensors.paint_body(painter, tensor, placement, half, self.inks.tensor(tensor, placement))
        if detail.texts:
            tensors.paint_texts(painter, tensor, placement, half, self.inks)
            if level := marks.levels.get(tensor_id):
                bond_utilisation.paint_gradient(painter, placement, half, level, self.inks)
        painter.setOpacity(1.0)

    def paint_bond(self, painter: QPainter, drawn: SceneGeometry, bond: Bond, marks: Marks) -> None:
        """Paint the curve of a bond."""
        curve, dims = drawn.curves[bond.id], drawn.tables.dims(bond)
        painter.setOpacity(marks.opacity(bond.id))
        if bond.id in marks.selected:
            bonds.paint_halo(painter, curve, dims, self.inks.role("accent"))
        for leg, part in ((bond.first, (0.0, 0.4)), (bond.second, (0.6, 1.0))):
            if leg in marks.selected:
                bonds.paint_halo(painter, curve.part(*part), dims, self.inks.role("accent"))
        wrong = dims[0] != dims[1] or bond.id in marks.wrong
        level = marks.levels.get(bond.id)
        if level and not wrong:
            bond_utilisation.paint_used_bond(painter, curve, level, self.inks)
        else:
            bonds.paint_bond(painter, curve, dims, self.inks.role("problem") if wrong else self.inks.line)
        painter.setOpacity(1.0)

    def paint_pill(self, painter: QPainter, drawn: SceneGeometry, bond: Bond, marks: Marks) -> None:
        """Paint the pill of a bond."""
        dims = drawn.tables.dims(bond)
        usual = "accent" if bond.id in marks.varied else "text"
        role = "problem" if dims[0] != dims[1] or bond.id in marks.wrong else usual
        pill = bond_pill(drawn, bond)
        self._cover(painter, marks.opacity(bond.id), bonds.pill_path(pill))
        bonds.paint_pill(painter, pill, dimension_text(*dims), self.inks, role=role)
        if level := marks.levels.get(bond.id):
            bond_utilisation.paint_use_bar(painter, pill, level, self.inks)
        painter.setOpacity(1.0)

    def _paint_notes(self, painter: QPainter, drawn: SceneGeometry, box: Box, marks: Marks, detail: Detail) -> None:
        shown = {one: drawn.tables.notes[one] for one in drawn.note_index.meeting(box) if one not in marks.hidden}
        for note_id, note in sorted(shown.items(), key=lambda one: not is_frame(one[1])):
            painter.setOpacity(marks.opacity(note_id))
            paint_note(painter, note, self.inks, detail, selected=note_id in marks.selected)
        painter.setOpacity(1.0)

    def _cover(self, painter: QPainter, opacity: float, outline: QPainterPath) -> None:
        """Set the opacity; first cover what is below, so that it does not show through."""
        if opacity < 1:
            painter.setOpacity(1.0)
            painter.fillPath(outline, self.inks.role("canvas"))
        painter.setOpacity(opacity)


_GRIP = 10.0


def paint_note(painter: QPainter, note: Note, inks: Inks, detail: Detail, *, selected: bool) -> None:
    """Paint a note: a text, or a frame with its title above the upper left corner."""
    box = rectangle(note_box(note))
    if is_frame(note):
        _paint_frame(painter, box, inks, selected=selected)
        if detail.grips:
            _paint_grip(painter, box, inks)
        if detail.texts:
            painter.setFont(label_font(TITLE_SIZE, bold=True))
            painter.setPen(inks.role("accent" if selected else "muted"))
            painter.drawText(QPointF(box.left() + 8, box.top() - 6), title_of(note))
        return
    if selected:
        painter.setPen(round_pen(inks.role("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(-4, -2, 4, 2), 4, 4)
    if detail.texts:
        painter.setFont(label_font(NOTE_SIZE))
        painter.setPen(inks.role("muted"))
        for number, line in enumerate(note.text.split("\n")):
            row = QRectF(box.left() + 4, box.top() + 4 + number * NOTE_LINE, 10_000, NOTE_LINE)
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, line)


def _paint_frame(painter: QPainter, box: QRectF, inks: Inks, *, selected: bool) -> None:
    painter.setBrush(inks.faint("muted", 0.05))
    painter.setPen(round_pen(inks.role("accent" if selected else "line"), 2 if selected else 1))
    painter.drawRoundedRect(box, 8, 8)


def _paint_grip(painter: QPainter, box: QRectF, inks: Inks) -> None:
    """Paint what a frame is resized by, in its lower right corner."""
    painter.setPen(round_pen(inks.role("muted"), 1))
    for part in (0.45, 0.9):
        corner = box.bottomRight() - QPointF(4, 4)
        painter.drawLine(corner - QPointF(_GRIP * part, 0), corner - QPointF(0, _GRIP * part))


_GONE, _FULL = 0.2, 0.7
"""Below the first zoom there are no dots; from the second on, they have their full colour."""
_DENSEST = 12.0
"""The smallest distance between dots, in pixels of the screen."""


def paint_dots(painter: QPainter, box: Box, zoom: float, inks: Inks) -> None:
    """Paint the dots in a box; when zooming out, they fade, and then only every second one is left."""
    strength = (zoom - _GONE) / (_FULL - _GONE)
    if strength <= 0:
        return
    doublings = max(0.0, log2(_DENSEST / (GRID * zoom)))
    step = GRID * 2 ** ceil(doublings)
    painter.setPen(round_pen(inks.faint("grid", min(1.0, strength)), 2 / zoom))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    columns = range(int(box.left // step), int(box.right // step) + 2)
    rows = range(int(box.top // step), int(box.bottom // step) + 2)
    painter.drawPoints([QPointF(column * step, row * step) for column in columns for row in rows])
