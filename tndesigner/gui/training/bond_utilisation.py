"""How much of each bond the trained cores use, and truncating bonds to that."""

from collections import deque
from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field, replace
from math import floor
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from tndesigner.checks.fixes import Settle
from tndesigner.document import Design, DocumentError, dumps
from tndesigner.document.edits import EditNetwork, SetExperiment
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.training.controller import Training
from tndesigner.gui.training.kept_cores import KeptCoresReader
from tndesigner.gui.training.runs_folder import start_file
from tndesigner.gui.translation import reason_of_error, translated
from tndesigner.network import ElementId
from tndesigner.network.edits import EditSequence
from tndesigner.network.indices import joined_legs
from tndesigner.training import Failed, Inspected, RunFolder, Spectra, Truncate, Truncated
from tndesigner.training.events import BondSpectrum, CoreGradient
from tndesigner.training.shown_run import ShownRun
from tndesigner.training.states import TrainingState
from tndesigner.training.temporary_weights import TemporaryWeights
from tndesigner.training.weight_forms import form_of
from tndesigner.wording.numbers import formatted, grouped

PERIOD = 0.5
"""The shortest time between two reports about the cores, in seconds."""
KEPT = 20
"""The number of designs whose utilisation is kept, so that it is still known after an undo."""


@dataclass(slots=True, eq=False)
class _Reading:
    """What a worker reported about the networks of a design, and the file of its trained weights."""

    form: Hashable
    spectra: dict[int, Spectra] = field(default_factory=dict)
    weights: str = ""
    """Empty during the training, or if no weights were kept."""


class BondUtilisation(QObject):
    """Keeps what is known about each trained design, and shows it while the document has the same networks."""

    changed = Signal()
    """What is known about the drawing changed, or whether it can be truncated."""
    truncated = Signal(str)
    """A bond was truncated; the sentence says how much was kept."""

    def __init__(self, document: OpenDocument, training: Training) -> None:
        """Ask the worker for reports about the cores from now on."""
        super().__init__(document)
        self.wanted = True
        """Whether the drawing shows the utilisation."""
        self.trouble = ""
        """Why the last truncation failed."""
        self._document, self._training = document, training
        self._readings: deque[_Reading] = deque(maxlen=KEPT)
        self._reading: _Reading | None = None
        self._live: tuple[ShownRun, _Reading] | None = None
        self._pending: tuple[_Reading, Truncate] | None = None
        """The truncation that the worker was asked for."""
        self._starts = TemporaryWeights()
        self._kept = KeptCoresReader(document, training, self._know)
        document.changed.connect(self._follow)
        document.shown_changed.connect(self.changed)
        events = training.worker.events
        events.listen(Spectra, self._take_spectra)
        events.listen(Truncated, self._take_truncated)
        events.listen(Failed, self._take_failure)
        training.changed.connect(self._follow_training)
        training.worker.died.connect(self._drop_pending)
        training.watch(cores=PERIOD)

    @property
    def bonds(self) -> Mapping[ElementId, BondSpectrum]:
        """The spectra of the bonds of the diagram that is shown; empty if nothing is known about it."""
        spectra = self._spectra
        return {one.bond: one for one in spectra.bonds} if spectra else {}

    @property
    def cores(self) -> Mapping[ElementId, CoreGradient]:
        """The gradients of the cores of that diagram; empty if nothing is known about it."""
        spectra = self._spectra
        return {one.core: one for one in spectra.cores} if spectra else {}

    @property
    def epoch(self) -> int:
        """The epoch of the report; 0 for cores that were truncated since."""
        return self._spectra.epoch if self._spectra else 0

    @property
    def may_truncate(self) -> bool:
        """Whether there are trained weights and the worker is idle."""
        return bool(self._reading and self._reading.weights) and not self._training.state.busy and not self._pending

    @property
    def going_on(self) -> bool:
        """Whether a bond is being truncated."""
        return self._pending is not None

    def want(self, wanted: bool) -> None:
        """Show the utilisation on the drawing or not; if not, the worker does not compute it."""
        self.wanted = wanted
        self._training.watch(cores=PERIOD if wanted else 0.0)
        self.changed.emit()

    def truncate(self, bond: ElementId, dim: int) -> None:
        """Truncate a bond of the trained cores to a dimension; the result is one undo step."""
        reading = self._reading
        if reading is None or not self.may_truncate:
            return
        self.trouble = ""
        try:
            text = dumps(self._document.design)
        except DocumentError as error:
            self.trouble = reason_of_error(error)
        else:
            target = str(start_file(self._document.network.name))
            request = Truncate(
                design=text, weights=reading.weights, network=self._document.shown, bond=bond, dim=dim, target=target
            )
            self._pending = reading, request
            self._training.worker.send(request)
        self.changed.emit()

    def keep_start(self) -> None:
        """Keep the weights that the design starts from: the design was saved or exported."""
        self._starts.keep(self._document.design)

    def close(self) -> None:
        """Delete the truncated cores that nothing refers to; the window closes."""
        self._starts.tidy()

    @property
    def _spectra(self) -> Spectra | None:
        return self._reading.spectra.get(self._document.shown) if self._reading else None

    def _take_spectra(self, spectra: Spectra) -> None:
        run = self._training.run
        if run is None or self._training.state is TrainingState.PREPARING:
            return  # the report is about the previous run
        if self._live is None or self._live[0] is not run:
            self._live = run, _Reading(form_of(run.design), weights=_weights_of(run))
            self._readings.append(self._live[1])
            self._find()
        self._live[1].spectra[spectra.network] = spectra
        if self._live[1] is self._reading:
            self.changed.emit()

    def _take_failure(self, failed: Failed) -> None:
        if failed.request == Truncate.kind:
            self._drop_pending(failed.message)

    def _take_truncated(self, event: Truncated) -> None:
        """Edit the design, unless it changed since the request."""
        pending, self._pending = self._pending, None
        if pending is None:
            return
        reading, request = pending
        self._starts.add(event.weights)
        if reading is not self._reading:
            self.changed.emit()
            return
        design = self._document.design
        network = design.networks[request.network]
        legs = joined_legs(network, network.bond(request.bond).first)
        smaller = EditNetwork(request.network, Settle(legs, request.dim))
        start = SetExperiment(replace(design.experiment, start=event.weights))
        self._kept.skip(event.weights)
        self._document.do(self.tr("Truncate bond to {0}").format(grouped(request.dim)), EditSequence((smaller, start)))
        self._know(self._document.design, event)
        words = self.tr("The bond was truncated to {0} and keeps {1} %; the next training starts from there")
        self.truncated.emit(words.format(grouped(request.dim), formatted(floor(1e4 * event.kept) / 100, "g")))

    def _know(self, design: Design, event: Inspected | Truncated) -> None:
        spectra = {one.network: one for one in event.spectra}
        self._readings.append(_Reading(form_of(design), spectra, event.weights))
        self._follow()

    def _follow_training(self) -> None:
        """Remember the weights of a run that has ended; a run is kept, and so is what it started from."""
        if self._training.run is not None:
            self._starts.keep(self._training.run.design)
        if self._live is not None:
            run, reading = self._live
            reading.weights = _weights_of(run)
        if self._reading is not None:
            self.changed.emit()

    def _drop_pending(self, reason: str) -> None:
        if self._pending:
            self._pending, self.trouble = None, translated(reason)
            self.changed.emit()

    def _follow(self) -> None:
        """Find what is known about the current design."""
        before = self._reading
        self._find()
        if before is not self._reading:
            self.trouble = ""
            self.changed.emit()

    def _find(self) -> None:
        form = form_of(self._document.design) if self._readings else None
        self._reading = next((one for one in reversed(self._readings) if one.form == form), None)


def _weights_of(run: ShownRun) -> str:
    """Return the file of a run's weights; empty during the run, or if it failed."""
    return str(RunFolder(Path(run.folder)).model("network")) if run.outcome else ""
