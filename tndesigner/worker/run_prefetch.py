"""Prepares the run that is likely to be requested next, so that its first loss comes at once."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from tndesigner.document import Design, dumps, loads
from tndesigner.training.events import TrainedModel
from tndesigner.training.memory import BYTES_PER_PARAMETER
from tndesigner.training.requests import Prepare, Train
from tndesigner.training.series import first_design
from tndesigner.worker.learner import Learner
from tndesigner.worker.preparation import Prepared, make_learner, prepare

LARGEST = 256 * 2**20
"""Larger runs are not prepared: the last run may still be in memory."""

Stamp = tuple[int, int] | None
"""When a file was last written, and its size; None if there is no such file."""


class RunPrefetch:
    """Prepares one part after another, each in a fraction of a second; errors are left to the run itself."""

    def __init__(self, request: Prepare) -> None:
        """Look at the design; nothing is made yet."""
        self._twin = request.twin
        self._design = loads(first_design(request.design))
        self._stamp = _stamp(self._design)
        self._prepared: Prepared | None = None
        self._learners: dict[TrainedModel, Learner] = {}
        self._parts = self._make(request)

    def advance(self) -> bool:
        """Prepare the next part; return whether there was one."""
        return next(self._parts, None) is not None

    def suits(self, request: Train | Prepare) -> bool:
        """Return whether a run needs what is prepared here; the number of epochs may differ."""
        if request.twin != self._twin:
            return False
        design = loads(first_design(request.design))
        experiment = replace(design.experiment, epochs=self._design.experiment.epochs)
        ours = self._design
        same = (design.model, design.networks, experiment) == (ours.model, ours.networks, ours.experiment)
        return same and self._stamp == _stamp(design)

    def take(self, request: Train) -> tuple[Prepared, dict[TrainedModel, Learner]] | None:
        """Return what is prepared, if there is anything and it suits the run."""
        if self._prepared is None or not self.suits(request):
            return None
        design = loads(request.design, request.title)
        for learner in self._learners.values():
            learner.train_until(design.experiment.epochs)
        return replace(self._prepared, design=design), self._learners

    def _make(self, request: Prepare) -> Iterator[bool]:
        prepared = prepare(Train(design=dumps(self._design), title="", folder="", twin=request.twin))
        if _bytes(prepared) > LARGEST:
            return
        self._prepared = prepared
        yield True
        for name in prepared.models:
            learner = make_learner(name, prepared)
            self._learners[name] = learner
            yield True
            with prepared.device.scope():
                learner.loop.make_graph()
            yield True


def _bytes(prepared: Prepared) -> int:
    """Return about how much memory the models and the data of a run take."""
    dataset = prepared.dataset
    arrays = (dataset.x_train, dataset.y_train, dataset.x_val, dataset.y_val)
    parameters = prepared.parameters + (prepared.twin_parameters or 0)
    return BYTES_PER_PARAMETER * parameters + sum(array.nbytes for array in arrays)


def _stamp(design: Design) -> Stamp:
    try:
        status = Path(design.experiment.dataset).stat()
    except (OSError, ValueError):
        return None
    return status.st_mtime_ns, status.st_size
