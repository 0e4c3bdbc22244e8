"""Starts a run: prepares it, makes its folder, and sends its start."""

from collections.abc import Callable
from pathlib import Path

from tndesigner.layers.weight_loading import take_weights
from tndesigner.training.events import Note, Started, TrainedModel
from tndesigner.training.requests import Train
from tndesigner.training.run_folder import make_run_folder
from tndesigner.training.run_reading import write_reading
from tndesigner.training.run_record import RunRecord, now
from tndesigner.wording.lists import listed
from tndesigner.wording.text import Text
from tndesigner.worker.hosts import telling_loss
from tndesigner.worker.learner import Learner
from tndesigner.worker.live_run import LiveRun
from tndesigner.worker.preparation import Prepared, make_learner, prepare
from tndesigner.worker.run_files import RunFiles, installed_versions
from tndesigner.worker.source_start import start_learner
from tndesigner.worker.unwritten_files import UnwrittenFiles
from tndesigner.worker.warm_start import warm_start

Ready = tuple[Prepared, dict[TrainedModel, Learner]]
"""What a run needs, and the models that are built already."""


def start_run(request: Train, send: Callable[..., None], ready: Ready | None = None) -> LiveRun:
    """Return a run before its first step, on several hosts if the request names them.

    Args:
        request: what to train.
        send: sends events.
        ready: what is prepared for it.

    Raises:
        ValueError: if the design, the data, or the two together are refused, or another host is lost.
        OSError: if a file cannot be read or written.
    """
    if request.hosts is None:
        return _start(request, send, ready)
    others = listed(one for place, one in enumerate(request.hosts.addresses) if place != request.hosts.index)
    send(Note(message=Text("{0} waits for {1}", request.hosts.addresses[request.hosts.index], others)))
    with telling_loss():
        return _start(request, send, None)


def _start(request: Train, send: Callable[..., None], ready: Ready | None) -> LiveRun:
    hosts = request.hosts
    prepared, learners = ready or (prepare(request), {})
    if "network" not in learners:
        learners["network"] = make_learner("network", prepared)
    told = [note for name, learner in learners.items() for note in start_learner(name, learner, prepared)]
    if request.warm_start:
        warm_start(Path(request.warm_start), prepared.design, learners["network"].loop.model)
        told.append(Note(message=Text("the network starts from the trained cores of {0}", request.warm_start)))
    start = prepared.design.experiment.start
    if start and (hosts is None or hosts.index == 0):
        take_weights(prepared.design.model, learners["network"].loop.model, Path(start))
    if hosts is not None:
        network = learners["network"].loop
        network.division.share_first([one.value for one in network.model.weights])
    files = _files(request, prepared)
    notes = [*prepared.dataset.notes, prepared.device.note, *prepared.ways.notes]
    notes += [prepared.precision.note, prepared.xla.note]
    if start:
        anew = prepared.design.source is None or prepared.design.experiment.from_source == "nothing"
        both = "the network starts from trained weights; its dense twin starts from random numbers"
        is_twin_random = anew and prepared.twin_parameters is not None
        notes.append(Text(both if is_twin_random else "the network starts from trained weights"))
    if request.twin and prepared.twin_parameters is None:
        notes.append(Text("the design has no network, so its dense twin would be the same model and is not trained"))
    send(started(request.title, prepared, files), *(Note(message=note) for note in notes if note), *told)
    return LiveRun(prepared, learners, files, send)


def _files(request: Train, prepared: Prepared) -> RunFiles:
    """Make the run folder; with several hosts, only the first one does."""
    record = _record(request, prepared)
    if request.hosts is not None and request.hosts.index > 0:
        return UnwrittenFiles(record)
    folder = make_run_folder(Path(request.folder))
    if request.tensorboard:
        folder.tensorboard.mkdir()
    files = RunFiles(folder, request.design, record)
    if prepared.dataset.kept is not None:
        write_reading(folder, prepared.dataset.kept)
    return files


def _record(request: Train, prepared: Prepared) -> RunRecord:
    return RunRecord(
        title=request.title,
        name=request.name,
        note=request.note,
        series=request.series,
        number=request.number,
        runs=request.runs,
        experiment=prepared.design.experiment,
        versions=installed_versions(),
        device=prepared.device.name,
        precision=prepared.precision.policy,
        **prepared.sizes,
        started=now(),
    )


def started(title: str, prepared: Prepared, files: RunFiles) -> Started:
    """Return the event that says that a run begins."""
    experiment, dataset = prepared.design.experiment, prepared.dataset
    return Started(
        run=files.place,
        title=title,
        dataset=experiment.dataset,
        task=str(dataset.info.task),
        train_size=len(dataset.x_train),
        validation_size=len(dataset.x_val),
        epochs=experiment.epochs,
        batch_size=experiment.batch_size,
        seed=experiment.seed,
        device=prepared.device.name,
        **prepared.sizes,
        number=files.record.number,
        runs=files.record.runs,
    )
