"""The weights of each layer: found by the names that Keras gives to groups, read one layer at a time."""

import numpy as np
import pytest

from tests.unit.models.keras_file.archives import (
    call,
    functional,
    layer,
    read,
    sequential,
    source,
    tensor,
    write_archive,
    write_hdf5,
)
from tndesigner.models.keras_file import KerasFileError, opened_weights


def dense(name, *calls, units=3, **config):
    return layer("Dense", name, *calls, units=units, use_bias=False, **config)


def kernels(path, model):
    """The kernels of all layers that have one."""
    with opened_weights(path, model.sha256) as weights:
        found = {one.name: weights.arrays(one) for one in model.layers}
    return {name: arrays["kernel"].tolist() for name, arrays in found.items() if arrays}


def numbered(*names):
    """Kernels of one number each, 1, 2, …"""
    return {name: np.full((1, 1), number, "float32") for number, name in enumerate(names, 1)}


def test_groups_are_numbered_by_class_in_the_order_of_the_layers(tmp_path):
    layers = [source("x", 1), dense("zeta", call(tensor("x", 1))), dense("alpha", call(tensor("zeta", 1)))]
    path = write_archive(
        tmp_path / "a.keras",
        functional(layers, ["x"], [["alpha", 0, 0]]),
        numbered("layers/dense/vars/0", "layers/dense_1/vars/0"),
    )
    assert kernels(path, read(path)) == {"zeta": [[1]], "alpha": [[2]]}


def test_operations_have_no_groups(tmp_path):
    add = layer("Add", "add", call(tensor("x", 1), 2.0), module="keras.src.ops.numpy", registered_name="Add")
    layers = [source("x", 1), add, dense("a", call(tensor("add", 1)))]
    path = write_archive(
        tmp_path / "a.keras", functional(layers, ["x"], [["a", 0, 0]]), numbered("layers/dense/vars/0")
    )
    assert kernels(path, read(path)) == {"a": [[1]]}


def test_weights_of_nested_models_are_found(tmp_path):
    inner = sequential(source("i", 1), dense("a"), dense("b"))
    nested = {**inner, "name": "inner", "inbound_nodes": [call(tensor("x", 1))]}
    layers = [source("x", 1), nested, dense("c", call(tensor("inner", 1)))]
    groups = ("layers/sequential/layers/dense/vars/0", "layers/sequential/layers/dense_1/vars/0", "layers/dense/vars/0")
    path = write_archive(tmp_path / "a.keras", functional(layers, ["x"], [["c", 0, 0]]), numbered(*groups))
    assert kernels(path, read(path)) == {"inner.a": [[1]], "inner.b": [[2]], "c": [[3]]}


def test_weights_of_tensorflow_2_12_are_found(tmp_path):
    groups = numbered("_layer_checkpoint_dependencies/dense/vars/0")
    path = write_archive(tmp_path / "a.keras", sequential(source("x", 1), dense("a")), groups)
    assert kernels(path, read(path)) == {"a": [[1]]}


def test_attention_has_its_weights_in_the_order_of_keras(tmp_path):
    look = layer("MultiHeadAttention", "look", call(tensor("x", 5, 3), tensor("x", 5, 3)), use_bias=False)
    shapes = {"query": (3, 2, 5), "key": (3, 2, 5), "value": (3, 2, 7), "output": (2, 7, 3)}
    groups = {
        f"layers/multi_head_attention/{part}_dense/vars/0": np.ones(shape, "float32") for part, shape in shapes.items()
    }
    path = write_archive(tmp_path / "a.keras", functional([source("x", 5, 3), look], ["x"], [["look", 0, 0]]), groups)
    found = read(path).layer("look").weights
    assert {weight.name: weight.shape for weight in found} == {f"{part}/kernel": shapes[part] for part in shapes}
    assert [weight.name.split("/")[0] for weight in found] == ["query", "key", "value", "output"]


def test_states_of_random_numbers_are_no_weights(tmp_path):
    groups = {"layers/dropout/seed_generator/vars/0": np.ones(2, "uint32")}
    path = write_archive(tmp_path / "a.keras", sequential(source("x", 1), layer("Dropout", "d", rate=0.5)), groups)
    assert read(path).layer("d").weights == ()


def test_moving_averages_and_frozen_layers_are_not_trainable(tmp_path):
    layers = [source("x", 3), layer("BatchNormalization", "norm", center=False), dense("a", trainable=False)]
    groups = {f"layers/batch_normalization/vars/{number}": np.ones(3) for number in range(3)}
    path = write_archive(tmp_path / "a.keras", sequential(*layers), {**groups, "layers/dense/vars/0": np.ones((3, 3))})
    model = read(path)
    assert [(one.name, one.trainable) for one in model.layer("norm").weights] == [
        ("gamma", True),
        ("moving_mean", False),
        ("moving_variance", False),
    ]
    assert (model.parameters, sum(one.numbers for one in model.layers)) == (3, 18)


def old_model(*names):
    """A stack of dense layers inside a model of Keras 2."""
    inner = [{"class_name": "Dense", "config": {"name": name, "units": 1, "use_bias": False}} for name in names]
    inner[0]["config"]["batch_input_shape"] = [None, 1]
    nested = {"class_name": "Sequential", "config": {"name": "inner", "layers": inner}}
    return {"class_name": "Sequential", "config": {"name": "m", "layers": [nested]}}


def test_names_tell_the_weights_of_a_nested_model_apart(tmp_path):
    groups = {"inner": numbered("inner/b/kernel:0", "inner/a/kernel:0")}
    config = old_model("a", "b")
    config["config"]["layers"].insert(
        0, {"class_name": "InputLayer", "config": {"name": "x", "batch_input_shape": [None, 1]}}
    )
    path = write_hdf5(tmp_path / "a.h5", config, groups)
    assert kernels(path, read(path)) == {"inner.b": [[1]], "inner.a": [[2]]}


def test_weights_whose_names_do_not_tell_are_refused(tmp_path):
    config = old_model("a", "b")
    config["config"]["layers"].insert(
        0, {"class_name": "InputLayer", "config": {"name": "x", "batch_input_shape": [None, 1]}}
    )
    path = write_hdf5(tmp_path / "a.h5", config, {"inner": numbered("kernel_1:0", "kernel_2:0")})
    with pytest.raises(KerasFileError, match="nested model 'inner' cannot be told apart"):
        read(path)
