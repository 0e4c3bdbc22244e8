"""Continues a run that has ended."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import keras

from tndesigner.document import dumps, load
from tndesigner.paths import exists
from tndesigner.training.errors import TrainingError
from tndesigner.training.events import Epoch, Note, TrainedModel
from tndesigner.training.requests import Train, TrainMore
from tndesigner.training.runs import Run, open_run
from tndesigner.wording.text import Text
from tndesigner.worker.learner import Learner
from tndesigner.worker.live_run import LiveRun
from tndesigner.worker.preparation import Prepared, make_learner, prepare
from tndesigner.worker.run_files import RunFiles
from tndesigner.worker.starting import started


def continue_run(request: TrainMore, last: LiveRun | None, send: Callable[..., None]) -> LiveRun:
    """Return a run that continues after its last epoch.

    Args:
        request: which run, and how many more epochs.
        last: the last run of this worker; if it is the requested one, its models are still in memory.
        send: sends events.

    Raises:
        ValueError: if the run, its design or its data are refused.
        OSError: if a file cannot be read or written.
    """
    run = open_run(Path(request.run))
    history = run.history()
    if run.record.state not in ("finished", "stopped"):
        why = "{0}: the run failed, so it left no models to continue from"
        if run.record.state == "running":
            why = "{0}: the run has not ended, so it left no models to continue from"
        raise TrainingError(Text(why, request.run))
    design = load(run.folder.design)
    total = max((epoch.epoch for epoch in history), default=0) + request.epochs
    design.experiment = replace(design.experiment, epochs=total)
    notes: list[Note] = []
    if last is not None and last.files.folder == run.folder:
        prepared, learners = replace(last.prepared, design=design), last.learners
    else:
        title, folder, twin = run.record.title, str(run.folder.path), run.record.twin_parameters is not None
        prepared = prepare(Train(design=dumps(design), title=title, folder=folder, twin=twin))
        learners = _read_learners(run, prepared, history)
        from_scratch = Text("the models are read from the run folder, so the optimizer starts from scratch")
        notes.append(Note(message=from_scratch))
        if prepared.precision.note:
            notes.append(Note(message=prepared.precision.note))
    for learner in learners.values():
        learner.train_until(total)
    # The others of its series, if it had any, are not trained for as long.
    alone = replace(run.record, series="", number=1, runs=1)
    record = replace(alone, experiment=design.experiment, precision=prepared.precision.policy)
    record = replace(record, state="running", message="", ended=None)
    files = RunFiles(run.folder, dumps(design), record, history)
    send(started(run.record.title, prepared, files), *notes)
    return LiveRun(prepared, learners, files, send, run.record.seconds or 0.0)


def _read_learners(run: Run, prepared: Prepared, history: Iterable[Epoch]) -> dict[TrainedModel, Learner]:
    """Build the saved models, with their weights."""
    reached = {epoch.model: epoch for epoch in history}
    learners: dict[TrainedModel, Learner] = {}
    for name in prepared.models:
        path = run.folder.model(name)
        if name == "network" or exists(path):
            learner = learners[name] = make_learner(name, prepared)
            learner.loop.model.set_weights(keras.saving.load_model(path, compile=False).get_weights())
            if name in reached:
                learner.continue_after(reached[name])
    return learners
