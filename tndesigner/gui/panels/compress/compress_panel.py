"""The panel in which a trained model is compressed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tndesigner.gui.files import DesignWindow
from tndesigner.gui.incremental_builder import IncrementalBuilder
from tndesigner.gui.panels.board_panel import BoardPanel
from tndesigner.gui.panels.compress.doors import import_board
from tndesigner.gui.style.layouts import in_column
from tndesigner.gui.style.widgets import explained, label, push_button
from tndesigner.gui.workspace import Workspace

if TYPE_CHECKING:
    from tndesigner.gui.panels.compress.board import CompressBoard


class CompressPanel(BoardPanel["CompressBoard"]):
    """Says how to get a trained model, until the design is that of one; then its board is made."""

    def __init__(self, workspace: Workspace) -> None:
        """Wait until the panel is seen."""
        super().__init__(workspace, import_board, self._board_maker)
        workspace.document.changed.connect(self.load)

    def waiting_page(self) -> QWidget:
        """Return a page that says how to get a trained model."""
        page = QWidget()
        text = label(
            self.tr(
                "A trained Keras model (.keras, .h5) is compressed here: networks take the place of its layers, fitted "
                "to what these do. Open one, or the trained model among the examples."
            ),
            "muted",
            wrap=True,
        )
        open_it = explained(
            push_button(self.tr("Open a Model…"), self._choose_model),
            self.tr("Open a trained Keras model (.keras or .h5)"),
        )
        column = in_column(text, of=page, margins=(16, 8, 16, 8), spacing=8)
        column.addWidget(open_it, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return page

    def board_is_wanted(self) -> bool:
        """Return whether the design is that of a trained model."""
        return self.workspace.compressor.model is not None

    def _board_maker(self, board: type["CompressBoard"], builder: IncrementalBuilder) -> Callable[[], "CompressBoard"]:
        return board.make(builder, self.workspace)

    def _choose_model(self) -> None:
        window = self.window()
        self.workspace.windows.choose(window if isinstance(window, DesignWindow) else None)
