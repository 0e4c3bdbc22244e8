"""How long networks, models and their dense twins take on this machine, as measured by the worker."""

from collections import deque
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from tndesigner.document import DocumentError, dumps
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.training.warm_worker import WarmWorker
from tndesigner.gui.translation import reason_of_error, translated
from tndesigner.models import Layer, Model
from tndesigner.network import Network
from tndesigner.training import Failed, Measure, Measured

KEPT = 50
"""The number of measurements that are kept; the oldest are dropped."""


@dataclass(frozen=True, slots=True)
class _Subject:
    """What is measured: a network with the layer that uses it, or a model with its networks, and a batch size."""

    networks: tuple[Network, ...]
    user: Layer | Model | None
    batch: int

    def copy(self) -> "_Subject":
        """Return a copy that later edits do not change."""
        return _Subject(tuple(one.copy() for one in self.networks), self.user, self.batch)


class Measurements(QObject):
    """Lets the worker measure what is shown, and remembers the results."""

    changed = Signal()
    """A measurement started, ended or failed."""

    def __init__(self, document: OpenDocument, worker: WarmWorker) -> None:
        """Start without measurements."""
        super().__init__(document)
        self.trouble = ""
        """Why the last measurement failed."""
        self._document, self._worker = document, worker
        self._pending: deque[_Subject] = deque()
        self._known: deque[tuple[_Subject, Measured]] = deque(maxlen=KEPT)
        worker.events.listen(Measured, self._keep)
        worker.events.listen(Failed, self._take_failure)
        worker.died.connect(self._drop_pending)

    @property
    def going_on(self) -> bool:
        """Whether something is being measured."""
        return bool(self._pending)

    def find(self, batch: int, *, whole: bool = False) -> Measured | None:
        """Return the measurement of the network that is shown, in its current state; None if there is none.

        Args:
            batch: the batch size.
            whole: return that of the whole model instead.
        """
        wanted = self._subject(batch, whole=whole)
        return next((measured for subject, measured in self._known if subject == wanted), None)

    def ask(self, batch: int, *, whole: bool = False) -> None:
        """Measure the network that is shown, or the whole model, and its dense twin at a batch size."""
        self.trouble = ""
        try:
            text = dumps(self._document.design)
        except DocumentError as error:
            self.trouble = reason_of_error(error)
        else:
            self._pending.append(self._subject(batch, whole=whole).copy())
            network = None if whole else self._document.shown
            self._worker.send(Measure(design=text, network=network, batch=batch))
        self.changed.emit()

    def _subject(self, batch: int, *, whole: bool) -> _Subject:
        document = self._document
        model = document.design.model
        if whole:
            used = dict.fromkeys(number for layer in model.layers for number in layer.network_numbers)
            networks = document.design.networks
            return _Subject(tuple(networks[one] for one in used if one in networks), model, batch)
        layer = next((one for one in model.layers if document.shown in one.network_numbers), None)
        return _Subject((document.network,), layer, batch)

    def _keep(self, measured: Measured) -> None:
        if self._pending:
            self._known.append((self._pending.popleft(), measured))
            self.changed.emit()

    def _take_failure(self, failed: Failed) -> None:
        if failed.request == Measure.kind and self._pending:
            self._pending.popleft()
            self.trouble = translated(failed.message)
            self.changed.emit()

    def _drop_pending(self, reason: str) -> None:
        if self._pending:
            self._pending.clear()
            self.trouble = translated(reason)
            self.changed.emit()
