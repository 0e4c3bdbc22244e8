"""Has it told what the trained cores carry that a design comes with: those of its run, or those it starts from."""

from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from tndesigner.document import Design, DocumentError, dumps
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.training.controller import Training
from tndesigner.training import Inspect, Inspected

LATER_MS = 300
"""A window that has just opened is painted first."""


@dataclass(frozen=True, slots=True)
class KeptCores:
    """What was told of trained cores, and the design that they belong to."""

    design: Design
    told: Inspected


class KeptCoresReader(QObject):
    """Asks once for each file of weights, when nothing else goes on.

    What cannot be read is not told: who trains or truncates from there gets to know why.
    """

    read = Signal(object)
    """The cores of a file were looked at."""

    def __init__(self, document: OpenDocument, training: Training) -> None:
        """Follow the document; of one that comes with trained weights they are looked at before anybody asks."""
        super().__init__(document)
        self._document, self._training = document, training
        self._asked: dict[str, Design] = {}
        training.told.connect(self._take)
        training.changed.connect(self._follow)
        document.changed.connect(self._follow)
        if document.weights:
            QTimer.singleShot(LATER_MS, self, self._ask)

    def skip(self, weights: str) -> None:
        """Do not ask for cores of which everything is known."""
        self._asked.setdefault(weights, self._document.design)

    def _follow(self) -> None:
        if self._training.worker.ready:
            self._ask()

    def _ask(self) -> None:
        design = self._document.design
        weights = design.experiment.start or self._document.weights
        if not weights or weights in self._asked or self._training.state.busy:
            return
        self._asked[weights] = design.copy()
        with suppress(DocumentError):
            self._training.ask(Inspect(design=dumps(design), weights=weights))

    def _take(self, event: object) -> None:
        if isinstance(event, Inspected) and event.weights in self._asked:
            self.read.emit(KeptCores(self._asked[event.weights], event))
