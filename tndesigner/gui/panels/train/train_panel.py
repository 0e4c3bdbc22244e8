"""The panel in which a design is trained; its content is imported when it is first seen."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from tndesigner.gui.background_import import BackgroundImport
from tndesigner.gui.incremental_builder import IncrementalBuilder
from tndesigner.gui.panels.train.doors import import_board
from tndesigner.gui.style.layouts import in_column
from tndesigner.gui.style.widgets import label
from tndesigner.gui.workspace import Workspace

if TYPE_CHECKING:
    from tndesigner.gui.panels.train.board import TrainBoard

HEIGHT = 366
"""The initial height in pixels at 100 %."""


class TrainPanel(QWidget):
    """Empty until the board is imported."""

    def __init__(self, workspace: Workspace) -> None:
        """Wait until the panel is seen."""
        super().__init__()
        self.board: TrainBoard | None = None
        """The content of the panel; None until it has been imported."""
        self._workspace = workspace
        self._seen = self._started = False
        self._offered = ""
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
        """Load the board once the panel can be seen; behind a tab it does not slow the start."""
        if in_sight:
            self._load()

    def take_data(self, path: str) -> None:
        """Ask how a file of data is to be read, once the board is there."""
        self._offered = path
        if self.board is not None:
            self._open_offered(self.board)

    def _open_offered(self, board: "TrainBoard") -> None:
        path, self._offered = self._offered, ""
        if path:
            QTimer.singleShot(0, board, partial(board.data.open_file, path))

    def _load_ahead(self) -> None:
        """Import the board before it is seen, once a worker is ready and the machine is idle."""
        if self._workspace.training.worker.ready:
            self._board_import.load()

    def _load(self) -> None:
        """Import the board, and make room for it if its dock is lower."""
        if not self.isVisible():
            return  # it was visible only while the docks were arranged
        self._workspace.training.prepare()
        window, dock = self.window(), self.parentWidget()
        if self.board is None and isinstance(window, QMainWindow) and isinstance(dock, QDockWidget):
            window.resizeDocks([dock], [max(HEIGHT, dock.height())], Qt.Orientation.Vertical)
        self._seen = True
        self._board_import.load()
        self._fill()

    def _fill(self) -> None:
        """Create the board once everything that a run needs is there, too."""
        board_class, fitting = self._board_import.result, self._workspace.training.fitting
        if self._seen and not self._started and board_class is not None and fitting is not None:
            self._started = True
            board = board_class.make(self._builder, self._workspace, fitting)
            self._builder.do(lambda: self._place(board()))

    def _place(self, board: "TrainBoard") -> None:
        self._column.replaceWidget(self._waiting, board)
        self._waiting.deleteLater()
        self.board = board
        self._open_offered(board)
