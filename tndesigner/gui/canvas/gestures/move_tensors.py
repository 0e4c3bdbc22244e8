"""Move: the selected tensors follow the pointer and snap to the grid."""

from dataclasses import replace

from tndesigner.document.edits import EditSequence, Place
from tndesigner.gui.canvas.geometry import Point, snap
from tndesigner.gui.canvas.gestures.gesture import Pointer
from tndesigner.gui.canvas.scene import CanvasScene
from tndesigner.gui.open_document import OpenDocument
from tndesigner.network import ElementId


class MoveTensors:
    """Carries the selected tensors that are not locked; the one that was pressed leads."""

    def __init__(self, document: OpenDocument, scene: CanvasScene, leader: ElementId, pointer: Pointer) -> None:
        """Take hold of the selection."""
        self._document, self._scene = document, scene
        self._leader, self._start = leader, pointer.at
        placements = scene.drawn.placements
        chosen = {leader} | {one for one in document.selection if one in placements}
        self._old = {one: (placements[one].x, placements[one].y) for one in chosen if not placements[one].locked}

    def move(self, pointer: Pointer) -> None:
        """Follow the pointer."""
        if self._old:
            self._scene.move(self._places(pointer))

    def release(self, pointer: Pointer) -> None:
        """Put the tensors down where they are."""
        places = self._places(pointer)
        if all(places[one] == self._old[one] for one in places):
            self.cancel()
            return
        placements, number = self._scene.drawn.placements, self._document.shown
        edits = (Place(number, one, replace(placements[one], x=x, y=y)) for one, (x, y) in places.items())
        self._document.do("Move", EditSequence(tuple(edits)))

    def cancel(self) -> None:
        """Put the tensors back."""
        self._scene.move(self._old)

    def _places(self, pointer: Pointer) -> dict[ElementId, Point]:
        dx, dy = pointer.at[0] - self._start[0], pointer.at[1] - self._start[1]
        if self._leader in self._old and not pointer.alt:
            x, y = self._old[self._leader]
            dx, dy = snap(x + dx) - x, snap(y + dy) - y
        if abs(pointer.at[0] - self._start[0]) + abs(pointer.at[1] - self._start[1]) < 3:
            dx = dy = 0.0
        return {one: (x + dx, y + dy) for one, (x, y) in self._old.items()}
