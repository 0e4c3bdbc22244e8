"""Checkpoints of a run on several hosts: what the run goes back to when one of them is lost."""

import time
from collections.abc import Mapping

from tndesigner.training.events import Figures, TrainedModel
from tndesigner.wording.text import Text
from tndesigner.worker.learner import Learner
from tndesigner.worker.preparation import Prepared, model_to_keep
from tndesigner.worker.run_files import RunFiles

INTERVAL, RESTS = 30.0, 20
"""The shortest time in seconds between two checkpoints, also as a multiple of what one takes."""


class Checkpoints:
    """Keeps the models in the run folder after the first epoch, and from time to time after that."""

    def __init__(self, prepared: Prepared, files: RunFiles) -> None:
        """Start without a checkpoint."""
        self._prepared, self._files = prepared, files
        self._next = 0.0
        self.figures: dict[TrainedModel, Figures] = {}
        """Those of the last checkpoint; empty if there is none."""

    def look(self, learners: Mapping[TrainedModel, Learner]) -> None:
        """Keep the models if it is time.

        Raises:
            TrainingError: if they cannot be written.
        """
        begin = time.perf_counter()
        if begin < self._next or not all(one.epoch for one in learners.values()):
            return
        models = {name: model_to_keep(learner, self._prepared) for name, learner in learners.items()}
        self._files.keep_models(self._prepared.design, models, self._prepared.ways.orders)
        self.figures = {name: learner.figures() for name, learner in learners.items()}
        end = time.perf_counter()
        self._next = end + max(INTERVAL, RESTS * (end - begin))

    def go_back(self) -> str:
        """Restore the run folder to the last checkpoint, and say where to continue from.

        Raises:
            TrainingError: if the history cannot be written.
        """
        if not self._files.place:
            return Text("the run folder of the first host holds the last checkpoint; continue from it with --from")
        if not self.figures:
            return Text("no epoch was complete, so nothing was kept")
        self._files.forget_after({name: one.epochs for name, one in self.figures.items()})
        place, epochs = self._files.place, self.figures["network"].epochs
        return Text("{0} holds the models after epoch {1}; continue from there with --from", place, epochs)
