"""Google's six layers and ours give the same numbers with the same weights (tensornetwork 0.4.6)."""

from importlib import import_module

import numpy as np
import pytest

from tndesigner.layers import ConvolutionNetwork, DenseNetwork
from tndesigner.network.templates import make

# Module, class and its arguments, input shape, then our template and its arguments.
SIX = {
    "decomp": (
        "dense",
        "DenseDecomp",
        {"output_dim": 7, "decomp_size": 3},
        (5, 12),
        {"in": "12", "out": "7", "bond": "3"},
    ),
    "dense-mpo": (
        "mpo",
        "DenseMPO",
        {"output_dim": 27, "num_nodes": 3, "bond_dim": 5},
        (4, 64),
        {"in": "64", "out": "27", "cores": "3", "bond": "5"},
    ),
    "entangler": (
        "entangler",
        "DenseEntangler",
        {"output_dim": 27, "num_legs": 3, "num_levels": 2},
        (4, 64),
        {"in": "64", "out": "27", "cores": "3", "levels": "2"},
    ),
    "expander": (
        "expander",
        "DenseExpander",
        {"exp_base": 2, "num_nodes": 3},
        (4, 6),
        {"width": "6", "base": "2", "nodes": "3"},
    ),
    "condenser": (
        "condenser",
        "DenseCondenser",
        {"exp_base": 2, "num_nodes": 3},
        (4, 40),
        {"width": "40", "base": "2", "nodes": "3"},
    ),
    "conv2d-mpo": (
        "conv2d_mpo",
        "Conv2DMPO",
        {"filters": 8, "kernel_size": (3, 2), "num_nodes": 3, "bond_dim": 5},
        (2, 6, 7, 27),
        {"in": "27", "out": "8", "cores": "3", "kernel": "3,2", "bond": "5"},
    ),
}


@pytest.mark.parametrize("family", SIX)
def test_googles_weights_go_over_as_they_are(family):
    module, name, settings, shape, arguments = SIX[family]
    google = getattr(import_module(f"tensornetwork.tn_keras.{module}"), name)(**settings)
    numbers = np.random.default_rng(3)
    data = numbers.normal(size=shape).astype("float32")
    google(data)
    weights = [numbers.normal(size=weight.shape).astype("float32") for weight in google.weights]
    google.set_weights(weights)
    network = make(family, arguments).network
    ours = ConvolutionNetwork(network, padding="same") if len(shape) == 4 else DenseNetwork(network)
    ours.build(shape)
    assert [tuple(weight.shape) for weight in ours.weights] == [weight.shape for weight in weights]
    ours.set_weights(weights)
    expected = np.asarray(google(data))
    assert np.abs(np.asarray(ours(data)) - expected).max() <= 1e-5 * np.abs(expected).max()
