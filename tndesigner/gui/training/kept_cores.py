"""Asks the worker about the trained cores that a design comes with: those of its run, or those it starts from."""

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer

from tndesigner.document import Design, DocumentError, dumps
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.training.controller import Training
from tndesigner.training import Inspect, Inspected

LATER_MS = 300
"""The delay after which a new window asks, so that it is painted first."""


class KeptCoresReader(QObject):
    """Asks once about each file of weights, when the worker is idle.

    A file that cannot be read is ignored here: training from it, or truncating it, reports why.
    """

    def __init__(self, document: OpenDocument, training: Training, take: Callable[[Design, Inspected], None]) -> None:
        """Listen to the document; weights that it comes with are examined right away.

        Args:
            document: the document.
            training: has the worker that examines the weights.
            take: called with a design and the report about its cores.
        """
        super().__init__(document)
        self._document, self._training, self._tell = document, training, take
        self._asked: dict[str, Design] = {}
        training.worker.events.listen(Inspected, self._take)
        training.changed.connect(self._follow)
        document.changed.connect(self._follow)
        if document.weights:
            QTimer.singleShot(LATER_MS, self, self._ask)

    def skip(self, weights: str) -> None:
        """Never ask about a file of weights whose cores are known."""
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
            self._training.worker.send(Inspect(design=dumps(design), weights=weights))

    def _take(self, event: Inspected) -> None:
        if event.weights in self._asked:
            self._tell(self._asked[event.weights], event)
