"""Move: the selection follows the pointer and snaps to guides and to the dots of the paper."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from tndesigner.drawing.boxes import Point
from tndesigner.drawing.changes.moving import carried_with, moved
from tndesigner.drawing.snapping import Guide, Guides
from tndesigner.gui.canvas.canvas_context import CanvasContext
from tndesigner.gui.canvas.drag_preview import DragPreview
from tndesigner.gui.canvas.gestures.gesture import Pointer
from tndesigner.gui.canvas.painting.paths import round_pen
from tndesigner.network import ElementId
from tndesigner.wording.text import Text

NEAR = 6.0
"""The distance in screen pixels at which a guide attracts the pointer."""


class Move:
    """Carries the selected tensors and notes that are not locked; the pressed one snaps.

    A frame takes its contents along.
    """

    def __init__(self, stage: CanvasContext, leader: ElementId, pointer: Pointer) -> None:
        """Start with the selection."""
        self._stage, self._start = stage, pointer
        tables = stage.tables
        self._carried = carried = carried_with(tables, stage.document.selection | {leader})
        self._leader = leader if leader in carried else next(iter(carried), leader)
        self._guides = Guides(tables.centre(one) for one in tables.tensors if one not in carried)
        self._shown: list[Guide] = []
        self._preview = DragPreview(stage, carried)
        stage.overlay.put(self, self._paint)

    def move(self, pointer: Pointer) -> None:
        """Follow the pointer."""
        self._preview.move(*self._shift(pointer))

    def release(self, pointer: Pointer) -> None:
        """Leave everything where it is now."""
        shift = self._shift(pointer)
        self.cancel()
        if self._carried and shift != (0.0, 0.0):
            draft = self._stage.draft()
            moved(draft, self._stage.tables, self._carried, shift)
            self._stage.do(draft.finish(Text("Move")))

    def cancel(self) -> None:
        """Put everything back."""
        self._preview.drop()
        self._stage.overlay.drop(self)

    def _shift(self, pointer: Pointer) -> Point:
        """Return how far everything is moved, and update the guides."""
        dx, dy = pointer.at[0] - self._start.at[0], pointer.at[1] - self._start.at[1]
        self._shown = []
        origin = self._origin()
        if origin is None or not self._stage.snaps(alt=pointer.alt):
            return round(dx, 1), round(dy, 1)
        if pointer.shift:
            dx, dy = (dx, 0.0) if abs(dx) >= abs(dy) else (0.0, dy)
        near = NEAR / self._stage.camera.zoom
        (x, y), self._shown = self._guides.snapped((origin[0] + dx, origin[1] + dy), min(near, 12.0))
        shift = x - origin[0], y - origin[1]
        if pointer.shift:
            shift = (shift[0], 0.0) if dy == 0 else (0.0, shift[1])
        return shift

    def _origin(self) -> Point | None:
        tables = self._stage.tables
        if self._leader in tables.tensors:
            return tables.centre(self._leader)
        note = tables.notes.get(self._leader)
        return (note.x, note.y) if note else None

    def _paint(self, painter: QPainter) -> None:
        painter.setPen(round_pen(self._stage.painter.inks.role("accent"), 1 / self._stage.camera.zoom))
        for guide in self._shown:
            painter.drawLine(QPointF(*guide.start), QPointF(*guide.end))
