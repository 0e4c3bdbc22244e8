"""How much of the bonds of the drawing the trained cores use; and cutting them down to that."""

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
from tndesigner.network import ElementId
from tndesigner.network.edits import EditSequence
from tndesigner.network.indices import joined_legs
from tndesigner.training import Failed, Inspected, RunFolder, Spectra, Truncate, Truncated
from tndesigner.training.events import BondSpectrum, CoreGradient
from tndesigner.training.shown_run import ShownRun
from tndesigner.training.states import TrainingState
from tndesigner.training.temporary_weights import TemporaryWeights
from tndesigner.training.weight_forms import form_of

PERIOD = 0.5
"""The shortest time between two looks at the cores, in seconds."""
KEPT = 20
"""What was told of so many designs is kept, so that it is there again after an undo."""


@dataclass(slots=True, eq=False)
class _Reading:
    """What a worker told of the networks of a design, and the file that holds its trained weights."""

    form: Hashable
    spectra: dict[int, Spectra] = field(default_factory=dict)
    weights: str = ""
    """Empty while it is being trained, or where nothing was kept."""


class BondUtilisation(QObject):
    """Keeps what was told of each design, as long as the document has the networks that were trained."""

    changed = Signal()
    """Something else is known of the drawing, or whether it can be truncated."""
    truncated = Signal(str)
    """A bond was truncated; the sentence says what was kept."""

    def __init__(self, document: OpenDocument, training: Training) -> None:
        """Have it told from now on."""
        super().__init__(document)
        self.wanted = True
        """Whether the drawing shows it."""
        self.trouble = ""
        """Why the last truncation could not be done."""
        self._document, self._training = document, training
        self._readings: deque[_Reading] = deque(maxlen=KEPT)
        self._reading: _Reading | None = None
        self._live: tuple[ShownRun, _Reading] | None = None
        self._asked: tuple[_Reading, Truncate] | None = None
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
        training.worker.died.connect(self._forget_asked)
        training.watch(cores=PERIOD)

    @property
    def bonds(self) -> Mapping[ElementId, BondSpectrum]:
        """What the bonds of the diagram that is shown carry; empty where nothing is known of them."""
        spectra = self._spectra
        return {one.bond: one for one in spectra.bonds} if spectra else {}

    @property
    def cores(self) -> Mapping[ElementId, CoreGradient]:
        """How large the gradients of the cores of that diagram are; empty where nothing is known of them."""
        spectra = self._spectra
        return {one.core: one for one in spectra.cores} if spectra else {}

    @property
    def epoch(self) -> int:
        """After which epoch it was so; 0 for cores that were cut down since."""
        return self._spectra.epoch if self._spectra else 0

    @property
    def may_truncate(self) -> bool:
        """Whether trained weights are there, and nothing goes on."""
        return bool(self._reading and self._reading.weights) and not self._training.state.busy and not self._asked

    @property
    def going_on(self) -> bool:
        """Whether cores are being cut down."""
        return self._asked is not None

    def want(self, wanted: bool) -> None:
        """Show it on the drawing or not; what nobody wants is not worked out."""
        self.wanted = wanted
        self._training.watch(cores=PERIOD if wanted else 0.0)
        self.changed.emit()

    def truncate(self, bond: ElementId, dim: int) -> None:
        """Cut the trained cores at a bond down to a dimension; when that is done, it is one step to undo."""
        reading = self._reading
        if reading is None or not self.may_truncate:
            return
        self.trouble = ""
        try:
            text = dumps(self._document.design)
        except DocumentError as error:
            self.trouble = str(error)
        else:
            target = str(start_file(self._document.network.name))
            request = Truncate(
                design=text, weights=reading.weights, network=self._document.shown, bond=bond, dim=dim, target=target
            )
            self._asked = reading, request
            self._training.worker.send(request)
        self.changed.emit()

    def keep_start(self) -> None:
        """Take it that the design has left the window as it is now: what it starts from is needed there."""
        self._starts.keep(self._document.design)

    def close(self) -> None:
        """Delete the cut-down cores that were only tried out; the window closes."""
        self._starts.tidy()

    @property
    def _spectra(self) -> Spectra | None:
        return self._reading.spectra.get(self._document.shown) if self._reading else None

    def _take_spectra(self, spectra: Spectra) -> None:
        run = self._training.run
        if run is None or self._training.state is TrainingState.PREPARING:
            return  # it is told of the run before
        if self._live is None or self._live[0] is not run:
            self._live = run, _Reading(form_of(run.design), weights=_weights_of(run))
            self._readings.append(self._live[1])
            self._find()
        self._live[1].spectra[spectra.network] = spectra
        if self._live[1] is self._reading:
            self.changed.emit()

    def _take_failure(self, failed: Failed) -> None:
        if failed.request == Truncate.kind:
            self._forget_asked(failed.message)

    def _take_truncated(self, event: Truncated) -> None:
        """Do the edit, unless the design has become another since it was asked for."""
        asked, self._asked = self._asked, None
        if asked is None:
            return
        reading, request = asked
        self._starts.add(event.weights)
        if reading is not self._reading:
            self.changed.emit()
            return
        design = self._document.design
        network = design.networks[request.network]
        legs = joined_legs(network, network.bond(request.bond).first)
        edits = (
            EditNetwork(request.network, Settle(legs, request.dim)),
            SetExperiment(replace(design.experiment, start=event.weights)),
        )
        self._kept.skip(event.weights)
        self._document.do(self.tr("Truncate bond to {0}").format(f"{request.dim:,}"), EditSequence(edits))
        self._know(self._document.design, event)
        words = self.tr("The bond was truncated to {0} and keeps {1} %; the next training starts from there")
        self.truncated.emit(words.format(f"{request.dim:,}", f"{floor(1e4 * event.kept) / 100:g}"))

    def _know(self, design: Design, told: Inspected | Truncated) -> None:
        spectra = {one.network: one for one in told.spectra}
        self._readings.append(_Reading(form_of(design), spectra, told.weights))
        self._follow()

    def _follow_training(self) -> None:
        """Remember where the weights are when a run has ended; a run is kept, so what it starts from is."""
        if self._training.run is not None:
            self._starts.keep(self._training.run.design)
        if self._live is not None:
            run, reading = self._live
            reading.weights = _weights_of(run)
        if self._reading is not None:
            self.changed.emit()

    def _forget_asked(self, reason: str) -> None:
        if self._asked:
            self._asked, self.trouble = None, reason
            self.changed.emit()

    def _follow(self) -> None:
        """See what is known of the design as it is now."""
        before = self._reading
        self._find()
        if before is not self._reading:
            self.trouble = ""
            self.changed.emit()

    def _find(self) -> None:
        form = form_of(self._document.design) if self._readings else None
        self._reading = next((one for one in reversed(self._readings) if one.form == form), None)


def _weights_of(run: ShownRun) -> str:
    """Return the file of the weights that a run has left; empty while it goes on, or where it failed."""
    return str(RunFolder(Path(run.folder)).model("network")) if run.outcome else ""
