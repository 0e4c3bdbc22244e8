"""The panel in which a design is trained; what it holds is imported when it is first seen, after the first paint."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from tndesigner.gui.background_import import BackgroundImport
from tndesigner.gui.incremental_builder import IncrementalBuilder
from tndesigner.gui.panels.train.doors import import_board
from tndesigner.gui.style.layouts import in_column
from tndesigner.gui.style.widgets import label
from tndesigner.gui.workspace import Workspace

HEIGHT = 366
"""Its height at first, in pixels at 100 %."""


class TrainPanel(QWidget):
    """An empty place, until the board is there."""

    def __init__(self, workspace: Workspace) -> None:
        """Wait until it is seen."""
        super().__init__()
        self.board: QWidget | None = None
        """What the panel holds; None until it has been imported."""
        self._workspace = workspace
        self._seen = self._begun = False
        self._builder = IncrementalBuilder(self)
        self._waiting = label(self.tr("Preparing…"), "muted")
        self._board_import = BackgroundImport(import_board, self)
        self._board_import.imported.connect(self._fill)
        workspace.training.changed.connect(self._fill)
        workspace.training.worker.changed.connect(self._load_ahead)
        workspace.training.closed.connect(self._board_import.close)
        workspace.training.closed.connect(self._builder.forget)
        self._waiting.setContentsMargins(16, 8, 16, 8)
        self._column = in_column(self._waiting, of=self, margins=0)
        self._load_ahead()

    def sizeHint(self) -> QSize:
        return QSize(900, HEIGHT)

    def set_in_sight(self, in_sight: bool) -> None:
        """Load the board when somebody sees the panel; behind a tab it costs the start nothing."""
        if in_sight:
            self._load()

    def _load_ahead(self) -> None:
        """Import the board before anybody sees it, once a worker is ready and the machine has nothing else to do."""
        if self._workspace.training.worker.ready:
            self._board_import.load()

    def _load(self) -> None:
        """Import the board, and make room for it where it shares a place with lower panels."""
        if not self.isVisible():
            return  # it was only seen while the panels were put into their places
        self._workspace.training.prepare()
        window, dock = self.window(), self.parentWidget()
        if self.board is None and isinstance(window, QMainWindow) and isinstance(dock, QDockWidget):
            window.resizeDocks([dock], [max(HEIGHT, dock.height())], Qt.Orientation.Vertical)
        self._seen = True
        self._board_import.load()
        self._fill()

    def _fill(self) -> None:
        """Begin to make the board, once what starting a run needs is there too."""
        board_class, fitting = self._board_import.result, self._workspace.training.fitting
        if self._seen and not self._begun and board_class is not None and fitting is not None:
            self._begun = True
            board = board_class.make(self._builder, self._workspace, fitting)
            self._builder.do(lambda: self._place(board()))

    def _place(self, board: QWidget) -> None:
        self._column.replaceWidget(self._waiting, board)
        self._waiting.deleteLater()
        self.board = board
