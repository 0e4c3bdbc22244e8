"""Networks in recurrent layers: the numbers and gradients of Keras's own layers with the rebuilt matrices."""

from math import prod

import keras
import numpy as np
import pytest
import tensorflow as tf
from keras import layers

import tndesigner as td
from tests.integration.rebuilding import close, through_cores
from tests.integration.recurrent_layers import (
    DRAWN,
    KINDS,
    LENGTH,
    UNITS,
    WIDTH,
    keras_twin,
    layer_of,
    matrix_of,
    networks,
    numbers,
    parts_of,
)
from tndesigner.layers import DenseNetwork, GRUNetwork, LayerError, LSTMNetwork
from tndesigner.network.templates import make


@pytest.mark.parametrize(
    ("kind", "drawn"),
    [(kind, drawn) for kind, case in KINDS.items() for drawn in DRAWN if case[2] > 1 or "each" not in drawn],
)
def test_a_cell_takes_a_step_as_that_of_keras(kind, drawn):
    layer = layer_of(kind, drawn)
    states = [numbers(2, UNITS, seed=5), numbers(2, UNITS, seed=6)][: len(layer.state_size)]
    data = numbers(2, WIDTH)
    ours, new = layer.cell(data, states)
    twin, twin_new = keras_twin(kind, layer).cell(data.astype("float64"), [one.astype("float64") for one in states])
    close(ours, twin, 1e-6)
    for one, other in zip(new, twin_new, strict=True):
        close(one, other, 1e-6)


@pytest.mark.parametrize(
    "settings",
    [
        {},
        {"return_sequences": True, "return_state": True},
        {"return_sequences": True, "go_backwards": True, "unroll": True},
        {"use_bias": False, "activation": "relu"},
        {"return_sequences": True, "zero_output_for_mask": True},
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("kind", KINDS)
def test_a_sequence_is_read_as_in_keras_with_its_mask(kind, settings):
    layer, data = layer_of(kind, **settings), numbers(2, LENGTH, WIDTH)
    twin = keras_twin(kind, layer, **settings)
    mask = np.array([[1, 1, 0, 1, 0, 0, 1], [1] * 4 + [0] * 3], bool)
    for given in ({}, {"mask": mask}):
        ours, theirs = layer(data, **given), twin(data.astype("float64"), **given)
        for one, other in zip(tf.nest.flatten(ours), tf.nest.flatten(theirs), strict=True):
            close(one, other)


@pytest.mark.parametrize(("kind", "drawn"), [("lstm", "both"), ("gru before", "both"), ("lstm", "each")])
def test_gradients_are_those_of_keras(kind, drawn):
    layer, data = layer_of(kind, drawn), tf.constant(numbers(2, LENGTH, WIDTH))
    twin, outer = keras_twin(kind, layer), numbers(2, UNITS, seed=9)
    kept = [one.cores.values() for one in layer.networks.values()]
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(layer(data) * outer)
    by_cores = tape.gradient(loss, [weight.value for cores in kept for weight in cores])
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(twin(tf.cast(data, tf.float64)) * outer)
    by_kernels = tape.gradient(loss, [weight.value for weight in twin.weights[:2]])
    wanted = []
    for name, whole in zip(("kernel", "recurrent"), by_kernels, strict=True):
        parts = parts_of(layer, name)
        for part, gradient in zip(parts, np.split(np.asarray(whole), len(parts), axis=1), strict=True):
            wanted += through_cores(part, gradient.shape, gradient) if part in layer.networks.values() else []
    largest = max(np.abs(one).max() for one in wanted)
    for actual, expected in zip(by_cores, wanted, strict=True):
        assert np.abs(np.asarray(actual) - expected).max() <= 1e-5 * largest


@pytest.mark.parametrize("shares", [(0.4, 0.0), (0.0, 0.3), (0.4, 0.3)], ids=str)
@pytest.mark.parametrize(
    ("kind", "drawn"), [*((kind, "both") for kind in KINDS), ("lstm", "each"), ("gru before", "kernel each")]
)
def test_dropout_is_that_of_keras(kind, drawn, shares):
    settings = {"dropout": shares[0], "recurrent_dropout": shares[1], "seed": 7}
    layer = layer_of(kind, drawn, **settings)
    twin = keras_twin(kind, layer, dtype="float32", **settings)
    data = numbers(2, LENGTH, WIDTH)
    close(layer(data, training=True), twin(data, training=True))
    assert np.abs(np.asarray(layer(data, training=True) - layer(data))).max() > 1e-3


@pytest.mark.parametrize("kind", ["lstm", "gru", "simple rnn"])
@pytest.mark.parametrize(("width", "units"), [((8, 8), (4, 16)), ((16, 16), (8, 4))])
def test_it_starts_as_large_as_the_layer_of_keras(kind, width, units):
    make_layer, make_twin, gates, _ = KINDS[kind]
    size, data = prod(units), numbers(16, 12, prod(width))
    outputs = f"{gates * units[0]},{units[1]}"
    drawn = {
        name: {"network": make("mpo", {"inputs": ",".join(map(str, one)), "outputs": outputs, "bond": "6"}).network}
        for name, one in (("kernel", width), ("recurrent", units))
    }
    for seed in range(2):
        keras.utils.set_random_seed(seed)
        ours = np.std(make_layer(size, networks=drawn)(data))
        twin = np.mean([np.std(make_twin(size)(data)) for _ in range(4)])
        assert 0.8 < ours / twin < 1.25


def test_the_part_of_each_gate_starts_as_large_as_that_of_keras():
    width, units = (8, 8), (4, 16)
    keras.utils.set_random_seed(1)
    drawn = {}
    for name, sizes in (("kernel", width), ("recurrent", units)):
        arguments = {"inputs": ",".join(map(str, sizes)), "outputs": "4,16", "bond": "6"}
        drawn |= {f"{name}_{gate}": {"network": make("mpo", arguments).network} for gate in ("input", "output")}
    layer, twin = LSTMNetwork(prod(units), networks=drawn), layers.LSTM(prod(units))
    for one in (layer, twin):
        one.build((None, LENGTH, prod(width)))
    for name, takes, whole in zip(("kernel", "recurrent"), map(prod, (width, units)), twin.get_weights(), strict=False):
        sizes = [np.std(matrix_of(one, takes)) for one in parts_of(layer, name)]
        assert len(sizes) == 4
        assert 0.8 < min(sizes) / np.std(whole) <= max(sizes) / np.std(whole) < 1.25


def test_the_bias_of_the_forget_gate_starts_at_one():
    for given, wanted in (({}, 1), ({"unit_forget_bias": False}, 0)):
        layer = LSTMNetwork(UNITS, networks=networks(4), bias_initializer="zeros", **given)
        layer.build((None, LENGTH, WIDTH))
        expected = np.zeros(4 * UNITS)
        expected[UNITS : 2 * UNITS] = wanted
        assert np.array_equal(layer.cell.matrices["kernel"].bias, expected)
        each = LSTMNetwork(UNITS, networks=networks(4, "each"), bias_initializer="zeros", **given)
        each.build((None, LENGTH, WIDTH))
        assert np.array_equal(np.concatenate([one.bias for one in parts_of(each, "kernel")]), expected)


def test_what_is_said_of_weights_holds_for_each_core():
    layer = GRUNetwork(
        UNITS,
        networks=networks(3),
        kernel_initializer="ones",
        kernel_regularizer=keras.regularizers.L2(0.5),
        recurrent_initializer=keras.initializers.Constant(2.0),
        recurrent_constraint="non_neg",
        bias_regularizer="l1",
    )
    layer.build((None, LENGTH, WIDTH))
    kernel, recurrent = layer.cell.matrices.values()
    assert all(np.all(np.asarray(core) == 1) and core.regularizer for core in kernel.cores.values())
    assert all(np.all(np.asarray(core) == 2) and core.constraint for core in recurrent.cores.values())
    weights = sum(prod(core.shape) for core in kernel.cores.values())
    assert np.isclose(float(sum(layer.losses)), 0.5 * weights)


@pytest.mark.parametrize("kind", KINDS)
def test_a_saved_model_comes_back_with_no_difference_in_a_wrapper(kind, tmp_path):
    make_layer, _, gates, own = KINDS[kind]
    inner = make_layer(UNITS, networks=networks(gates), return_sequences=True, dropout=0.1, name="walk", **own)
    data = numbers(4, LENGTH, WIDTH)
    data[:, 5:] = 0
    model = keras.Sequential(
        [
            keras.Input((None, WIDTH)),
            layers.Masking(),
            layers.Bidirectional(inner),
            layers.TimeDistributed(layers.Dense(3)),
        ]
    )
    model.save(tmp_path / "model.keras")
    again = keras.saving.load_model(tmp_path / "model.keras", safe_mode=True)
    assert np.array_equal(model(data), again(data))
    close(model(data)[:, :5], model(data[:, :5]))


@pytest.mark.parametrize("kind", KINDS)
def test_any_number_of_sequences_of_any_length_goes_in(kind):
    layer = layer_of(kind, return_sequences=True)
    for shape in ((0, LENGTH), (1, LENGTH), (3, 1)):
        assert layer(numbers(*shape, WIDTH)).shape == (*shape, UNITS)
    assert layer.compute_output_shape((None, None, WIDTH)) == (None, None, UNITS)


@pytest.mark.parametrize("policy", ["float64", "mixed_bfloat16", "mixed_float16"])
def test_a_policy_for_types_holds_in_the_cell(policy):
    layer = layer_of("gru", dtype=policy, recurrent_dropout=0.2)
    policies = keras.DTypePolicy(policy)
    answer = layer(numbers(2, LENGTH, WIDTH), training=True)
    assert keras.backend.standardize_dtype(answer.dtype) == policies.compute_dtype
    assert {weight.dtype for weight in layer.trainable_weights} == {policies.variable_dtype}


def test_a_first_state_and_a_stack_of_cells_are_taken():
    layer, first = layer_of("gru"), numbers(2, UNITS, seed=4)
    data = numbers(2, LENGTH, WIDTH)
    twin = keras_twin("gru", layer)
    close(layer(data, initial_state=first), twin(data.astype("float64"), initial_state=first.astype("float64")))
    walk = layers.RNN([layer.cell, layers.LSTMCell(3)])
    close(walk(data), layers.RNN([twin.cell, walk.cell.cells[1]])(data.astype("float64")), 1e-5)


def test_a_layer_in_a_compiled_model_learns():
    model = keras.Sequential([keras.Input((None, WIDTH)), layer_of("lstm", "kernel"), layers.Dense(1)])
    model.compile("adam", "mse", jit_compile=True)
    before = model.get_weights()
    model.fit(numbers(4, LENGTH, WIDTH), numbers(4, 1), epochs=1, verbose=0)
    assert all(np.abs(new - old).max() > 0 for new, old in zip(model.get_weights(), before, strict=True))
    again = keras.models.clone_model(model)
    again.set_weights(model.get_weights())
    assert np.array_equal(again(numbers(4, LENGTH, WIDTH)), model(numbers(4, LENGTH, WIDTH)))


def test_a_network_alone_is_the_input_matrix():
    layer = td.layer(td.make("lstm-ring", inputs=(2, 5), outputs=(3, 2), bond=4), return_sequences=True)
    assert isinstance(layer, LSTMNetwork)
    assert list(layer.networks) == ["kernel"]
    assert layer(numbers(2, LENGTH, WIDTH)).shape == (2, LENGTH, UNITS)
    walk = td.layer(td.make("mpo", inputs=(2, 5), outputs=(9, 2), bond=4), kind="network_gru", units=UNITS)
    assert walk(numbers(2, LENGTH, WIDTH)).shape == (2, UNITS)


def test_states_are_kept_from_batch_to_batch():
    layer, data = layer_of("lstm", stateful=True), numbers(2, LENGTH, WIDTH)
    layer(data[:, :3])
    close(layer(data[:, 3:]), keras_twin("lstm", layer)(data.astype("float64")))
    layer.reset_state()
    close(layer(data[:, :3]), keras_twin("lstm", layer)(data[:, :3].astype("float64")))


def test_what_needs_the_cores_alone_is_done_once():
    network = networks(4)["recurrent"]["network"]
    layer = DenseNetwork(network, order=[[1, 2], [0, 3]])
    data = numbers(3, UNITS)
    before = layer(data)
    with layer.prepared():
        close(layer(data), before)
        layer.cores["a"].assign(2 * layer.cores["a"])
        close(layer(data), before)
    close(layer(data), 2 * np.asarray(before))


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"kernel": networks(3)["kernel"]}, "network 'mpo' gives 18 numbers, but as the kernel of a recurrent layer"),
        ({"recurrent": networks(4)["kernel"]}, "network 'mpo' takes 10 numbers, but as the recurrent of a recurrent"),
        ({"kernel": networks(4)["recurrent"]}, "network 'mpo' takes 6 numbers, but as the kernel of a recurrent layer"),
        ({"input": networks(4)["kernel"]}, "a recurrent layer has no matrix 'input'; there are kernel, recurrent, "),
        (
            {**networks(4), **networks(4, "kernel each")},
            "the network 'kernel' has all gates, so there can be no network 'kernel_input'; remove one of the two",
        ),
        ({"kernel_cell": networks(4)["kernel"]}, "gives 24 numbers, but as the kernel_cell of a recurrent layer"),
    ],
)
def test_a_network_that_does_not_fit_is_refused(given, message):
    with pytest.raises(LayerError, match=message):
        LSTMNetwork(UNITS, networks=given).build((None, LENGTH, WIDTH))


def test_what_keras_refuses_is_refused():
    with pytest.raises(ValueError, match="expected a positive integer, got 0"):
        LSTMNetwork(0, networks={})
    with pytest.raises(LayerError, match="needs a known number of features"):
        LSTMNetwork(UNITS, networks={}, name="walk").build((None, LENGTH, None))
    with pytest.raises(ValueError, match="expected ndim=3, found ndim=2"):
        LSTMNetwork(UNITS, networks={})(numbers(2, WIDTH))
