"""Docks for the panels around the canvas, in their initial arrangement."""

from collections.abc import Mapping

from PySide6.QtCore import QChildEvent, QEvent, QObject, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar, QTabWidget, QWidget

from tndesigner.gui.panels.dock_title import DockTitle
from tndesigner.gui.panels.panel import PanelKind
from tndesigner.gui.panels.panel_visibility import PanelVisibility
from tndesigner.gui.panels.table import PANELS

NARROW, WIDE, SHARE = 328, 400, 0.24
"""Initial width of the panels beside the canvas: least, most, and the share of the window's width."""


def add_docks(window: QMainWindow) -> dict[str, QDockWidget]:
    """Add an empty dock for each panel to a window; returns the docks by name."""
    window.setDocumentMode(True)
    window.setDockNestingEnabled(True)
    TabBarNames(window)
    window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
    window.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
    docks = {kind.name: _dock(window, kind) for kind in PANELS}
    arrange(window, docks)
    return docks


def arrange(window: QMainWindow, docks: Mapping[str, QDockWidget]) -> None:
    """Put the panels into their initial places, each visible or behind a tab."""
    last: dict[Qt.DockWidgetArea, QDockWidget] = {}
    for kind in PANELS:
        dock = docks[kind.name]
        dock.setFloating(False)
        if kind.with_panel:
            window.tabifyDockWidget(docks[kind.with_panel], dock)
        else:
            window.addDockWidget(kind.area, dock)
            if kind.area in last:
                window.splitDockWidget(last[kind.area], dock, Qt.Orientation.Vertical)
            last[kind.area] = dock
        dock.show()
    alone = [kind for kind in PANELS if not kind.with_panel]
    for kind in alone:
        docks[kind.name].raise_()
    beside = [kind for kind in alone if kind.area is Qt.DockWidgetArea.RightDockWidgetArea]
    width = min(WIDE, max(NARROW, round(SHARE * window.width())))
    window.resizeDocks([docks[kind.name] for kind in beside], [width] * len(beside), Qt.Orientation.Horizontal)
    window.resizeDocks([docks[kind.name] for kind in alone], [kind.height for kind in alone], Qt.Orientation.Vertical)


def _dock(window: QMainWindow, kind: PanelKind) -> QDockWidget:
    dock = QDockWidget(window.tr(kind.title), window)
    dock.setObjectName(kind.name)
    dock.setWhatsThis(window.tr(kind.about))
    dock.setWidget(QWidget())
    PanelVisibility(dock)
    if not kind.with_panel:
        dock.setTitleBarWidget(DockTitle(dock))
    return dock


class TabBarNames(QObject):
    """Names each new tab bar of the window for screen readers."""

    def __init__(self, window: QMainWindow) -> None:
        """Watch the window, which creates a bar when docks become tabs."""
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Name a new bar."""
        if event.type() is QEvent.Type.ChildPolished and isinstance(event, QChildEvent):
            bar = event.child()
            if isinstance(bar, QTabBar):
                bar.setAccessibleName(self.tr("Panels"))
                bar.setWhatsThis(self.tr("The panels that share this place"))
        return False
