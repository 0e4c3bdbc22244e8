"""Bonding by keys: starts at the selected leg or tensor; Tab or the arrows choose the target, Enter joins."""

from math import dist

from PySide6.QtCore import Qt

from tndesigner.drawing.boxes import Point
from tndesigner.drawing.traversal import nearest_towards
from tndesigner.gui.canvas.canvas_context import CanvasContext
from tndesigner.gui.canvas.gestures.gesture import Pointer
from tndesigner.gui.canvas.gestures.grow_leg import GrowLeg
from tndesigner.gui.canvas.gestures.pull import Pull, Target
from tndesigner.gui.canvas.gestures.pull_leg import PullLeg
from tndesigner.network import ElementId

ARROWS = {Qt.Key.Key_Right: 0.0, Qt.Key.Key_Up: 90.0, Qt.Key.Key_Left: 180.0, Qt.Key.Key_Down: 270.0}
_STEPS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}


class BondingByKeys:
    """Pulls a bond from target to target, as the pointer would."""

    def __init__(self, stage: CanvasContext, source: ElementId) -> None:
        """Start at an open leg, or at a tensor, which will grow one."""
        self._stage = stage
        drawn = stage.drawn
        leg = source in drawn.tables.owners
        start = drawn.anchors[source].tip if leg else drawn.tables.centre(source)
        self._pull: Pull = PullLeg(stage, source) if leg else GrowLeg(stage, source, _pointer(start))
        spots = {
            one: spot
            for one, spot in self._spots().items()
            if not self._pull.refuses(_target(drawn.tables.owners, one))
        }
        self._order = sorted(spots, key=lambda one: (one in drawn.tables.tensors, dist(start, spots[one]), one))
        self._spot_of = spots
        self.chosen = self._order[0] if self._order else None
        """The leg or tensor that Enter joins to; None if there is no target."""
        self._aim()

    def key(self, key: Qt.Key) -> bool:
        """Handle a key; return whether bonding continues."""
        if self.chosen is None:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pull.release(_pointer(self._spot_of[self.chosen]))
            return False
        if key in ARROWS:
            others = [(one, spot) for one, spot in self._spot_of.items() if one != self.chosen]
            start = self._spot_of[self.chosen]
            self.chosen = nearest_towards(start, ARROWS[key], others) or self.chosen
        else:
            place = self._order.index(self.chosen) + _STEPS.get(key, 0)
            self.chosen = self._order[place % len(self._order)]
        self._aim()
        return True

    def cancel(self) -> None:
        """End without a bond."""
        self._pull.cancel()

    def _aim(self) -> None:
        if self.chosen is None:
            self._pull.cancel()
        else:
            self._pull.move(_pointer(self._spot_of[self.chosen]))

    def _spots(self) -> dict[ElementId, Point]:
        """Return the tips of open legs and the centres of tensors."""
        drawn = self._stage.drawn
        tips = {leg: drawn.anchors[leg].tip for leg in drawn.tables.owners if leg not in drawn.tables.bond_of}
        return tips | {one: drawn.tables.centre(one) for one in drawn.tables.tensors}


def _target(owners: dict[ElementId, ElementId], element: ElementId) -> Target:
    return Target(leg=element) if element in owners else Target(tensor=element)


def _pointer(at: Point) -> Pointer:
    return Pointer(at, at, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier)
