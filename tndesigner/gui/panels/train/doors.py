"""What the panel needs only when somebody sees it: the plots."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tndesigner.gui.panels.train.board import TrainBoard


def import_board() -> type["TrainBoard"]:
    """Return the class of what the panel holds."""
    from tndesigner.gui.panels.train.board import TrainBoard

    return TrainBoard
