"""The contract of each kind of layer that takes a process of its own: loading without tndesigner, two devices."""

import json
import os
import subprocess
import sys
from pathlib import Path

import keras
import numpy as np
import pytest

from tests.integration.kinds_of_layer import KINDS, imported, text_of

FRESH = """
import importlib, json, sys
from pathlib import Path
import keras
import numpy as np

folder = Path(sys.argv[1])
sys.path.insert(0, str(folder))
differences = {}
for name in json.loads(sys.argv[2]):
    importlib.import_module(name)
    model = keras.saving.load_model(folder / f"{name}.keras")
    with np.load(folder / f"{name}.npz") as kept:
        differences[name] = float(np.abs(model(kept["data"]).numpy() - kept["answers"]).max())
print(json.dumps({"differences": differences, "imported": "tndesigner" in sys.modules}))
"""

TWO_DEVICES = """
import json, sys
import numpy as np
import tensorflow as tf
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [tf.config.LogicalDeviceConfiguration()] * 2)
import keras
from tests.integration.kinds_of_layer import KINDS, made

from pathlib import Path

CASES = {f"{name}_{form}".replace(" ", "_"): (kind, form) for name, kind in KINDS.items() for form in kind.forms}

def losses(run_eagerly):  # of each layer by itself, in one model of them all
    keras.utils.set_random_seed(1)
    inputs = [keras.Input(kind.shape, dtype=kind.dtype) for kind, _ in CASES.values()]
    layers = [made(kind, form, Path(sys.argv[1]), name=name) for name, (kind, form) in CASES.items()]
    model = keras.Model(inputs, [layer(one) for layer, one in zip(layers, inputs)])
    model.compile(keras.optimizers.SGD(0.1), ["mse"] * len(layers), run_eagerly=run_eagerly)
    data = [kind.data(4) for kind, _ in CASES.values()]
    wanted = [np.ones((4, *layer.output.shape[1:]), "float32") for layer in layers]
    history = model.fit(data, wanted, batch_size=4, epochs=2, shuffle=False, verbose=0).history
    return {name: history[f"{name}_loss"] for name in CASES}

alone = losses(run_eagerly=True)
with tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"]).scope():
    shared = losses(run_eagerly=False)
print(json.dumps({name: [alone[name], shared[name]] for name in CASES}))
"""


def answer_of(script: str, *words: str, folder: Path) -> dict:
    """What a script prints on its last line in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", script, *words],
        cwd=folder,
        env={**os.environ},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout.splitlines()[-1])


def test_saved_models_load_where_only_the_exported_files_are(tmp_path):
    names = []
    for number, kind in enumerate(KINDS.values()):
        names.append(f"layer_{number}")
        model = kind.model(imported(text_of(kind), tmp_path, names[-1])())
        model.save(tmp_path / f"{names[-1]}.keras")
        data = kind.data(2)
        np.savez(tmp_path / f"{names[-1]}.npz", data=data, answers=keras.ops.convert_to_numpy(model(data)))
    found = answer_of(FRESH, str(tmp_path), json.dumps(names), folder=tmp_path)
    assert found["differences"] == dict.fromkeys(names, 0.0)
    assert not found["imported"]


def test_training_on_two_devices_is_training_on_one(checkout, tmp_path):
    found = answer_of(TWO_DEVICES, str(tmp_path), folder=checkout)
    assert len(found) == sum(len(kind.forms) for kind in KINDS.values())
    for name, (alone, shared) in found.items():
        assert shared == pytest.approx(alone, rel=1e-4), name
