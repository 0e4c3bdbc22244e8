"""What the panel imports when it is first seen: the board with its plots."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tndesigner.gui.panels.train.board import TrainBoard


def import_board() -> type["TrainBoard"]:
    """Return the class of the panel's content."""
    from tndesigner.gui.panels.train.board import TrainBoard

    return TrainBoard
