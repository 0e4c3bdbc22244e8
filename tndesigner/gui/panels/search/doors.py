"""What the panel imports when it is first seen: the board with its plot."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tndesigner.gui.panels.search.board import SearchBoard


def import_board() -> type["SearchBoard"]:
    """Return the class of the panel's content."""
    from tndesigner.gui.panels.search.board import SearchBoard

    return SearchBoard
