"""Paints thousands of tensors and bonds at once, as plain boxes and lines."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from tndesigner.gui.canvas.drawn import Drawn
from tndesigner.gui.canvas.painting.inks import Inks
from tndesigner.gui.canvas.painting.marks import Marks

LOW_SHARE = 0.55


class FlatPicture:
    """The whole diagram as a few paths and lists of boxes, made anew when it or its marks change."""

    def __init__(self, inks: Inks) -> None:
        """Start without a picture."""
        self._inks = inks
        self._made: tuple[Drawn, int, Marks] | None = None
        self._lines: dict[str, QPainterPath] = {}
        self._boxes: dict[str, list[QRectF]] = {}
        self._colours: dict[str, QColor] = {}

    def paint(self, painter: QPainter, drawn: Drawn, marks: Marks) -> None:
        """Paint bonds as straight lines and tensors as boxes in their colours."""
        if self._made != (drawn, drawn.version, marks):
            self._make(drawn, marks)
            self._made = drawn, drawn.version, marks
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for role, path in self._lines.items():
            pen = QPen(self._inks.line if role == "bond" else self._inks.role(role), 1 if role == "bond" else 2)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        for name, boxes in self._boxes.items():
            painter.setBrush(self._colours[name])
            painter.drawRects(boxes)

    def _make(self, drawn: Drawn, marks: Marks) -> None:
        self._lines, self._boxes, self._colours = {}, {}, {}
        tables = drawn.tables
        for bond_id, bond in tables.bonds.items():
            if marks.hidden and any(tables.owners[leg] in marks.hidden for leg in bond.legs):
                continue
            role = "accent" if bond_id in marks.selected else "problem" if bond_id in marks.wrong else "bond"
            path = self._lines.setdefault(role, QPainterPath())
            curve = drawn.curves[bond_id]
            path.moveTo(*curve.start)
            path.lineTo(*curve.end)
        for tensor_id, tensor in tables.tensors.items():
            if tensor_id not in marks.hidden:
                selected = tensor_id in marks.selected
                placement = tables.placements[tensor_id]
                colour = self._inks.role("accent") if selected else self._inks.tensor(tensor, placement).border
                self._colours.setdefault(colour.name(), colour)
                box = drawn.body(tensor_id)
                self._boxes.setdefault(colour.name(), []).append(QRectF(box[0], box[1], box.width, box.height))
