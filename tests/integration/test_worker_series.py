"""Runs over folds and seeds: one after another, each in its folder, and their mean and spread at the end."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from statistics import fmean, stdev

import pytest

import tndesigner as td
from tests.integration.workers import PATIENCE, blog_request, digits_design
from tndesigner.models import Repeats, Stopping
from tndesigner.training import (
    Event,
    Failed,
    Finished,
    Note,
    Repeated,
    Started,
    Stop,
    TrainMore,
    WorkerClient,
    open_run,
    start_worker,
    train_request,
)


@pytest.fixture(scope="module")
def worker() -> Iterator[WorkerClient]:
    with start_worker() as one:
        yield one


def events_until(worker: WorkerClient, *kinds: type) -> list[Event]:
    events = []
    while not events or not isinstance(events[-1], kinds):
        event = worker.receive(PATIENCE)
        assert event is not None
        events.append(event)
    return events


def digits_request(folder, **choices):
    design = digits_design()
    design.experiment = replace(design.experiment, epochs=2, **choices)
    return train_request(design, folder, title="digits", twin=False)


@pytest.fixture(scope="module")
def folds(worker, tmp_path_factory) -> list[Event]:
    """All events of three folds."""
    folder = tmp_path_factory.mktemp("runs") / "digits"
    request = digits_request(folder, repeats=Repeats(folds=3), stopping=Stopping(keep_best=True))
    worker.send(replace(request, name="first try", note="three folds"))
    return events_until(worker, Repeated, Failed)


def of(kind: type, events: list[Event]) -> list:
    return [event for event in events if isinstance(event, kind)]


def test_each_fold_is_a_run_in_a_folder_of_its_own(folds):
    started, finished = of(Started, folds), of(Finished, folds)
    assert [(one.number, one.runs) for one in started] == [(1, 3), (2, 3), (3, 3)]
    assert [one.run.rpartition("/")[2] for one in finished] == ["digits-fold-1", "digits-fold-2", "digits-fold-3"]
    assert sum(one.validation_size for one in started) == started[0].train_size + started[0].validation_size


def test_the_mean_and_the_spread_are_those_of_the_runs(folds):
    finished, repeated = of(Finished, folds), folds[-1]
    assert isinstance(repeated, Repeated)
    assert (repeated.runs, repeated.wanted, repeated.twin) == (tuple(one.run for one in finished), 3, ())
    spreads = {one.name: one for one in repeated.network}
    accuracies = [one.network.metrics["val_accuracy"] for one in finished]
    assert spreads["val_accuracy"].mean == pytest.approx(fmean(accuracies))
    assert spreads["val_accuracy"].deviation == pytest.approx(stdev(accuracies))
    assert {"loss", "val_loss", "accuracy", "balanced_accuracy", "f1", "roc_auc"} <= set(spreads)


def test_the_scores_are_those_of_all_validation_examples(folds):
    for started, finished in zip(of(Started, folds), of(Finished, folds), strict=True):
        scores = finished.network.scores
        assert sum(scores.counts) == started.validation_size
        assert sum(scores.counts[::11]) / started.validation_size == pytest.approx(
            finished.network.metrics["val_accuracy"]
        )
        assert [one.name for one in scores.classes] == list("0123456789")


def test_the_records_have_name_note_fold_and_series(folds):
    records = [open_run_record(one.run) for one in of(Finished, folds)]
    assert {(one.name, one.note, one.runs) for one in records} == {("first try", "three folds", 3)}
    assert [one.experiment.repeats for one in records] == [Repeats(folds=3, fold=fold) for fold in (1, 2, 3)]
    assert len({one.series for one in records}) == 1
    run = td.load_run(of(Finished, folds)[0].run)
    assert (run.name, run.note, run.scores) == ("first try", "three folds", {"network": records[0].network.scores})
    assert records[0].network.scores == of(Finished, folds)[0].network.scores


def open_run_record(folder: str):
    return open_run(Path(folder)).record


def test_a_run_that_is_trained_further_leaves_its_series(worker, folds):
    folder = of(Finished, folds)[-1].run
    worker.send(TrainMore(run=folder, epochs=1))
    finished = events_until(worker, Finished, Failed)[-1]
    assert (finished.runs, finished.network.epochs) == (1, 3)
    assert open_run_record(folder).series == ""


def test_a_series_that_is_stopped_says_what_its_runs_have_reached(worker, tmp_path):
    request = blog_request(tmp_path / "blog", epochs=1000, repeats=Repeats(seeds=3), seed=7)
    worker.send(request)
    events_until(worker, Started)
    worker.send(Stop())
    events = events_until(worker, Repeated, Failed)
    (finished,) = of(Finished, events)
    assert finished.stopped
    assert finished.run.endswith("blog-seed-7")
    assert (events[-1].runs, events[-1].wanted) == ((finished.run,), 3)
    assert {one.deviation for one in events[-1].network} == {None}


def test_too_many_folds_are_told_before_anything_is_trained(worker, tmp_path):
    worker.send(digits_request(tmp_path / "digits", repeats=Repeats(folds=180)))
    events = events_until(worker, Finished, Failed)
    assert isinstance(events[-1], Failed)
    assert "but 180 folds need at least 180 of each class; choose at most 174 folds" in events[-1].message
    assert list(tmp_path.iterdir()) == []


def test_early_stopping_is_told_in_a_sentence(worker, tmp_path):
    worker.send(blog_request(tmp_path / "blog", epochs=500, stopping=Stopping(patience=2, keep_best=True)))
    events = events_until(worker, Finished, Failed)
    (sentence,) = [one.message for one in of(Note, events) if "early stopping" in one.message]
    network = events[-1].network
    assert sentence.startswith(
        f"early stopping ends the training of the network after epoch {network.epochs} of 500: its validation loss "
        "has not fallen for 2 epochs, when it was"
    )
    assert sentence.endswith(f"the weights after epoch {network.best_epoch} are kept")
    assert network.epochs == network.best_epoch + 2
