"""Whether the open design can be trained on its data, and what would help.

This module needs datasets, and with them numpy: it is imported after the window has been painted.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from tndesigner.checks import Problem, Severity
from tndesigner.datasets import DatasetInfo
from tndesigner.document.edits import EditNetwork, SetExperiment, SetModel
from tndesigner.document.history import Change
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.training.dataset_reader import DatasetReader, Reading
from tndesigner.models import Experiment, ModelError
from tndesigner.paths import is_file
from tndesigner.training import TrainingError
from tndesigner.training.adapting import adapt, adapt_all
from tndesigner.training.memory import require_memory
from tndesigner.training.obstacle import Obstacle
from tndesigner.training.suitability import find_misfits
from tndesigner.wording.text import Text, message_of


class Fitting(QObject):
    """Keeps the data of the experiment in memory, and finds what prevents training the design on them."""

    changed = Signal()
    """The data or the obstacles changed."""

    def __init__(self, document: OpenDocument, problems: Callable[[], Sequence[Problem]], parent: QObject) -> None:
        """Examine the document now and after each change.

        Args:
            document: the document to train.
            problems: returns what the checks found in it.
            parent: the owner.
        """
        super().__init__(parent)
        self.reader = DatasetReader(self)
        self.obstacles: tuple[Obstacle, ...] = ()
        """What prevents training the design; empty if nothing does."""
        self._document, self._problems = document, problems
        self._refusal = ""
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.look)
        document.changed.connect(self._soon.start)
        self.reader.changed.connect(self.look)
        self.look()

    @property
    def reading(self) -> Reading | None:
        """The result of reading the data of the experiment; None while they are being read."""
        return self.reader.of(self._document.design.experiment)

    @property
    def info(self) -> DatasetInfo | None:
        """The description of the data; None while they are being read, or if they cannot be read."""
        reading = self.reading
        return reading.dataset.info if reading and reading.dataset else None

    def look(self) -> None:
        """Find what prevents training the design."""
        self.reader.read(self._document.design.experiment)
        self.obstacles = tuple(self._find_obstacles())
        self.changed.emit()

    def refuse(self, reason: str) -> None:
        """Prevent training for a reason that the form gives; an empty one allows it again."""
        if reason != self._refusal:
            self._refusal = reason
            self.look()

    def close(self) -> None:
        """Stop examining the document."""
        self._soon.stop()
        self.reader.close()

    def _find_obstacles(self) -> Iterator[Obstacle]:
        if self._refusal:
            yield Obstacle(self._refusal)
        design = self._document.design
        start = design.experiment.start
        errors = [problem for problem in self._problems() if problem.severity is Severity.ERROR]
        reading, info = self.reading, self.info
        if errors:
            yield from map(_of_problem, errors)
        elif start and not is_file(Path(start)):
            message = self.tr("The file of weights to start from, {0}, does not exist.").format(start)
            yield Obstacle(message, (start_anew(replace(design.experiment, start="")),))
        elif (
            (source := design.source) and design.experiment.from_source != "nothing" and not is_file(Path(source.path))
        ):
            message = self.tr(
                "The trained model {0} is not where it was; File ▸ Locate Trained Model says where it is now."
            ).format(source.path)
            yield Obstacle(message, (start_anew(replace(design.experiment, from_source="nothing")),))
        elif reading is None:
            yield Obstacle(self.tr("The data are being read."))
        elif info is None:
            yield Obstacle(reading.trouble)
        else:
            yield from self._find_misfits(info)

    def _find_misfits(self, info: DatasetInfo) -> Iterator[Obstacle]:
        design = self._document.design
        try:
            misfits = list(find_misfits(design, info))
            if not misfits:
                require_memory(design, twin=False)
        except ModelError as error:
            yield Obstacle(error.message)
            return
        except TrainingError as error:  # not even the network without its twin fits into memory
            yield Obstacle(message_of(error))
            return
        changes = [adapt(misfit.kind, design, info) for misfit in misfits]
        together = adapt_all(design, info) if len(misfits) > 1 else None
        for place, (misfit, change) in enumerate(zip(misfits, changes, strict=True)):
            offered = (*((together,) if place == 0 else ()), change)
            yield Obstacle(misfit.message, tuple(filter(None, offered)))


def start_anew(experiment: Experiment) -> Change:
    """Return the change to an experiment that starts from random numbers."""
    return Change(Text("Start from random numbers"), SetExperiment(experiment))


def _of_problem(problem: Problem) -> Obstacle:
    number = problem.place_network
    inner = () if number is None else tuple(Change(fix.title, EditNetwork(number, fix.edit)) for fix in problem.fixes)
    return Obstacle(problem.message, (*inner, *(Change(fix.title, SetModel(fix.model)) for fix in problem.model_fixes)))
