"""Whether a panel can be seen: Qt calls a panel visible even if it is behind another tab."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDockWidget


@runtime_checkable
class FollowsVisibility(Protocol):
    """A panel that works only while it can be seen."""

    def set_in_sight(self, in_sight: bool) -> None:
        """Start or stop following the document."""


class PanelVisibility(QObject):
    """Tells a panel when it becomes visible or hidden, once the docks have settled."""

    def __init__(self, dock: QDockWidget) -> None:
        """Follow a dock, which may get its panel later."""
        super().__init__(dock)
        self._dock = dock
        self._panel: FollowsVisibility | None = None
        self.in_sight = self._visible = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._settle)
        dock.visibilityChanged.connect(self._wait)

    def follow(self, panel: FollowsVisibility) -> None:
        """Notify a panel from now on, and at once if it can be seen."""
        self._panel = panel
        if self.in_sight:
            panel.set_in_sight(True)

    def _wait(self, visible: bool) -> None:
        """Wait for the last signal: while docks are arranged, one behind a tab is visible for a moment."""
        self._visible = visible
        self._timer.start()

    def _settle(self) -> None:
        in_sight = self._visible and self._dock.isVisible()
        if in_sight != self.in_sight:
            self.in_sight = in_sight
            if self._panel is not None:
                self._panel.set_in_sight(in_sight)
