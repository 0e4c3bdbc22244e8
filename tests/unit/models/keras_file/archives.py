"""Small Keras files, written by hand in the forms of Keras 3 and Keras 2."""

import io
import json
import zipfile
from pathlib import Path

import h5py
import numpy as np

from tndesigner.models.keras_file.reading import read_open_model
from tndesigner.models.keras_file.records import KerasModel


def tensor(name, *shape, call=0, output=0):
    """A tensor as an argument of a call in Keras 3."""
    config = {"shape": [None, *shape], "dtype": "float32", "keras_history": [name, call, output]}
    return {"class_name": "__keras_tensor__", "config": config}


def call(*args, **kwargs):
    """One call of a layer in Keras 3."""
    return {"args": list(args), "kwargs": kwargs}


def layer(class_name, name, *calls, module="keras.layers", registered_name=None, **config):
    """A layer in the configuration of a model."""
    return {
        "module": module,
        "class_name": class_name,
        "config": {"name": name, **config},
        "registered_name": registered_name,
        "name": name,
        "inbound_nodes": list(calls),
    }


def source(name, *shape, dtype="float32"):
    """An input."""
    return layer("InputLayer", name, batch_shape=[None, *shape], dtype=dtype)


def functional(layers, inputs, outputs, name="model", **more):
    """A functional model, whole or nested."""
    ends = {"input_layers": [[one, 0, 0] for one in inputs], "output_layers": outputs}
    config = {"name": name, "layers": layers, **ends}
    return {
        "module": "keras.src.models.functional",
        "class_name": "Functional",
        "config": config,
        "registered_name": "Functional",
        **more,
    }


def sequential(*layers, name="stack", **config):
    """A stack."""
    return {"module": "keras", "class_name": "Sequential", "config": {"name": name, "layers": list(layers), **config}}


def small():
    """A model of one layer of 2 to 3 numbers."""
    dense = layer("Dense", "dense", call(tensor("x", 2)), units=3, activation="relu")
    return functional([source("x", 2), dense], ["x"], [["dense", 0, 0]])


SMALL_WEIGHTS = {
    "layers/dense/vars/0": np.arange(6, dtype="float32").reshape(2, 3),
    "layers/dense/vars/1": np.ones(3, "float32"),
}


def write_archive(path: Path, config=None, weights=SMALL_WEIGHTS, **members) -> Path:
    """Writes a ``.keras`` file; members replace those that it has."""
    content = io.BytesIO()
    with h5py.File(content, "w") as file:
        for name, values in weights.items():
            file[name] = values
    files = {
        "metadata.json": json.dumps({"keras_version": "3.13.2"}),
        "config.json": json.dumps(small() if config is None else config),
        "model.weights.h5": content.getvalue(),
        **members,
    }
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in files.items():
            if text is not None:
                archive.writestr(name, text)
    return path


def write_hdf5(path: Path, config, groups, version="2.11.0") -> Path:
    """Writes an HDF5 model: the weights of each layer by their names."""
    with h5py.File(path, "w") as file:
        file.attrs["model_config"] = json.dumps(config)
        file.attrs["keras_version"] = version
        outer = file.create_group("model_weights")
        outer.attrs["layer_names"] = [name.encode() for name in groups]
        for name, weights in groups.items():
            group = outer.create_group(name)
            group.attrs["weight_names"] = [title.encode() for title in weights]
            for title, values in weights.items():
                group[title] = values
    return path


def read(path: Path) -> KerasModel:
    """The model of a file, read in this process."""
    with path.open("rb") as file:
        return read_open_model(file)
