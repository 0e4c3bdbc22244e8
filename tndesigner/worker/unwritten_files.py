"""The files of a run on a host that is not the first: there are none."""

from collections.abc import Iterable, Mapping
from pathlib import Path

import keras

from tndesigner.document import Design
from tndesigner.planning.choice import Orders
from tndesigner.training.events import Epoch, Figures, TrainedModel
from tndesigner.training.run_folder import RunFolder
from tndesigner.training.run_record import RunRecord, RunState
from tndesigner.worker.run_files import RunFiles


class UnwrittenFiles(RunFiles):
    """Takes what a run would write, and writes nothing: the first host does."""

    def __init__(self, record: RunRecord) -> None:
        """Take the record."""
        self.folder, self.record = RunFolder(Path()), record

    @property
    def place(self) -> str:
        """No folder."""
        return ""

    def add(self, epochs: Iterable[Epoch]) -> None:
        """Take epochs."""

    def keep_models(self, design: Design, models: dict[TrainedModel, keras.Model], orders: Orders) -> None:
        """Take models."""

    def forget_after(self, reached: Mapping[TrainedModel, int]) -> None:
        """Take the epochs that count."""

    def close(self, state: RunState, message: str, seconds: float, figures: dict[TrainedModel, Figures]) -> None:
        """Take the end."""
