"""The keys of the canvas, apart from those of menu commands."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from tndesigner.drawing.changes.moving import carried_with, moved
from tndesigner.drawing.changes.typed_values import Typed
from tndesigner.drawing.geometry import GRID
from tndesigner.drawing.traversal import around, home_of, neighbour, reading_order
from tndesigner.gui.canvas.bonding_by_keys import ARROWS, BondingByKeys
from tndesigner.gui.canvas.canvas_context import CanvasContext
from tndesigner.gui.canvas.pointing import PointerInput
from tndesigner.gui.canvas.typing_over import TypingOver
from tndesigner.gui.translation import translated
from tndesigner.network import ElementId, TensorKind
from tndesigner.wording.text import Text

_VECTORS = {
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}
_PAN = 64.0
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_NOTHING_HELD = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class KeyInput(QObject):
    """Walks, nudges, turns and types over by keys."""

    hinted = Signal(str)
    """What the keys do while a bond is being made; empty when it ends."""

    def __init__(self, stage: CanvasContext, typing: TypingOver, pointing: PointerInput) -> None:
        """Handle the keys of a canvas."""
        super().__init__(pointing)
        self._stage, self._typing, self._pointing = stage, typing, pointing
        self._home: ElementId | None = None
        self._bonding: BondingByKeys | None = None
        self.handlers: dict[QEvent.Type, Callable[..., bool]] = {
            QEvent.Type.KeyPress: self._press,
            QEvent.Type.KeyRelease: self._release,
            QEvent.Type.FocusOut: self._lose_focus,
        }
        stage.document.changed.connect(self._stop_bonding)

    @property
    def target(self) -> ElementId | None:
        """The leg or tensor that Enter would join to; None while no bond is being made."""
        return self._bonding.chosen if self._bonding else None

    def start_bond(self) -> None:
        """Start a bond at the selected open leg, or at the selected tensor."""
        self._stop_bonding()
        chosen, tables = self._stage.only_selected, self._stage.tables
        if chosen in tables.tensors or (chosen in tables.owners and chosen not in tables.bond_of):
            bonding = BondingByKeys(self._stage, chosen)
            self._bonding = bonding if bonding.chosen is not None else None
            self._hint()

    def _press(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        self._stage.scene.settle()
        if key == Qt.Key.Key_Escape:
            return self._escape()
        if self._bonding is not None:
            if not self._bonding.key(key):
                self._bonding = None
            self._hint()
            return True
        keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _TABS and not keys & ~Qt.KeyboardModifier.ShiftModifier:
            back = key == Qt.Key.Key_Backtab or bool(keys & Qt.KeyboardModifier.ShiftModifier)
            return self._walk(-1 if back else 1)
        if key in ARROWS and not keys & Qt.KeyboardModifier.ControlModifier:
            return self._arrow(key, keys)
        if event.modifiers() not in _NOTHING_HELD:
            return False
        return self._plain(key, event)

    def _release(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._pointing.set_hand(False)
        return False

    def _lose_focus(self, _event: QEvent) -> bool:
        self._pointing.set_hand(False)
        self._stop_bonding()
        return False

    def _plain(self, key: Qt.Key, event: QKeyEvent) -> bool:
        """Handle a key without a modifier."""
        if key == Qt.Key.Key_Space:
            self._pointing.set_hand(True)
        elif key in _ENTER and self._stage.only_selected:
            self._typing.begin(self._stage.only_selected)
        elif event.text().isdecimal() and (first := self._first_with_dim()):
            self._typing.begin(first, Typed.DIMENSION, event.text())
        else:
            return False
        return True

    def _escape(self) -> bool:
        if self._bonding is not None:
            self._stop_bonding()
        elif not self._pointing.cancel_gesture():
            self._stage.document.select(())
        return True

    def _stop_bonding(self) -> None:
        bonding, self._bonding = self._bonding, None
        if bonding is not None:
            bonding.cancel()
            self._hint()

    def _hint(self) -> None:
        self.hinted.emit(translated(self._bonding.hint) if self._bonding else "")

    def _walk(self, step: int) -> bool:
        """Select the next tensor; after the last one, the focus moves to the next widget."""
        order = reading_order(self._stage.tables)
        home = self._home_now()
        if home is None:
            found = (order[0] if step > 0 else order[-1]) if order else None
        else:
            found = neighbour(home, order, step)
        if found is None:
            self._stage.document.select(())
            return False
        self._show(found)
        return True

    def _arrow(self, key: Qt.Key, keys: Qt.KeyboardModifier) -> bool:
        if keys & Qt.KeyboardModifier.AltModifier:
            self._walk_around(key)
            return True
        tables, selection = self._stage.tables, self._stage.document.selection
        across, down = _VECTORS[key]
        if carried := carried_with(tables, selection):
            step = 1.0 if keys & Qt.KeyboardModifier.ShiftModifier else GRID
            draft = self._stage.draft()
            moved(draft, tables, carried, (across * step, down * step))
            self._stage.do_again(draft.finish(Text("Move")), carried)
        elif selection:
            self._turn(ARROWS[key])
        else:
            self._stage.camera.pan(-across * _PAN, -down * _PAN)
        return True

    def _turn(self, direction: float) -> None:
        """Point the selected open legs in a direction."""
        tables, draft = self._stage.tables, self._stage.draft()
        legs = [leg for leg in self._stage.document.selection if leg in tables.owners]
        for leg in legs:
            if tables.owner(leg).kind is not TensorKind.INPUT:
                draft.point(leg, direction)
        self._stage.do_again(draft.finish(Text("Turn leg" if len(legs) == 1 else "Turn legs")), legs)

    def _walk_around(self, key: Qt.Key) -> None:
        """Select the next leg or bond around the tensor; up returns to the tensor, down follows a bond."""
        home, chosen, drawn = self._home_now(), self._stage.only_selected, self._stage.drawn
        if home is None:
            return
        order = around(drawn, home)
        if key == Qt.Key.Key_Up:
            self._show(home)
        elif key == Qt.Key.Key_Down and chosen in drawn.tables.bonds:
            self._show(drawn.tables.partner(drawn.tables.bonds[chosen], home))
        elif order:
            step = -1 if key == Qt.Key.Key_Left else 1
            place = order.index(chosen) + step if chosen in order else (0 if step > 0 else -1)
            self._show(order[place % len(order)], home)

    def _show(self, element: ElementId, home: ElementId | None = None) -> None:
        """Select one element and scroll to it."""
        self._home = home or element
        self._stage.document.select((element,))
        for box in self._stage.drawn.boxes_of(element):
            self._stage.camera.reveal(box)

    def _home_now(self) -> ElementId | None:
        """Return the tensor that keys walk around, or the selected note."""
        chosen = self._stage.only_selected
        if self._home is not None and chosen in (self._home, *around(self._stage.drawn, self._home)):
            return self._home
        return home_of(self._stage.tables, chosen) if chosen else None

    def _first_with_dim(self) -> ElementId | None:
        """Return the first selected leg or bond."""
        tables, chosen = self._stage.tables, self._stage.document.selection
        return min((one for one in chosen if one in tables.owners or one in tables.bonds), default=None)
