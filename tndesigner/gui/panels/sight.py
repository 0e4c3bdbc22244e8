"""Whether a panel can be seen: behind the tab of another, Qt calls it visible all the same."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDockWidget


@runtime_checkable
class Sighted(Protocol):
    """A panel that works only while somebody can see it."""

    def set_in_sight(self, in_sight: bool) -> None:
        """Follow again, or rest."""


class Sight(QObject):
    """Tells a panel when it comes into sight and when it goes, once the docks have settled."""

    def __init__(self, dock: QDockWidget, panel: Sighted) -> None:
        """Follow a dock."""
        super().__init__(dock)
        self._dock, self._panel = dock, panel
        self.in_sight = self._last = False
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.timeout.connect(self._look)
        dock.visibilityChanged.connect(self._hear)

    def _hear(self, visible: bool) -> None:
        """Wait for the last word: while docks are arranged, one behind a tab is called visible for a moment."""
        self._last = visible
        self._settled.start()

    def _look(self) -> None:
        in_sight = self._last and self._dock.isVisible()
        if in_sight != self.in_sight:
            self.in_sight = in_sight
            self._panel.set_in_sight(in_sight)
