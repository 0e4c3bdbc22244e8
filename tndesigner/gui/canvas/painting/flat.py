"""Paints thousands of tensors and bonds at once, as plain boxes and lines."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from tndesigner.drawing.boxes import Box, Point
from tndesigner.drawing.marks import Marks
from tndesigner.drawing.scene_geometry import SceneGeometry
from tndesigner.gui.canvas.painting.inks import Inks
from tndesigner.network import Bond, ElementId

TILE = 1536.0
"""The side of the squares, each of which is renewed when something in it changes."""
_MANY = 64
"""After changes in more places or squares than this, all squares are renewed."""

Tile = tuple[float, float]
"""A column and a row; both are whole."""


@dataclass(slots=True)
class _Patch:
    """The contents of one square: lines by role, boxes by colour."""

    lines: dict[str, QPainterPath] = field(default_factory=dict)
    boxes: dict[int, list[QRectF]] = field(default_factory=dict)


class FlatPicture:
    """The whole diagram as a few paths and lists of boxes; each change must be announced by ``forget``."""

    def __init__(self, inks: Inks) -> None:
        """Start without a picture."""
        self._inks = inks
        self._patches: dict[Tile, _Patch] | None = None

    def forget(self, boxes: Iterable[Box] | None = None) -> None:
        """Drop the picture where it meets some boxes, or everywhere."""
        places = None if boxes is None else list(boxes)
        if places is None or len(places) > _MANY or self._patches is None:
            self._patches = None
            return
        tiles = {tile for box in places for tile in islice(_tiles(box), _MANY)}
        self._patches = None if len(tiles) >= _MANY else self._patches | dict.fromkeys(tiles, _STALE)

    def paint(self, painter: QPainter, drawn: SceneGeometry, marks: Marks, box: Box) -> None:
        """Paint the part in a box: bonds as straight lines, tensors as boxes in their colours."""
        if self._patches is None:
            self._patches = self._make(drawn, marks, drawn.tables.tensors, drawn.tables.bonds)
        for tile, patch in self._patches.items():
            if patch is _STALE:
                self._patches[tile] = self._renew(drawn, marks, tile)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        near = [patch for tile, patch in self._patches.items() if _square(tile).grown(TILE).meets(box)]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for patch in near:
            for role, path in patch.lines.items():
                painter.setPen(self._pen(role))
                painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        for patch in near:
            for rgba, boxes in patch.boxes.items():
                painter.setBrush(QColor.fromRgba(rgba))
                painter.drawRects(boxes)

    def _pen(self, role: str) -> QPen:
        pen = QPen(self._inks.line if role == "bond" else self._inks.role(role), 1 if role == "bond" else 2)
        pen.setCosmetic(True)
        return pen

    def _renew(self, drawn: SceneGeometry, marks: Marks, tile: Tile) -> _Patch:
        """Return the current contents of one square."""
        square, curves = _square(tile), drawn.curves
        tensors = (one for one in drawn.tensor_index.meeting(square) if _tile(drawn.tables.centre(one)) == tile)
        bonds = (one for one in drawn.bond_index.meeting(square) if _tile(curves[one].start) == tile)
        return self._make(drawn, marks, tensors, bonds).get(tile, _Patch())

    def _make(
        self, drawn: SceneGeometry, marks: Marks, tensors: Iterable[ElementId], bonds: Iterable[ElementId]
    ) -> dict[Tile, _Patch]:
        patches: defaultdict[Tile, _Patch] = defaultdict(_Patch)
        tables = drawn.tables
        for bond_id in bonds:
            if not (marks.hidden and is_hidden(drawn, tables.bonds[bond_id], marks)):
                curve = drawn.curves[bond_id]
                lines, role = patches[_tile(curve.start)].lines, signal_role(bond_id, marks) or "bond"
                path = lines.get(role) or lines.setdefault(role, QPainterPath())
                path.moveTo(*curve.start)
                path.lineTo(*curve.end)
        for tensor_id in tensors:
            if tensor_id not in marks.hidden:
                (x, y), (width, height) = tables.centre(tensor_id), tables.half(tensor_id)
                boxes = patches[_tile((x, y))].boxes
                rect = QRectF(x - width, y - height, 2 * width, 2 * height)
                boxes.setdefault(self._colour(drawn, marks, tensor_id), []).append(rect)
        return patches

    def _colour(self, drawn: SceneGeometry, marks: Marks, tensor_id: ElementId) -> int:
        if tensor_id in marks.selected:
            return self._inks.role("accent").rgba()
        tables = drawn.tables
        return self._inks.tensor(tables.tensors[tensor_id], tables.placements[tensor_id]).border.rgba()


_STALE = _Patch()


def signal_role(element_id: ElementId, marks: Marks) -> str:
    """Return the role that marks an element as selected or wrong; empty for none."""
    return "accent" if element_id in marks.selected else "problem" if element_id in marks.wrong else ""


def is_hidden(drawn: SceneGeometry, bond: Bond, marks: Marks) -> bool:
    """Return whether a bond is hidden together with one of its tensors."""
    return bool(marks.hidden) and any(drawn.tables.owners[leg] in marks.hidden for leg in bond.legs)


def _tile(point: Point) -> Tile:
    return point[0] // TILE, point[1] // TILE


def _tiles(box: Box) -> Iterator[Tile]:
    left, top, right, bottom = (int(side // TILE) for side in box)
    return ((column, row) for column in range(left, right + 1) for row in range(top, bottom + 1))


def _square(tile: Tile) -> Box:
    return Box(tile[0] * TILE, tile[1] * TILE, (tile[0] + 1) * TILE, (tile[1] + 1) * TILE)
