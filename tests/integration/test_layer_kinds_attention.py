"""Networks in attention: the numbers and gradients of Keras's own MultiHeadAttention with the rebuilt matrices."""

import keras
import numpy as np
import pytest
import tensorflow as tf
from keras import ops

from tests.integration.rebuilding import close, core_values, rebuild, through_cores
from tndesigner.layers import AttentionNetwork, DenseNetwork, EncoderNetwork, LayerError, build_model
from tndesigner.models import Dense, Embedding, Model, MultiHeadAttention, NetworkAttention, dense_twin
from tndesigner.network.templates import make_all

HEADS, KEY_DIM, WIDTH = 3, 5, 12
INNER = HEADS * KEY_DIM
DRAWN = {
    name: diagram.network
    for name, diagram in make_all(
        "attention-mpo",
        {"num_heads": "3", "key_dim": "5", "inputs": "3,4", "outputs": "5,3", "bond": "4"},
    ).items()
}
FEED_FORWARD = {"inputs": "3,4", "outputs": "4,5", "bond": "2"}
CHOICES = {"all": DRAWN, "query and output": {name: DRAWN[name] for name in ("query", "output")}, "none": {}}


def sequences(*shape: int, seed: int = 3) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=shape).astype("float32")


def attention(names: str, **settings: object) -> AttentionNetwork:
    networks = {name: {"network": one, "batch": 14} for name, one in CHOICES[names].items()}
    return AttentionNetwork(num_heads=HEADS, key_dim=KEY_DIM, networks=networks, **settings)


def randomise_biases(layer: AttentionNetwork) -> None:
    for place, projection in enumerate(layer.projections.values()):
        projection.bias.assign(sequences(*projection.bias.shape, seed=place))


def matrix_of(projection: keras.layers.Layer, shape: tuple[int, ...]) -> np.ndarray:
    if isinstance(projection, DenseNetwork):
        return np.asarray(tf.reshape(rebuild(projection.network, core_values(projection)), shape))
    return np.asarray(projection.kernel, np.float64).reshape(shape)


def keras_twin(layer: AttentionNetwork) -> keras.layers.MultiHeadAttention:
    """Keras's layer in float64 with the matrices that the cores make, and the same biases."""
    twin = keras.layers.MultiHeadAttention(HEADS, KEY_DIM, dtype="float64")
    twin.build((None, None, WIDTH), (None, None, WIDTH))
    weights = []
    for name, projection in layer.projections.items():
        shape = (HEADS, KEY_DIM, WIDTH) if name == "output" else (WIDTH, HEADS, KEY_DIM)
        bias = np.asarray(projection.bias)
        weights += [matrix_of(projection, shape), bias if name == "output" else bias.reshape(HEADS, KEY_DIM)]
    order = [weight.path.split("/")[-2] for weight in twin.weights]
    assert order == ["query", "query", "key", "key", "value", "value", "attention_output", "attention_output"]
    twin.set_weights(weights)
    return twin


@pytest.mark.parametrize("names", CHOICES)
def test_a_sequence_looks_at_itself_as_in_keras(names):
    layer, data = attention(names), sequences(2, 7, WIDTH)
    layer.build(data.shape)
    randomise_biases(layer)
    close(layer(data), keras_twin(layer)(data.astype("float64"), data.astype("float64")))


def test_queries_keys_and_values_may_differ():
    query, value, key = sequences(2, 7, WIDTH), sequences(2, 5, WIDTH, seed=4), sequences(2, 5, WIDTH, seed=5)
    layer = attention("all")
    layer.build(query.shape, value.shape, key.shape)
    twin = keras_twin(layer)
    close(layer(query, value, key), twin(*(one.astype("float64") for one in (query, value, key))))
    close(layer(query, value), twin(*(one.astype("float64") for one in (query, value))))


def test_gradients_are_those_of_keras():
    layer, data = attention("all"), tf.constant(sequences(2, 7, WIDTH))
    weights = sequences(2, 7, WIDTH, seed=9)
    layer.build(data.shape)
    twin = keras_twin(layer)
    with tf.GradientTape() as tape:
        tape.watch(data)
        loss = tf.reduce_sum(layer(data) * weights)
    cores = [weight.value for one in layer.projections.values() for weight in one.weights[:2]]
    by_data, *by_cores = tape.gradient(loss, [data, *cores])
    exact = tf.cast(data, tf.float64)
    with tf.GradientTape() as tape:
        tape.watch(exact)
        loss = tf.reduce_sum(twin(exact, exact) * weights)
    kernels = [weight.value for weight in twin.weights[::2]]
    twin_data, *by_kernels = tape.gradient(loss, [exact, *kernels])
    close(by_data, twin_data)
    for place, (name, projection) in enumerate(layer.projections.items()):
        shape = (INNER, WIDTH) if name == "output" else (WIDTH, INNER)
        wanted = through_cores(projection, shape, np.asarray(by_kernels[place]).reshape(shape))
        largest = max(np.abs(one).max() for one in wanted)
        for actual, expected in zip(by_cores[2 * place : 2 * place + 2], wanted, strict=True):
            assert np.abs(np.asarray(actual) - expected).max() <= 1e-5 * max(largest, 1e-3)


@pytest.mark.parametrize(("num_heads", "key_dim", "width"), [(8, 64, 512), (4, 16, 64), (4, 8, 128)])
def test_attention_starts_as_large_as_that_of_keras(num_heads, key_dim, width):
    data = sequences(16, 12, width)
    sizes = {"num_heads": str(num_heads), "key_dim": str(key_dim), "width": str(width), "cores": "3"}
    networks = {name: {"network": one.network} for name, one in make_all("attention-mpo", sizes).items()}
    for seed in range(2):
        keras.utils.set_random_seed(seed)
        ours = np.std(AttentionNetwork(num_heads=num_heads, key_dim=key_dim, networks=networks)(data))
        twin = np.mean([np.std(keras.layers.MultiHeadAttention(num_heads, key_dim)(data, data)) for _ in range(4)])
        assert 0.8 < ours / twin < 1.25


def test_sequences_of_unknown_length_go_in():
    data = keras.Input((None, WIDTH))
    model = keras.Model(data, attention("all")(data))
    assert model.output_shape == (None, None, WIDTH)
    for length in (1, 7):
        assert model(sequences(3, length, WIDTH)).shape == (3, length, WIDTH)
    assert model(sequences(0, 7, WIDTH)).shape == (0, 7, WIDTH)


@pytest.mark.parametrize("names", CHOICES)
def test_a_saved_model_comes_back_with_no_difference(names, tmp_path):
    data = sequences(6, 7, WIDTH)
    model = keras.Sequential([keras.Input((7, WIDTH)), attention(names, name="looks")])
    model.compile("adam", "mse", run_eagerly=True)
    model.fit(data, data, epochs=2, verbose=0)
    model.save(tmp_path / "model.keras")
    again = keras.saving.load_model(tmp_path / "model.keras", safe_mode=True)
    assert again.get_layer("looks").get_config() == model.get_layer("looks").get_config()
    assert np.max(np.abs(ops.convert_to_numpy(model(data)) - ops.convert_to_numpy(again(data)))) == 0


@pytest.mark.parametrize("fields", [("query", "key", "value", "output"), ("key",), ()], ids=str)
def test_a_stack_with_attention_trains_every_core_and_counts_as_planned(fields):
    networks = dict(enumerate(DRAWN.values(), 1))
    numbers = {name: number for number, name in enumerate(DRAWN, 1) if name in fields}
    attending = NetworkAttention(num_heads=HEADS, key_dim=KEY_DIM, **numbers)
    stack = Model((7,), (Embedding(input_dim=9, output_dim=WIDTH), attending, Dense(units=4)), "int32")
    model = build_model(stack, networks, batch=8)
    assert model.count_params() == stack.parameters(networks)
    before = [ops.convert_to_numpy(weight).copy() for weight in model.weights]
    model.compile("adam", "mse", run_eagerly=True)
    tokens = np.random.default_rng(3).integers(0, 9, size=(64, 7))
    model.fit(tokens, sequences(64, 7, 4), epochs=1, verbose=0)
    moved = {
        weight.path: np.abs(ops.convert_to_numpy(weight) - old).max()
        for weight, old in zip(model.weights, before, strict=True)
    }
    # A bias of the keys shifts all scores of a query alike, which a softmax does not see.
    assert min(step for path, step in moved.items() if not path.endswith("key/bias")) > 0
    twin = dense_twin(stack, networks)
    assert twin.layers[1] == MultiHeadAttention(num_heads=HEADS, key_dim=KEY_DIM)
    assert build_model(twin, networks, batch=8).count_params() == twin.parameters(networks)


@pytest.mark.parametrize(
    ("sizes", "names", "message"),
    [
        (
            {"key_dim": 4},
            ["query"],
            "'query' gives 15 numbers, but as the query of attention with 3 heads of 4 ",
        ),
        ({"value_dim": 2}, ["value"], "'value' gives 15 numbers, but .* with 3 heads of 2 numbers it needs 6"),
        ({"num_heads": 2}, ["output"], "'output' takes 15 numbers, but .* with 2 heads of 5 numbers it needs 10"),
    ],
)
def test_a_network_that_does_not_fit_the_heads_is_refused_when_the_layer_is_built(sizes, names, message):
    networks = {name: {"network": DRAWN[name]} for name in names}
    layer = AttentionNetwork(**{"num_heads": HEADS, "key_dim": KEY_DIM, **sizes}, networks=networks)
    with pytest.raises(LayerError, match=f"network {message}"):
        layer(sequences(2, 7, WIDTH))


def test_a_network_of_another_width_than_that_between_the_matrices_of_a_block_is_refused():
    (expand,) = (one.network for name, one in make_all("transformer-ffn", FEED_FORWARD).items() if name == "expand")
    layer = EncoderNetwork(num_heads=2, key_dim=3, hidden=12, networks={"expand": {"network": expand}})
    with pytest.raises(LayerError, match="gives 20 numbers, but as the expand of a block of a Transformer it needs 12"):
        layer(sequences(2, 7, WIDTH))
