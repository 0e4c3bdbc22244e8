"""A window in which designs are trained: finds what a person sees of a training, and uses it."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from shiboken6 import isValid

from tests.gui.desk import PATIENCE_MS, button, field, type_into, words
from tests.gui.windows import blog_design
from tndesigner.document import Design
from tndesigner.gui.main_window import MainWindow
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.style import Theme
from tndesigner.models import Experiment
from tndesigner.training.states import TrainingState

LEFT = Qt.MouseButton.LeftButton


class Studio:
    """One window, with the panel that trains in front."""

    def __init__(self, design: Design) -> None:
        theme = Theme()
        theme.apply(dark=False)
        self.window = MainWindow(OpenDocument(design), theme)
        self.window.show()
        self.document, self.training = self.window.workspace.document, self.window.workspace.training
        dock = self.window.docks["train"]
        dock.show()
        dock.raise_()
        self.panel: QWidget = dock.widget()
        self.wait(lambda: self.panel.board is not None, "the panel")
        self.wait(lambda: self.training.fitting.reading is not None, "the data")
        self.wait(lambda: "live" in self.board.pages and self.board.isVisible(), "the first page")

    @property
    def board(self):
        return self.panel.board

    @property
    def live(self):
        return self.board.pages["live"]

    @property
    def state(self) -> TrainingState:
        return self.training.state

    @property
    def epochs(self) -> int:
        """How many epochs the network has had."""
        run = self.training.run
        return len(run.history.models["network"]) if run else 0

    @property
    def read(self) -> str:
        """All that can be read on the panel."""
        return words(self.panel)

    def wait(self, condition, what: str) -> None:
        """Lets the window work until something is so; fails where that does not come."""
        waiting = QTimer()
        waiting.setSingleShot(True)
        waiting.start(PATIENCE_MS)
        while not condition():
            assert waiting.isActive(), f"{what} did not come; the panel says: {self.read}"
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
            QTest.qWait(1)

    def wait_for(self, state: TrainingState) -> None:
        self.wait(lambda: self.state is state, state.name)

    def press(self, text: str) -> None:
        """Clicks a button of the panel."""
        found: QAbstractButton = button(self.panel, text)
        assert found.isEnabled(), f"{text} cannot be pressed; the panel says: {self.read}"
        QTest.mouseClick(found, LEFT, pos=found.rect().center())
        QTest.qWait(1)

    def train(self, epochs: int) -> None:
        """Sets the epochs and presses Train."""
        type_into(field(self.panel, "Epochs"), str(epochs))
        self.press("Train")

    def drawn(self, figure: str) -> dict[str, int]:
        """How many epochs the curves of a plot show."""
        return {name: len(curve.epochs) for name, curve in self.live.curves.plots[figure].curves.items()}

    def cell(self, model: str, figure: str) -> str:
        """What the board of numbers says of a model."""
        return self.panel.findChild(QLabel, f"{model} {figure}").text()

    def close(self) -> None:
        if isValid(self.window):
            self.window.close_unasked()
        QTest.qWait(1)


def blog(epochs: int) -> Design:
    """The blog's design, to be trained so long."""
    design = blog_design()
    design.experiment = Experiment(dataset="blobs", epochs=epochs)
    return design


@contextmanager
def open_studio(design: Design) -> Iterator[Studio]:
    """A studio that is closed, whatever was done in it."""
    studio = Studio(design)
    try:
        yield studio
    finally:
        studio.close()
