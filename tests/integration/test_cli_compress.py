"""tndesigner compress: a trained model becomes a folder with a smaller one that loads without tndesigner."""

import json
import shutil
import subprocess
import sys

import keras
import numpy as np
import pytest

import tndesigner as td
from tndesigner.cli.main import main
from tndesigner.document.contents import network_content

LOADED = """
import runpy, sys
try:
    runpy.run_path(sys.argv[1] + "/layers.py", run_name="__main__")
except SystemExit as end:
    assert not end.code
sys.path.insert(0, sys.argv[1])
import layers, keras, numpy as np
model = keras.saving.load_model(sys.argv[1] + "/model.keras")
np.save(sys.argv[3], model.predict(np.load(sys.argv[2]), verbose=0))
assert not [name for name in sys.modules if name.startswith("tndesigner")]
"""


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    """A model with a branch around a convolution, its file, and examples with answers."""
    folder = tmp_path_factory.mktemp("trained")
    keras.utils.set_random_seed(3)
    inputs = keras.Input((6, 5, 12))
    first = keras.layers.Conv2D(12, 3, padding="same", activation="relu", name="kernel")(inputs)
    joined = keras.layers.Add(name="joined")([inputs, first])
    wide = keras.layers.Dense(60, activation="relu", name="wide")(keras.layers.Flatten()(joined))
    model = keras.Model(inputs, keras.layers.Dense(3, activation="softmax", name="answer")(wide))
    model.save(folder / "model.keras")
    x = np.random.default_rng(0).normal(size=(60, 6, 5, 12)).astype("float32")
    np.save(folder / "x.npy", x)
    np.savez(folder / "data.npz", x=x, y=model.predict(x, verbose=0).argmax(-1))
    return folder


@pytest.fixture(scope="module")
def compressed(trained):
    """The folder that the command wrote, and what it printed."""
    command = [sys.executable, "-m", "tndesigner", "compress", "model.keras", "--data", "data.npz", "--ratio", "5"]
    done = subprocess.run(
        [*command, "--tune", "2", "--json", "-o", "small"], cwd=trained, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout), done.stderr


def test_the_folder_holds_everything(trained, compressed):
    printed, progress = compressed
    folder = trained / "small"
    assert {one.name for one in folder.iterdir()} == {
        "model.keras",
        "layers.py",
        "design.tnd",
        "report.json",
        "report.html",
    }
    report = json.loads((folder / "report.json").read_text())
    assert printed == {"folder": str(folder), **report}
    assert set(report) == {
        "parameters",
        "original_parameters",
        "ratio",
        "layers",
        "metrics",
        "seconds",
        "bytes",
    }
    layer = {"name", "kind", "family", "parameters", "original_parameters", "weight_error", "output_error"}
    assert all(set(one) == layer for one in report["layers"])
    assert set(report["metrics"]) == {"original", "compressed", "tuned"}
    assert [set(report["seconds"][one]) for one in ("original", "compressed")] == [{"1", "32"}] * 2
    assert set(report["bytes"]) == {"original", "compressed"}
    assert report["ratio"] >= 5
    assert "measuring networks" in progress
    assert "tuning each layer, epoch 1 of 2\ntuning each layer, epoch 2 of 2\n" in progress
    assert "tuning the model, epoch 2 of 2\n" in progress
    page = (folder / "report.html").read_text()
    assert all(words in page for words in ("wide", "then tuned for 2 epochs", "what the layer sees, 60 examples"))
    design = td.load(folder / "design.tnd")
    assert {one.name for one in design.networks.values()} == {one["name"] for one in report["layers"]}
    assert design.model.parameters(design.networks) == report["parameters"]


def test_the_model_loads_in_a_process_that_knows_only_its_layers_which_test_themselves(trained, compressed):
    answers = trained / "answers.npy"
    command = [sys.executable, "-I", "-c", LOADED, trained / "small", trained / "x.npy", answers]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    right = np.load(trained / "data.npz")["y"]
    accuracy = compressed[0]["metrics"]["tuned"]["accuracy"]
    assert np.mean(np.load(answers).argmax(-1) == right) == pytest.approx(accuracy)


def test_the_model_opens_again_with_its_networks_drawn(trained, compressed):
    folder = trained / "small"
    design, before = td.open_model(folder / "model.keras"), td.load(folder / "design.tnd")
    assert design.model.layers == before.model.layers
    for number, network in before.networks.items():
        assert network.name == design.networks[number].name
        assert network_content(network) == network_content(design.networks[number])
    x, right = np.load(trained / "x.npy"), np.load(trained / "data.npz")["y"]
    accuracy = np.mean(td.model(design).predict(x, verbose=0).argmax(-1) == right)
    assert accuracy == pytest.approx(compressed[0]["metrics"]["tuned"]["accuracy"])


def test_its_design_starts_from_its_numbers_wherever_the_folder_is(trained, compressed, tmp_path):
    moved = shutil.copytree(trained / "small", tmp_path / "moved")
    text = (moved / "design.tnd").read_text()
    assert '"start": "model.keras"' in text
    design = td.load(moved / "design.tnd")
    assert design.experiment.start == str(moved / "model.keras")
    x, right = np.load(trained / "x.npy"), np.load(trained / "data.npz")["y"]
    accuracy = np.mean(td.model(design).predict(x, verbose=0).argmax(-1) == right)
    assert accuracy == pytest.approx(compressed[0]["metrics"]["tuned"]["accuracy"])
    td.save(design, tmp_path / "elsewhere.tnd")
    assert td.load(tmp_path / "elsewhere.tnd") == design
    td.save(design, moved / "design.tnd")
    assert (moved / "design.tnd").read_text() == text


def test_a_folder_that_holds_something_stays(trained, compressed, monkeypatch, capsys):
    monkeypatch.chdir(trained)
    assert main(["compress", "model.keras", "--parameters", "3000", "--layers", "wide", "-o", "small"]) == 0
    said = capsys.readouterr().out
    assert "small-2 written" in said
    assert "wide" in said
    assert (trained / "small-2" / "model.keras").is_file()


@pytest.fixture(scope="module")
def spoiled(trained):
    """Models and data that cannot be used, beside those that can."""
    whole = (trained / "model.keras").read_bytes()
    (trained / "cut.keras").write_bytes(whole[: len(whole) // 2])
    keras.Sequential([keras.Input((3,)), keras.layers.Lambda(abs, name="code")]).save(trained / "lambda.keras")
    x = np.load(trained / "x.npy")[:10]
    np.savez(trained / "flat.npz", x=x.reshape(10, -1)[:, :350])
    np.savez(trained / "same.npz", x=x, y=np.ones(10, int))
    x[0, 0, 0, 0] = np.nan
    np.savez(trained / "nan.npz", x=x)


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        (["model.keras", "--ratio", "100000"], (1, "model.keras: the model cannot become that small")),
        (["nothing.keras"], (1, "nothing.keras")),
        (["model.keras", "--ratio", "0.5"], (2, "--ratio is 0.5, but must be a number from 1 on")),
        (["model.keras", "--tune", "2"], (2, "--tune needs examples; give them with --data")),
        (["model.keras", "--ratio", "2", "--parameters", "9"], (2, "not allowed with argument")),
        (["cut.keras"], (1, "cut.keras: it is damaged")),
        (["lambda.keras"], (1, "lambda.keras: layer 'code' holds a lambda")),
        (["model.keras", "--data", "nan.npz"], (1, "nan.npz: 'x' has 1 of 3,600 numbers that are NaN or infinite")),
        (["model.keras", "--data", "flat.npz"], (1, "flat.npz: 'x' has shape 10×350, but the model takes examples of")),
        (["model.keras", "--data", "same.npz"], (1, "same.npz: 'y' holds one class only, 1")),
    ],
    ids=["ratio", "model", "less", "tune", "both", "damaged", "code", "NaN", "shape", "class"],
)
@pytest.mark.usefixtures("spoiled")
def test_what_cannot_be_done_is_one_sentence(trained, monkeypatch, capsys, words, answer):
    status, told = answer
    monkeypatch.chdir(trained)
    try:
        ended = main(["compress", *words, "-o", "none"])
    except SystemExit as end:
        ended = end.code
    said = capsys.readouterr().err.strip().splitlines()
    assert (ended, told in said[-1]) == (status, True), said
    assert not [one for one in trained.iterdir() if one.name.startswith((".", "none"))]
