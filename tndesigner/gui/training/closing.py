"""Asks before a window that trains is closed."""

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from tndesigner.gui.files.questions import Question, ask
from tndesigner.gui.training.controller import Training

PATIENCE_MS = 5_000
"""How long a run may take to end and to be kept; after that its worker is ended with the window."""


def may_close(training: Training, window: QWidget) -> bool:
    """Ask what becomes of a run that goes on; tell whether the window may close."""
    if not training.state.busy:
        return True
    window.raise_()
    question = Question(
        heading=training.tr("The design is being trained."),
        text=training.tr("What has been trained so far is kept as a run."),
        choices=(training.tr("Stop and Close"), training.tr("Keep Training")),
    )
    if ask(question, window) != 0:
        return False
    _stop_and_wait(training)
    return True


def _stop_and_wait(training: Training) -> None:
    """Stop the run and wait until it is kept; the window goes on painting."""
    loop, patience = QEventLoop(), QTimer()
    training.changed.connect(lambda: None if training.state.busy else loop.quit())
    patience.timeout.connect(loop.quit)
    patience.start(PATIENCE_MS)
    training.stop()
    if training.state.busy:
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    patience.stop()
