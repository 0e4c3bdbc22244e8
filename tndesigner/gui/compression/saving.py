"""Lets the user name the folder in which a compressed model is saved."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from tndesigner.compression.errors import CompressionError
from tndesigner.document import DocumentError
from tndesigner.gui.files.background import wait_for
from tndesigner.gui.files.new_folder import choose_new_folder
from tndesigner.gui.files.questions import Question, ask
from tndesigner.gui.files.written import tell_written
from tndesigner.gui.translation import reason_of_error, translate


def save_where_wanted(parent: QWidget | None, proposal: Path, save: Callable[[Path], Path]) -> bool:
    """Ask for a folder and save there; return whether that was done.

    Args:
        parent: the window that asks; it also says where the model was saved.
        proposal: the folder that is proposed.
        save: saves in the chosen folder, or the next free one, in another thread, and returns the one taken.
    """
    target = choose_new_folder(parent, translate("Save Folder"), proposal)
    if target is None:
        return False
    try:
        written = wait_for(partial(save, target))
    except (CompressionError, DocumentError) as error:
        ask(Question(translate("The folder was not saved."), reason_of_error(error), (translate("Close"),)), parent)
        return False
    if parent is not None:
        tell_written(parent, written)
    return True
