"""The exported Keras layer is right, and trains, on Keras's other backends too, where these are installed."""

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.unit.blog import blog_network
from tests.unit.planning.specimens import passed_through, star, traced, two_inputs
from tndesigner.codegen import export
from tndesigner.network import Network

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


def run(backend: str, file: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, file.name],
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
