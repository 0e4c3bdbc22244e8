"""Every family that stands for a dense layer: numbers and gradients of the rebuilt matrix in float64."""

from math import prod

import numpy as np
import pytest
import tensorflow as tf

from tests.integration.rebuilding import close, core_values, rebuild
from tndesigner.layers import DenseNetwork
from tndesigner.network.templates import make

FAMILIES = {
    "mpo": {"inputs": "2,3,5", "outputs": "4,2,3", "bond": "3,4"},
    "ring": {"inputs": "2,3,5", "outputs": "4,2,3", "bond": "3,4,2"},
    "tensor-ring-net": {"inputs": "2,3,5", "outputs": "7,2", "bond": "3,4,2,5,6"},
    "low-rank": {"inputs": "2,3,5", "outputs": "7,2", "bond": "4"},
    "tree": {"inputs": "2,3,5,2", "outputs": "2,2,3,2", "bond": "3"},
    "peps": {"rows": "2", "cols": "2", "inputs": "2,3,5,2", "outputs": "2,2,3,2", "bond": "2,3,4,5"},
    "mera": {"dim": "2", "sites": "8", "chi": "3,5", "output": "7"},
    "cp": {"inputs": "2,3,5", "outputs": "7,2", "rank": "6"},
    "tucker": {"inputs": "2,3,5", "outputs": "7,2", "ranks": "2,3,4,5,2"},
    "block-term": {"inputs": "2,3,5", "outputs": "4,2,3", "rank": "2,3,4", "blocks": "3"},
    "mps-features": {"sites": "4", "features": "2,3,5,2", "classes": "7", "bond": "2,4,2"},
    "decomp": {"in": "30", "out": "14", "bond": "4"},
    "dense-mpo": {"inputs": "2,3,5", "outputs": "4,2,3", "bond": "3,4"},
    "entangler": {"inputs": "2,3,5", "outputs": "4,2,3", "levels": "2"},
    "expander": {"width": "5", "base": "2,3", "nodes": "2"},
    "condenser": {"width": "30", "base": "2,3", "nodes": "2"},
}


@pytest.mark.parametrize("family", FAMILIES)
def test_a_family_gives_the_numbers_and_gradients_of_its_matrix(family):
    network = make(family, FAMILIES[family]).network
    width, units = prod(network.inputs[0].shape), prod(network.leg(leg).dim for leg in network.outputs)
    numbers = np.random.default_rng(3)
    data, weights = numbers.normal(size=(5, width)), numbers.normal(size=(5, units))
    layer = DenseNetwork(network, use_bias=False, batch=5)
    narrow = tf.constant(data.astype("float32"))
    with tf.GradientTape() as tape:
        tape.watch(narrow)
        result = layer(narrow)
        loss = tf.reduce_sum(result * weights.astype("float32"))
    ours = tape.gradient(loss, [narrow, *(weight.value for weight in layer.weights)])
    exact = tf.constant(np.asarray(narrow, np.float64))
    cores = core_values(layer)
    with tf.GradientTape() as tape:
        tape.watch([exact, *cores])
        expected = exact @ tf.reshape(rebuild(network, cores), (width, units))
        loss = tf.reduce_sum(expected * weights)
    close(result, expected)
    for actual, wanted in zip(ours, tape.gradient(loss, [exact, *cores]), strict=True):
        close(actual, wanted)
