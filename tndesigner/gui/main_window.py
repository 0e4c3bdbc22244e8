"""The main window: puts canvas, panels, menus and status bar together."""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow

from tndesigner.gui.actions.canvas_menus import CanvasMenus
from tndesigner.gui.actions.menus import fill_menus
from tndesigner.gui.actions.table import COMMANDS
from tndesigner.gui.analysis import Analysis
from tndesigner.gui.canvas.view import CanvasView
from tndesigner.gui.files import DesignWindow, OpenWindows
from tndesigner.gui.obedience import Obedience
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.panels.docks import add_docks, fill_docks
from tndesigner.gui.strip import add_strip
from tndesigner.gui.style import Theme
from tndesigner.gui.training.bond_use import BondUse
from tndesigner.gui.training.closing import may_close
from tndesigner.gui.training.controller import Training
from tndesigner.gui.training.shown_uses import ShownUses
from tndesigner.gui.workspace import Workspace


class MainWindow(DesignWindow):
    """One window with one document."""

    def __init__(self, document: OpenDocument, theme: Theme, windows: OpenWindows | None = None) -> None:
        """Open the document, in a window by itself or as one of several."""
        windows = windows or OpenWindows(lambda other, all_windows: MainWindow(other, theme, all_windows))
        super().__init__(document, lambda: windows.recent.folder)
        canvas = CanvasView(document, theme, self)
        analysis = Analysis(document)
        training = Training(document, lambda: Path(self.file.name).stem, lambda: analysis.problems)
        uses = BondUse(document, training)
        self.workspace = Workspace(document, analysis, canvas, theme, self.file, windows, training, uses)
        ShownUses(canvas, uses, lambda: training.state.busy)
        self.setObjectName("main_window")
        self.resize(1360, 860)
        self.setDockOptions(self.dockOptions() | QMainWindow.DockOption.GroupedDragging)
        self.setCentralWidget(canvas)
        Obedience(self.workspace, self)
        self.strip = add_strip(self, self.workspace)
        self._docks = add_docks(self, self.workspace)
        self.commands = self._add_commands()
        self.closed.connect(analysis.close)
        self.closed.connect(training.close)
        self.guards.append(lambda: may_close(training, self))
        self._fitted = self._painted = False
        self._panels = fill_docks(self.workspace, self._docks)
        self._soon = QTimer(self)
        self._soon.timeout.connect(self._furnish_on)

    @property
    def docks(self) -> dict[str, QDockWidget]:
        """The docks by the names of their panels; panels that are not made yet are made for who asks."""
        self.furnish()
        return self._docks

    def furnish(self) -> None:
        """Make all panels now; the window makes them by itself, one after another, when it was painted."""
        for _ in self._panels:
            pass

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._fitted:
            self._fitted = True
            self.workspace.canvas.fit()

    def _furnish_on(self) -> None:
        if next(self._panels, None) is None:
            self._soon.stop()

    def _add_commands(self) -> dict[str, QAction]:
        commands = [one for make in COMMANDS for one in make(self.workspace)]
        actions = fill_menus(self.menuBar(), commands)
        CanvasMenus(self.workspace.canvas, commands, actions)
        return actions
