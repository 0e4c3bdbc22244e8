"""Several devices and several hosts train to the weights of one device, at the same batch size."""

import os
import signal
import socket
import subprocess
from pathlib import Path

import numpy as np
import pytest

import tndesigner as td
from tests.integration.terminal import Answer, start
from tndesigner.models import Dense, Experiment, Flatten, Model, NetworkDense
from tndesigner.network.templates import make
from tndesigner.training.runs import open_run

EPOCHS = 3
SAME = 1e-5
"""The largest relative distance between weights that count as the same."""


def small_design(**experiment) -> td.Design:
    """A network and its twin on digits; the last batch of an epoch has 1,442 - 28 · 50 = 42 examples."""
    network = make("mpo", {"inputs": "4,16", "outputs": "5,7", "bond": "3"})
    layers = (Flatten(), NetworkDense(network=1, activation="relu"), Dense(units=10, activation="softmax"))
    chosen = {"dataset": "digits", "loss": "sparse_categorical_crossentropy", "epochs": EPOCHS, "batch_size": 50}
    return td.Design({1: network}, Model((8, 8), layers), Experiment(**{**chosen, **experiment}))


def addresses(count: int) -> str:
    """Free ports of this machine."""
    sockets = [socket.socket() for _ in range(count)]
    for one in sockets:
        one.bind(("127.0.0.1", 0))
    found = ",".join(f"127.0.0.1:{one.getsockname()[1]}" for one in sockets)
    for one in sockets:
        one.close()
    return found


def answer(process: "subprocess.Popen[str]") -> Answer:
    out, err = process.communicate(timeout=600)
    return Answer(process.returncode, out, err)


def train_on_hosts(folder: Path, designs: tuple[str, str], *words: object) -> list[Answer]:
    """Two hosts of this machine, each with a command of its own."""
    cluster = addresses(2)
    options = ("--no-twin", "--json", "--cluster", cluster)
    processes = [
        start(folder, "train", design, *options, "--index", index, "-o", f"host-{index}", *words)
        for index, design in enumerate(designs)
    ]
    return [answer(process) for process in processes]


def weights(folder: Path) -> dict[str, np.ndarray]:
    with np.load(folder / "network.weights.npz") as arrays:
        return dict(arrays)


def distance(ours: Path, theirs: Path) -> float:
    """The largest relative distance between the weights of two runs."""
    one, other = weights(ours), weights(theirs)
    assert one.keys() == other.keys()
    return max(float(np.linalg.norm(one[name] - other[name]) / np.linalg.norm(one[name])) for name in one)


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """A folder with two designs, and a run of the first on one device."""
    folder = tmp_path_factory.mktemp("devices")
    td.save(small_design(), folder / "small.tnd")
    td.save(small_design(batch_size=40), folder / "other.tnd")
    done = answer(start(folder, "train", "small.tnd", "--no-twin", "--device", "cpu", "-o", "one"))
    assert done.status == 0, done.err
    return folder


def test_two_devices_train_to_the_weights_of_one(folder):
    two = answer(start(folder, "train", "small.tnd", "--no-twin", "--device", "cpu:0,cpu:1", "-o", "two", "--json"))
    assert two.status == 0, two.err
    assert two.of_kind("started")[0]["device"] == "cpu:0, cpu:1"
    assert distance(folder / "one", folder / "two") < SAME


def test_two_hosts_train_to_the_weights_of_one_and_the_first_writes_the_run(folder):
    first, second = train_on_hosts(folder, ("small.tnd", "small.tnd"))
    assert (first.status, second.status) == (0, 0), first.err + second.err
    assert distance(folder / "one", folder / "host-0") < SAME
    assert not (folder / "host-1").exists()
    ours, theirs = ([epoch["loss"] for epoch in one.of_kind("epoch")] for one in (first, second))
    assert len(ours) == EPOCHS
    assert ours == theirs
    assert second.of_kind("finished")[0]["run"] == ""


def test_hosts_without_gpus_all_train_in_float32_and_say_why(folder):
    answers = train_on_hosts(folder, ("small.tnd", "small.tnd"), "--precision", "mixed_bfloat16", "-o", "float32")
    for one in answers:
        assert one.status == 0, one.err
        notes = [note["message"] for note in one.of_kind("note")]
        assert any(note.startswith("mixed precision is not used: TensorFlow does not multiply") for note in notes)
    assert distance(folder / "one", folder / "float32") < SAME


def test_hosts_with_different_designs_are_told_on_all(folder):
    for one in train_on_hosts(folder, ("small.tnd", "other.tnd"), "-o", "never"):
        assert one.status == 1
        assert "has another design than host 0" in one.err.splitlines()[-1]
    assert not (folder / "never").exists()


def test_when_a_host_is_lost_the_run_keeps_its_last_checkpoint(folder):
    cluster = addresses(2)
    words = ("train", "small.tnd", "--no-twin", "--json", "--epochs", 100_000, "--cluster", cluster)
    first, second = (start(folder, *words, "--index", index, "-o", "lost") for index in (0, 1))
    while '"epoch": 2' not in first.stdout.readline():
        pass
    os.kill(second.pid, signal.SIGKILL)
    told, _ = answer(first), answer(second)
    assert told.status == 1
    assert "another host no longer answers" in told.err.splitlines()[-1]
    run = open_run(folder / "lost")
    assert run.record.state == "stopped"
    assert run.record.network.epochs == len(run.history())
    again = answer(start(folder, "train", "small.tnd", "--no-twin", "--epochs", 1, "--from", "lost", "-o", "again"))
    assert again.status == 0, again.err


def test_ctrl_c_on_one_host_stops_all_and_keeps_what_was_trained(folder):
    cluster = addresses(2)
    words = ("train", "small.tnd", "--no-twin", "--json", "--epochs", 100_000, "--cluster", cluster)
    first, second = (start(folder, *words, "--index", index, "-o", "stopped") for index in (0, 1))
    while '"epoch": 2' not in second.stdout.readline():
        pass
    second.send_signal(signal.SIGINT)
    for one in (answer(first), answer(second)):
        assert one.status == 130, one.err
        assert one.of_kind("finished")[0]["stopped"]
    run = open_run(folder / "stopped")
    assert run.record.state == "stopped"
    assert run.record.network.epochs == len(run.history()) > 1


def test_a_host_says_which_one_it_waits_for_and_ctrl_c_ends_that(folder):
    cluster = addresses(2)
    waiting = start(folder, "train", "small.tnd", "--no-twin", "--cluster", cluster, "--index", 0, "-o", "waiting")
    said = waiting.stderr.readline()
    assert f"waiting for {cluster.partition(',')[2]}, which does not answer; press Ctrl-C to give up" in said
    waiting.send_signal(signal.SIGINT)
    done = answer(waiting)
    assert done.status == 130
    assert done.err == "tndesigner: stopped before all hosts had joined; nothing was trained\n"
    assert not (folder / "waiting").exists()
