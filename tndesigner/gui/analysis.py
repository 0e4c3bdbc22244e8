"""The live analysis of a document: its problems at once, its figures as soon as they are counted.

The checks need networkx. The first window imports both in a thread once it has been painted, and has no problems
until then. Large designs are checked in a thread, too: 10,000 cores take half a second.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from tndesigner.checks import Problem, has_errors
from tndesigner.checks.doors import import_checks
from tndesigner.document import History
from tndesigner.document.records import Record
from tndesigner.estimates.doors import unknown_figures, unpacked_figures, unpacked_remedies
from tndesigner.estimates.messages import design_message
from tndesigner.gui.background_import import BackgroundImport
from tndesigner.gui.estimator import Counter
from tndesigner.gui.faults import contained
from tndesigner.gui.findings import Findings, errors_in, find
from tndesigner.gui.latest_only_executor import LatestOnlyExecutor
from tndesigner.gui.open_document import OpenDocument
from tndesigner.network import ElementId, lazy_networkx
from tndesigner.planning.subject import Parameters

if TYPE_CHECKING:
    from tndesigner.planning.figures import Figures, Remedy


HUGE = 1000
"""From this many tensors on, the checks take longer than nobody notices, and a thread runs them on a copy."""
LARGE = 60
"""From this many tensors on, a search for contractions takes so long that figures would lag behind a slider."""
REST_MS = 250
"""How long a large design must not have changed before contractions are searched for."""
COUNTED = ("figures", "sketch")
"""The questions whose answers are figures."""


class Analysis(QObject):
    """Listens to the document; finds problems and counts parameters at once, lets a process count the rest."""

    problems_changed = Signal()
    """The problems changed."""
    figures_changed = Signal()
    """The figures changed, are out of date, or cannot be counted."""
    remedies_changed = Signal()
    """The suggested remedies changed."""
    ready = Signal()
    """Everything that the checks need is imported."""
    counting_changed = Signal()
    """The counting takes long, no longer does, or was stopped."""
    asking = Signal()
    """The design, the diagram that is shown or the batch size changed: pending questions must be asked again."""

    def __init__(self, document: OpenDocument) -> None:
        """Analyse the document now and after each change; if checks need an import, they wait for ``start``."""
        super().__init__(document)
        self._document = document
        self._batch: int | None = None
        self._preferred_batch = 0
        self.counter = Counter(self)
        self.counter.answered.connect(self._take)
        self.counter.failed.connect(self._fail)
        self.counter.slow.connect(self.counting_changed)
        self.stopped = False
        """Whether the user has stopped the counting of the current design."""
        self._soon = QTimer(self, singleShot=True)
        self._soon.setObjectName("soon")
        self._soon.timeout.connect(self._analyse)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.setObjectName("rest")
        self._rest.timeout.connect(self._count)
        self._finder: LatestOnlyExecutor[Findings | None] = LatestOnlyExecutor(self, self._show_findings)
        self._checks = BackgroundImport(import_checks, self)
        self._checks.imported.connect(self._catch_up)
        self._checks.failed.connect(self.ready)  # without checks, the rest of the window is made nevertheless
        self.checked = False
        """Whether the problems are known."""
        self.problems: tuple[Problem, ...] = ()
        self.figures: Figures | None = None
        self.current = False
        """Whether the figures are those of the current design."""
        self.remedies: tuple[Remedy, ...] = ()
        self.layer_parameters: Parameters | None = None
        """Of the network that is shown and of its twin, at once; None where nothing can be counted."""
        self.model_parameters: Parameters | None = None
        """Of the model and of its twin, at once; None where its layers do not fit."""
        document.changed.connect(self._soon.start)
        document.shown_changed.connect(self._forget)
        self._analyse()

    def start(self) -> None:
        """Import what the checks need without blocking the window, and then check the document."""
        if self.checked:
            self.ready.emit()
        else:
            self._checks.load()

    @property
    def batch(self) -> int:
        """The batch size for the figures: the chosen one, the preferred one, or that of the experiment."""
        return self._batch or self._preferred_batch or max(1, self._document.design.experiment.batch_size)

    def choose_batch(self, batch: int) -> None:
        """Count for another batch size."""
        self._batch = batch
        self._soon.start()

    def prefer_batch(self, batch: int) -> None:
        """Count for a batch size until another is chosen; 0 stands for the experiment's."""
        if batch != self._preferred_batch:
            self._preferred_batch = batch
            self._soon.start()

    @property
    def shown_has_errors(self) -> bool:
        """Whether the network that is shown has an error, so that nothing can be counted."""
        return errors_in(self.problems, self._document.shown)

    @property
    def wrong_places(self) -> frozenset[ElementId]:
        """The ids of the tensors, legs and bonds of the diagram that is shown which errors are about."""
        shown = (problem for problem in self.problems if problem.place_network == self._document.shown)
        return frozenset(place for problem in shown if has_errors((problem,)) for place in problem.where)

    def question(self, **details: str) -> Callable[[], Record]:
        """Return a function that builds a question about the document at the time of sending, in any thread."""
        document = self._document

        def make() -> Record:
            design = design_message(document.history.snapshot())
            return {"design": design, "shown": document.shown, "batch": self.batch, **details}

        return make

    def stop_counting(self) -> None:
        """Give up what is being counted, until the next change of the design or ``count_again``."""
        self.stopped = True
        self._rest.stop()
        self.counter.stop(self.tr("Counting was stopped."))
        self.counting_changed.emit()

    def count_again(self) -> None:
        """Count what was not counted to the end."""
        self._soon.start()

    def close(self) -> None:
        """Stop counting."""
        self._soon.stop()
        self._rest.stop()
        self._checks.close()
        self._finder.close()
        self.counter.close()

    def _analyse(self) -> None:
        self.current = False
        if self.stopped:
            self.stopped = False
            self.counting_changed.emit()
        self._find()
        if self._document.shown in self._document.design.diagrams:
            self._ask_figures()
        self.asking.emit()

    def _ask_figures(self) -> None:
        """Ask for the figures; for a large network at once by its last contractions, and when the design rests anew."""
        if len(self._document.network.tensors) < LARGE:
            self._count()
            return
        self.counter.drop("figures")
        self.counter.ask("sketch", self.question())
        self._rest.start()

    def _count(self) -> None:
        self.counter.ask("figures", self.question())

    def _catch_up(self) -> None:
        """Run the checks that were skipped before they were imported."""
        self._find()
        if self.shown_has_errors:
            self.asking.emit()
        self.ready.emit()

    def _find(self) -> None:
        """Check the design and count its parameters: a large one in a thread, and without the checks nothing."""
        document = self._document
        if not lazy_networkx.is_imported():
            self._show_parameters()
        elif sum(len(network.tensors) for network in document.design.networks.values()) < HUGE:
            self._finder.forget()
            with contained("the checks"):
                self._show_findings(find(document.design, document.shown))
        else:
            self._finder.ask(partial(_find_in_copy, document.history, document.shown))

    def _show_findings(self, findings: Findings | None) -> None:
        """Show what was found; None if looking for it failed, which has been reported."""
        if findings is None:
            return
        self.checked = True
        self.problems = findings.problems
        self.layer_parameters, self.model_parameters = findings.layer, findings.model
        self.problems_changed.emit()
        self._show_parameters()

    def _forget(self) -> None:
        """Forget the figures: another diagram is shown, and layers may have been added or removed."""
        self.figures = None
        self.current = False
        self._find()
        self._soon.start()

    def _show_parameters(self) -> None:
        """Put the parameters into the figures, which are kept until new ones come."""
        sound = self.checked and self._document.shown in self._document.design.diagrams and not self.shown_has_errors
        if not sound and not self.current:
            self.figures = None
        elif self.figures:
            self.figures = self.figures.with_parameters(self.layer_parameters, self.model_parameters)
        self.figures_changed.emit()

    def _take(self, kind: str, record: object) -> None:
        if kind in COUNTED:
            self.figures = unpacked_figures(record)
            self.current = True
            self.figures_changed.emit()
        if kind == "figures":
            self.counter.ask("remedies", self.question())
        elif kind == "remedies":
            self.remedies = unpacked_remedies(record)
            self.remedies_changed.emit()

    def _fail(self, kind: str, reason: str) -> None:
        if kind in COUNTED:
            self.figures = unknown_figures(self.batch, reason)
            self.current = True
            self.figures_changed.emit()


def _find_in_copy(history: History, shown: int) -> Findings | None:
    """Check a copy of the design, in another thread; None if that failed."""
    found = []
    with contained("the checks"):
        found.append(find(history.snapshot(), shown))
    return found[0] if found else None
