"""Multi-linear attention: the formula of Ma et al. (2019), and what its order of contractions avoids."""

import keras
import numpy as np
import pytest
import tensorflow as tf
from keras import ops

from tests.integration.rebuilding import close
from tndesigner.layers import DenseNetwork, MultilinearAttentionNetwork, build_model
from tndesigner.models import Dense, Embedding, Model, MultiHeadAttention, NetworkMultilinearAttention, dense_twin
from tndesigner.network import Network
from tndesigner.network.templates import make

LENGTH, RANK, WIDTH = 7, 5, 12
DRAWN = make("attention-block-term", {"sequence": "7", "rank": "5", "width": "12"}).network


def sequences(*shape: int, seed: int = 3) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=shape).astype("float32")


def formula(layer: MultilinearAttentionNetwork, data: tf.Tensor, weights: list[tf.Tensor]) -> tf.Tensor:
    """T(i, j, k) written out and then taken to the features, in float64."""
    core, result, bias, *projections = weights
    queries, keys, values = (data @ projection for projection in projections)
    whole = tf.einsum("r,bir,bjr,bkr->bijk", core, queries, keys, values)
    return tf.einsum("bijk,jkf->bif", whole, result) + bias


def test_the_layer_and_its_gradients_are_those_of_the_formula():
    layer, data = MultilinearAttentionNetwork(DRAWN), tf.constant(sequences(2, LENGTH, WIDTH))
    outer = sequences(2, LENGTH, WIDTH, seed=9)
    layer.build(data.shape)
    with tf.GradientTape() as tape:
        result = layer(data)
        loss = tf.reduce_sum(result * outer)
    ours = tape.gradient(loss, [weight.value for weight in layer.weights])
    exact = [tf.constant(np.asarray(weight, np.float64)) for weight in layer.weights]
    with tf.GradientTape() as tape:
        tape.watch(exact)
        expected = formula(layer, tf.cast(data, tf.float64), exact)
        loss = tf.reduce_sum(expected * outer)
    close(result, expected)
    for actual, wanted in zip(ours, tape.gradient(loss, exact), strict=True):
        close(actual, wanted)


def test_a_drawing_of_three_inputs_and_free_places_is_a_layer_of_its_own():
    net = Network("block")
    inputs = [net.add_input(name, {"place": LENGTH, "rank": RANK}) for name in ("q", "k", "v")]
    core = net.add_core("g", {"rank": RANK})
    dot = net.add_copy("dot", RANK, 4)
    for tensor, leg in zip((*inputs, core), dot.legs, strict=True):
        net.connect(tensor["rank"], leg)
    net.set_outputs([tensor["place"] for tensor in inputs])
    layer = DenseNetwork(net, use_bias=False)
    queries, keys, values = (sequences(2, LENGTH, RANK, seed=seed) for seed in range(3))
    result = layer([one.reshape(2, -1) for one in (queries, keys, values)])
    expected = np.einsum("r,bir,bjr,bkr->bijk", np.asarray(layer.weights[0], np.float64), queries, keys, values)
    close(np.asarray(result).reshape(expected.shape), expected)


@pytest.mark.parametrize("length", [12, 40])
def test_the_tensor_of_three_places_is_never_built(length):
    drawn = make("attention-block-term", {"sequence": str(length), "rank": "16", "width": "32"}).network
    plan = MultilinearAttentionNetwork(drawn, batch=64).candidate.plan
    query, key, value = (operand.labels[1] for operand in plan.equation.inputs)
    assert not any({query, key, value} <= set(step.result) for step in plan.steps)
    assert plan.flops < 2 * 64 * length**3 * (16 + 32)


@pytest.mark.parametrize(("length", "rank", "width"), [(12, 16, 32), (40, 16, 64), (12, 32, 96)])
def test_it_starts_as_large_as_the_attention_that_it_stands_for(length, rank, width):
    data = sequences(16, length, width)
    sizes = {"sequence": str(length), "rank": str(rank), "width": str(width)}
    drawn = make("attention-block-term", sizes).network
    for seed in range(3):
        keras.utils.set_random_seed(seed)
        ours = np.std(MultilinearAttentionNetwork(drawn, num_heads=4)(data))
        twin = np.mean([np.std(keras.layers.MultiHeadAttention(4, width // 4)(data, data)) for _ in range(4)])
        assert 0.8 < ours / twin < 1.25


def test_queries_keys_and_values_start_apart():
    layer = MultilinearAttentionNetwork(DRAWN)
    layer.build((None, LENGTH, WIDTH))
    query, key, value = (np.asarray(one) for one in layer.projections)
    assert not np.allclose(query, key)
    assert not np.allclose(key, value)


def test_a_saved_model_comes_back_with_no_difference(tmp_path):
    data = sequences(6, LENGTH, WIDTH)
    layer = MultilinearAttentionNetwork(DRAWN, num_heads=3, name="looks")
    model = keras.Sequential([keras.Input((LENGTH, WIDTH)), layer])
    model.compile("adam", "mse", run_eagerly=True)
    model.fit(data, data, epochs=2, verbose=0)
    model.save(tmp_path / "model.keras")
    again = keras.saving.load_model(tmp_path / "model.keras", safe_mode=True)
    assert again.get_layer("looks").get_config() == layer.get_config()
    assert np.max(np.abs(ops.convert_to_numpy(model(data)) - ops.convert_to_numpy(again(data)))) == 0


def test_a_stack_trains_every_weight_and_counts_as_planned():
    layers = (
        Embedding(input_dim=9, output_dim=WIDTH),
        NetworkMultilinearAttention(network=1, num_heads=3),
        Dense(units=4),
    )
    stack, networks = Model((LENGTH,), layers, "int32"), {1: DRAWN}
    model = build_model(stack, networks, batch=8)
    assert model.count_params() == stack.parameters(networks)
    before = [ops.convert_to_numpy(weight).copy() for weight in model.weights]
    model.compile("adam", "mse", run_eagerly=True)
    tokens = np.random.default_rng(3).integers(0, 9, size=(64, LENGTH))
    model.fit(tokens, sequences(64, LENGTH, 4), epochs=1, verbose=0)
    moved = [np.abs(ops.convert_to_numpy(new) - old).max() for new, old in zip(model.weights, before, strict=True)]
    assert min(moved) > 0
    twin = dense_twin(stack, networks)
    assert twin.layers[1] == MultiHeadAttention(num_heads=3, key_dim=4)
    assert build_model(twin, networks, batch=8).count_params() == twin.parameters(networks)
