"""Deploys each example, trained, as ONNX and LiteRT, and compares it there with Keras and with its dense twin.

Run from the checkout: ``python -m tests.benchmarks.bench_deploy [NAME ...] [--quick]``; with ``--quick``, one epoch is
trained. A row has the largest difference from Keras's answers, relative to the largest of these; for int8, it has what
is lost on the validation data: points of accuracy or, for numbers, percent of the mean absolute error. (The squared
error would show little but one row: in ``diamonds``, a row with a mistyped width makes up 57 % of it, and int8 cuts off
such values, which are far outside the calibrated range.) Beside it are the size of the file, and the times of a batch
of 1 and of 32 on one thread; a factor is that of the dense twin. What a runtime refuses, as LiteRT does the loop of a
recurrent layer, is told on stderr.
"""

import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from tests.benchmarks.bench_examples import EXAMPLES
from tests.benchmarks.row import Options, Row, run_alone
from tndesigner.compression.calibration import Examples
from tndesigner.compression.judging import lost, metrics
from tndesigner.compression.progress import Reporter
from tndesigner.datasets import Dataset
from tndesigner.document import dumps, load
from tndesigner.layers import load_model
from tndesigner.training import Deploy, Deployed, DeployedModel, Failed, Finished, Train, WorkerClient, start_worker
from tndesigner.training.data_reading import read_data
from tndesigner.training.deployment import SUFFIXES
from tndesigner.wording.numbers import byte_size, duration
from tndesigner.worker.runtimes.formats import RUNTIMES, Answer, input_names

FORMS = (("onnx", "float32"), ("litert", "float32"), ("litert", "float16"), ("litert", "int8"))

BATCH = 32
"""How many examples are answered at a time."""


@dataclass(frozen=True, slots=True)
class InRuntime:
    """Answers as a Keras model does."""

    answer: Answer

    def predict_on_batch(self, inputs: Any) -> Any:
        """Return the only output."""
        return self.answer([inputs])[0]


def answer_of(worker: WorkerClient, request: Train | Deploy, kind: type[Any]) -> Any:
    """Send a request and wait for the event that ends it."""
    worker.send(request)
    while not isinstance(event := worker.receive(), kind):
        if isinstance(event, Failed):
            raise RuntimeError(event.message)
    return event


def score(model: Any, data: Dataset) -> dict[str, float]:
    """Return the accuracy of the answers to the validation data or, for numbers, their mean absolute error."""
    found = metrics(model, Examples((data.x_val,), data.y_val), BATCH, Reporter(None))
    assert found is not None
    if "accuracy" in found:
        return found
    given = [model.predict_on_batch(data.x_val[at : at + BATCH]) for at in range(0, len(data.x_val), BATCH)]
    right = np.asarray(data.y_val, np.float64)
    return {"mean_absolute_error": float(np.mean(np.abs(np.concatenate(given).reshape(right.shape) - right)))}


def row_of(name: str, form: tuple[str, str], deployed: Deployed, loss: Row | None) -> Row:
    """Return the row of a file; ``loss`` is that of what is lost, without a note."""
    title, note = f"{name}: {' '.join(form)}", note_of(deployed.models)
    if loss is not None:
        note = f"difference {deployed.models[0].difference:.1e}; {note}"
        return replace(loss, title=f"{title}, {loss.title}", note=note)
    goal = "≤ 1e-05" if form[1] == "float32" else ""
    return Row(title, deployed.models[0].difference, "", goal, note)


def loss_of(before: dict[str, float], after: dict[str, float]) -> Row:
    """Return a row of what is lost of a score."""
    (metric,) = before
    unit = "points" if metric == "accuracy" else "%"
    return Row(f"{metric.replace('_', ' ')} lost", lost(before, after), unit, "≤ 1")


def note_of(models: tuple[DeployedModel, ...]) -> str:
    """Return size and times, with how many times as large and long those of the twin are."""
    ours, twin = models[0], models[-1]
    size = f"{byte_size(ours.size)} ({twin.size / ours.size:.2g}×)"
    times = f"{duration(ours.single)} ({twin.single / ours.single:.2g}×)"
    return f"{size}; batch of 1 {times}, of 32 {duration(ours.batch)} ({twin.batch / ours.batch:.2g}×)"


def rows_of(path: Path, folder: Path, *, quick: bool) -> Iterator[Row]:
    """Train an example, and write it in each form."""
    design = load(path)
    if quick:
        design.experiment = replace(design.experiment, epochs=1)
    data = read_data(design.experiment)
    with start_worker() as worker:
        request = Train(design=dumps(design), title=path.stem, folder=str(folder / "run"), twin=False)
        run = Path(answer_of(worker, request, Finished).run)
        trained = load_model(run / "network.keras")
        for form in FORMS:
            target = folder / f"{form[1]}{SUFFIXES[form[0]]}"
            request = Deploy(run=str(run), design="", to=form[0], precision=form[1], target=str(target))
            try:
                deployed = answer_of(worker, request, Deployed)
            except RuntimeError as error:
                print(f"{path.stem}: {' '.join(form)}: {error}", file=sys.stderr)
                continue
            loss = None
            if form[1] == "int8":
                answer = RUNTIMES[form[0]].load(target, input_names(trained))
                loss = loss_of(score(trained, data), score(InRuntime(answer), data))
            yield row_of(path.stem, form, deployed, loss)


def rows(options: Options) -> Iterator[Row]:
    """Go through the examples."""
    for path in filter(lambda path: options.wants(path.stem), sorted(EXAMPLES.glob("*.tnd"))):
        with tempfile.TemporaryDirectory() as folder:
            yield from rows_of(path, Path(folder), quick=options.quick)


if __name__ == "__main__":
    run_alone(rows, __doc__)
