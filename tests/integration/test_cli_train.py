"""`tndesigner train` with a real worker: the whole way from a file to a run folder."""

import csv
import json
import os
import signal
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.integration.terminal import EXAMPLES, start, type_in
from tndesigner.document import Design, save
from tndesigner.models import Experiment, Model, NetworkDense
from tndesigner.network import Diagram
from tndesigner.network.templates import make

BLOG = EXAMPLES / "blog.tnd"
DIGITS = EXAMPLES / "digits.tnd"
SHORT = ("--epochs", 3, "--batch-size", 16, "--seed", 5, "--device", "cpu", "-o", "run", "--json")


@pytest.fixture(scope="module")
def short_run(tmp_path_factory):
    """A run of the blog's example with other settings, as events and with its folder."""
    folder = tmp_path_factory.mktemp("short")
    return type_in(folder, "train", BLOG, *SHORT), folder / "run"


def test_events_are_lines_of_json_from_start_to_end(short_run):
    answer, _ = short_run
    assert (answer.status, answer.err) == (0, "")
    kinds = [event["event"] for event in answer.events if event["event"] not in ("ready", "note")]
    assert kinds == ["started", *["epoch"] * 6, "finished"]


def test_settings_replace_those_of_the_design(short_run):
    answer, folder = short_run
    (started,) = answer.of_kind("started")
    assert (started["epochs"], started["batch_size"], started["seed"]) == (3, 16, 5)
    assert (started["parameters"], started["twin_parameters"]) == (9_217, 1_053_697)
    experiment = json.loads((folder / "design.tnd").read_text(encoding="utf-8"))["experiment"]
    assert (experiment["epochs"], experiment["batch_size"], experiment["seed"]) == (3, 16, 5)


def test_both_models_tell_each_epoch(short_run):
    epochs = short_run[0].of_kind("epoch")
    for model in ("network", "twin"):
        own = [event for event in epochs if event["model"] == model]
        assert [event["epoch"] for event in own] == [1, 2, 3]
        assert all({"loss", "val_loss", "accuracy", "val_accuracy"} <= set(event) for event in own)


def test_the_end_tells_both_models_and_the_run(short_run):
    answer, folder = short_run
    (finished,) = answer.of_kind("finished")
    assert finished["run"] == str(folder)
    assert finished["network"]["epochs"] == finished["twin"]["epochs"] == 3
    assert finished["compression"] == pytest.approx(1_053_697 / 9_217)


def test_the_run_folder_holds_what_was_trained(short_run):
    answer, folder = short_run
    assert {path.name for path in folder.iterdir()} == {
        "run.json", "design.tnd", "history.csv", "network.weights.npz", "network.keras", "twin.keras", "layer.py",
        "layer.npz", "curves.png",
    }  # fmt: skip
    with (folder / "history.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    told = {(event["model"], event["epoch"]): event["loss"] for event in answer.of_kind("epoch")}
    assert {(row["model"], int(row["epoch"])): float(row["loss"]) for row in rows} == told
    with np.load(folder / "network.weights.npz") as weights:
        assert sum(weights[name].size for name in weights) == 9_217


def test_the_same_again_gives_the_same_and_does_not_touch_the_first(short_run, type_here):
    answer, folder = short_run
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    again = type_here(folder.parent, "train", BLOG, *SHORT, "-o", folder)
    losses, others = ([event["loss"] for event in one.of_kind("epoch")] for one in (answer, again))
    assert others == pytest.approx(losses, rel=1e-5)
    assert again.of_kind("finished")[0]["run"] == str(folder.parent / "run-2")
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


@pytest.fixture(scope="module")
def told_to_people(tmp_path_factory):
    """A run on an own table, told in lines, with all paths as they are typed in its folder."""
    folder = tmp_path_factory.mktemp("people")
    points = np.random.default_rng(7).normal(size=(60, 2))
    rows = "\n".join(f"{x},{y},{3 * x - y}" for x, y in points)
    (folder / "mine.csv").write_text(f"x,y,z\n{rows}\n", encoding="utf-8")
    words = ("--dataset", "mine.csv", "--epochs", 20, "--no-twin", "--device", "gpu:7", "--tensorboard")
    return type_in(folder, "train", BLOG, *words), folder / "runs" / "blog"


def test_people_get_lines_and_a_table_and_are_told_of_a_device_that_is_not_there(told_to_people):
    answer, _ = told_to_people
    assert answer.status == 0, answer.err
    assert answer.out.startswith(
        "blog on mine.csv: 48 examples, 12 to validate; 20 epochs, batches of 32, seed 0, on cpu\n"
    )
    assert "note: gpu:7 was asked for, but" in answer.out
    assert "network epoch 20/20  loss" in answer.out
    assert "twin" not in answer.out
    assert answer.out.rstrip().splitlines()[-1].startswith("runs/blog holds curves.png, design.tnd, ")


def test_an_own_table_is_trained_on(told_to_people):
    _, folder = told_to_people
    assert list((folder / "tensorboard" / "network" / "training").iterdir())
    with (folder / "history.csv").open(encoding="utf-8") as file:
        losses = [float(row["loss"]) for row in csv.DictReader(file)]
    assert len(losses) == 20
    assert losses[-1] < losses[0] / 5


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (("--dataset", "blob"), "there is no dataset 'blob'; did you mean 'blobs'?"),
        (("--dataset", "nowhere.csv"), "nowhere.csv"),
        (("--dataset", "digits"), "dataset 'digits' has examples of shape 8×8, but the model takes 2"),
        (("--device", "tpu"), "the device 'tpu' is unknown"),
        (("--seed", "99999999999"), "is not a whole number from 0 to"),
    ],
)
def test_what_cannot_be_trained_is_one_line_and_leaves_no_folder(tmp_path, words, part, type_here):
    answer = type_here(tmp_path, "train", BLOG, *words)
    assert answer.status in (1, 2)
    assert answer.err.count("\n") == 1
    assert part in answer.err
    assert not (tmp_path / "runs").exists()


def test_a_failure_in_json_is_an_event_too(tmp_path, type_here):
    answer = type_here(tmp_path, "train", BLOG, "--dataset", "digits", "--json")
    assert answer.status == 1
    assert answer.err.count("\n") == 1
    (failed,) = answer.of_kind("failed")
    assert failed["message"] in answer.err


def test_a_loss_that_is_no_number_stops_the_run_and_names_epoch_and_cause(tmp_path, type_here):
    text = BLOG.read_text(encoding="utf-8").replace('"learning_rate": 0.001', '"learning_rate": 1e30')
    (tmp_path / "wild.tnd").write_text(text, encoding="utf-8")
    answer = type_here(tmp_path, "train", "wild.tnd", "--epochs", 50)
    assert answer.status == 1
    assert answer.err.count("\n") == 1
    assert "epoch" in answer.err
    assert "learning rate" in answer.err


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
def test_ctrl_c_stops_keeps_what_was_trained_and_gives_130(tmp_path):
    process = start(tmp_path, "train", DIGITS, "--epochs", 100_000, "--json", "-o", "run")
    lines = []
    for line in process.stdout:
        lines.append(json.loads(line))
        if lines[-1]["event"] == "epoch" and lines[-1]["epoch"] == 3:
            process.send_signal(signal.SIGINT)
            break
    rest, err = process.communicate(timeout=300)
    lines += map(json.loads, rest.splitlines())
    assert (process.returncode, err) == (130, "")
    assert (lines[-1]["event"], lines[-1]["stopped"]) == ("finished", True)
    assert (tmp_path / "run" / "network.keras").stat().st_size > 0
    record = json.loads((tmp_path / "run" / "run.json").read_text(encoding="utf-8"))
    assert record["state"] == "stopped"


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="finds the worker by /proc")
def test_a_killed_worker_is_one_line_and_the_run_says_why(tmp_path):
    process = start(tmp_path, "train", DIGITS, "--epochs", 100_000, "--json", "-o", "run")
    for line in process.stdout:
        if json.loads(line)["event"] == "epoch":
            break
    (worker,) = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text(encoding="ascii").split()
    os.kill(int(worker), signal.SIGKILL)
    _, err = process.communicate(timeout=300)
    assert process.returncode == 1
    assert err.count("\n") == 1
    assert err.startswith(f"tndesigner: {DIGITS}: ")
    assert "signal 9" in err
    record = json.loads((tmp_path / "run" / "run.json").read_text(encoding="utf-8"))
    assert record["state"] == "failed"
    assert "signal 9" in record["message"]


def test_a_run_starts_from_the_weights_of_another_one(short_run, tmp_path, type_here):
    first, folder = short_run
    answer = type_here(tmp_path, "train", BLOG, *SHORT, "--no-twin", "--from", folder, "-o", tmp_path / "run")
    assert answer.status == 0
    assert any("starts from trained weights" in note["message"] for note in answer.of_kind("note"))
    losses = [event["loss"] for event in first.of_kind("epoch") if event["model"] == "network"]
    assert answer.of_kind("epoch")[0]["loss"] < losses[-1]
    kept = json.loads((tmp_path / "run" / "design.tnd").read_text(encoding="utf-8"))["experiment"]["start"]
    assert kept == str(folder / "network.keras")


def test_weights_that_are_not_there_are_one_line_and_leave_no_folder(tmp_path, type_here):
    answer = type_here(tmp_path, "train", BLOG, "--from", "nowhere.keras", "-o", "run")
    assert (answer.status, answer.err.count("\n")) == (1, 1)
    assert "nowhere.keras: there are no trained weights" in answer.err
    assert not (tmp_path / "run").exists()


def test_a_flat_model_takes_pictures_of_a_folder_in_a_row(tmp_path, type_here):
    numbers = np.random.default_rng(0)
    for kind in range(6):
        folder = tmp_path / "pets" / f"kind {kind}"
        folder.mkdir(parents=True)
        for place in range(4):
            Image.fromarray(numbers.integers(0, 255, (4, 7), np.uint8)).save(folder / f"{place}.png")
    drawn = make("mpo", {"inputs": "4,7", "outputs": "2,3", "bond": "2"})
    design, run = tmp_path / "pets.tnd", tmp_path / "run"
    experiment = Experiment(loss="sparse_categorical_crossentropy")
    save(
        Design({1: Diagram(drawn.network)}, Model((28,), (NetworkDense(network=1, activation="softmax"),)), experiment),
        design,
    )
    answer = type_here(tmp_path, "train", design, "--dataset", tmp_path / "pets", "--epochs", 1, "-o", run)
    assert "have shape 4×7 and the model takes 28; a flatten layer is put in front" in answer.err
    assert answer.status == 0, answer.err
