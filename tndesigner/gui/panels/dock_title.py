"""The small title above a panel, which is hidden if a tab shows the same text."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from tndesigner.gui.style.layouts import in_row
from tndesigner.gui.style.widgets import icon_button, label


class DockTitle(QWidget):
    """Names its dock and closes it; takes no room while the dock is one of several tabs."""

    def __init__(self, dock: QDockWidget) -> None:
        """Follow the dock."""
        super().__init__(dock)
        self._dock = dock
        self._title = label(dock.windowTitle(), "title")
        self._close = icon_button("close", self.tr("Close this panel"), dock.close)
        self._close.setIconSize(QSize(12, 12))
        in_row(self._title, None, self._close, of=self, margins=(16, 6, 8, 2))
        dock.windowTitleChanged.connect(self._title.setText)
        for changed in (dock.visibilityChanged, dock.dockLocationChanged, dock.topLevelChanged):
            changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Show the title only if no tab does."""
        window = self._dock.parentWidget()
        tabbed = isinstance(window, QMainWindow) and bool(window.tabifiedDockWidgets(self._dock))
        for widget in (self._title, self._close):
            widget.setVisible(not tabbed)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(*((0, 0, 0, 0) if tabbed else (16, 6, 8, 2)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
