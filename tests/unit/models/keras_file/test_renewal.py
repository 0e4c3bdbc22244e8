"""Settings that Keras 2 saved come in the form of Keras 3; what would compute something else is refused."""

import pytest

from tests.unit.models.keras_file.archives import read, write_hdf5
from tndesigner.models.keras_file import KerasFileError
from tndesigner.models.keras_file.renewal import renewed


def renew(class_name, **config):
    return renewed("one", class_name, config, is_old=True)


@pytest.mark.parametrize(
    ("class_name", "old", "new"),
    [
        ("Dense", {"units": 3, "batch_input_shape": [None, 2], "dynamic": False}, {"units": 3}),
        ("BatchNormalization", {"axis": [3], "fused": True}, {"axis": 3}),
        ("LayerNormalization", {"axis": [1, 2]}, {"axis": [1, 2]}),
        ("LeakyReLU", {"alpha": 0.3}, {"negative_slope": 0.3}),
        ("ELU", {"alpha": 0.3}, {"alpha": 0.3}),
        ("SeparableConv2D", {"filters": 3, "groups": 1}, {"filters": 3}),
        ("Conv2D", {"filters": 4, "groups": 2}, {"filters": 4, "groups": 2}),
        ("SpatialDropout2D", {"rate": 0.5, "noise_shape": None}, {"rate": 0.5}),
        ("GRU", {"units": 3, "implementation": 2, "time_major": False}, {"units": 3}),
        (
            "Bidirectional",
            {"layer": {"class_name": "LSTM", "config": {"units": 3, "time_major": False}}},
            {"layer": {"class_name": "LSTM", "config": {"units": 3}}},
        ),
    ],
)
def test_settings_of_keras_2_become_those_of_keras_3(class_name, old, new):
    assert renew(class_name, **old) == new


def test_settings_of_keras_3_stay_as_they_are():
    config = {"axis": [3], "recurrent_activation": "hard_sigmoid", "alpha": 0.3}
    assert renewed("one", "LeakyReLU", config, is_old=False) == config


@pytest.mark.parametrize(
    ("config", "told"),
    [
        ({"recurrent_activation": "hard_sigmoid"}, "layer 'one' has the recurrent_activation 'hard_sigmoid', which"),
        ({"time_major": True}, "layer 'one' reads time first"),
        (
            {"layer": {"class_name": "LSTM", "config": {"activation": "hard_sigmoid"}}},
            "computes something else in Keras 3",
        ),
    ],
)
def test_what_computes_something_else_in_keras_3_is_refused(config, told):
    with pytest.raises(KerasFileError, match=told):
        renew("LSTM", **config)


def test_the_version_in_the_file_tells_which_form_it_is(tmp_path):
    layers = [
        {"class_name": "BatchNormalization", "config": {"name": "n", "batch_input_shape": [None, 3], "axis": [1]}}
    ]
    stack = {"class_name": "Sequential", "config": {"name": "m", "layers": layers}}
    names = ("gamma", "beta", "moving_mean", "moving_variance")
    groups = {"n": {f"n/{name}:0": [1.0, 1.0, 1.0] for name in names}}
    assert read(write_hdf5(tmp_path / "a.h5", stack, groups, "2.9.0")).layer("n").config["axis"] == 1
    assert read(write_hdf5(tmp_path / "a.h5", stack, groups, "3.4.0")).layer("n").config["axis"] == [1]
