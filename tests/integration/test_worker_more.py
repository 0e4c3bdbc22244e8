"""A real worker trains a run for longer, and shows what its models answer while they learn."""

import numpy as np
import pytest

from tests.integration.workers import PATIENCE, blog_request, digits_design, epochs_of, train, untimed, watched
from tests.unit.blog import blog_design
from tndesigner.datasets import load_dataset
from tndesigner.document import load
from tndesigner.models import Dense, Experiment, Model
from tndesigner.training import (
    Failed,
    Finished,
    Note,
    Started,
    Stop,
    TrainMore,
    Watch,
    open_run,
    train_request,
)
from tndesigner.training.events import Confusion, Estimates, Surface
from tndesigner.training.packing import unpacked


@pytest.fixture(scope="module")
def longer(worker, tmp_path_factory):
    """The history of 14 epochs in one go."""
    return untimed(epochs_of(train(worker, blog_request(tmp_path_factory.mktemp("longer") / "run", epochs=14))))


def wait_for_end(worker) -> list:
    return list(worker.events(PATIENCE))


def test_a_run_that_goes_on_equals_a_longer_one(worker, longer, tmp_path):
    first = train(worker, blog_request(tmp_path / "run", epochs=9))
    worker.send(TrainMore(run=str(tmp_path / "run"), epochs=5))
    more = wait_for_end(worker)
    assert untimed(epochs_of(first) + epochs_of(more)) == longer
    assert [event.epochs for event in more if isinstance(event, Started)] == [14]


def test_the_folder_of_a_run_that_went_on_is_that_of_one_run(worker, longer, tmp_path):
    train(worker, blog_request(tmp_path / "run", epochs=9))
    before = open_run(tmp_path / "run").record
    worker.send(TrainMore(run=str(tmp_path / "run"), epochs=5))
    wait_for_end(worker)
    run = open_run(tmp_path / "run")
    assert untimed(list(run.history())) == longer
    assert (run.record.state, run.record.experiment.epochs, run.record.network.epochs) == ("finished", 14, 14)
    assert run.record.seconds > before.seconds
    assert load(run.folder.design).experiment.epochs == 14


def test_another_worker_goes_on_with_the_weights_that_were_kept(worker, longer, tmp_path):
    train(worker, blog_request(tmp_path / "run", epochs=9))
    train(worker, blog_request(tmp_path / "other", epochs=1))
    worker.send(TrainMore(run=str(tmp_path / "run"), epochs=5))
    more = wait_for_end(worker)
    assert any(isinstance(event, Note) and "optimizer starts from scratch" in event.message for event in more)
    epochs = epochs_of(more)
    assert [epoch.epoch for epoch in epochs] == [10, 11, 12, 13, 14]
    assert epochs[0].loss < longer[4].loss
    assert [epoch.epoch for epoch in open_run(tmp_path / "run").history()] == list(range(1, 15))


def test_a_stopped_run_goes_on_and_makes_the_twin_that_it_lacks(worker, tmp_path):
    worker.send(blog_request(tmp_path / "run", epochs=100_000, twin=True))
    worker.send(Stop())
    stopped = wait_for_end(worker)[-1]
    assert isinstance(stopped, Finished)
    assert stopped.stopped
    worker.send(TrainMore(run=str(tmp_path / "run"), epochs=3))
    end = wait_for_end(worker)[-1]
    assert (end.network.epochs, end.twin.epochs) == (3, 3)


def test_a_folder_without_a_run_cannot_go_on(worker, tmp_path):
    worker.send(TrainMore(run=str(tmp_path), epochs=5))
    event = worker.receive(PATIENCE)
    assert isinstance(event, Failed)
    assert (event.request, "is not a run folder" in event.message) == ("train_more", True)


def test_a_surface_is_told_while_the_blog_learns_and_shows_the_four_clouds(worker, tmp_path):
    events = watched(worker, blog_request(tmp_path / "run", epochs=200, twin=True), Watch(seconds=0.02))
    surfaces = [event for event in events if isinstance(event, Surface)]
    last = {surface.model: surface for surface in surfaces}
    assert set(last) == {"network", "twin"}
    assert len(surfaces) > 4
    for surface in last.values():
        assert surface.epoch == 200
        values = unpacked(surface.values, "<f2", (surface.size, surface.size))
        left, right, below, above = surface.bounds
        for (x, y), label in zip(*(getattr(load_dataset("blobs"), name) for name in ("x_val", "y_val")), strict=True):
            place = [
                round((at - low) / (high - low) * (surface.size - 1))
                for at, low, high in ((y, below, above), (x, left, right))
            ]
            assert np.sign(values[tuple(place)]) == label


def test_nothing_is_looked_at_where_nobody_wishes_it(worker, tmp_path):
    events = train(worker, blog_request(tmp_path / "run", epochs=20))
    assert not [event for event in events if isinstance(event, Surface)]


def test_a_confusion_counts_every_picture_once(worker, tmp_path):
    events = watched(worker, train_request(digits_design(), tmp_path / "run", title="digits"), Watch(seconds=0.05))
    last = [event for event in events if isinstance(event, Confusion)][-1]
    counts = np.reshape(last.counts, (10, 10))
    assert counts.sum(axis=1).tolist() == np.bincount(load_dataset("digits").y_val).tolist()
    right = counts.trace() / counts.sum()
    assert right == pytest.approx(epochs_of(events)[-1].metrics["val_accuracy"], abs=1e-6)
    assert len(last.given) == len(last.certainty) == 60
    assert all(0.1 <= one <= 1.0 for one in last.certainty)


def test_estimates_are_in_the_units_of_the_data(worker, tmp_path):
    design = blog_design()
    design.model = Model((9,), (Dense(units=17, activation="relu"), Dense(units=1)))
    design.diagrams.clear()
    design.experiment = Experiment(dataset="diamonds", epochs=2, batch_size=512, learning_rate=0.01)
    events = watched(worker, train_request(design, tmp_path / "run", title="prices"), Watch(seconds=0.05))
    last = [event for event in events if isinstance(event, Estimates)][-1]
    right, given = (unpacked(text, "<f4", (500, 1)) for text in (last.right, last.given))
    assert 5 < right.min() < right.max() < 10  # logarithms of dollars
    assert np.corrcoef(right[:, 0], given[:, 0])[0, 1] > 0.9
