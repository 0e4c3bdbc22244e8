"""Asks about the compressed models that a crash left unsaved."""

from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from tndesigner.compression.output_folder import copy_folder
from tndesigner.document import DocumentError
from tndesigner.gui.compression.saving import save_where_wanted
from tndesigner.gui.compression.unsaved_results import discard, left_behind
from tndesigner.gui.files.background import wait_for
from tndesigner.gui.files.questions import Question, ask
from tndesigner.gui.training.runs_folder import compressed_models
from tndesigner.gui.translation import translate


def offer_compressed(parent: QWidget | None = None) -> None:
    """Ask what to do with each compressed model that an earlier process left unsaved, the oldest first."""
    with suppress(DocumentError):  # the disk does not answer; what is left is asked about at the next start
        for folder in wait_for(partial(left_behind, compressed_models())):
            heading = translate("tndesigner ended before this compressed model was saved.")
            choices = (translate("Save Folder…"), translate("Discard"), translate("Later"))
            save = partial(copy_folder, folder)
            answer = ask(Question(heading, folder.name, choices, harmful=1), parent)
            if answer == 1 or (answer == 0 and save_where_wanted(parent, Path.home() / folder.name, save)):
                wait_for(partial(discard, folder))
