"""The scripting face where it brings TensorFlow."""

import numpy as np
import pytest
from keras import ops

import tndesigner as td
from tests.unit.blog import blog_network


def test_a_layer_is_made_with_activation_bias_and_name():
    layer = td.layer(blog_network(), activation="relu", use_bias=False, name="wide")
    data = np.random.default_rng(2).normal(size=(3, 1024)).astype("float32")
    result = ops.convert_to_numpy(layer(data))
    assert (layer.name, result.shape) == ("wide", (3, 1024))
    assert result.min() == 0
    assert [weight.name for weight in layer.weights] == ["a", "b"]


def test_a_layer_of_a_wrong_network_says_what_is_wrong():
    net = td.Network("wrong")
    net.add_core("alone", {"l": 3})
    with pytest.raises(ValueError, match="wrong"):
        td.layer(net)
