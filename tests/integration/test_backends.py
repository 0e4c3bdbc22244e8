"""The exported Keras layer is right, and trains, on Keras's other backends too, where these are installed."""

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.unit.blog import blog_network
from tests.unit.codegen.test_assembly import LAYERS, SHAPE
from tests.unit.planning.specimens import passed_through, star, traced, two_inputs
from tndesigner.codegen import export, export_layer
from tndesigner.models import NetworkConv2D, NetworkEmbedding, Placed
from tndesigner.network import Network
from tndesigner.network.templates import make

NETWORKS = {net.name: net for net in (blog_network(), star(), traced(), passed_through(), two_inputs())}

TRAINING = """
import keras, numpy as np
from layer import Hidden

keras.utils.set_random_seed(1)
layer = Hidden(activation="relu")
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1024), layer, keras.layers.Dense(1)])
model.compile(keras.optimizers.Adam(1e-3), "mse")
start = layer.get_weights()
centres = np.array([(3, 3), (-3, -3), (-3, 3), (3, -3)])
data = np.random.default_rng(1).normal(size=(80, 2)) + np.repeat(centres, 20, axis=0)
labels = np.repeat([1, 1, -1, -1], 20)
history = model.fit(data, labels, epochs=60, batch_size=80, verbose=0).history["loss"]
assert all(np.abs(now - before).max() > 1e-3 for now, before in zip(layer.get_weights(), start)), "a core stayed"
assert history[-1] < 0.1 * history[0], history
assert np.mean(np.sign(model.predict(data, verbose=0)[:, 0]) == labels) == 1
"""

CHECKS = """
import importlib, sys, keras, numpy as np

for name in sys.argv[1:]:
    file = importlib.import_module(name)
    assert file.self_test(), name
    classes = [one for one in vars(file).values() if isinstance(one, type) and issubclass(one, keras.layers.Layer)]
    layer = classes[-1]()
    if "convolution" in name or "embedding" in name:
        continue
    data = np.random.default_rng(1).normal(size=(48, 7, 12)).astype("float32")
    model = keras.Sequential([keras.Input((7, 12)), layer])
    model.compile(keras.optimizers.Adam(3e-3), "mse")
    start = layer.get_weights()
    history = model.fit(data, np.cumsum(data, axis=1), epochs=20, batch_size=16, verbose=0).history["loss"]
    moved = {w.path: np.abs(a - b).max() for w, a, b in zip(layer.weights, layer.get_weights(), start)}
    still = [path for path, step in moved.items() if step < 1e-3 and not path.endswith("key/bias")]
    assert not still, (name, still)
    assert history[-1] < 0.9 * history[0], (name, history)
"""

pytestmark = [
    pytest.mark.backend,
    pytest.mark.parametrize(
        "backend",
        [
            pytest.param(name, marks=pytest.mark.skipif(find_spec(name) is None, reason=f"{name} is not installed"))
            for name in ("jax", "torch")
        ],
    ),
]


def run(backend: str, file: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, file.name, *words],
        cwd=file.parent,
        env={**os.environ, "KERAS_BACKEND": backend},
        capture_output=True,
        text=True,
    )


def exported(network: Network, folder: Path) -> Path:
    file = folder / "layer.py"
    file.write_text(export(network), encoding="utf-8")
    return file


@pytest.mark.parametrize("name", NETWORKS)
def test_the_file_checks_itself(backend, name, tmp_path):
    done = run(backend, exported(NETWORKS[name], tmp_path))
    assert done.returncode == 0, done.stdout + done.stderr
    assert "The layer is right." in done.stdout


def test_the_blogs_model_learns_its_points(backend, tmp_path):
    exported(blog_network(), tmp_path)
    file = tmp_path / "train.py"
    file.write_text(TRAINING, encoding="utf-8")
    done = run(backend, file)
    assert done.returncode == 0, done.stdout + done.stderr


def test_layers_of_every_other_kind_check_themselves_and_learn(backend, tmp_path):
    files = {
        name.replace(" ", "_").replace("-", "_"): export_layer(Placed(layer, SHAPE), networks, batch=8)
        for name, (layer, networks) in LAYERS.items()
    }
    kernel = make("conv2d-cp", {"in_channels": "6", "out_channels": "10", "kernel": "3,2", "rank": "4"}).network
    table = make("embedding", {"inputs": "3,5,4", "outputs": "2,3,7", "bond": "4,6"}).network
    moved = NetworkConv2D(network=1, strides=(2, 1))
    files["convolution"] = export_layer(Placed(moved, (8, 9, 6)), {1: kernel})
    files["embedding"] = export_layer(Placed(NetworkEmbedding(network=1, vocabulary=58), (7,)), {1: table})
    for name, text in files.items():
        (tmp_path / f"{name}.py").write_text(text, encoding="utf-8")
    (tmp_path / "checks.py").write_text(CHECKS, encoding="utf-8")
    done = run(backend, tmp_path / "checks.py", *files)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("The layer is right.") == len(files) == 8
