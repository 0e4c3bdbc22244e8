"""Rubber band: a rectangle that selects what is inside."""

from PySide6.QtGui import QPainter

from tndesigner.drawing.boxes import Box, Point, box_around
from tndesigner.drawing.scene_geometry import SceneGeometry, note_box
from tndesigner.gui.canvas.canvas_context import CanvasContext
from tndesigner.gui.canvas.gestures.gesture import Pointer
from tndesigner.gui.canvas.painting.paths import rectangle, round_pen
from tndesigner.network import ElementId


class RubberBand:
    """Selects the tensors whose centres are in a rectangle, and the bonds between them; Shift or Ctrl adds."""

    def __init__(self, stage: CanvasContext, pointer: Pointer) -> None:
        """Start at the first corner."""
        self._stage = stage
        self._start: Point = pointer.at
        self._band = box_around((pointer.at,))
        self._before = stage.document.selection
        self._kept = self._before if pointer.adds else frozenset()
        stage.document.select(self._kept)
        stage.overlay.put(self, self._paint)

    def move(self, pointer: Pointer) -> None:
        """Move the other corner."""
        self._band = box_around((self._start, pointer.at))
        self._stage.document.select(self._kept | elements_in(self._stage.drawn, self._band))
        self._stage.overlay.put(self, self._paint)

    def release(self, pointer: Pointer) -> None:
        """Keep the selection."""
        self._stage.overlay.drop(self)

    def cancel(self) -> None:
        """Restore the previous selection."""
        self._stage.overlay.drop(self)
        self._stage.document.select(self._before)

    def _paint(self, painter: QPainter) -> None:
        inks = self._stage.painter.inks
        painter.setPen(round_pen(inks.role("accent"), 1 / self._stage.camera.zoom))
        painter.setBrush(inks.faint("accent", 0.08))
        painter.drawRect(rectangle(self._band))


def elements_in(drawn: SceneGeometry, band: Box) -> set[ElementId]:
    """Return the tensors whose centres are in a box, the bonds between them, and the notes inside the box."""
    tables = drawn.tables
    inside = {one for one in drawn.tensor_index.meeting(band) if band.holds(tables.centre(one))}
    bonds = {
        bond.id for bond in tables.touching(inside).values() if all(tables.owners[leg] in inside for leg in bond.legs)
    }
    notes = (one for one in drawn.note_index.meeting(band) if band.covers(note_box(tables.notes[one])))
    return inside | bonds | set(notes)
