"""Lets the worker prepare the next training, so that its first loss is seen at once."""

from collections.abc import Callable

from PySide6.QtCore import QBasicTimer, QObject, QTimerEvent

from tndesigner.document import DocumentError, dumps
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.training.warm_worker import WarmWorker
from tndesigner.training import Prepare

SETTLED_MS = 700
"""The time without a change after which the design is prepared."""
MOST_CORES = 300
"""A larger design is not prepared: writing it as text would block the window."""


class LookingAhead(QObject):
    """Waits until the user pauses, then sends the worker the design that may be trained next."""

    def __init__(self, document: OpenDocument, worker: WarmWorker, may_start: Callable[[], bool]) -> None:
        """Listen to the document; ``may_start`` returns whether it can be trained now."""
        super().__init__(worker)
        self._document, self._worker, self._may_start = document, worker, may_start
        self._sent: tuple[int, str] | None = None
        """The number of the worker, and the design that was sent to it."""
        self._rest = QBasicTimer()
        document.changed.connect(self.wait)

    def wait(self) -> None:
        """Start the delay again; a worker that is not ready yet chooses its threads by the design."""
        if self._worker.number:
            self._rest.start(SETTLED_MS, self)

    def forget(self) -> None:
        """Send the design again next time: a run uses up what was prepared for it."""
        self._sent = None
        self._rest.stop()

    def close(self) -> None:
        """Stop waiting."""
        self._document.changed.disconnect(self.wait)
        self._rest.stop()

    def timerEvent(self, event: QTimerEvent) -> None:
        """Send the design to the worker."""
        self._rest.stop()
        design = self._document.design
        cores = sum(len(network.cores) for network in design.networks.values())
        if not (self._worker.number and self._may_start()) or cores > MOST_CORES:
            return
        try:
            sent = (self._worker.number, dumps(design))
        except DocumentError:
            return
        if sent != self._sent:
            self._sent = sent
            self._worker.send(Prepare(design=sent[1]))
