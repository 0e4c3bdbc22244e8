"""A real worker is asked this and that, before, while and after it trains."""

from dataclasses import replace

import numpy as np
import pytest
import tensorflow as tf

from tests.integration.workers import PATIENCE, blog_request, digits_design, epochs_of, train, untimed
from tests.unit.blog import blog_design
from tndesigner.datasets import load_dataset
from tndesigner.document import Design
from tndesigner.models import Dense, Experiment, Model
from tndesigner.training import (
    Device,
    DevicesListed,
    Epoch,
    Failed,
    Finished,
    ListDevices,
    Note,
    Pause,
    Paused,
    Resume,
    Resumed,
    Started,
    Stop,
    open_run,
    train_request,
)
from tndesigner.wording.text import Text
from tndesigner.worker.devices import gpu_of
from tndesigner.worker.learner import MOST_STEPS
from tndesigner.worker.live_run import explain_divergence


def next_of(worker, kind: type):
    """The next event of a kind; others are passed over."""
    while (event := worker.receive(PATIENCE)) is not None:
        if isinstance(event, kind):
            return event
    raise TimeoutError(f"no {kind.__name__} came")


def write_line(worker, line: bytes) -> None:
    worker.process.stdin.write(line + b"\n")
    worker.process.stdin.flush()


def test_devices_are_listed_with_memory_and_why_no_gpu_is_there(worker):
    worker.send(ListDevices())
    listed = next_of(worker, DevicesListed)
    assert listed.devices[0].name == "cpu"
    assert "core" in listed.devices[0].description
    assert listed.devices[0].memory > 10**8
    assert bool(listed.no_gpu) == (len(listed.devices) == 1)


def test_a_gpu_is_listed_with_what_tensorflow_and_the_driver_say_of_it():
    card = Device(name="gpu:0", description="card", memory=80 * 2**30)
    details = {"device_name": "H100", "compute_capability": (9, 0)}
    assert gpu_of(0, details, (card,)) == Device(name="gpu:0", description="H100", memory=80 * 2**30, capability="9.0")
    assert gpu_of(1, {}, (card,)) == Device(name="gpu:1", description="GPU", memory=None, capability="")


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b"go", "not JSON"),
        (b'{"request": "fly"}', "no request 'fly'"),
        (b"\xff", "not JSON"),
        (b"[]", "does not name its request"),
    ],
)
def test_a_line_that_is_no_request_is_answered_and_the_worker_lives_on(worker, line, message):
    write_line(worker, line)
    failed = next_of(worker, Failed)
    assert message in failed.message
    assert failed.request == ""
    worker.send(ListDevices())
    next_of(worker, DevicesListed)


@pytest.mark.parametrize("request_", [Stop(), Pause(), Resume()], ids=lambda one: one.kind)
def test_without_a_run_there_is_nothing_to_hold(worker, request_):
    worker.send(request_)
    failed = next_of(worker, Failed)
    assert (failed.message, failed.request) == ("no run is in progress", request_.kind)
    assert isinstance(failed.message, Text), "a window says it in the language of its user"


def test_one_worker_trains_one_design_after_another(worker, tmp_path):
    assert isinstance(train(worker, blog_request(tmp_path / "a", epochs=3))[-1], Finished)
    events = train(worker, train_request(digits_design(), tmp_path / "b", title="digits.tnd"))
    assert isinstance(events[-1], Finished)
    assert any("has no network" in event.message for event in events if isinstance(event, Note))
    assert epochs_of(events)[-1].metrics["val_accuracy"] > 0.6
    assert open_run(tmp_path / "b").record.twin is None


def test_a_design_that_cannot_be_trained_leaves_no_folder(worker, tmp_path):
    design = blog_design()
    design.model = design.model.with_input((3,))
    (failed,) = train(worker, train_request(design, tmp_path / "run", title="wide.tnd"))
    assert failed.request == "train"
    assert "dataset 'blobs' has examples of shape 2, but the model takes 3" in failed.message
    assert list(tmp_path.iterdir()) == []


def test_the_same_seed_gives_the_same_history_with_the_twin_and_without(worker, tmp_path):
    alone, again, beside, other = (
        untimed(epochs_of(train(worker, blog_request(tmp_path / "run", epochs=5, seed=seed, twin=twin))))
        for seed, twin in ((3, False), (3, False), (3, True), (4, False))
    )
    assert alone == again == beside
    assert alone != other


def test_ten_pauses_change_nothing_in_the_history(worker, tmp_path):
    request = blog_request(tmp_path / "run", epochs=700)
    expected = epochs_of(train(worker, request))
    worker.send(request)
    seen = [next_of(worker, Epoch)]
    for _ in range(10):
        worker.send(Pause())
        while not isinstance(event := worker.receive(PATIENCE), Paused):
            seen.append(event)
        assert worker.receive(0.03) is None
        worker.send(Resume())
        assert isinstance(worker.receive(PATIENCE), Resumed)
    seen.extend(worker.events(PATIENCE))
    assert len(epochs_of(seen)) == 700
    assert untimed(epochs_of(seen)) == untimed(expected)


def test_a_stopped_run_ends_and_keeps_what_was_trained(worker, tmp_path):
    worker.send(blog_request(tmp_path / "run", epochs=100_000, twin=True))
    while next_of(worker, Epoch).epoch < 20:
        pass
    worker.send(Stop())
    finished = next_of(worker, Finished)
    assert finished.stopped
    run = open_run(tmp_path / "run")
    assert (run.record.state, run.record.network) == ("stopped", finished.network)
    assert 20 <= finished.network.epochs < 100_000
    assert len(run.history()) == finished.network.epochs + finished.twin.epochs
    assert run.folder.model("network").exists()
    assert run.folder.model("twin").exists()


def test_a_stop_waits_for_a_small_part_of_a_long_epoch_only(worker, tmp_path):
    layers = (Dense(units=3), Dense(units=1))
    design = Design({}, Model((9,), layers), Experiment(dataset="diamonds", epochs=9, batch_size=2))
    worker.send(train_request(design, tmp_path / "run", title="diamonds"))
    assert next_of(worker, Started).train_size > 2 * 5 * MOST_STEPS
    next_of(worker, Epoch)
    worker.send(Stop())
    finished = next_of(worker, Finished)
    assert finished.stopped
    assert finished.network.epochs <= 2


def test_a_paused_run_can_be_stopped(worker, tmp_path):
    worker.send(blog_request(tmp_path / "run", epochs=100_000))
    next_of(worker, Epoch)
    worker.send(Pause())
    next_of(worker, Paused)
    worker.send(Stop())
    assert next_of(worker, Finished).stopped


def test_while_a_run_goes_on_another_is_refused_and_the_first_goes_on(worker, tmp_path):
    worker.send(blog_request(tmp_path / "first", epochs=400))
    next_of(worker, Epoch)
    worker.send(blog_request(tmp_path / "second", epochs=1))
    assert "a run is in progress, so no other can start" in next_of(worker, Failed).message
    finished = next_of(worker, Finished)
    assert (finished.run, finished.stopped) == (str(tmp_path / "first"), False)
    assert not (tmp_path / "second").exists()


def test_a_loss_that_is_no_number_names_model_epoch_and_cause(worker, tmp_path):
    design = blog_design()
    design.experiment = replace(design.experiment, learning_rate=1e30)
    events = train(worker, train_request(design, tmp_path / "run", title="wild.tnd"))
    failed = events[-1]
    assert isinstance(failed, Failed)
    assert "training the network failed in epoch " in failed.message
    assert "the learning rate 1e+30 is high" in failed.message
    run = open_run(tmp_path / "run")
    assert (run.record.state, run.record.message) == ("failed", failed.message)
    assert run.history() == tuple(event for event in events if isinstance(event, Epoch))


@pytest.mark.parametrize(
    ("changes", "rate", "cause"),
    [
        ({"x_train": np.float32([[3e4, 1]])}, 0.001, "the features go up to 30000: give them mean 0 and deviation 1"),
        ({"y_train": np.float32([[-250]])}, 0.001, "the answers go up to 250"),
        ({}, 0.5, "the learning rate 0.5 is high: try 0.05"),
        ({}, 0.001, "a learning rate below 0.001 may help"),
    ],
)
def test_the_likely_cause_is_looked_for_in_data_and_settings(changes, rate, cause):
    dataset = replace(load_dataset("blobs"), **changes)
    message = explain_divergence("twin", 7, Experiment(learning_rate=rate), dataset)
    assert message.startswith("training the dense twin failed in epoch 7: the loss is no longer a finite number; ")
    assert cause in message


@pytest.mark.skipif(bool(tf.config.list_physical_devices("GPU")), reason="there is a GPU")
def test_a_gpu_that_is_not_there_is_told_and_the_processor_computes(worker, tmp_path):
    events = train(worker, blog_request(tmp_path / "run", epochs=1, device="gpu:0"))
    notes = [event.message for event in events if isinstance(event, Note)]
    assert any("gpu:0 was asked for, but TensorFlow sees no GPU" in note for note in notes)
    assert open_run(tmp_path / "run").record.device == "cpu"
