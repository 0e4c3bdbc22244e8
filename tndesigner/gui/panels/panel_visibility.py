"""Whether a panel can be seen: behind the tab of another, Qt calls it visible all the same."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDockWidget


@runtime_checkable
class FollowsVisibility(Protocol):
    """A panel that works only while somebody can see it."""

    def set_in_sight(self, in_sight: bool) -> None:
        """Follow again, or rest."""


class PanelVisibility(QObject):
    """Tells a panel when it comes into sight and when it goes, once the docks have settled."""

    def __init__(self, dock: QDockWidget) -> None:
        """Follow a dock, whose panel may come later."""
        super().__init__(dock)
        self._dock = dock
        self._panel: FollowsVisibility | None = None
        self.in_sight = self._last = False
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.timeout.connect(self._look)
        dock.visibilityChanged.connect(self._hear)

    def follow(self, panel: FollowsVisibility) -> None:
        """Tell a panel from now on, and at once if it is in sight."""
        self._panel = panel
        if self.in_sight:
            panel.set_in_sight(True)

    def _hear(self, visible: bool) -> None:
        """Wait for the last word: while docks are arranged, one behind a tab is called visible for a moment."""
        self._last = visible
        self._settled.start()

    def _look(self) -> None:
        in_sight = self._last and self._dock.isVisible()
        if in_sight != self.in_sight:
            self.in_sight = in_sight
            if self._panel is not None:
                self._panel.set_in_sight(in_sight)
