"""Pull a leg: from the tip of an open leg to another leg or tensor, or in the direction in which it is to point."""

from tndesigner.drawing.changes import Change, Draft
from tndesigner.drawing.geometry import Anchor, snap, towards
from tndesigner.drawing.hit_testing import tensor_at
from tndesigner.gui.canvas.canvas_context import CanvasContext
from tndesigner.gui.canvas.gestures.gesture import Pointer
from tndesigner.gui.canvas.gestures.pull import Pull, Target
from tndesigner.network import ElementId, TensorKind
from tndesigner.wording.text import Text

TURN = 15.0
"""Legs snap to multiples of this many degrees."""


class PullLeg(Pull):
    """Joins an open leg to what it is released over; over empty paper, the leg turns to the pointer."""

    def __init__(self, stage: CanvasContext, leg: ElementId) -> None:
        """Start at the tip of a leg."""
        self._leg = leg
        super().__init__(stage, stage.tables.owners[leg])

    def anchor(self, pointer: Pointer) -> Anchor:
        """Return where the leg leaves its tensor."""
        return self.stage.drawn.anchors[self._leg]

    def dim(self) -> int:
        """Return the dimension of the leg."""
        return self.stage.tables.legs[self._leg].dim

    def refuses(self, target: Target) -> bool:
        """Return whether the target is the leg itself or its tensor."""
        return target in (Target(leg=self._leg), Target(tensor=self.source))

    def first_leg(self, draft: Draft, target: Target) -> ElementId:
        """Return the leg."""
        return self._leg

    def on_paper(self, pointer: Pointer) -> Change | None:
        """Turn the leg; those of an input always point up."""
        tables = self.stage.tables
        tensor = tables.tensors[self.source]
        if tensor.kind is TensorKind.INPUT or tensor_at(self.stage.drawn, pointer.at) == tensor.id:
            return None
        direction = towards(tables.centre(tensor.id), pointer.at)
        draft = self.stage.draft()
        draft.point(self._leg, direction if pointer.alt else snap(direction, TURN))
        return draft.finish(Text("Turn {0}.{1}", tensor.name, tensor.leg(self._leg).name), (self._leg,))
