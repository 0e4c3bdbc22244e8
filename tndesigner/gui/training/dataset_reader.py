"""Reads data in another thread, and keeps what was read last."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from tndesigner.datasets import Dataset, DatasetError, load_dataset
from tndesigner.gui.training.latest_only_executor import LatestOnlyExecutor
from tndesigner.model import Experiment
from tndesigner.training.data_reading import reading_options


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading data: the dataset, or why there is none."""

    experiment: Experiment
    dataset: Dataset | None = None
    trouble: str = ""

    def of(self, experiment: Experiment) -> bool:
        """Tell whether this is the data of an experiment."""
        return (self.experiment.dataset, self.experiment.reading) == (experiment.dataset, experiment.reading)


class DatasetReader(QObject):
    """Keeps the data of an experiment at hand."""

    changed = Signal()
    """Other data were read, or could not be."""

    def __init__(self, parent: QObject) -> None:
        """Start without data."""
        super().__init__(parent)
        self.reading: Reading | None = None
        """None before anything was read."""
        self._wish: Experiment | None = None
        self._aside = LatestOnlyExecutor(self, self._take)

    def read(self, experiment: Experiment, *, again: bool = False) -> None:
        """Read the data of an experiment, if they are not those that were read last."""
        if not again and self._wish is not None and Reading(self._wish).of(experiment):
            return
        self._wish = experiment
        self._aside.ask(partial(_read, experiment))

    def of(self, experiment: Experiment) -> Reading | None:
        """Return what came of reading the data of an experiment; None while they are being read."""
        return self.reading if self.reading is not None and self.reading.of(experiment) else None

    def close(self) -> None:
        """Wait for what is being read."""
        self._aside.close()

    def _take(self, reading: Reading) -> None:
        self.reading = reading
        self.changed.emit()


def _read(experiment: Experiment) -> Reading:
    try:
        return Reading(experiment, load_dataset(experiment.dataset, options=reading_options(experiment)))
    except (DatasetError, MemoryError, OSError) as error:
        return Reading(experiment, trouble=str(error) or type(error).__name__)
