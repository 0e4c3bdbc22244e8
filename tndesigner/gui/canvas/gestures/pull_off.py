"""Pull off: moves an end of a bond to another leg or tensor, or to empty paper, which cuts the bond."""

from tndesigner.drawing.changes import Change, Draft
from tndesigner.drawing.changes.legs import cut_bond
from tndesigner.gui.canvas.canvas_context import CanvasContext
from tndesigner.gui.canvas.gestures.gesture import Pointer
from tndesigner.gui.canvas.gestures.pull import Target
from tndesigner.gui.canvas.gestures.pull_leg import PullLeg
from tndesigner.network import ElementId
from tndesigner.wording.text import Text


class PullOff(PullLeg):
    """Moves one end of a bond; the other end stays."""

    def __init__(self, stage: CanvasContext, bond: ElementId, end: ElementId) -> None:
        """Start at the end of a bond at a leg."""
        self._bond, self._end_leg = stage.tables.bonds[bond], end
        super().__init__(stage, self._bond.second if end == self._bond.first else self._bond.first)

    def first_leg(self, draft: Draft, target: Target) -> ElementId:
        """Cut the bond and return the leg that stays."""
        cut_bond(draft, self.stage.drawn, self._bond)
        return super().first_leg(draft, target)

    def joined(self, target: Target) -> Change:
        """Join the end to a target; back at its own tensor, nothing changes."""
        if target.tensor == self.stage.tables.owners[self._end_leg]:
            return self.stage.draft().finish(Text("Join"), (self._bond.id,))
        return super().joined(target)

    def on_paper(self, pointer: Pointer) -> Change | None:
        """Cut the bond."""
        draft = self.stage.draft()
        cut_bond(draft, self.stage.drawn, self._bond)
        return draft.finish(Text("Cut {0} from {1}", *map(draft.leg_title, self._bond.legs)), (self._end_leg,))
