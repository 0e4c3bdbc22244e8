"""How long networks and their dense twins take on this machine, as the worker has measured."""

from collections import deque
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from tndesigner.document import DocumentError, dumps
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.training.warm_worker import WarmWorker
from tndesigner.model import Layer
from tndesigner.network import Network
from tndesigner.training import Failed, Measure, Measured

KEPT = 50
"""So many measurements are kept; the oldest go first."""


@dataclass(frozen=True, slots=True, eq=False)
class _Subject:
    """What was measured: a network, the layer that uses it, and a batch size."""

    network: Network
    layer: Layer | None
    batch: int

    def same(self, other: "_Subject") -> bool:
        """Tell whether a measurement of one holds for the other."""
        return (self.batch, self.layer) == (other.batch, other.layer) and self.network == other.network


class Measurements(QObject):
    """Asks the worker to measure the network that is shown, and remembers what it told."""

    changed = Signal()
    """Something was measured, is being measured, or could not be."""

    def __init__(self, document: OpenDocument, worker: WarmWorker) -> None:
        """Start without measurements."""
        super().__init__(document)
        self.trouble = ""
        """Why the last measurement could not be done."""
        self._document, self._worker = document, worker
        self._asked: deque[_Subject] = deque()
        self._known: deque[tuple[_Subject, Measured]] = deque(maxlen=KEPT)
        worker.told.connect(self._take)
        worker.died.connect(self._forget_asked)

    @property
    def going_on(self) -> bool:
        """Whether something is being measured."""
        return bool(self._asked)

    def find(self, batch: int) -> Measured | None:
        """Return what was measured of the network that is shown, as it is now; None where nothing was."""
        wanted = self._subject(batch)
        return next((measured for subject, measured in self._known if subject.same(wanted)), None)

    def ask(self, batch: int) -> None:
        """Have the network that is shown and its dense twin measured at a batch size."""
        self.trouble = ""
        try:
            text = dumps(self._document.design)
        except DocumentError as error:
            self.trouble = str(error)
        else:
            self._asked.append(self._subject(batch))
            self._worker.send(Measure(design=text, network=self._document.shown, batch=batch))
        self.changed.emit()

    def _subject(self, batch: int) -> _Subject:
        document = self._document
        layers = document.design.model.layers
        layer = next((one for one in layers if document.shown in one.network_numbers), None)
        return _Subject(document.network.copy(), layer, batch)

    def _take(self, event: object) -> None:
        if isinstance(event, Measured) and self._asked:
            self._known.append((self._asked.popleft(), event))
            self.changed.emit()
        elif isinstance(event, Failed) and event.request == Measure.kind and self._asked:
            self._asked.popleft()
            self.trouble = event.message
            self.changed.emit()

    def _forget_asked(self, reason: str) -> None:
        if self._asked:
            self._asked.clear()
            self.trouble = reason
            self.changed.emit()
