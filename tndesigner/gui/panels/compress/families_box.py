"""A field whose menu ticks families of networks."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QMenu, QSizePolicy

from tndesigner.gui.translation import translate
from tndesigner.network.templates import TEMPLATES


class FamiliesMenu(QMenu):
    """Stays open while families are ticked."""

    def event(self, event: QEvent) -> bool:
        """Tick what is clicked without closing."""
        clicked = event.type() is QEvent.Type.MouseButtonRelease
        return (clicked and _trigger(self.activeAction())) or super().event(event)


def _trigger(action: QAction | None) -> bool:
    if action is None:
        return False
    action.trigger()
    return True


class FamiliesBox(QComboBox):
    """Names the families that may be used; the usual ones if none is ticked."""

    chosen = Signal(frozenset)
    """The names of the families that are ticked."""

    def __init__(self) -> None:
        """Offer no families yet."""
        super().__init__()
        self._menu = FamiliesMenu(self)
        self._menu.setToolTipsVisible(True)
        self._actions: dict[str, QAction] = {}
        self._text = ""
        self.addItem("")
        self.setAccessibleName(self.tr("Families"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_families(self, offered: Sequence[str], ticked: frozenset[str]) -> None:
        """Offer families by name, with some of them ticked."""
        if tuple(offered) != tuple(self._actions):
            self._menu.clear()
            self._actions = {name: self._add(name) for name in offered}
        for name, action in self._actions.items():
            action.setChecked(name in ticked)
        titles = [TEMPLATES[name].title for name in offered if name in ticked]
        self._text = ", ".join(titles) if titles else self.tr("The usual ones")
        self.setToolTip(self._text)
        self._write()

    def showPopup(self) -> None:
        """Open the menu."""
        self._menu.setMinimumWidth(self.width())
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls."""
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._write()

    def _write(self) -> None:
        """Write as much of the text as there is room for."""
        room = max(40, self.width() - 48)
        self.setItemText(0, self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room))

    def _add(self, name: str) -> QAction:
        action = self._menu.addAction(translate(TEMPLATES[name].title))
        action.setToolTip(translate(TEMPLATES[name].summary))
        action.setCheckable(True)
        action.triggered.connect(lambda _checked: self._choose())
        return action

    def _choose(self) -> None:
        self.chosen.emit(frozenset(name for name, action in self._actions.items() if action.isChecked()))
