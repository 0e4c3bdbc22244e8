"""Writes a model for a runtime, loads it there, and compares it with Keras and with its dense twin."""

import time
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from tndesigner.training.deployment import whole_model
from tndesigner.training.events import Deployed, DeployedModel, DeployedOutput, Deploying, TrainedModel
from tndesigner.training.requests import Deploy
from tndesigner.wording.text import Text
from tndesigner.worker.deployment_examples import deployment_examples, require_calibration
from tndesigner.worker.deployment_models import subject_of
from tndesigner.worker.runtimes.formats import (
    RUNTIMES,
    Answer,
    Arrays,
    answering,
    answers_of,
    in_batches,
    input_names,
    size_of,
)
from tndesigner.worker.state import WorkerState
from tndesigner.worker.timing import Call, race

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
    state.require_idle(Text("nothing can be deployed"))
    runtime = RUNTIMES[request.to]
    runtime.require()
    keras.utils.clear_session(free_memory=False)
    state.events.send(Deploying(stage="building"))
    subject = subject_of(request, BATCHES[-1])
    examples = deployment_examples(subject.design, request.data)
    require_calibration(examples, request.precision)
    first = [one[:1] for one in examples.compared]
    with TemporaryDirectory() as folder:
        written = []
        for name, model in subject.models.items():
            path = Path(request.target) if name == "network" else Path(folder) / f"twin{runtime.suffix}"
            answers_of(model)(first)  # Keras wants a call before it writes ONNX
            state.events.send(Deploying(stage="writing" if name == "network" else "measuring"))
            with whole_model(path) as part:
                runtime.write(model, part, request.precision, examples.calibrated)
            answer = answering(runtime, path, input_names(model), first)
            written.append(_Written(name, model, answer, size_of(path)))
        state.events.send(Deploying(stage="measuring"))
        times = [_race(written, examples.compared, batch) for batch in BATCHES]
        rows = tuple(
            _compared(one, examples.compared, single, batch) for one, single, batch in zip(written, *times, strict=True)
        )
    deployed = Deployed(
        target=request.target,
        models=rows,
        examples=len(examples.compared[0]),
        random=examples.random,
        notes=tuple(subject.notes),
    )
    state.events.send(deployed)


def _race(written: list[_Written], examples: Arrays, batch: int) -> list[float]:
    """Time the models alternately and return the medians."""
    repeated = [one[np.arange(batch) % len(one)] for one in examples]
    return race([_call(one.answer, repeated) for one in written])


def _call(answer: Answer, data: Arrays) -> Call:
    def call(count: int) -> float:
        started = time.perf_counter()
        for _ in range(count):
            answer(data)
        return (time.perf_counter() - started) / count

    return call


def _compared(one: _Written, examples: Arrays, single: float, batch: float) -> DeployedModel:
    expected, given = in_batches(answers_of(one.model), examples), in_batches(one.answer, examples)
    outputs = tuple(map(_output, one.model.output_names, expected, given))
    return DeployedModel(
        model=one.name,
        size=one.size,
        difference=max(output.difference for output in outputs),
        agreement=min((output.agreement for output in outputs if output.agreement is not None), default=None),
        single=single,
        batch=batch,
        outputs=outputs if len(outputs) > 1 else (),
    )


def _output(name: str, expected: NDArray[Any], given: NDArray[Any]) -> DeployedOutput:
    """Compare an output in its runtime with Keras's."""
    expected, given = expected.astype(np.float64), given.astype(np.float64)
    classes = expected.ndim > 1 and expected.shape[-1] > 1
    return DeployedOutput(
        name=name,
        difference=float(np.abs(given - expected).max() / max(np.abs(expected).max(), 1e-30)),
        agreement=float(np.mean(expected.argmax(axis=-1) == given.argmax(axis=-1))) if classes else None,
    )
