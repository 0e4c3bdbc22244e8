"""Puts the panels around the canvas, as they are at first and as people arrange them."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabWidget, QWidget

from tndesigner.gui.panels.dock_title import DockTitle
from tndesigner.gui.panels.panel import PanelKind
from tndesigner.gui.panels.sight import Sight, Sighted
from tndesigner.gui.panels.status_line import StatusLine
from tndesigner.gui.panels.tab_bars import TabBarNames
from tndesigner.gui.panels.table import PANELS
from tndesigner.gui.workspace import Workspace

NARROW, WIDE, SHARE = 288, 400, 0.24
"""How wide the panels beside the canvas are at first: a share of the window, but no less and no more than this."""
MESSAGE_MS = 5000
"""How long the status line shows what the canvas says."""


def add_docks(window: QMainWindow, workspace: Workspace) -> dict[str, QDockWidget]:
    """Make a dock for each panel of a window, still empty, and its status line; returns the docks by name."""
    window.setDocumentMode(True)
    window.setDockNestingEnabled(True)
    TabBarNames(window)
    window.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
    window.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
    window.setStatusBar(StatusLine(workspace))
    docks = {kind.name: _dock(window, kind) for kind in PANELS}
    arrange(window, docks)
    analysis, canvas = workspace.analysis, workspace.canvas
    analysis.problems_changed.connect(lambda: canvas.show_problems(analysis.wrong_places))
    canvas.show_problems(analysis.wrong_places)
    canvas.told.connect(lambda text: window.statusBar().showMessage(text, MESSAGE_MS))
    return docks


def fill_docks(workspace: Workspace, docks: Mapping[str, QDockWidget]) -> Iterator[QWidget]:
    """Make the panels one by one, those in front first, so that the window goes on painting between them."""
    for kind in sorted(PANELS, key=lambda kind: bool(kind.with_panel)):
        dock = docks[kind.name]
        panel, empty, sight = kind.make(workspace), dock.widget(), dock.findChild(Sight)
        dock.setWidget(panel)
        empty.deleteLater()
        if isinstance(panel, Sighted) and isinstance(sight, Sight):
            sight.follow(panel)
        yield panel


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
    Sight(dock)
    dock.setTitleBarWidget(DockTitle(dock))
    return dock
