"""A panel whose content, its board, is imported and made when the panel is first seen."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from tndesigner.gui.background_import import BackgroundImport
from tndesigner.gui.incremental_builder import IncrementalBuilder
from tndesigner.gui.style.layouts import in_column
from tndesigner.gui.workspace import Workspace

Board = TypeVar("Board", bound=QWidget)
Make = Callable[[type[Board], IncrementalBuilder], Callable[[], Board] | None]
"""Gives a builder the steps that make a board; returns what returns it after them, or None to wait for something."""

HEIGHT = 366
"""The initial height in pixels at 100 %."""


class BoardPanel(QWidget, Generic[Board]):
    """Shows a waiting page until its board is there; behind a tab, the board does not slow the start."""

    def __init__(self, workspace: Workspace, load: Callable[[], type[Board]], make: Make[Board]) -> None:
        """Take the function that imports the board's class, and the one that makes it; wait until the panel is seen."""
        super().__init__()
        self.board: Board | None = None
        """The content of the panel; None until it has been made."""
        self.workspace = workspace
        self.board_import = BackgroundImport(load, self)
        self._in_sight = self._started = False
        self._builder = IncrementalBuilder(self)
        self._make = make
        self._waiting = self.waiting_page()
        self._column = in_column(self._waiting, of=self, margins=0)
        self.board_import.imported.connect(self.fill)
        workspace.training.closed.connect(self.board_import.close)
        workspace.training.closed.connect(self._builder.forget)

    def sizeHint(self) -> QSize:
        return QSize(900, HEIGHT)

    def set_in_sight(self, in_sight: bool) -> None:
        """Load the board once the panel can be seen."""
        self._in_sight = in_sight
        self.load()

    def load(self) -> None:
        """Import the board if it can be seen and is wanted, and make room for it if its dock is lower."""
        if self.board is not None or not self._in_sight or not self.board_is_wanted():
            return
        window, dock = self.window(), self.parentWidget()
        if isinstance(window, QMainWindow) and isinstance(dock, QDockWidget):
            window.resizeDocks([dock], [max(HEIGHT, dock.height())], Qt.Orientation.Vertical)
        self.board_import.load()
        self.fill()

    def fill(self) -> None:
        """Make the board, in steps, once it is imported and everything else that it needs is there."""
        board_class = self.board_import.result
        if self._started or board_class is None or not self._in_sight or not self.board_is_wanted():
            return
        made = self._make(board_class, self._builder)
        if made is not None:
            self._started = True
            self._builder.do(lambda: self._place(made()))

    def waiting_page(self) -> QWidget:
        """Return what is shown until the board is there."""
        return QWidget()

    def board_is_wanted(self) -> bool:
        """Return whether there is something to show, once the panel is in sight."""
        return True

    def board_placed(self, board: Board) -> None:
        """Do what waited for the board."""

    def _place(self, board: Board) -> None:
        self._column.replaceWidget(self._waiting, board)
        self._waiting.deleteLater()
        board.show()
        self.board = board
        self.board_placed(board)
