"""The panel in which better designs are searched for; its content is imported when it is first seen."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from tndesigner.gui.background_import import BackgroundImport
from tndesigner.gui.incremental_builder import IncrementalBuilder
from tndesigner.gui.panels.search.doors import import_board
from tndesigner.gui.style.layouts import in_column
from tndesigner.gui.workspace import Workspace

HEIGHT = 366
"""The initial height in pixels at 100 %."""


class SearchPanel(QWidget):
    """Makes its board when it is first in sight."""

    def __init__(self, workspace: Workspace) -> None:
        """Wait until the panel is seen."""
        super().__init__()
        self.board: QWidget | None = None
        """The content of the panel; None until it has been imported."""
        self._workspace = workspace
        self._in_sight = self._started = False
        self._builder = IncrementalBuilder(self)
        self._import = BackgroundImport(import_board, self)
        self._import.imported.connect(self._fill)
        workspace.training.closed.connect(self._import.close)
        workspace.training.closed.connect(self._builder.forget)
        self._column = in_column(of=self, margins=0)

    def sizeHint(self) -> QSize:
        return QSize(900, HEIGHT)

    def set_in_sight(self, in_sight: bool) -> None:
        """Load the board once the panel can be seen; behind a tab it does not slow the start."""
        self._in_sight = in_sight
        if in_sight and self.board is None:
            self._import.load()
            self._fill()

    def _fill(self) -> None:
        board_class = self._import.result
        if self._started or board_class is None or not self._in_sight:
            return
        self._started = True
        window, dock = self.window(), self.parentWidget()
        if isinstance(window, QMainWindow) and isinstance(dock, QDockWidget):
            window.resizeDocks([dock], [max(HEIGHT, dock.height())], Qt.Orientation.Vertical)
        board = board_class.make(self._builder, self._workspace)
        self._builder.do(lambda: self._place(board()))

    def _place(self, board: QWidget) -> None:
        self._column.addWidget(board)
        board.show()
        self.board = board
