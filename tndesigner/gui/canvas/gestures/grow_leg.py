"""Grow a leg: from the rim of a tensor to empty paper, or on to another leg or tensor."""

from tndesigner.drawing.changes import Change, Draft
from tndesigner.drawing.changes.legs import new_leg
from tndesigner.drawing.diagram_tables import DiagramTables
from tndesigner.drawing.geometry import Anchor, snap, towards
from tndesigner.drawing.hit_testing import tensor_at
from tndesigner.drawing.outlines import rim
from tndesigner.gui.canvas.canvas_context import CanvasContext
from tndesigner.gui.canvas.gestures.gesture import Pointer
from tndesigner.gui.canvas.gestures.pull import Pull, Target
from tndesigner.gui.canvas.gestures.pull_leg import TURN
from tndesigner.network import ElementId, TensorKind
from tndesigner.wording.text import Text


def rim_anchor(tables: DiagramTables, tensor_id: ElementId, x: float, direction: float) -> Anchor:
    """Return where a new leg leaves its tensor: in a direction, or upward from the bar of an input at ``x``."""
    centre, half = tables.centre(tensor_id), tables.half(tensor_id)
    if tables.tensors[tensor_id].kind is TensorKind.INPUT:
        return Anchor(x, centre[1] - half[1], 90.0)
    return rim(centre=centre, half=half, direction=direction, shape=tables.shape(tensor_id))


class GrowLeg(Pull):
    """Grows a leg in the direction of the pointer, and joins it to the leg or tensor over which it is released."""

    def __init__(self, stage: CanvasContext, tensor: ElementId, pointer: Pointer) -> None:
        """Start at the rim."""
        super().__init__(stage, tensor)
        self._start = pointer

    def anchor(self, pointer: Pointer) -> Anchor:
        """Return where the new leg leaves its tensor."""
        return rim_anchor(self.stage.tables, self.source, self._start.at[0], self._direction(pointer))

    def dim(self) -> int | None:
        """Return the dimension of a copy tensor, whose legs are one index; None for other tensors."""
        tensor = self.stage.tables.tensors[self.source]
        return tensor.legs[0].dim if tensor.kind is TensorKind.COPY and tensor.legs else None

    def first_leg(self, draft: Draft, target: Target) -> ElementId:
        """Grow the leg towards the target."""
        tables = self.stage.tables
        if target.leg:
            dim, aim = tables.legs[target.leg].dim, self.stage.drawn.anchors[target.leg].tip
        else:
            other = tables.tensors[target.tensor]
            dim = other.legs[0].dim if other.kind is TensorKind.COPY and other.legs else self.usual_dim(target)
            aim = tables.centre(target.tensor)
        direction = towards(tables.centre(self.source), aim)
        return draft.grow(self.source, direction, dim, self._place()).id

    def on_paper(self, pointer: Pointer) -> Change | None:
        """Grow an open leg in the direction of the pointer; nothing grows if it is back over its own tensor."""
        if tensor_at(self.stage.drawn, pointer.at) == self.source:
            return None
        draft = self.stage.draft()
        tables = self.stage.tables
        leg = new_leg(draft, self.stage.drawn, self.source, self._direction(pointer), self.stage.dims.leg)
        return draft.finish(Text("Grow {0}.{1}", tables.tensors[self.source].name, leg.name), (leg.id,))

    def _direction(self, pointer: Pointer) -> float:
        direction = towards(self.stage.tables.centre(self.source), pointer.at)
        return direction if pointer.alt else snap(direction, TURN)

    def _place(self) -> int | None:
        """Return the position of a new leg among those of an input: where the pull began."""
        drawn = self.stage.drawn
        tensor = drawn.tables.tensors[self.source]
        if tensor.kind is not TensorKind.INPUT:
            return None
        return sum(drawn.anchors[leg.id].x < self._start.at[0] for leg in tensor.legs)
