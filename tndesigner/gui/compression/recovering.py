"""Asks about the compressed models that a crash left unsaved."""

from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from tndesigner.compression.errors import CompressionError
from tndesigner.compression.output_folder import copy_folder
from tndesigner.document import DocumentError
from tndesigner.gui.compression.unsaved_results import discard, left_behind
from tndesigner.gui.files.background import wait_for
from tndesigner.gui.files.new_folder import choose_new_folder
from tndesigner.gui.files.questions import Question, ask
from tndesigner.gui.files.written import tell_written
from tndesigner.gui.training.runs_folder import compressed_models
from tndesigner.gui.translation import reason_of_error, translate


def offer_compressed(parent: QWidget | None = None) -> None:
    """Ask what to do with each compressed model that an earlier process left unsaved, the oldest first."""
    with suppress(DocumentError):  # the disk does not answer; what is left is asked about at the next start
        for folder in wait_for(partial(left_behind, compressed_models())):
            heading = translate("tndesigner ended before this compressed model was saved.")
            choices = (translate("Save Folder…"), translate("Discard"), translate("Later"))
            answer = ask(Question(heading, folder.name, choices, harmful=1), parent)
            if answer == 1 or (answer == 0 and _save(folder, parent)):
                wait_for(partial(discard, folder))


def _save(folder: Path, parent: QWidget | None) -> bool:
    """Let the user name a folder for a compressed model; return whether it was written."""
    target = choose_new_folder(parent, translate("Save Folder"), Path.home() / folder.name)
    if target is None:
        return False
    try:
        written = wait_for(partial(copy_folder, folder, target))
    except (CompressionError, DocumentError) as error:
        ask(Question(translate("The folder was not saved."), reason_of_error(error), (translate("Close"),)), parent)
        return False
    if parent is not None:
        tell_written(parent, written)
    return True
