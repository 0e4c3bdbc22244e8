"""The questions about files, all in the same kind of box, and the file dialogues."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from tndesigner.gui.files.reading import SUFFIX
from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.style.widgets import label, push_button
from tndesigner.gui.translation import translate

WIDTH = 440


@dataclass(frozen=True, slots=True)
class Question:
    """The question, its consequences, and the buttons: the main one first, cancelling last."""

    heading: str
    text: str
    choices: tuple[str, ...]
    harmful: int | None = None
    """The choice that discards something."""


def ask(question: Question, parent: QWidget | None = None) -> int:
    """Ask, and return the index of the choice: the last one on Escape, or if the parent disappears."""
    box = QuestionBox(question, parent)
    pressed = box.exec()
    if isValid(box):
        box.deleteLater()
    return (pressed or len(question.choices)) - 1


class QuestionBox(QDialog):
    """A heading, a text and a row of buttons, whose results count from 1; a button that discards is apart."""

    def __init__(self, question: Question, parent: QWidget | None) -> None:
        """Show the question."""
        super().__init__(parent)
        self._main: QPushButton
        self.setWindowTitle("tndesigner")
        self.setObjectName("question")
        self.setAccessibleName(question.heading)
        heading, text = label(question.heading, "heading", wrap=True), label(question.text, wrap=True)
        for one in (heading, text):
            one.setFixedWidth(WIDTH)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = in_column(heading, text, 12, self._buttons(question), of=self, margins=(24, 20, 24, 20), spacing=8)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        self._main.setFocus()

    def _buttons(self, question: Question) -> QHBoxLayout:
        made = [
            push_button(choice, partial(self.done, number), kind="main" if number == 1 else "")
            for number, choice in enumerate(question.choices, 1)
        ]
        for button in made:
            button.setAutoDefault(False)
        self._main = made[0]
        self._main.setDefault(True)
        apart = [made.pop(question.harmful)] if question.harmful is not None else []
        return in_row(*apart, None, *reversed(made), spacing=8)


def choose_designs(parent: QWidget | None, folder: Path) -> list[Path]:
    """Let the user choose designs and trained models to open; none if they cancel."""
    kinds = translate("Designs and trained models (*.tnd *.svg *.keras *.h5 *.hdf5);;All files (*)")
    names, _ = QFileDialog.getOpenFileNames(parent, translate("Open"), str(folder), kinds)
    return [Path(name) for name in names]


def choose_model(parent: QWidget | None, folder: Path) -> Path | None:
    """Let the user choose the file of a trained model; None if they cancel."""
    kinds = translate("Trained models (*.keras *.h5 *.hdf5);;All files (*)")
    name, _ = QFileDialog.getOpenFileName(parent, translate("Locate Trained Model"), str(folder), kinds)
    return Path(name) if name else None


def choose_target(parent: QWidget, proposal: Path) -> Path | None:
    """Let the user choose where a design is saved; the dialogue asks before it replaces a file."""
    dialogue = QFileDialog(parent, translate("Save As"), str(proposal), translate("Designs (*.tnd)"))
    dialogue.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialogue.setDefaultSuffix(SUFFIX)
    dialogue.selectFile(proposal.name)
    chosen = dialogue.selectedFiles() if dialogue.exec() else []
    if isValid(dialogue):
        dialogue.deleteLater()
    return Path(chosen[0]) if chosen else None
