"""The panel in which a design is trained."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from tndesigner.gui.incremental_builder import IncrementalBuilder
from tndesigner.gui.panels.board_panel import BoardPanel
from tndesigner.gui.panels.train.doors import import_board
from tndesigner.gui.style.widgets import label
from tndesigner.gui.workspace import Workspace

if TYPE_CHECKING:
    from tndesigner.gui.panels.train.board import TrainBoard


class TrainPanel(BoardPanel["TrainBoard"]):
    """Has its board imported before it is seen, as soon as a worker is ready."""

    def __init__(self, workspace: Workspace) -> None:
        """Wait until the panel is seen."""
        super().__init__(workspace, import_board, self._board_maker)
        self._offered = ""
        workspace.training.changed.connect(self.fill)
        workspace.training.worker.changed.connect(self._load_ahead)
        self._load_ahead()

    def take_data(self, path: str) -> None:
        """Ask how a file of data is to be read, once the board is there."""
        self._offered = path
        if self.board is not None:
            self.board_placed(self.board)

    def load(self) -> None:
        """Prepare the worker and what training needs, too."""
        if self.board_is_wanted():
            self.workspace.training.prepare()
            super().load()

    def waiting_page(self) -> QWidget:
        """Return a line that says that something is coming."""
        text = label(self.tr("Preparing…"), "muted")
        text.setContentsMargins(16, 8, 16, 8)
        return text

    def board_is_wanted(self) -> bool:
        """Return whether it can be seen; while the docks are arranged it is in sight without that."""
        return self.isVisible()

    def board_placed(self, board: "TrainBoard") -> None:
        """Open the file of data that was offered meanwhile."""
        path, self._offered = self._offered, ""
        if path:
            QTimer.singleShot(0, board, partial(board.data.open_file, path))

    def _board_maker(self, board: type["TrainBoard"], builder: IncrementalBuilder) -> Callable[[], "TrainBoard"] | None:
        fitting = self.workspace.training.fitting
        return None if fitting is None else board.make(builder, self.workspace, fitting)

    def _load_ahead(self) -> None:
        """Import the board before it is seen, once a worker is ready and the machine is idle."""
        if self.workspace.training.worker.ready:
            self.board_import.load()
