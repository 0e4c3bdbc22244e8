"""Networks as embeddings: the rows and gradients of Keras's own Embedding with the rebuilt table."""

from math import prod

import keras
import numpy as np
import pytest
import tensorflow as tf
from keras import ops

from tests.integration.rebuilding import close, core_values, rebuild, through_cores
from tndesigner.layers import EmbeddingNetwork, LayerError, build_model
from tndesigner.models import Dense, GlobalAveragePooling1D, Model, NetworkEmbedding, dense_twin
from tndesigner.network import Network
from tndesigner.network.templates import make
from tndesigner.planning.equation import BATCH

TABLES = {
    "train": make("embedding", {"inputs": "3,5,4", "outputs": "2,3,7", "bond": "4,6"}).network,
    "star": make("embedding-cp", {"inputs": "3,5,4", "outputs": "6,7", "rank": "8"}).network,
    "tucker": make("embedding-tucker", {"inputs": "3,5,4", "outputs": "6,7", "ranks": "2,3,4,5,6"}).network,
    "tree": make("tree", {"inputs": "3,5,4", "outputs": "2,3,7", "bond": "4"}).network,
    "low rank": make("low-rank", {"inputs": "60", "outputs": "42", "bond": "4"}).network,
}
VOCABULARY = 58


def tokens(*shape: int) -> np.ndarray:
    return np.random.default_rng(3).integers(0, VOCABULARY, size=shape).astype("int32")


def keras_twin(layer: EmbeddingNetwork) -> keras.layers.Embedding:
    """Keras's layer in float64 with the table that the cores make."""
    twin = keras.layers.Embedding(60, 42, dtype="float64")
    twin.build()
    twin.set_weights([ops.reshape(rebuild(layer.network, core_values(layer)), (60, 42))])
    return twin


@pytest.fixture(params=TABLES)
def network(request) -> Network:
    return TABLES[request.param]


@pytest.mark.parametrize("shape", [(7,), (2, 9), (2, 3, 5), (0, 9)], ids=str)
def test_tokens_get_the_rows_of_the_table(network, shape):
    layer = EmbeddingNetwork(network, vocabulary=VOCABULARY)
    data = tokens(*shape)
    result = layer(data)
    assert tuple(result.shape) == (*shape, 42) == layer.compute_output_shape(shape)
    if data.size:
        close(result, keras_twin(layer)(data))


def test_gradients_are_those_of_the_table(network):
    layer, data = EmbeddingNetwork(network, vocabulary=VOCABULARY), tokens(6, 9)
    weights = np.random.default_rng(5).normal(size=(6, 9, 42)).astype("float32")
    layer.build(data.shape)
    twin = keras_twin(layer)
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(layer(data) * weights)
    ours = [tf.convert_to_tensor(one) for one in tape.gradient(loss, [weight.value for weight in layer.weights])]
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(twin(data) * weights)
    table = tf.convert_to_tensor(tape.gradient(loss, twin.embeddings.value))
    for actual, expected in zip(ours, through_cores(layer, (60, 42), np.asarray(table)), strict=True):
        close(actual, expected)


def test_tokens_that_come_as_floats_are_taken_as_keras_takes_them(network):
    layer = EmbeddingNetwork(network, vocabulary=VOCABULARY)
    assert np.array_equal(layer(tokens(2, 9).astype("float32")), layer(tokens(2, 9)))


def test_a_token_beyond_the_table_is_refused_as_keras_refuses_it():
    layer = EmbeddingNetwork(TABLES["train"], vocabulary=60)
    with pytest.raises(tf.errors.InvalidArgumentError):
        layer(np.array([[60]], "int32"))


def test_a_vocabulary_above_the_room_is_refused_with_both_numbers():
    with pytest.raises(LayerError, match="has room for 60 tokens, but the vocabulary has 61"):
        EmbeddingNetwork(TABLES["train"], vocabulary=61)


def test_sequences_of_unknown_length_go_in(network):
    data = keras.Input((None,), dtype="int32")
    model = keras.Model(data, EmbeddingNetwork(network, vocabulary=VOCABULARY)(data))
    assert model.output_shape == (None, None, 42)
    assert model(tokens(2, 5)).shape == (2, 5, 42)
    assert model(tokens(3, 0)).shape == (3, 0, 42)


def test_a_saved_model_comes_back_with_no_difference(network, tmp_path):
    data = tokens(6, 9)
    layer = EmbeddingNetwork(network, vocabulary=VOCABULARY, name="words")
    model = keras.Sequential([keras.Input((9,), dtype="int32"), layer, keras.layers.GlobalAveragePooling1D()])
    model.compile("adam", "mse", run_eagerly=True)
    model.fit(data, np.ones((6, 42)), epochs=2, verbose=0)
    model.save(tmp_path / "model.keras")
    again = keras.saving.load_model(tmp_path / "model.keras", safe_mode=True)
    assert again.get_layer("words").get_config() == layer.get_config()
    assert np.max(np.abs(ops.convert_to_numpy(model(data)) - ops.convert_to_numpy(again(data)))) == 0


def test_a_stack_with_an_embedding_trains_every_core_and_counts_as_planned(network):
    layers = (NetworkEmbedding(network=1, vocabulary=VOCABULARY), GlobalAveragePooling1D(), Dense(units=3))
    stack, networks = Model((9,), layers, "int32"), {1: network}
    model = build_model(stack, networks, batch=8)
    before = [ops.convert_to_numpy(weight).copy() for weight in model.weights]
    model.compile("adam", "mse", run_eagerly=True)
    model.fit(tokens(64, 9), np.ones((64, 3)), epochs=1, verbose=0)
    moved = [np.abs(ops.convert_to_numpy(new) - old).max() for new, old in zip(model.weights, before, strict=True)]
    assert min(moved) > 0
    assert model.count_params() == stack.parameters(networks)
    twin = dense_twin(stack, networks)
    assert twin.layers[0].input_dim == VOCABULARY
    assert build_model(twin, networks, batch=8).count_params() == twin.parameters(networks)


@pytest.mark.parametrize("vocabulary", [1_000, 30_000, 1_000_000])
def test_an_array_grows_with_the_vocabulary_only_where_those_of_the_tokens_are_larger(vocabulary):
    arguments = {"vocabulary": str(vocabulary), "features": "64", "bond": "8", "cores": "3"}
    network = make("embedding", arguments).network
    largest_core = max(prod(core.shape) for core in network.cores)
    fewest = 1
    for one in EmbeddingNetwork(network, vocabulary=vocabulary).ranges.ranges:
        program = one.candidate.program
        for labels in program.values[len(program.equation.operands) :]:
            width = program.equation.width(labels)
            assert BATCH in labels or width <= max(6 * largest_core, fewest * 64 * 8)
            assert BATCH not in labels or width <= 64 * 8 * 8
        fewest = (one.most or 0) + 1
    assert largest_core < 64 * 8 * vocabulary ** (1 / 2)


@pytest.mark.parametrize("policy", ["mixed_bfloat16", "mixed_float16"])
def test_tokens_that_come_as_floats_are_the_same_tokens_in_low_precision(policy):
    network = make("low-rank", {"inputs": "4001", "outputs": "3", "bond": "2"}).network
    layer = EmbeddingNetwork(network, dtype=policy)
    numbers = np.array([[257, 1023, 2049, 4000]])
    close(layer(numbers.astype(np.float32)), layer(numbers))
    assert np.ptp(ops.convert_to_numpy(ops.cast(layer(numbers), "float32")), axis=1).min() > 0
