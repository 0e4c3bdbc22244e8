"""Resize a bar by one of its ends, or a frame by its lower right corner."""

from dataclasses import replace

from tndesigner.drawing.diagram_tables import NARROWEST
from tndesigner.drawing.geometry import GRID, snap
from tndesigner.gui.canvas.canvas_context import CanvasContext
from tndesigner.gui.canvas.gestures.gesture import Pointer
from tndesigner.network import ElementId, Placement
from tndesigner.network.diagram import Note
from tndesigner.wording.text import Text

SMALLEST = 32.0
"""The least width and height of a frame."""


class ResizeBar:
    """Pulls one end of a bar; the other stays, and the legs stay evenly spaced along it."""

    def __init__(self, stage: CanvasContext, tensor: ElementId, side: int) -> None:
        """Start at an end: -1 is the left one, 1 the right one."""
        self._stage, self._tensor, self._side = stage, tensor, side
        tables = stage.tables
        self._old = tables.placements[tensor]
        self._width = 2 * tables.half(tensor)[0]

    def move(self, pointer: Pointer) -> None:
        """Follow the pointer."""
        self._stage.scene.preview({self._tensor: self._placement(pointer)})

    def release(self, pointer: Pointer) -> None:
        """Keep the new width."""
        draft, placement = self._stage.draft(), self._placement(pointer)
        if placement.width != self._width:
            draft.place(self._tensor, placement)
        self._stage.do(draft.finish(Text("Resize input")))

    def cancel(self) -> None:
        """Give the bar its old width."""
        self._stage.scene.settle()

    def _placement(self, pointer: Pointer) -> Placement:
        stays = self._old.x - self._side * self._width / 2
        end = snap(pointer.at[0], GRID) if self._stage.snaps(alt=pointer.alt) else pointer.at[0]
        width = max(NARROWEST, self._side * (end - stays))
        return replace(self._old, x=stays + self._side * width / 2, width=width)


class ResizeFrame:
    """Pulls the lower right corner of a frame; the upper left one stays."""

    def __init__(self, stage: CanvasContext, note: ElementId) -> None:
        """Start at the corner."""
        self._stage, self._id = stage, note
        self._old = stage.tables.notes[note]

    def move(self, pointer: Pointer) -> None:
        """Follow the pointer."""
        self._stage.scene.preview_note(self._id, self._note(pointer))

    def release(self, pointer: Pointer) -> None:
        """Keep the new size."""
        draft, note = self._stage.draft(), self._note(pointer)
        if note != self._old:
            draft.note(self._id, note)
        self._stage.do(draft.finish(Text("Resize frame")))

    def cancel(self) -> None:
        """Give the frame its old size."""
        self._stage.scene.settle()

    def _note(self, pointer: Pointer) -> Note:
        right, bottom = pointer.at
        if self._stage.snaps(alt=pointer.alt):
            right, bottom = snap(right, GRID), snap(bottom, GRID)
        return replace(self._old, width=max(SMALLEST, right - self._old.x), height=max(SMALLEST, bottom - self._old.y))
