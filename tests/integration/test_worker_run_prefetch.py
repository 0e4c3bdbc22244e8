"""A run that was made ready before it was asked for begins at once, and is the same run."""

import os
import time
from dataclasses import replace

import numpy as np
import pytest

from tests.integration.workers import PATIENCE, blog_request, digits_design, epochs_of, train, untimed
from tndesigner.model import Dense, Flatten
from tndesigner.training import (
    DevicesListed,
    Epoch,
    Finished,
    ListDevices,
    Note,
    Prepare,
    Ready,
    Started,
    ThreadsAdvised,
    Train,
    Watch,
    start_worker,
    train_request,
)

READY_WITHIN = 30.0


@pytest.fixture(scope="module")
def worker():
    """One worker for all tests here."""
    with start_worker(threads=1) as client:
        assert isinstance(client.receive(PATIENCE), Ready)
        yield client


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
    """Let the worker make a run ready; it is, when a question is answered after a rest."""
    worker.send(Prepare(design=request.design, twin=request.twin))
    until = time.monotonic() + READY_WITHIN
    quick = 0
    while quick < 3:
        assert time.monotonic() < until
        begin = time.monotonic()
        ask(worker)
        quick = quick + 1 if time.monotonic() - begin < 0.005 else 0
        time.sleep(0.05)


def first_loss(worker, request: Train) -> tuple[float, list]:
    """Seconds to the first epochs of both models, and all events."""
    begin = time.perf_counter()
    worker.send(request)
    seen, events = {}, []
    for event in worker.events(PATIENCE):
        events.append(event)
        if isinstance(event, Epoch):
            seen.setdefault(event.model, time.perf_counter() - begin)
    return max(seen.values()), events


def test_a_run_that_was_made_ready_has_the_history_of_one_that_was_not(worker, tmp_path):
    request = blog_request(tmp_path / "run", twin=True, epochs=6)
    plain = train(worker, request)
    make_ready(worker, blog_request(tmp_path / "run", twin=True, epochs=9))
    ready = train(worker, request)
    assert isinstance(ready[-1], Finished)
    for model in ("network", "twin"):
        assert len(epochs_of(ready, model)) == 6
        assert untimed(epochs_of(ready, model)) == untimed(epochs_of(plain, model))


def test_both_models_show_a_loss_sooner_in_a_run_that_was_made_ready(worker, tmp_path):
    request = blog_request(tmp_path / "run", twin=True, epochs=2)
    plain, _ = first_loss(worker, request)
    make_ready(worker, request)
    ready, _ = first_loss(worker, request)
    assert ready < plain / 2


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
