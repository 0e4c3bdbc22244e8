"""Puts the panels around the canvas, as they are at first and as people arrange them."""

from collections.abc import Mapping

from PySide6.QtCore import QChildEvent, QEvent, QObject, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar, QTabWidget, QWidget

from tndesigner.gui.panels.dock_title import DockTitle
from tndesigner.gui.panels.panel import PanelKind
from tndesigner.gui.panels.panel_visibility import PanelVisibility
from tndesigner.gui.panels.table import PANELS

NARROW, WIDE, SHARE = 288, 400, 0.24
"""How wide the panels beside the canvas are at first: a share of the window, but no less and no more than this."""


def add_docks(window: QMainWindow) -> dict[str, QDockWidget]:
    """Make a dock for each panel of a window, still empty; returns the docks by name."""
    window.setDocumentMode(True)
    window.setDockNestingEnabled(True)
    TabBarNames(window)
    window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
    window.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
    docks = {kind.name: _dock(window, kind) for kind in PANELS}
    arrange(window, docks)
    return docks


def arrange(window: QMainWindow, docks: Mapping[str, QDockWidget]) -> None:
    """Put the panels where they are at first, all of them in sight or behind a tab."""
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
    dock.setWidget(QWidget())
    PanelVisibility(dock)
    if not kind.with_panel:
        dock.setTitleBarWidget(DockTitle(dock))
    return dock


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
