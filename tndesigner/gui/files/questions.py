"""The questions that are asked about files, as one kind of message box."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget

from tndesigner.gui.files.reading import SUFFIX


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, what follows from it, and the buttons: the main one first, the way back last."""

    heading: str
    text: str
    choices: tuple[str, ...]
    harmful: int | None = None
    """Which choice throws something away."""


def ask(question: Question, parent: QWidget | None = None) -> int:
    """Ask and return the number of the choice; Escape chooses the last."""
    box = QMessageBox(parent)
    box.setObjectName("question")
    box.setWindowTitle("tndesigner")
    box.setText(question.heading)
    box.setInformativeText(question.text)
    buttons = [_add(box, question, number) for number in range(len(question.choices))]
    buttons[0].setProperty("main", True)
    box.setDefaultButton(buttons[0])
    box.setEscapeButton(buttons[-1])
    box.exec()
    chosen = box.clickedButton()
    box.deleteLater()
    return next((number for number, button in enumerate(buttons) if button is chosen), len(buttons) - 1)


def choose_designs(parent: QWidget | None, folder: Path) -> list[Path]:
    """Let the person choose designs to open; none where they do not."""
    names, _ = QFileDialog.getOpenFileNames(
        parent, _say("Open"), str(folder), _say("Designs (*.tnd *.svg);;All files (*)")
    )
    return [Path(name) for name in names]


def choose_target(parent: QWidget, proposal: Path) -> Path | None:
    """Let the person choose where a design is saved; asks before another file is replaced."""
    dialogue = QFileDialog(parent, _say("Save As"), str(proposal), _say("Designs (*.tnd)"))
    dialogue.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialogue.setDefaultSuffix(SUFFIX)
    dialogue.selectFile(proposal.name)
    chosen = dialogue.selectedFiles() if dialogue.exec() else []
    dialogue.deleteLater()
    return Path(chosen[0]) if chosen else None


def _add(box: QMessageBox, question: Question, number: int) -> QPushButton:
    role = QMessageBox.ButtonRole.RejectRole
    if number == question.harmful:
        role = QMessageBox.ButtonRole.DestructiveRole
    elif number < len(question.choices) - 1 or number == 0:
        role = QMessageBox.ButtonRole.AcceptRole
    return box.addButton(question.choices[number], role)


def _say(text: str) -> str:
    return QCoreApplication.translate("files", text)
