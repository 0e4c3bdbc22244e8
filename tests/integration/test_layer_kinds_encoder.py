"""A block of a Transformer with networks: the numbers of the same block made of Keras's layers."""

import keras
import numpy as np
import pytest
from keras import ops

from tests.integration.test_layer_kinds_attention import matrix_of
from tndesigner.layers import EncoderNetwork, PositionEmbedding, build_model
from tndesigner.models import Dense, Embedding, Model, TransformerEncoder, dense_twin
from tndesigner.models import PositionEmbedding as Positions
from tndesigner.network.templates import make_all

HEADS, KEY_DIM, WIDTH, HIDDEN = 3, 4, 12, 20
DRAWN = {
    **make_all("attention-mpo", {"num_heads": "3", "key_dim": "4", "inputs": "3,4", "outputs": "6,2", "bond": "3"}),
    **make_all("transformer-ffn", {"inputs": "3,4", "outputs": "4,5", "bond": "2"}),
}
NETWORKS = {number: diagram.network for number, diagram in enumerate(DRAWN.values(), 1)}
NUMBERS = {name: number for number, name in enumerate(DRAWN, 1)}
CHOICES = {"all": tuple(DRAWN), "feed-forward": ("expand", "contract"), "query": ("query",), "none": ()}


def sequences(*shape: int, seed: int = 3) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=shape).astype("float32")


def encoder(choice: str, **settings: object) -> EncoderNetwork:
    networks = {name: {"network": DRAWN[name].network, "batch": 14} for name in CHOICES[choice]}
    return EncoderNetwork(num_heads=HEADS, key_dim=KEY_DIM, hidden=HIDDEN, networks=networks, **settings)


def by_keras(layer: EncoderNetwork, data: np.ndarray) -> np.ndarray:
    """The block made of Keras's own layers in float64."""
    if hasattr(layer.attention, "projections"):
        weights = []
        for name, projection in layer.attention.projections.items():
            last = name == "output"
            bias = np.asarray(projection.bias)
            shape = (HEADS, KEY_DIM, WIDTH) if last else (WIDTH, HEADS, KEY_DIM)
            weights += [matrix_of(projection, shape), bias if last else bias.reshape(HEADS, KEY_DIM)]
    else:
        weights = layer.attention.get_weights()
    attention = keras.layers.MultiHeadAttention(HEADS, KEY_DIM, dtype="float64")
    norms = [keras.layers.LayerNormalization(dtype="float64") for _ in range(2)]
    expand, contract = (keras.layers.Dense(units, dtype="float64") for units in (HIDDEN, WIDTH))
    attention.build(data.shape, data.shape)
    for one in (*norms, expand):
        one.build(data.shape)
    contract.build((None, None, HIDDEN))
    attention.set_weights(weights)
    for one, ours in zip(norms, layer.norms, strict=True):
        one.set_weights(ours.get_weights())
    expand.set_weights([matrix_of(layer.expand, (WIDTH, HIDDEN)), layer.expand.bias])
    contract.set_weights([matrix_of(layer.contract, (HIDDEN, WIDTH)), layer.contract.bias])
    exact = data.astype("float64")
    normal = norms[0](exact)
    seen = exact + attention(normal, normal)
    return np.asarray(seen + contract(ops.relu(expand(norms[1](seen)))))


@pytest.mark.parametrize("choice", CHOICES)
def test_the_block_gives_the_numbers_of_keras(choice):
    layer, data = encoder(choice), sequences(2, 7, WIDTH)
    layer.build(data.shape)
    for place, weight in enumerate(layer.weights):
        if len(weight.shape) == 1:
            weight.assign(sequences(*weight.shape, seed=place))
    expected = by_keras(layer, data)
    assert np.abs(np.asarray(layer(data)) - expected).max() <= 1e-5 * np.abs(expected).max()


def test_without_networks_the_attention_is_that_of_keras():
    assert isinstance(encoder("feed-forward").attention, keras.layers.MultiHeadAttention)


@pytest.mark.parametrize("choice", CHOICES)
def test_a_saved_model_comes_back_with_no_difference(choice, tmp_path):
    data = sequences(6, 7, WIDTH)
    layers = [PositionEmbedding(name="places"), encoder(choice, activation="gelu", name="block")]
    model = keras.Sequential([keras.Input((7, WIDTH)), *layers])
    model.compile("adam", "mse", run_eagerly=True)
    model.fit(data, data, epochs=2, verbose=0)
    model.save(tmp_path / "model.keras")
    again = keras.saving.load_model(tmp_path / "model.keras", safe_mode=True)
    assert again.get_layer("block").get_config() == model.get_layer("block").get_config()
    assert np.max(np.abs(ops.convert_to_numpy(model(data)) - ops.convert_to_numpy(again(data)))) == 0


@pytest.mark.parametrize("choice", CHOICES)
def test_a_stack_with_a_block_trains_every_core_and_counts_as_planned(choice):
    numbers = {name: NUMBERS[name] for name in CHOICES[choice]}
    block = TransformerEncoder(num_heads=HEADS, key_dim=KEY_DIM, hidden=HIDDEN, **numbers)
    stack = Model((7,), (Embedding(input_dim=9, output_dim=WIDTH), Positions(), block, Dense(units=4)), "int32")
    model = build_model(stack, NETWORKS, batch=8)
    assert model.count_params() == stack.parameters(NETWORKS)
    before = [ops.convert_to_numpy(weight).copy() for weight in model.weights]
    model.compile("adam", "mse", run_eagerly=True)
    tokens = np.random.default_rng(3).integers(0, 9, size=(64, 7))
    model.fit(tokens, sequences(64, 7, 4), epochs=1, verbose=0)
    moved = {
        weight.path: np.abs(ops.convert_to_numpy(weight) - old).max()
        for weight, old in zip(model.weights, before, strict=True)
    }
    assert min(step for path, step in moved.items() if not path.endswith("key/bias")) > 0
    twin = dense_twin(stack, NETWORKS)
    assert twin.layers[2] == TransformerEncoder(num_heads=HEADS, key_dim=KEY_DIM, hidden=HIDDEN)
    assert build_model(twin, NETWORKS, batch=8).count_params() == twin.parameters(NETWORKS)


def test_the_block_starts_as_large_as_its_twin():
    data = sequences(64, 7, WIDTH)
    for seed in range(3):
        keras.utils.set_random_seed(seed)
        change = [np.std(np.asarray(encoder(choice)(data)) - data) for choice in ("all", "none")]
        assert 0.8 < change[0] / change[1] < 1.25
