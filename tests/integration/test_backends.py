"""The exported Keras layer is right, and trains, on Keras's other backends too, where these are installed."""

import os
import subprocess
import sys
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.unit.blog import blog_network
from tests.unit.codegen.test_assembly import LAYERS, SHAPE
from tests.unit.planning.specimens import passed_through, star, traced, two_inputs
from tndesigner.codegen import export, export_layer
from tndesigner.models import NetworkAttention, NetworkConv2D, NetworkEmbedding, Placed
from tndesigner.network import Network
from tndesigner.network.templates import make, make_all

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
    wanted = np.cumsum(data, axis=1) if len(model.output_shape) == 3 else np.tanh(data.sum(axis=1)[:, :10])
    history = model.fit(data, wanted, epochs=20, batch_size=16, verbose=0).history["loss"]
    moved = {w.path: np.abs(a - b).max() for w, a, b in zip(layer.weights, layer.get_weights(), start)}
    still = [path for path, step in moved.items() if step < 1e-3 and not path.endswith("key/bias")]
    assert not still, (name, still)
    assert history[-1] < 0.9 * history[0], (name, history)
"""

EXCHANGE = """
import importlib, sys, keras, numpy as np

taken, given, *names = sys.argv[1:]
numbers = np.random.default_rng(1)
data, others = numbers.normal(size=(2, 4, 7, 12)).astype("float32")
real = np.arange(7) < np.array([[7], [5], [2], [6]])
data *= real[..., None]
shown = numbers.random((4, 7, 7)) < 0.7
for name in names:
    file = importlib.import_module(name)
    if taken == "nothing":
        layer = [one for one in vars(file).values() if isinstance(one, type) and hasattr(one, "identity")][-1]()
        inputs = [keras.Input((7, 12)), keras.Input((7, 7), dtype="bool")][: 2 if name == "attention" else 1]
        masks = {"attention_mask": inputs[1], "use_causal_mask": True} if name == "attention" else {}
        model = keras.Model(inputs, layer(keras.layers.Masking()(inputs[0]), **masks))
        for weight in layer.weights:
            weight.assign(numbers.normal(size=weight.shape))
    else:
        assert file.self_test(), name
        model = keras.saving.load_model(f"{name}_{taken}.keras")
    layer = model.layers[-1]
    result = keras.ops.convert_to_numpy(model([data, shown][: len(model.inputs)]))
    if taken != "nothing":
        expected = np.load(f"{name}_{taken}.npy")
        assert np.abs(result - expected).max() < 1e-5 * np.abs(expected).max(), name
    mask, padded = keras.ops.convert_to_tensor(real), np.where(real[..., None], data, others)
    both = [layer(one, mask=mask) for one in (data, padded)]
    first, second = map(keras.ops.convert_to_numpy, both)
    assert np.abs(first - second)[real].max() < 1e-5 * np.abs(first).max(), name
    last = [keras.ops.convert_to_numpy(layer(padded, mask=given))[~real] for given in (mask, None)]
    assert np.abs(last[0] - last[1]).max() > 1e-3, name
    for weight in layer.weights:
        weight.assign(weight * 0.9)
    np.save(f"{name}_{given}.npy", keras.ops.convert_to_numpy(model([data, shown][: len(model.inputs)])))
    model.save(f"{name}_{given}.keras")
"""

pytestmark = [
    pytest.mark.backend,
    pytest.mark.parametrize(
        "backend",
        [
            pytest.param(
                name,
                marks=pytest.mark.skipif(
                    find_spec(name) is None, reason=f"{name} is not installed: packaging/frameworks.sh"
                ),
            )
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


@pytest.mark.timeout(3600)  # four files in a process of its own, most of it spent in tracing
def test_the_contract_holds(backend, checkout):
    files = [f"tests/integration/test_contract{part}.py" for part in ("", "_masks", "_shapes", "_weights")]
    command = [sys.executable, "-m", "pytest", "-q", "-n", "0", "-p", "no:cacheprovider", "--backend", backend, *files]
    done = subprocess.run(command, cwd=checkout, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-5000:]


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
    assert done.stdout.count("The layer is right.") == len(files) == len(LAYERS) + 2


def test_saved_layers_with_masks_pass_from_tensorflow_to_another_backend_and_back(backend, tmp_path):
    arguments = {"num_heads": "3", "key_dim": "2", "inputs": "3,4", "outputs": "3,2", "bond": "4"}
    projections = {number: one.network for number, one in enumerate(make_all("attention-mpo", arguments).values(), 1)}
    other_values = NetworkAttention(num_heads=3, key_dim=5, value_dim=2, value=3, output=4)
    gates, networks = LAYERS["gate by gate"]
    files = {"attention": (other_values, projections), "recurrent": (replace(gates, return_sequences=True), networks)}
    for name, (layer, drawn) in files.items():
        text = export_layer(Placed(layer, SHAPE), drawn, batch=8)
        (tmp_path / f"{name}.py").write_text(text, encoding="utf-8")
    (tmp_path / "exchange.py").write_text(EXCHANGE, encoding="utf-8")
    for using, taken, given in (
        ("tensorflow", "nothing", "first"),
        (backend, "first", "second"),
        ("tensorflow", "second", "third"),
    ):
        done = run(using, tmp_path / "exchange.py", taken, given, *files)
        assert done.returncode == 0, using + done.stdout + done.stderr
