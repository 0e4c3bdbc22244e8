"""The live analysis of a document: its problems at once, its savings as soon as they are counted."""

from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, QTimer, Signal

from tndesigner.checks import CheckError, Problem, check_design
from tndesigner.document import Design
from tndesigner.gui.open_document import OpenDocument
from tndesigner.model import ModelError
from tndesigner.planning import PlanningError, Savings, savings_of


class Analysis(QObject):
    """Listens to the document; problems are found in the window's thread, savings are counted in another."""

    problems_changed = Signal()
    """Other problems were found, or none."""
    savings_changed = Signal()
    """The savings are others, or cannot be counted."""
    _counted = Signal(int, object)

    def __init__(self, document: OpenDocument) -> None:
        """Analyse the document now and after each change."""
        super().__init__(document)
        self._document = document
        self._batch: int | None = None
        self._asked = 0
        self._counter = ThreadPoolExecutor(1, "savings")
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._analyse)
        self._counted.connect(self._take)
        self.problems: list[Problem] = []
        self.savings: Savings | None = None
        document.changed.connect(self._soon.start)
        self._analyse()

    @property
    def batch(self) -> int:
        """The batch size that savings are counted for: the chosen one, else the experiment's."""
        return self._batch or self._document.design.experiment.batch_size

    def choose_batch(self, batch: int) -> None:
        """Count the savings for another batch size."""
        self._batch = batch
        self._soon.start()

    def close(self) -> None:
        """Stop counting; waits for the count under way."""
        self._soon.stop()
        self._asked += 1
        self._counter.shutdown(wait=True, cancel_futures=True)

    def _analyse(self) -> None:
        design = self._document.design
        self.problems = check_design(design.model, design.networks)
        self.problems_changed.emit()
        self._asked += 1
        self._counter.submit(self._count, self._asked, design.copy(), self.batch)

    def _count(self, asked: int, design: Design, batch: int) -> None:
        """Count in the other thread; a newer question makes this one void."""
        if asked != self._asked:
            return
        try:
            savings = savings_of(design.model, design.networks, batch=batch)
        except (CheckError, ModelError, PlanningError, KeyError):
            savings = None
        self._counted.emit(asked, savings)

    def _take(self, asked: int, savings: Savings | None) -> None:
        if asked == self._asked:
            self.savings = savings
            self.savings_changed.emit()
