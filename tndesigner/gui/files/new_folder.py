"""Asks for the name of a folder that is about to be written."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from tndesigner.gui.translation import translate


def choose_new_folder(parent: QWidget | None, title: str, proposal: Path) -> Path | None:
    """Let the user name a new or empty folder; None if they cancel."""
    dialogue = QFileDialog(parent, title, str(proposal.parent))
    dialogue.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialogue.setLabelText(QFileDialog.DialogLabel.FileName, translate("Folder"))
    dialogue.selectFile(proposal.name)
    chosen = dialogue.selectedFiles() if dialogue.exec() else []
    if isValid(dialogue):
        dialogue.deleteLater()
    return Path(chosen[0]) if chosen else None
