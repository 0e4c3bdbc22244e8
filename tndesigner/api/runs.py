"""A run in a script: its models, its history, and answers for new examples."""

from functools import cached_property
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from tndesigner.datasets.doors import encode_rows
from tndesigner.datasets.new_rows import NewRows, restore_targets
from tndesigner.datasets.user_data import encode_new_data
from tndesigner.document import Design, load
from tndesigner.paths import is_file
from tndesigner.training.errors import TrainingError
from tndesigner.training.events import Epoch, Figures, Scores, TrainedModel
from tndesigner.training.run_reading import read_reading
from tndesigner.training.runs import open_run

if TYPE_CHECKING:
    import keras
    import numpy as np


class Run:
    """A run as its folder holds it: what was trained, how it went, and the models at the end.

    ::

        run = td.load_run("runs/blog")
        run.history[-1].metrics, run.predict(x)
    """

    def __init__(self, folder: Path) -> None:
        """Read the record of the run; models are loaded when they are first asked for.

        Raises:
            TrainingError: if the folder holds no run, or a damaged one.
        """
        self._run = open_run(folder)

    @property
    def name(self) -> str:
        """What a person calls the run; empty if it has no name."""
        return self._run.record.name

    @property
    def note(self) -> str:
        """What a person wants to remember of the run."""
        return self._run.record.note

    @property
    def scores(self) -> dict[TrainedModel, Scores]:
        """How well each model tells the classes of the validation examples apart; empty if they belong to none."""
        record = self._run.record
        models: tuple[tuple[TrainedModel, Figures | None], ...] = (("network", record.network), ("twin", record.twin))
        return {name: figures.scores for name, figures in models if figures and figures.scores}

    @cached_property
    def design(self) -> Design:
        """The design that was trained, with the experiment as it was run."""
        return load(self._run.folder.design)

    @cached_property
    def history(self) -> tuple[Epoch, ...]:
        """The epochs of both models, as they came."""
        return self._run.history()

    @cached_property
    def model(self) -> "keras.Model":
        """The trained model with networks."""
        return self._model("network")

    @cached_property
    def twin(self) -> "keras.Model":
        """The trained model with dense layers instead."""
        return self._model("twin")

    def predict(self, x: "np.ndarray | NewRows | str | PathLike[str]") -> "np.ndarray":
        """Return what the model with networks gives for examples.

        Args:
            x: an array (batch, …) as the training data has them, for which the answers are those of the model; or, if
                the run learned from a file of one's own, raw rows: a list of dictionaries by the names of the columns,
                a list of rows in the order of the columns, a data frame, or the path of a file. Answers of a
                regression are then in the units of the file. A row without a value is left out if the run left such
                rows out.

        Raises:
            DatasetError: if rows do not fit the run.
            TrainingError: if the run has not kept its model, or how its data were read.
        """
        if hasattr(x, "dtype"):
            result: np.ndarray = self.model.predict(x, verbose=0)
            return result
        kept = read_reading(self._run.folder)
        examples = encode_new_data(kept, Path(x)) if isinstance(x, str | PathLike) else encode_rows(kept, x)
        return restore_targets(kept, self.model.predict(examples.x, verbose=0))

    def _model(self, name: TrainedModel) -> "keras.Model":
        """Load a model.

        Raises:
            TrainingError: if the run has not kept it.
        """
        from tndesigner.layers import load_model

        path = self._run.folder.model(name)
        if not is_file(path):
            state = self._run.record.state
            raise TrainingError(f"{path} is missing: the run is {state}; models are kept when a run has ended")
        return load_model(path)


def load_run(folder: str | Path) -> Run:
    """Return the run that a folder holds.

    Raises:
        TrainingError: if it holds none, or a damaged one.
    """
    return Run(Path(folder))
