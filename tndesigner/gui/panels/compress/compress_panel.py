"""The panel in which a trained model is compressed; its content is imported when it is first seen."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from tndesigner.gui.background_import import BackgroundImport
from tndesigner.gui.files import DesignWindow
from tndesigner.gui.incremental_builder import IncrementalBuilder
from tndesigner.gui.panels.compress.doors import import_board
from tndesigner.gui.style.layouts import in_column
from tndesigner.gui.style.widgets import label, push_button
from tndesigner.gui.workspace import Workspace

HEIGHT = 366
"""The initial height in pixels at 100 %."""


class CompressPanel(QWidget):
    """Says how to get a trained model, until the design is that of one; then its board is made."""

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
        workspace.document.changed.connect(self._load)
        workspace.training.closed.connect(self._import.close)
        workspace.training.closed.connect(self._builder.forget)
        self._empty = self._empty_page()
        self._column = in_column(self._empty, of=self, margins=0)

    def sizeHint(self) -> QSize:
        return QSize(900, HEIGHT)

    def set_in_sight(self, in_sight: bool) -> None:
        """Load the board once the panel can be seen; behind a tab it does not slow the start."""
        self._in_sight = in_sight
        self._load()

    def _load(self) -> None:
        """Import the board if there is a trained model, and make room for it if its dock is lower."""
        if not self._in_sight or self._workspace.compressor.model is None or self.board is not None:
            return
        window, dock = self.window(), self.parentWidget()
        if isinstance(window, QMainWindow) and isinstance(dock, QDockWidget):
            window.resizeDocks([dock], [max(HEIGHT, dock.height())], Qt.Orientation.Vertical)
        self._import.load()
        self._fill()

    def _fill(self) -> None:
        board_class = self._import.result
        if self._started or board_class is None or not self._in_sight:
            return
        self._started = True
        board = board_class.make(self._builder, self._workspace)
        self._builder.do(lambda: self._place(board()))

    def _place(self, board: QWidget) -> None:
        self._column.replaceWidget(self._empty, board)
        self._empty.deleteLater()
        self.board = board

    def _empty_page(self) -> QWidget:
        page = QWidget()
        text = label(
            self.tr(
                "A trained Keras model (.keras, .h5) is compressed here: networks take the place of its layers, fitted "
                "to what these do. Open one, or the trained model among the examples."
            ),
            "muted",
            wrap=True,
        )
        open_it = push_button(self.tr("Open a Model…"), self._choose_model)
        column = in_column(text, of=page, margins=(16, 8, 16, 8), spacing=8)
        column.addWidget(open_it, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return page

    def _choose_model(self) -> None:
        window = self.window()
        self._workspace.windows.choose(window if isinstance(window, DesignWindow) else None)
