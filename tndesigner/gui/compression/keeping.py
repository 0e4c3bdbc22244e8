"""Saves a compressed model where the user wants it, and asks before it is lost."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from tndesigner.compression.errors import CompressionError
from tndesigner.gui.compression.compressor import Compressor
from tndesigner.gui.files.background import wait_for
from tndesigner.gui.files.new_folder import choose_new_folder
from tndesigner.gui.files.questions import Question, ask
from tndesigner.gui.files.written import tell_written
from tndesigner.gui.translation import reason_of_error, translate
from tndesigner.resources import is_resource


def save_folder(compressor: Compressor, parent: QWidget) -> bool:
    """Let the user name a folder for the compressed model; return whether it was written."""
    model = compressor.model
    if compressor.folder is None or model is None:
        return False
    beside = Path.home() if is_resource(model) else model.parent
    target = choose_new_folder(parent, translate("Save Folder"), beside / f"{model.stem}-compressed")
    if target is None:
        return False
    try:
        wait_for(partial(compressor.save, target))
    except CompressionError as error:
        ask(Question(translate("The folder was not saved."), reason_of_error(error), (translate("Close"),)), parent)
        return False
    compressor.changed.emit()
    tell_written(parent, target)
    return True


def may_leave(compressor: Compressor, window: QWidget) -> bool:
    """Ask what to do with a compression that goes on or is not saved; return whether the window may close."""
    if compressor.running:
        window.raise_()
        heading, text = translate("A model is being compressed."), translate("Nothing of it is kept if you close now.")
        question = Question(heading, text, (translate("Cancel and Close"), translate("Keep Compressing")))
        return ask(question, window) == 0
    if compressor.folder is None or compressor.saved:
        return True
    window.raise_()
    heading = translate("Save the compressed model?")
    text = translate("It is lost if you do not save its folder.")
    choices = (translate("Save Folder…"), translate("Don’t Save"), translate("Cancel"))
    answer = ask(Question(heading, text, choices, harmful=1), window)
    return save_folder(compressor, window) if answer == 0 else answer == 1
