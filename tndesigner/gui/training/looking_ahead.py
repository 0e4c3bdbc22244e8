"""Lets the worker make ready what Train will need, so that the first loss is seen at once."""

from collections.abc import Callable

from PySide6.QtCore import QBasicTimer, QObject, QTimerEvent

from tndesigner.document import DocumentError, dumps
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.training.warm_worker import WarmWorker
from tndesigner.training import Prepare

SETTLED_MS = 700
"""So long nothing is done to the design before it is made ready."""
MOST_CORES = 300
"""A larger design is not written just for this: that would hold the window up."""


class LookingAhead(QObject):
    """Waits until the person rests, then tells the worker which design may be trained next."""

    def __init__(self, document: OpenDocument, worker: WarmWorker, may_start: Callable[[], bool]) -> None:
        """Listen to the document; ``may_start`` tells whether it could be trained now."""
        super().__init__(worker)
        self._document, self._worker, self._may_start = document, worker, may_start
        self._told: tuple[int, str] | None = None
        """The worker that was told, and the design."""
        self._rest = QBasicTimer()
        document.changed.connect(self.wait)

    def wait(self) -> None:
        """Begin to wait anew; a worker that is not ready yet chooses its threads by what it is told."""
        if self._worker.number:
            self._rest.start(SETTLED_MS, self)

    def forget(self) -> None:
        """Take it that nothing is ready any more: a run uses up what was made ready for it."""
        self._told = None
        self._rest.stop()

    def close(self) -> None:
        """Wait no more."""
        self._document.changed.disconnect(self.wait)
        self._rest.stop()

    def timerEvent(self, event: QTimerEvent) -> None:
        """Tell the worker: the person rests."""
        self._rest.stop()
        design = self._document.design
        cores = sum(len(network.cores) for network in design.networks.values())
        if not (self._worker.number and self._may_start()) or cores > MOST_CORES:
            return
        try:
            telling = (self._worker.number, dumps(design))
        except DocumentError:
            return
        if telling != self._told:
            self._told = telling
            self._worker.send(Prepare(design=telling[1]))
