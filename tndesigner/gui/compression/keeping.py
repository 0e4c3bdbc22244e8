"""Saves a compressed model where the user wants it, and asks before it is lost."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from tndesigner.gui.compression.compressor import Compressor
from tndesigner.gui.compression.saving import save_where_wanted
from tndesigner.gui.files.questions import Question, ask
from tndesigner.gui.translation import translate
from tndesigner.resources import is_resource


def save_folder(compressor: Compressor, parent: QWidget) -> bool:
    """Let the user name a folder for the compressed model; return whether it was written."""
    model = compressor.model
    if compressor.folder is None or model is None:
        return False
    beside = Path.home() if is_resource(model) else model.parent
    if not save_where_wanted(parent, beside / f"{model.stem}-compressed", compressor.save):
        return False
    compressor.changed.emit()
    return True


def may_leave(compressor: Compressor, window: QWidget) -> bool:
    """Ask what to do with a compression that continues or is not saved; return whether the window may close."""
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
