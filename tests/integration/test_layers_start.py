"""A network starts as large as the dense layer that it stands for."""

from math import prod

import keras
import numpy as np
import pytest
from keras import ops

from tests.unit.blog import blog_network
from tndesigner.layers import DenseNetwork
from tndesigner.network.templates import make

STARTS = {
    "blog": blog_network(),
    "chain": make("mpo", {"inputs": "4,8,8,4", "outputs": "4,8,8,4", "bond": "8"}).network,
    "wide chain": make("mpo", {"inputs": "4,7,7,4", "outputs": "4,8,8,4", "bond": "16"}).network,
    "ring": make("ring", {"bond": "4"}).network,
    "low rank": make("low-rank", {"bond": "16"}).network,
    "tree": make("tree", {"bond": "6"}).network,
    "grid": make("peps", {"bond": "3"}).network,
    "cp": make("cp", {"rank": "64"}).network,
    "mera": make("mera", {}).network,
    "entangler": make("entangler", {}).network,
}


@pytest.mark.parametrize("name", STARTS)
def test_a_network_starts_with_the_spread_of_a_dense_layer(name):
    network = STARTS[name]
    width = prod(network.inputs[0].shape)
    units = prod(network.leg(leg).dim for leg in network.outputs)
    data = np.random.default_rng(3).normal(size=(64, width)).astype("float32")
    spreads = []
    for seed in range(12):
        keras.utils.set_random_seed(seed)
        spreads.append(np.mean(ops.convert_to_numpy(DenseNetwork(network)(data)) ** 2))
    dense = np.std(ops.convert_to_numpy(keras.layers.Dense(units)(data)))
    assert 0.8 < np.sqrt(np.mean(spreads)) / dense < 1.25
