"""A run that was made ready before it was asked for begins at once, and is the same run."""

import os
import time
from dataclasses import replace
from io import BytesIO

import numpy as np
import pytest

from tests.integration.workers import PATIENCE, blog_request, digits_design, epochs_of, train, untimed
from tndesigner.models import Dense, Flatten
from tndesigner.training import (
    DevicesListed,
    Finished,
    ListDevices,
    Note,
    Prepare,
    Started,
    ThreadsAdvised,
    Train,
    Watch,
    start_worker,
    train_request,
)
from tndesigner.worker import live_run, starting
from tndesigner.worker.channel import EventWriter
from tndesigner.worker.request_handlers import ANSWERS
from tndesigner.worker.state import WorkerState

LOOKS = 20


@pytest.mark.skipif((os.cpu_count() or 1) < 2, reason="needs a machine with a choice")
def test_a_worker_takes_as_many_threads_as_suit_the_first_design(tmp_path):
    request = train_request(digits_design(), tmp_path / "run", title="digits", twin=False, epochs=1)
    with start_worker() as client:
        client.send(Watch(seconds=0.0))
        client.send(Prepare(design=request.design, twin=False))
        events = train(client, request)
    assert any("computing with 1 thread)" in event.message for event in events if isinstance(event, Note))


@pytest.mark.skipif((os.cpu_count() or 1) < 2, reason="needs a machine with a choice")
def test_a_worker_says_when_another_number_of_threads_would_suit_a_design(worker, tmp_path):
    design = digits_design()
    design.experiment = replace(design.experiment, batch_size=1_400)
    design.model = replace(design.model, layers=(Flatten(), Dense(units=2_000), *design.model.layers[1:]))
    request = train_request(design, tmp_path / "run", title="wide", twin=False)
    worker.send(Prepare(design=request.design, twin=False))
    advised = worker.receive(PATIENCE)
    assert isinstance(advised, ThreadsAdvised)
    assert advised.threads > 1


def ask(worker) -> None:
    """Ask what is answered when the worker has time; what it advises meanwhile is no matter here."""
    worker.send(ListDevices())
    while not isinstance(event := worker.receive(PATIENCE), DevicesListed):
        assert isinstance(event, ThreadsAdvised)


def make_ready(worker, request: Train) -> None:
    """Let the worker make a run ready: in each rest it does one of a few parts at least, and answers after it."""
    worker.send(Prepare(design=request.design, twin=request.twin))
    for _ in range(LOOKS):
        ask(worker)
        time.sleep(0.05)


def never(*_: object, **__: object) -> None:
    """Stands for what must not be done again."""
    raise AssertionError("it was made ready")


def test_a_run_that_was_made_ready_has_the_history_of_one_that_was_not(worker, tmp_path):
    request = blog_request(tmp_path / "run", twin=True, epochs=6)
    plain = train(worker, request)
    make_ready(worker, blog_request(tmp_path / "run", twin=True, epochs=9))
    ready = train(worker, request)
    assert isinstance(ready[-1], Finished)
    for model in ("network", "twin"):
        assert len(epochs_of(ready, model)) == 6
        assert untimed(epochs_of(ready, model)) == untimed(epochs_of(plain, model))


def test_a_run_that_was_made_ready_reads_builds_and_compiles_nothing_before_its_losses(tmp_path, monkeypatch):
    request = blog_request(tmp_path / "run", twin=True, epochs=2)
    told = BytesIO()
    state = WorkerState(EventWriter(told))
    ANSWERS[Prepare](state, Prepare(design=request.design, twin=True))
    while state.next.advance():
        pass
    for module, made in ((starting, "prepare"), (starting, "make_learner"), (live_run, "make_learner")):
        monkeypatch.setattr(module, made, never)
    ANSWERS[Train](state, request)
    assert {name: learner.loop.made for name, learner in state.run.learners.items()} == {"network": True, "twin": True}
    while state.run.going:
        state.run.advance()
    assert state.run.state == "finished"
    assert told.getvalue().count(b'"event": "epoch"') == 4


def test_a_worker_makes_a_run_ready_while_nobody_asks_anything(worker, tmp_path):
    path = tmp_path / "own.npz"
    x = np.random.default_rng(0).normal(size=(60, 2)).astype(np.float32)
    np.savez(path, x=x, y=x[:, :1])
    status = path.stat()
    request = blog_request(tmp_path / "run", epochs=2, dataset=str(path))
    make_ready(worker, request)
    path.write_bytes(bytes(status.st_size))  # who reads it now finds nothing
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert isinstance(train(worker, request)[-1], Finished)


def test_what_was_made_ready_for_another_design_is_not_used(worker, tmp_path):
    request = blog_request(tmp_path / "run", epochs=3)
    make_ready(worker, request)
    other = blog_request(tmp_path / "run", epochs=3, seed=5)
    assert untimed(epochs_of(train(worker, other))) == untimed(epochs_of(train(worker, other)))


def test_data_that_were_changed_after_a_run_was_made_ready_are_read_again(worker, tmp_path):
    path = tmp_path / "own.npz"
    numbers = np.random.default_rng(0)
    x = numbers.normal(size=(60, 2)).astype(np.float32)
    np.savez(path, x=x, y=x[:, :1])
    request = blog_request(tmp_path / "run", epochs=2, dataset=str(path))
    make_ready(worker, request)
    np.savez(path, x=x[:50], y=x[:50, :1])
    (started,) = (event for event in train(worker, request) if isinstance(event, Started))
    assert started.train_size + started.validation_size == 50


def test_what_cannot_be_made_ready_is_told_by_the_run(worker, tmp_path):
    request = blog_request(tmp_path / "run", dataset="digits")
    worker.send(Prepare(design=request.design))
    ask(worker)
    (failed,) = train(worker, request)
    assert "dataset 'digits' has examples of shape 8×8" in failed.message
