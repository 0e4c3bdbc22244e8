"""Compresses a trained model and writes what came of it."""

from functools import partial
from pathlib import Path

from tndesigner.compression.compressing import compress_file, no_data
from tndesigner.compression.examples import read_examples
from tndesigner.compression.folder import write_folder
from tndesigner.compression.goal import Goal
from tndesigner.compression.output_folder import free_folder
from tndesigner.compression.progress import Stage
from tndesigner.training.events import Compressed, Compressing, CurveMeasured
from tndesigner.training.requests import Compress
from tndesigner.worker.state import WorkerState


def compress(state: WorkerState, request: Compress) -> None:
    """Compress, write the folder, and send where it is."""
    state.require_idle("no model can be compressed")
    goal = Goal(
        ratio=request.ratio,
        parameters=request.parameters,
        max_drop=request.max_drop,
        layers=request.layers,
        families=request.families,
        seed=request.seed,
        tune=request.tune,
    ).checked()
    model, folder, teller = Path(request.model), Path(request.folder), _Teller(state)
    free_folder(folder)
    read = no_data if request.data is None else partial(read_examples, request.data)
    found = compress_file(model, read, goal, teller.tell)
    teller.tell(Stage("writing the files", 0, 1))
    state.events.send(Compressed(folder=str(write_folder(found, folder, goal))))


class _Teller:
    """Sends each stage once."""

    def __init__(self, state: WorkerState) -> None:
        self._events = state.events
        self._last: Stage | None = None

    def tell(self, stage: Stage) -> None:
        if stage != self._last:
            self._last = stage
            self._events.send(self._event(stage))

    def _event(self, stage: Stage) -> Compressing | CurveMeasured:
        curve = stage.curve
        if curve is None:
            return Compressing(what=stage.what, done=stage.done, parts=stage.parts, layer=stage.layer)
        return CurveMeasured(layer=stage.layer, family=curve.family, parameters=curve.parameters, errors=curve.errors)
