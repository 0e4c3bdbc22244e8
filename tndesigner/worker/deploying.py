"""Writes a model for a runtime, loads it there, and compares it with Keras and with its dense twin."""

import time
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import keras
import numpy as np

from tndesigner.document import Design, load, loads
from tndesigner.layers import build_model, load_model
from tndesigner.models import dense_twin, network_parts
from tndesigner.paths import is_file
from tndesigner.training.data_reading import read_data
from tndesigner.training.deployment import whole_model
from tndesigner.training.errors import TrainingError
from tndesigner.training.events import Deployed, DeployedModel, Deploying, TrainedModel
from tndesigner.training.requests import Deploy
from tndesigner.training.runs import open_run
from tndesigner.worker.runtimes.formats import RUNTIMES, Answer, answering, in_batches, size_of
from tndesigner.worker.state import WorkerState
from tndesigner.worker.timing import Call, race

COMPARED = 256
"""The largest number of examples that are compared."""

BATCHES = (1, 32)


@dataclass(frozen=True, slots=True)
class _Written:
    """A model in its runtime."""

    name: TrainedModel
    model: keras.Model
    answer: Answer
    size: int


def deploy(state: WorkerState, request: Deploy) -> None:
    """Write the model, and send what it is like beside its twin."""
    state.require_idle("nothing can be deployed")
    runtime = RUNTIMES[request.to]
    runtime.require()
    keras.utils.clear_session(free_memory=False)
    state.events.send(Deploying(stage="building"))
    design, models = _models(request)
    if len(design.model.inputs) != 1 or len(design.model.all_outputs) != 1:
        raise TrainingError("only models with one input and one output can be deployed")
    dataset = read_data(design.experiment)
    examples, calibration = np.asarray(dataset.x_val[:COMPARED]), np.asarray(dataset.x_train[:COMPARED])
    with TemporaryDirectory() as folder:
        written = []
        for name, model in models.items():
            path = Path(request.target) if name == "network" else Path(folder) / f"twin{runtime.suffix}"
            in_batches(model.predict_on_batch, examples[:1])  # Keras wants a call before it writes ONNX
            state.events.send(Deploying(stage="writing" if name == "network" else "measuring"))
            with whole_model(path) as part:
                runtime.write(model, part, request.precision, calibration)
            written.append(_Written(name, model, answering(runtime, path, examples[:1]), size_of(path)))
        state.events.send(Deploying(stage="measuring"))
        times = [_race(written, examples, batch) for batch in BATCHES]
        rows = tuple(
            _compared(one, examples, single, batch) for one, single, batch in zip(written, *times, strict=True)
        )
    state.events.send(Deployed(target=request.target, models=rows, examples=len(examples)))


def _models(request: Deploy) -> tuple[Design, dict[TrainedModel, keras.Model]]:
    """Return the design, and its model and the twin: trained if there is a run, else as they start.

    Raises:
        TrainingError: if the run has no model.
    """
    if not request.run:
        design = loads(request.design, "the design to be deployed")
        ours = build_model(design.model, design.networks, batch=BATCHES[-1], seed=design.experiment.seed)
        return design, {"network": ours, **_twin(design)}
    run = open_run(Path(request.run))
    path, twin = run.folder.model("network"), run.folder.model("twin")
    if not is_file(path):
        raise TrainingError(f"{path} is missing: the run is {run.record.state}")
    design = load(run.folder.design)
    twins: dict[TrainedModel, keras.Model] = {"twin": load_model(twin)} if is_file(twin) else _twin(design)
    return design, {"network": load_model(path), **twins}


def _twin(design: Design) -> dict[TrainedModel, keras.Model]:
    if not network_parts(design.model, design.networks):
        return {}
    return {"twin": build_model(dense_twin(design.model, design.networks), {}, batch=BATCHES[-1])}


def _race(written: list[_Written], examples: Any, batch: int) -> list[float]:
    """Time the models alternately and return the medians."""
    repeated = np.concatenate([examples] * -(-batch // len(examples)))[:batch]
    return race([_call(one.answer, repeated) for one in written])


def _call(answer: Answer, data: Any) -> Call:
    def call(count: int) -> float:
        started = time.perf_counter()
        for _ in range(count):
            answer(data)
        return (time.perf_counter() - started) / count

    return call


def _compared(one: _Written, examples: Any, single: float, batch: float) -> DeployedModel:
    expected = in_batches(one.model.predict_on_batch, examples).astype(np.float64)
    given = in_batches(one.answer, examples).astype(np.float64)
    agreement = None
    if expected.shape[-1] > 1:
        agreement = float(np.mean(expected.argmax(axis=-1) == given.argmax(axis=-1)))
    return DeployedModel(
        model=one.name,
        size=one.size,
        difference=float(np.abs(given - expected).max() / max(np.abs(expected).max(), 1e-30)),
        agreement=agreement,
        single=single,
        batch=batch,
    )
