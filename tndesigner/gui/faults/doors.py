"""The import that waits for the first fault."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from tndesigner.gui.faults.dialogue import FaultDialogue


def show_faults(parent: QMainWindow | None) -> "FaultDialogue":
    """Show the dialogue for faults, without one yet."""
    from tndesigner.gui.faults.dialogue import FaultDialogue

    dialogue = FaultDialogue(parent)
    dialogue.show()
    return dialogue
