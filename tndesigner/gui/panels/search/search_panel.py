"""The panel in which better designs are searched for."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from tndesigner.gui.incremental_builder import IncrementalBuilder
from tndesigner.gui.panels.board_panel import BoardPanel
from tndesigner.gui.panels.search.doors import import_board
from tndesigner.gui.workspace import Workspace

if TYPE_CHECKING:
    from tndesigner.gui.panels.search.board import SearchBoard


class SearchPanel(BoardPanel["SearchBoard"]):
    """Makes its board when it is first in sight."""

    def __init__(self, workspace: Workspace) -> None:
        """Wait until the panel is seen."""
        super().__init__(workspace, import_board, self._board_maker)

    def _board_maker(self, board: type["SearchBoard"], builder: IncrementalBuilder) -> Callable[[], "SearchBoard"]:
        return board.make(builder, self.workspace)
