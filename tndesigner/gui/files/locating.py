"""Asks where the trained model of a design is, if it is not where it was."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from tndesigner.document import DocumentError
from tndesigner.document.edits import SetSource
from tndesigner.document.source_file import located, require_source
from tndesigner.gui.files.background import wait_for
from tndesigner.gui.files.questions import Question, ask, choose_model
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.translation import reason_of_error, translate
from tndesigner.models.source import Source


def ask_for_source(document: OpenDocument, source: Source, parent: QWidget) -> None:
    """Let the user locate the trained model of a design, until it is found or they leave it."""
    try:
        wait_for(partial(require_source, source))
        return
    except DocumentError as error:
        reason = reason_of_error(error)
    heading = translate("The trained model “{0}” is not as it was.", Path(source.path).name)
    while ask(Question(heading, reason, (translate("Locate…"), translate("Later"))), parent) == 0:
        chosen = choose_model(parent, Path(source.path).parent)
        if chosen is None:
            return
        try:
            found = wait_for(partial(located, source, chosen))
        except DocumentError as error:
            reason = reason_of_error(error)
            continue
        document.do("Locate Trained Model", SetSource(found))
        return
