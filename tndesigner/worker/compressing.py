"""Compresses a trained model and writes what came of it."""

from dataclasses import asdict
from functools import partial
from pathlib import Path

from tndesigner.compression.compressing import compress_file, no_data
from tndesigner.compression.examples import read_examples
from tndesigner.compression.folder import write_folder
from tndesigner.compression.goal import Goal
from tndesigner.compression.output_folder import free_folder
from tndesigner.compression.progress import END_TUNING, Stage
from tndesigner.training.events import Compressed, Compressing, CurveMeasured, EpochTuned
from tndesigner.training.requests import Compress, Stop
from tndesigner.wording.text import Text
from tndesigner.worker.channel import Incoming
from tndesigner.worker.state import WorkerState


def compress(state: WorkerState, request: Compress) -> None:
    """Compress, write the folder, and send where it is; a request to stop ends the tuning."""
    state.require_idle(Text("no model can be compressed"))
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
    try:
        found = compress_file(model, read, goal, teller.tell)
    finally:
        teller.give_back()
    teller.tell(Stage("writing the files", 0, 1))
    state.events.send(Compressed(folder=str(write_folder(found, folder, goal))))


class _Teller:
    """Sends each stage once, and checks for a request to stop in the meantime."""

    def __init__(self, state: WorkerState) -> None:
        self._state = state
        self._last: Stage | None = None
        self._others: list[Incoming] = []

    def tell(self, stage: Stage) -> str | None:
        """Send a stage unless it repeats the last one, and return what the compression is to do."""
        if stage != self._last:
            self._last = stage
            self._state.events.send(self._event(stage))
        return END_TUNING if self._stop_is_asked_for() else None

    def give_back(self) -> None:
        """Let all other requests be answered."""
        for request in self._others:
            self._state.incoming.put(request)

    def _stop_is_asked_for(self) -> bool:
        is_asked = False
        while not self._state.incoming.empty():
            request = self._state.incoming.get()
            if isinstance(request, Stop):
                is_asked = True
            else:
                self._others.append(request)
        return is_asked

    def _event(self, stage: Stage) -> Compressing | CurveMeasured | EpochTuned:
        if stage.tuned is not None:
            return EpochTuned(**asdict(stage.tuned))
        curve = stage.curve
        if curve is None:
            return Compressing(what=stage.what, done=stage.done, parts=stage.parts, layer=stage.layer)
        return CurveMeasured(layer=stage.layer, family=curve.family, parameters=curve.parameters, errors=curve.errors)
