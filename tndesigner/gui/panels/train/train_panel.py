"""The panel in which a design is trained; what it holds is imported when it is first seen, after the first paint."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QVBoxLayout, QWidget

from tndesigner.gui.style.widgets import label
from tndesigner.gui.training.late_module import LateModule
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
        self._waiting = label(self.tr("Preparing…"), "muted")
        self._late = LateModule("tndesigner.gui.panels.train.board", self)
        self._late.imported.connect(self._fill)
        workspace.training.changed.connect(self._fill)
        workspace.training.closed.connect(self._late.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._waiting.setContentsMargins(16, 8, 16, 8)
        column.addWidget(self._waiting)
        self.setObjectName("train_panel")
        self.setAccessibleName(self.tr("Train"))

    def sizeHint(self) -> QSize:
        return QSize(900, HEIGHT)

    def set_in_sight(self, in_sight: bool) -> None:
        """Load the board when somebody sees the panel; behind a tab it costs the start nothing."""
        if in_sight:
            self._load()

    def _load(self) -> None:
        """Import the board, and make room for it where it shares a place with lower panels."""
        if not self.isVisible():
            return  # it was only seen while the panels were put into their places
        self._workspace.training.prepare()
        window, dock = self.window(), self.parentWidget()
        if self.board is None and isinstance(window, QMainWindow) and isinstance(dock, QDockWidget):
            window.resizeDocks([dock], [max(HEIGHT, dock.height())], Qt.Orientation.Vertical)
        self._late.load()

    def _fill(self) -> None:
        """Put the board into its place, once what starting a run needs is there too."""
        module, fitting, layout = self._late.module, self._workspace.training.fitting, self.layout()
        if self.board is None and module is not None and fitting is not None and layout is not None:
            self.board = module.TrainBoard(self._workspace, fitting)
            layout.replaceWidget(self._waiting, self.board)
            self._waiting.deleteLater()
