"""Resize a bar: the end of an input follows the pointer, its legs stay evenly along it."""

from dataclasses import replace

from tndesigner.drawing.diagram_tables import NARROWEST
from tndesigner.drawing.geometry import GRID, snap
from tndesigner.gui.canvas.canvas_context import CanvasContext
from tndesigner.gui.canvas.gestures.gesture import Pointer
from tndesigner.network import ElementId, Placement
from tndesigner.wording.text import Text


class ResizeBar:
    """Pulls one end of a bar; the other stays."""

    def __init__(self, stage: CanvasContext, tensor: ElementId, side: int) -> None:
        """Take hold of an end: -1 is the left one, 1 the right one."""
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
        if placement.width == self._width:
            self.cancel()
            return
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
