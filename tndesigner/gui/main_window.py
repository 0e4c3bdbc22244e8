"""The main window: puts canvas, panels, menus and status bar together."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow

from tndesigner.gui.actions.menus import Menus
from tndesigner.gui.analysis import Analysis
from tndesigner.gui.background_import import BackgroundImport
from tndesigner.gui.canvas.view import CanvasView
from tndesigner.gui.doors import import_deferred_ui
from tndesigner.gui.faults import contained
from tndesigner.gui.files import DesignWindow, OpenWindows
from tndesigner.gui.incremental_builder import IncrementalBuilder
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.panels.docks import add_docks
from tndesigner.gui.panels.status_line import StatusLine
from tndesigner.gui.preferences.preference_binding import PreferenceBinding
from tndesigner.gui.strip import add_strip
from tndesigner.gui.style import Theme
from tndesigner.gui.style.small_screens import resize_on_screen
from tndesigner.resources import is_resource

if TYPE_CHECKING:
    from tndesigner.gui.deferred_ui import DeferredUi
    from tndesigner.gui.workspace import Workspace

MESSAGE_MS = 5000
"""How long the status line shows a message of the canvas."""


class MainWindow(DesignWindow):
    """One window with one document.

    It is made with what its first picture shows. After that, a thread imports what the checks need, and then the rest,
    whose widgets are made in steps; what is needed earlier is imported and made immediately.
    """

    completed = Signal()
    """All panels and commands exist."""

    def __init__(self, document: OpenDocument, theme: Theme, windows: OpenWindows | None = None) -> None:
        """Open the document in a single window, or as one of several."""
        self._windows = windows or OpenWindows(lambda other, all_windows: MainWindow(other, theme, all_windows))
        super().__init__(document, lambda: self._windows.recent.folder)
        self._theme = theme
        self._canvas, self._analysis = CanvasView(document, theme, self), Analysis(document)
        self.setObjectName("main_window")
        resize_on_screen(self, 1360, 860)
        self.setDockOptions(self.dockOptions() | QMainWindow.DockOption.GroupedDragging)
        self.setCentralWidget(self._canvas)
        with contained("the preferences"):
            PreferenceBinding(self._canvas, self._analysis, self._windows.preferences)
        with contained("the model strip"):
            self.strip = add_strip(self, self._analysis, theme)
        self._docks = add_docks(self)
        self._menus = Menus(self.menuBar())
        with contained("the status line"):
            self.setStatusBar(StatusLine(document, self._analysis, self._canvas, theme))
        self._fitted = self._painted = self._begun = False
        self._deferred_import = BackgroundImport(import_deferred_ui, self)
        self._builder = IncrementalBuilder(self)
        self._builder.setObjectName("builder")
        self._listen()

    @property
    def workspace(self) -> "Workspace":
        """What the panels and commands of the window share."""
        return self._deferred.workspace

    @property
    def docks(self) -> dict[str, QDockWidget]:
        """The docks by the names of their panels, with the panels in them."""
        self.finish()
        return self._docks

    @property
    def commands(self) -> dict[str, QAction]:
        """The actions of the menus by the names of their commands."""
        self.finish()
        return self._menus.actions

    def finish(self) -> None:
        """Make everything that is still missing now."""
        self._begin()
        self._builder.finish()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._analysis, self._analysis.start)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._fitted:
            self._fitted = True
            self._canvas.fit()
            self._show_trained()

    def _show_trained(self) -> None:
        """Bring the layers of a trained model to the front, and give them room while nothing is drawn.

        One that comes with the program is there to be compressed.
        """
        design = self.document.design
        if design.source is None:
            return
        front = self._docks["compress" if is_resource(Path(design.source.path)) else "model"]
        front.raise_()
        if not design.diagrams:
            self.resizeDocks([front], [self.height() // 2], Qt.Orientation.Vertical)

    def _listen(self) -> None:
        analysis, canvas = self._analysis, self._canvas
        analysis.problems_changed.connect(lambda: canvas.scene.show_problems(analysis.wrong_places))
        canvas.scene.show_problems(analysis.wrong_places)
        canvas.notified.connect(lambda text: self.statusBar().showMessage(text, MESSAGE_MS))
        analysis.ready.connect(self._deferred_import.load)
        self._deferred_import.imported.connect(self._begin)
        self.data_dropped.connect(self._take_data)
        for close in (analysis.close, self._deferred_import.close, self._builder.forget):
            self.closed.connect(close)

    def _take_data(self, path: Path) -> None:
        """Offer a file that was dropped as the data to train on."""
        self.finish()
        self._deferred.take_data(path)

    @cached_property
    def _deferred(self) -> "DeferredUi":
        make = self._deferred_import.get()
        return make(self, self._canvas, self._analysis, self._theme, self._windows)

    def _begin(self) -> None:
        """Start making what the first picture does not show."""
        if not self._begun:
            self._begun = True
            self._builder.do(self._build)

    def _build(self) -> None:
        self._deferred.build(self._docks, self._menus, self._builder)
        self._builder.do(self.completed.emit)
