"""Names the bars of tabs that Qt makes where panels share a place."""

from PySide6.QtCore import QChildEvent, QEvent, QObject
from PySide6.QtWidgets import QMainWindow, QTabBar


class TabBarNames(QObject):
    """Tells screen readers what each bar of tabs is for, as soon as the window has one."""

    def __init__(self, window: QMainWindow) -> None:
        """Watch the window, which makes bars as panels are put together."""
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Name a bar that is new."""
        if event.type() is QEvent.Type.ChildPolished and isinstance(event, QChildEvent):
            bar = event.child()
            if isinstance(bar, QTabBar):
                bar.setAccessibleName(self.tr("Panels"))
        return False
