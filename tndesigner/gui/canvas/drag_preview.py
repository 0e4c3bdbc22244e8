"""The preview of a drag: tensors and notes taken off the paper and painted over it while they move."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QLineF, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from tndesigner.drawing.boxes import Box, Point, union
from tndesigner.drawing.level_of_detail import READABLE, detail_for
from tndesigner.drawing.pills import bond_text
from tndesigner.gui.canvas.canvas_context import CanvasContext
from tndesigner.gui.canvas.painting import bonds
from tndesigner.gui.canvas.painting.flat import FlatPicture
from tndesigner.gui.canvas.painting.paths import round_pen
from tndesigner.network import Bond, ElementId

_MOST_CURVES = 120
"""With more bonds than this to the rest of the drawing, they are painted as straight lines."""
_MOST_PILLS = 24
"""With more bonds than this, their dimensions are left out during the drag."""


class DragPreview:
    """Paints what is carried from one picture, and its bonds to the rest of the drawing again in each frame."""

    def __init__(self, stage: CanvasContext, carried: Iterable[ElementId]) -> None:
        """Take tensors and notes off the paper."""
        self._stage = stage
        self._carried = frozenset(carried)
        self._shift: Point = (0.0, 0.0)
        self._picture: tuple[QPixmap, Box] | None = None
        touching = stage.tables.touching(self._carried & stage.tables.tensors.keys()).values()
        self._whole = union(box for one in self._carried for box in stage.drawn.boxes_of(one)) or Box(0, 0, 1, 1)
        self._leading = [bond for bond in touching if not self._inside(bond)]
        stage.scene.hide(self._carried)
        stage.overlay.put(self, self._paint)

    def move(self, dx: float, dy: float) -> None:
        """Carry everything to a distance from where it was."""
        self._shift = dx, dy
        self._stage.overlay.put(self, self._paint)

    def drop(self) -> None:
        """Put everything back on the paper."""
        self._stage.overlay.drop(self)
        self._stage.scene.hide(())

    def _inside(self, bond: Bond) -> bool:
        owners = self._stage.tables.owners
        return owners[bond.first] in self._carried and owners[bond.second] in self._carried

    def _centre(self, tensor_id: ElementId) -> Point:
        x, y = self._stage.tables.centre(tensor_id)
        return (x + self._shift[0], y + self._shift[1]) if tensor_id in self._carried else (x, y)

    def _paint(self, painter: QPainter) -> None:
        self._paint_leading(painter)
        sight = self._stage.camera.sight.shifted(-self._shift[0], -self._shift[1])
        picture, box = self._covering(sight, painter.device().devicePixelRatio())
        painter.drawPixmap(QPointF(box.left + self._shift[0], box.top + self._shift[1]), picture)

    def _paint_leading(self, painter: QPainter) -> None:
        """Paint the bonds between what is carried and what stays."""
        drawn, inks = self._stage.drawn, self._stage.painter.inks
        if len(self._leading) > _MOST_CURVES:
            painter.setPen(round_pen(inks.line, 1.5))
            owners = drawn.tables.owners
            ends = ((self._centre(owners[bond.first]), self._centre(owners[bond.second])) for bond in self._leading)
            painter.drawLines([QLineF(*first, *second) for first, second in ends])
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        spots: dict[Bond, Point] = {}
        for bond in self._leading:
            dims = drawn.tables.dims(bond)
            colour = inks.line if dims[0] == dims[1] else inks.role("problem")
            curve = drawn.curve_with(bond, self._centre)
            spots[bond] = curve.middle
            bonds.paint_bond(painter, curve, dims, colour)
        if len(spots) <= _MOST_PILLS and self._stage.camera.zoom >= READABLE:
            self._paint_pills(painter, spots)

    def _paint_pills(self, painter: QPainter, spots: Mapping[Bond, Point]) -> None:
        """Paint the dimensions, which move with their curves."""
        scene = self._stage.scene
        for bond, middle in spots.items():
            role = "problem" if bond.id in scene.marks.wrong else "text"
            bonds.paint_pill_at(painter, middle, bond_text(scene.drawn, bond), self._stage.painter.inks, role=role)

    def _covering(self, sight: Box, ratio: float) -> tuple[QPixmap, Box]:
        """Return a picture that covers the part of the carried elements in sight; a new one if the old one does not."""
        if self._picture is None or not self._picture[1].covers(self._needed(sight)):
            box = self._needed(sight.grown(max(sight.width, sight.height) / 2))
            self._picture = self._paint_picture(box, ratio), box
        return self._picture

    def _needed(self, sight: Box) -> Box:
        """Return the part of what is carried that is in sight."""
        left, top = max(self._whole.left, sight.left), max(self._whole.top, sight.top)
        right, bottom = min(self._whole.right, sight.right), min(self._whole.bottom, sight.bottom)
        return Box(left, top, max(left + 1, right), max(top + 1, bottom))

    def _paint_picture(self, box: Box, ratio: float) -> QPixmap:
        scene, zoom = self._stage.scene, self._stage.camera.zoom
        picture = QPixmap(QSize(int(box.width * zoom * ratio) + 1, int(box.height * zoom * ratio) + 1))
        picture.setDevicePixelRatio(ratio * zoom)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.translate(-box.left, -box.top)
        carried = sum(one in self._carried for one in scene.drawn.tensor_index.meeting(box))
        detail = detail_for(zoom=zoom, in_sight=lambda _most: carried, in_motion=False)
        tables = scene.drawn.tables
        marks = replace(scene.marks, hidden=frozenset(tables.tensors.keys() | tables.notes.keys()) - self._carried)
        if detail.flat:
            FlatPicture(self._stage.painter.inks).paint(painter, scene.drawn, marks, box)
        else:
            self._stage.painter.paint(painter, scene.drawn, box, marks, detail)
        painter.end()
        return picture
