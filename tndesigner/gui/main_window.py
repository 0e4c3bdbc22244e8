"""The main window: puts canvas, panels, menus and status bar together."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QMenu

from tndesigner.gui.actions.command import make_action
from tndesigner.gui.actions.table import COMMANDS
from tndesigner.gui.analysis import Analysis
from tndesigner.gui.canvas.view import CanvasView
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.panels.table import PANELS
from tndesigner.gui.style import Theme
from tndesigner.gui.workspace import Workspace


class MainWindow(QMainWindow):
    """One window with one document."""

    def __init__(self, document: OpenDocument, theme: Theme) -> None:
        """Open the document."""
        super().__init__()
        document.setParent(self)
        self.workspace = Workspace(document, Analysis(document), CanvasView(document, theme, self), theme)
        self.setObjectName("main_window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setDockOptions(self.dockOptions() | QMainWindow.DockOption.GroupedDragging)
        self.setCentralWidget(self.workspace.canvas)
        self.docks = self._add_panels()
        self.commands = self._add_commands()
        document.changed.connect(self._follow)
        document.path_changed.connect(self._follow)
        self.resize(1360, 860)
        self._follow()

    def closeEvent(self, event: QCloseEvent) -> None:  # Qt's name
        """Stop what works in the background."""
        self.workspace.analysis.close()
        super().closeEvent(event)

    def _add_panels(self) -> dict[str, QDockWidget]:
        docks: dict[str, QDockWidget] = {}
        for kind in PANELS:
            dock = QDockWidget(self.tr(kind.title), self)
            dock.setObjectName(kind.name)
            dock.setWidget(kind.make(self.workspace))
            self.addDockWidget(kind.area, dock)
            docks[kind.name] = dock
        return docks

    def _add_commands(self) -> dict[str, QAction]:
        menus: dict[str, QMenu] = {}
        actions: dict[str, QAction] = {}
        for command in (one for make in COMMANDS for one in make(self.workspace)):
            menu = menus.get(command.menu)
            if menu is None:
                menu = menus[command.menu] = self.menuBar().addMenu(self.tr(command.menu))
            if command.separated:
                menu.addSeparator()
            action = actions[command.name] = make_action(command, self)
            menu.addAction(action)
            menu.aboutToShow.connect(lambda action=action, command=command: action.setEnabled(command.enabled()))
        return actions

    def _follow(self) -> None:
        document = self.workspace.document
        name = document.path.name if document.path else self.tr("Untitled")
        self.setWindowTitle(f"{name}[*] — tndesigner")
        self.setWindowModified(document.history.modified)
