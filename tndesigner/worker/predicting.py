"""Asks the model of a run about the rows of a file, and writes its answers as a table."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from tndesigner.datasets import Task
from tndesigner.datasets.kept_reading import KeptReading
from tndesigner.datasets.new_rows import restore_targets
from tndesigner.datasets.user_data import encode_new_data
from tndesigner.layers import load_model
from tndesigner.paths import is_file
from tndesigner.training.errors import TrainingError
from tndesigner.training.events import Predicted
from tndesigner.training.requests import Predict
from tndesigner.training.run_reading import read_reading
from tndesigner.training.run_record import STATE_WORDS
from tndesigner.training.runs import open_run
from tndesigner.wording.text import Text
from tndesigner.worker.state import WorkerState


def predict(state: WorkerState, request: Predict) -> None:
    """Write a row for each row of a file."""
    state.require_idle(Text("nothing can be predicted"))
    run = open_run(Path(request.run))
    kept = read_reading(run.folder)
    if kept.task == Task.SEQUENCE:
        raise TrainingError(Text("{0}: a run that learned sequences gives tokens, which have no table", request.run))
    path = run.folder.model("network")
    if not is_file(path):
        raise TrainingError(Text("{0} is missing: the run is {1}", path, STATE_WORDS[run.record.state]))
    examples = encode_new_data(kept, Path(request.file), request.reading)
    answers = load_model(path).predict(examples.x, verbose=0) if len(examples.x) else np.empty((0, 1), np.float32)
    probabilities = run.record.experiment.loss == "binary_crossentropy"
    head, rows = _table(kept, answers, are_probabilities=probabilities)
    with Path(request.target).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("row", *head))
        writer.writerows((int(number) + 1, *row) for number, row in zip(examples.rows, rows, strict=True))
    state.events.send(Predicted(target=request.target, rows=len(examples.x), total=examples.total))


def _table(
    kept: KeptReading, answers: Any, *, are_probabilities: bool
) -> tuple[tuple[str, ...], Iterator[tuple[object, ...]]]:
    """Return the titles of the columns, and the cells of each row."""
    if kept.task == Task.REGRESSION:
        restored = restore_targets(kept, answers.astype(np.float64))
        return kept.targets, (tuple(float(f"{value:.7g}") for value in row) for row in restored)
    shares = answers.astype(np.float64)
    if kept.task == Task.BINARY:
        second = np.clip(shares[:, 0] if are_probabilities else (shares[:, 0] + 1) / 2, 0, 1)
        shares = np.stack([1 - second, second], axis=1)
    names = kept.classes
    head = ("class", *(f"p_{name}" for name in names))
    return head, ((names[int(row.argmax())], *(round(float(share), 6) for share in row)) for row in shares)
