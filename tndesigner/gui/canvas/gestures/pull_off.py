"""Pull off: the end of a bond, to another leg or tensor, or to empty paper, which cuts the bond."""

from tndesigner.drawing.changes import Change, Draft
from tndesigner.drawing.changes.legs import cut_bond
from tndesigner.drawing.geometry import Anchor
from tndesigner.gui.canvas.canvas_context import CanvasContext
from tndesigner.gui.canvas.gestures.gesture import Pointer
from tndesigner.gui.canvas.gestures.pull import Pull, Target
from tndesigner.network import ElementId
from tndesigner.wording.text import Text


class PullOff(Pull):
    """Carries one end of a bond elsewhere; the other end stays."""

    def __init__(self, stage: CanvasContext, bond: ElementId, end: ElementId) -> None:
        """Take hold of the end of a bond at a leg."""
        self._bond, self._end_leg = stage.tables.bonds[bond], end
        self._stays = self._bond.second if end == self._bond.first else self._bond.first
        super().__init__(stage, stage.tables.owners[self._stays])

    def anchor(self, pointer: Pointer) -> Anchor:
        """Return where the end that stays leaves its tensor."""
        return self.stage.drawn.anchors[self._stays]

    def dim(self) -> int:
        """Return the dimension of the leg that stays."""
        return self.stage.tables.legs[self._stays].dim

    def refuses(self, target: Target) -> bool:
        """Tell whether the target is the body at the other end."""
        return target == Target(tensor=self.source)

    def begin(self, draft: Draft, target: Target) -> ElementId:
        """Cut the bond and return the leg that stays."""
        cut_bond(draft, self.stage.drawn, self._bond)
        return self._stays

    def joined(self, target: Target) -> Change:
        """Join the end elsewhere; back at its own tensor, nothing changes."""
        if target.tensor == self.stage.tables.owners[self._end_leg]:
            return self.stage.draft().finish(Text("Join"), (self._bond.id,))
        return super().joined(target)

    def on_paper(self, pointer: Pointer) -> Change | None:
        """Cut the bond."""
        drawn = self.stage.drawn
        draft = self.stage.draft()
        cut_bond(draft, drawn, self._bond)
        titles = (f"{drawn.tables.owner(leg).name}.{drawn.tables.legs[leg].name}" for leg in self._bond.legs)
        return draft.finish(Text("Cut {0} from {1}", *titles), (self._end_leg,))
