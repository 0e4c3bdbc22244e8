"""The imports that wait for the first fault."""

from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from tndesigner.gui.faults.dialogue import FaultDialogue
    from tndesigner.gui.faults.fault import Fault


def fault_of(error: BaseException, trace: TracebackType | None) -> "Fault":
    """Return the fault that an exception is."""
    from tndesigner.gui.faults.fault import fault_of

    return fault_of(error, trace)


def write_fault(fault: "Fault") -> None:
    """Append a fault to the log."""
    from tndesigner.gui.faults.fault_log import write_fault

    write_fault(fault)


def show_faults(parent: QMainWindow | None) -> "FaultDialogue":
    """Show the dialogue for faults, without one yet."""
    from tndesigner.gui.faults.dialogue import FaultDialogue

    dialogue = FaultDialogue(parent)
    dialogue.show()
    return dialogue
