"""Reads datasets in another thread, and keeps the last one."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from tndesigner.datasets import Dataset, DatasetError
from tndesigner.gui.latest_only_executor import LatestOnlyExecutor
from tndesigner.models import Experiment
from tndesigner.training.data_reading import read_data
from tndesigner.wording.text import message_of


@dataclass(frozen=True, slots=True)
class Reading:
    """The result of reading data: the dataset, or the reason why there is none."""

    experiment: Experiment
    dataset: Dataset | None = None
    trouble: str = ""

    def of(self, experiment: Experiment) -> bool:
        """Tell whether this is the result for the data of an experiment."""
        mine, other = self.experiment, experiment
        folds = mine.repeats.folds == other.repeats.folds
        return folds and (mine.dataset, mine.reading) == (other.dataset, other.reading)


class DatasetReader(QObject):
    """Keeps the data of an experiment in memory."""

    changed = Signal()
    """A dataset was read, or could not be read."""

    def __init__(self, parent: QObject) -> None:
        """Read nothing yet."""
        super().__init__(parent)
        self.reading: Reading | None = None
        """The last result; None until something was read."""
        self._requested: Experiment | None = None
        self._executor = LatestOnlyExecutor(self, self._take)

    def read(self, experiment: Experiment, *, again: bool = False) -> None:
        """Read the data of an experiment, unless they were requested last."""
        if not again and self._requested is not None and Reading(self._requested).of(experiment):
            return
        self._requested = experiment
        self._executor.ask(partial(_read, experiment))

    def of(self, experiment: Experiment) -> Reading | None:
        """Return the result for the data of an experiment; None while they are being read."""
        return self.reading if self.reading is not None and self.reading.of(experiment) else None

    def close(self) -> None:
        """Wait until nothing is being read."""
        self._executor.close()

    def _take(self, reading: Reading) -> None:
        self.reading = reading
        self.changed.emit()


def _read(experiment: Experiment) -> Reading:
    try:
        return Reading(experiment, read_data(experiment))
    except (DatasetError, MemoryError, OSError) as error:
        return Reading(experiment, trouble=message_of(error) or type(error).__name__)
