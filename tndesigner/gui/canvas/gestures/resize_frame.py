"""Resize a frame: its lower right corner follows the pointer."""

from dataclasses import replace

from tndesigner.drawing.geometry import GRID, snap
from tndesigner.gui.canvas.canvas_context import CanvasContext
from tndesigner.gui.canvas.gestures.gesture import Pointer
from tndesigner.network import ElementId
from tndesigner.network.diagram import Note
from tndesigner.wording.text import Text

SMALLEST = 32.0


class ResizeFrame:
    """Pulls the lower right corner of a frame; the upper left one stays."""

    def __init__(self, stage: CanvasContext, note: ElementId) -> None:
        """Take hold of the corner."""
        self._stage, self._id = stage, note
        self._old = stage.tables.notes[note]

    def move(self, pointer: Pointer) -> None:
        """Follow the pointer."""
        self._stage.scene.preview_note(self._id, self._note(pointer))

    def release(self, pointer: Pointer) -> None:
        """Keep the new size."""
        note = self._note(pointer)
        if note == self._old:
            self.cancel()
            return
        draft = self._stage.draft()
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
