"""Bonding by keys: starts at the selected leg or tensor; Tab or the arrows choose the target, Enter joins."""

from math import dist

from PySide6.QtCore import Qt

from tndesigner.drawing.boxes import Point
from tndesigner.drawing.traversal import nearest_towards, open_leg_towards
from tndesigner.gui.canvas.canvas_context import CanvasContext
from tndesigner.gui.canvas.gestures.gesture import Pointer
from tndesigner.gui.canvas.gestures.grow_leg import GrowLeg
from tndesigner.gui.canvas.gestures.pull import Pull
from tndesigner.gui.canvas.gestures.pull_leg import PullLeg
from tndesigner.network import ElementId, TensorKind
from tndesigner.wording.text import Text

ARROWS = {Qt.Key.Key_Right: 0.0, Qt.Key.Key_Up: 90.0, Qt.Key.Key_Left: 180.0, Qt.Key.Key_Down: 270.0}
_STEPS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}


class BondingByKeys:
    """Pulls a bond from target to target, as the pointer would.

    A tensor at either end gives an open leg that points to the other end; if it has none, it grows one on that side.
    """

    def __init__(self, stage: CanvasContext, source: ElementId) -> None:
        """Start at an open leg or at a tensor, with the nearest target."""
        self._stage, self._source = stage, source
        self._spot_of = self._spots()
        self._start = self._spot_of.pop(source)
        owners = stage.tables.owners
        own = {owners.get(source), *(() if source in owners else self._legs_of(source))}
        for one in own & self._spot_of.keys():
            del self._spot_of[one]
        home, tables = owners.get(source, source), stage.tables
        joined = {tables.partner(bond, home) for bond in tables.bonds_of(home)}
        self._order = sorted(
            self._spot_of,
            key=lambda one: (one in tables.tensors, one in joined, dist(self._start, self._spot_of[one]), one),
        )
        self.chosen = self._order[0] if self._order else None
        """The leg or tensor that Enter joins to; None if there is no target."""
        self._pull: Pull | None = None
        self._aim()

    @property
    def hint(self) -> Text:
        """What would be joined, and the keys."""
        network = self._stage.document.network
        first, second = (
            network.leg_title(one) if one in self._stage.tables.owners else network.tensor(one).name
            for one in (self._source, self.chosen or self._source)
        )
        return Text("Bond {0} to {1}: Enter joins them, Tab or an arrow chooses another, Esc leaves", first, second)

    def key(self, key: Qt.Key) -> bool:
        """Handle a key; return whether bonding continues."""
        if self.chosen is None:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._pull is not None:
                self._pull.release(self._end())
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
        if self._pull is not None:
            self._pull.cancel()

    def _aim(self) -> None:
        """Pull from the best leg of the source to the target."""
        self.cancel()
        if self.chosen is not None:
            self._pull = self._begin(self._spot_of[self.chosen])
            self._pull.turns = True
            self._pull.move(self._end())

    def _begin(self, aim: Point) -> Pull:
        tables = self._stage.tables
        leg = self._source if self._source in tables.owners else open_leg_towards(self._stage.drawn, self._source, aim)
        if leg:
            return PullLeg(self._stage, leg)
        in_row = tables.tensors[self._source].kind is TensorKind.INPUT
        return GrowLeg(self._stage, self._source, _pointer((aim[0], self._start[1]) if in_row else self._start))

    def _end(self) -> Pointer:
        """Return the place of the target: of an open leg that points to the source, if the target has one."""
        drawn, chosen = self._stage.drawn, self.chosen or self._source
        if chosen in drawn.tables.tensors:
            chosen = open_leg_towards(drawn, chosen, self._start) or chosen
        return _pointer(self._spot_of[chosen])

    def _spots(self) -> dict[ElementId, Point]:
        """Return the tips of open legs and the centres of tensors."""
        drawn = self._stage.drawn
        tips = {leg: drawn.anchors[leg].tip for leg in drawn.tables.owners if leg not in drawn.tables.bond_of}
        return tips | {one: drawn.tables.centre(one) for one in drawn.tables.tensors}

    def _legs_of(self, tensor_id: ElementId) -> list[ElementId]:
        return [leg.id for leg in self._stage.tables.tensors[tensor_id].legs]


def _pointer(at: Point) -> Pointer:
    return Pointer(at, at, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier)
