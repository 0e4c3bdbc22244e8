"""The questions that are asked about files, as one kind of box."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from tndesigner.gui.files.reading import SUFFIX
from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.style.widgets import label, push_button
from tndesigner.gui.translation import say

WIDTH = 440


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, what follows from it, and the buttons: the main one first, the way back last."""

    heading: str
    text: str
    choices: tuple[str, ...]
    harmful: int | None = None
    """Which choice throws something away."""


def ask(question: Question, parent: QWidget | None = None) -> int:
    """Ask and return the number of the choice; Escape chooses the last, and so does a parent that vanishes."""
    box = QuestionBox(question, parent)
    pressed = box.exec()
    if isValid(box):
        box.deleteLater()
    return (pressed or len(question.choices)) - 1


class QuestionBox(QDialog):
    """A heading, what follows, and a row of buttons, numbered from 1; what throws something away stands apart."""

    def __init__(self, question: Question, parent: QWidget | None) -> None:
        """Show the question."""
        super().__init__(parent)
        self._main: QPushButton
        self.setWindowTitle("tndesigner")
        self.setObjectName("question")
        self.setAccessibleName(question.heading)
        heading, text = label(question.heading, "heading", wrap=True), label(question.text, wrap=True)
        for words in (heading, text):
            words.setFixedWidth(WIDTH)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = in_column(heading, text, 12, self._buttons(question), of=self, margins=(24, 20, 24, 20), spacing=8)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        self._main.setFocus()

    def _buttons(self, question: Question) -> QHBoxLayout:
        made = [
            push_button(words, partial(self.done, number), kind="main" if number == 1 else "")
            for number, words in enumerate(question.choices, 1)
        ]
        for button in made:
            button.setAutoDefault(False)
        self._main = made[0]
        self._main.setDefault(True)
        apart = [made.pop(question.harmful)] if question.harmful is not None else []
        return in_row(*apart, None, *reversed(made), spacing=8)


def choose_designs(parent: QWidget | None, folder: Path) -> list[Path]:
    """Let the person choose designs to open; none where they do not."""
    names, _ = QFileDialog.getOpenFileNames(
        parent, say("Open"), str(folder), say("Designs (*.tnd *.svg);;All files (*)")
    )
    return [Path(name) for name in names]


def choose_target(parent: QWidget, proposal: Path) -> Path | None:
    """Let the person choose where a design is saved; asks before another file is replaced."""
    dialogue = QFileDialog(parent, say("Save As"), str(proposal), say("Designs (*.tnd)"))
    dialogue.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialogue.setDefaultSuffix(SUFFIX)
    dialogue.selectFile(proposal.name)
    chosen = dialogue.selectedFiles() if dialogue.exec() else []
    if isValid(dialogue):
        dialogue.deleteLater()
    return Path(chosen[0]) if chosen else None
