"""Imports that wait until a trained model is opened."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from tndesigner.document import Design, DocumentError
from tndesigner.gui.open_document import OpenDocument
from tndesigner.wording.text import message_of


def design_of_model(path: Path) -> Design:
    """Return the design of a trained model.

    Raises:
        DocumentError: if it cannot be opened; the message names the file and the layer, and says what to do.
    """
    from tndesigner.document.trained import KerasFileError, open_model

    try:
        return open_model(path).design
    except KerasFileError as error:
        raise DocumentError(message_of(error)) from error


def ask_for_source(document: OpenDocument, parent: QWidget) -> None:
    """Let the user locate the trained model of a design, if it has one that is not where it was."""
    if document.design.source:
        from tndesigner.gui.files import locating

        locating.ask_for_source(document, document.design.source, parent)
