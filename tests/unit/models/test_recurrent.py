"""Recurrent layers: shapes, counts, twins, what they refuse, and the stacks around them."""

from dataclasses import replace

import pytest

from tndesigner.models import (
    GRU,
    LAYER_KINDS,
    LSTM,
    Dense,
    Embedding,
    Model,
    ModelError,
    NetworkGRU,
    NetworkLSTM,
    NetworkSimpleRNN,
    Reshape,
    SimpleRNN,
    count_weights,
    dense_twin,
    network_parts,
)
from tndesigner.models.data import Data
from tndesigner.models.family_choices import families_for
from tndesigner.models.kinds.recurrent import NetworkRecurrent
from tndesigner.models.tensorized_layer import layer_of
from tndesigner.network.templates import TEMPLATES, make_all, read_arguments

SIZES = {"inputs": "3,4", "outputs": "5,2", "bond": "3"}
DRAWN = [one.network for name in ("lstm", "gru", "rnn") for one in make_all(f"{name}-mpo-both", SIZES).values()]
NETWORKS = dict(enumerate([*DRAWN, *(one.network for one in make_all("gru-mpo-both-each", SIZES).values())], 1))
LAYERS = {
    "lstm": NetworkLSTM(units=10, kernel=1, recurrent=2),
    "gru": NetworkGRU(units=10, kernel=3, recurrent=4),
    "rnn": NetworkSimpleRNN(units=10, kernel=5, recurrent=6),
}
EACH = NetworkGRU(
    units=10, kernel_update=7, kernel_candidate=9, recurrent_update=10, recurrent_reset=11, recurrent_candidate=12
)
BIASES = {"lstm": 40, "gru": 60, "rnn": 10}
"""As in Keras: the GRU has one for each matrix."""


@pytest.mark.parametrize("name", LAYERS)
def test_it_counts_its_matrices_as_keras_does(name):
    layer, shape = LAYERS[name], (7, 12)
    weights = sum(count_weights(NETWORKS[number]) for number in layer.network_numbers)
    assert layer.biases(shape, NETWORKS) == BIASES[name]
    assert layer.parameters(shape, NETWORKS) == weights + BIASES[name]
    dense = len(layer.gates) * 10 * (12 + 10)
    twin = layer.twin(shape, NETWORKS)
    assert twin.parameters(shape, NETWORKS) == dense + BIASES[name]
    assert twin.flops(shape, NETWORKS) == 2 * 7 * dense
    half = type(layer)(units=10, kernel=layer.kernel)
    kernel = count_weights(NETWORKS[layer.kernel])
    assert half.parameters(shape, NETWORKS) == kernel + len(layer.gates) * 10 * 10 + BIASES[name]


def test_each_gate_may_have_a_network_of_its_own_beside_dense_ones():
    shape = (7, 12)
    assert [(one.name, one.network, one.takes, one.gives, one.use_bias) for one in EACH.projections(12)] == [
        ("kernel_update", 7, 12, 10, True),
        ("kernel_reset", None, 12, 10, True),
        ("kernel_candidate", 9, 12, 10, True),
        ("recurrent_update", 10, 10, 10, True),
        ("recurrent_reset", 11, 10, 10, True),
        ("recurrent_candidate", 12, 10, 10, True),
    ]
    weights = sum(count_weights(NETWORKS[number]) for number in EACH.network_numbers)
    assert EACH.parameters(shape, NETWORKS) == weights + 12 * 10 + 60
    assert EACH.flops(shape, NETWORKS) == 2 * 7 * 12 * 10
    assert EACH.starting_shape(NETWORKS)[1] == 12
    assert EACH.output_shape(shape, NETWORKS) == (10,)


def test_a_family_for_all_gates_takes_the_place_of_that_for_each_and_back():
    drawn = {name: make_all(name, SIZES) for name in ("gru-mpo", "gru-mpo-each")}
    made = {name: (TEMPLATES[name], read_arguments(TEMPLATES[name], SIZES), one) for name, one in drawn.items()}
    layer = layer_of(*made["gru-mpo"], like=EACH)
    assert layer == NetworkGRU(units=10, kernel=1, recurrent_update=10, recurrent_reset=11, recurrent_candidate=12)
    again = layer_of(*made["gru-mpo-each"], like=layer)
    assert again == replace(layer, kernel=None, kernel_update=1, kernel_reset=2, kernel_candidate=3)


def test_it_gives_its_last_state_or_all_of_them():
    for layer in (LAYERS["gru"], GRU(units=10)):
        assert layer.output_shape((7, 12), NETWORKS) == (10,)
        assert layer.output_shape((None, 12), NETWORKS) == (10,)
    layer = NetworkGRU(units=10, kernel=3, return_sequences=True)
    assert layer.output_shape((7, 12), NETWORKS) == (7, 10)
    assert layer.output_shape((None, 12), NETWORKS) == (None, 10)
    assert list(layer.details()) == ["sequences"]


def test_the_twin_has_dense_matrices():
    model = Model((7, 12), (NetworkLSTM(units=10, recurrent=2, return_sequences=True, name="walk"), LAYERS["rnn"]))
    with pytest.raises(ModelError, match="takes 12 numbers, but as the kernel of layer 'network_simple_rnn' it needs"):
        model.shapes(NETWORKS)
    twin = dense_twin(Model((7, 12), model.layers[:1]), NETWORKS)
    assert twin.layers == (LSTM(units=10, return_sequences=True, name="walk"),)
    assert LAYERS["rnn"].twin((7, 12), NETWORKS) == SimpleRNN(units=10)


def test_both_matrices_are_parts_and_the_state_has_its_own_width():
    parts = network_parts(Model((7, 12), (LAYERS["lstm"],)), NETWORKS)
    assert [(one.name, one.network, one.use_bias, shape) for one, shape in parts] == [
        ("kernel", 1, True, (7, 12)),
        ("recurrent", 2, False, (7, 10)),
    ]
    parts = network_parts(Model((7, 12), (LAYERS["gru"],)), NETWORKS)
    assert [one.use_bias for one, _ in parts] == [True, True]


@pytest.mark.parametrize(
    ("layer", "shape", "message"),
    [
        (LSTM(units=4), (12,), "layer 'lstm' needs sequences of shape (length, features), but gets 12"),
        (LAYERS["lstm"], (7, 11), "takes 12 numbers, but as the kernel of layer 'network_lstm' it needs 11"),
        (NetworkLSTM(units=11, kernel=1), (7, 12), "gives 40 numbers, but as the kernel of layer 'network_lstm' it "),
        (NetworkGRU(units=10, recurrent=2), (7, 12), "gives 40 numbers, but as the recurrent of layer 'network_gru' "),
        (NetworkLSTM(units=10, recurrent=1), (7, 12), "takes 12 numbers, but as the recurrent of layer"),
        (NetworkLSTM(units=10, kernel_cell=1), (7, 12), "gives 40 numbers, but as the kernel_cell of layer"),
        (
            replace(EACH, kernel=1),
            (7, 12),
            "the network 'kernel' has all gates, so there can be no network 'kernel_update'; remove one of the two",
        ),
    ],
)
def test_what_does_not_fit_is_told_with_both_numbers(layer, shape, message):
    with pytest.raises(ModelError) as caught:
        layer.output_shape(shape, NETWORKS)
    assert message in str(caught.value)


@pytest.mark.parametrize("kind", [one for one in LAYER_KINDS.values() if issubclass(one, NetworkRecurrent)])
def test_each_kind_has_its_families(kind):
    found = families_for(kind.ordinary(units=10))
    assert [one.layer_kind for one in found] == [kind.kind] * (3 if kind is NetworkSimpleRNN else 5)
    for template in found:
        values = read_arguments(template, SIZES)
        drawn = template.draw(values)
        layer = layer_of(template, values, drawn)
        networks = {number: one.network for number, one in enumerate(drawn.values(), 1)}
        assert layer.units == 10
        assert layer.output_shape((7, 12), networks) == (10,)
        assert layer.network_numbers == tuple(one.network for one, _ in layer.parts((7, 12), networks))
        assert layer.twin((7, 12), networks) == kind.ordinary(units=10)
        assert layer.gates == kind.ordinary.gates
    assert [one.name for one in found] == [one.name for one in TEMPLATES.values() if one.layer_kind == kind.kind]


def data(*shape: int, **rest: object) -> Data:
    return Data("some", shape, 3, "softmax", **rest)


def test_pictures_are_read_row_by_row_and_tokens_one_by_one():
    layer = LAYERS["lstm"]
    assert list(layer.stack(NETWORKS, data(7, 12))) == [layer, Dense(units=3, activation="softmax")]
    assert list(layer.stack(NETWORKS, data(7, 4, 2)))[:2] == [
        Reshape(target_shape=(7, 8)),
        Dense(units=12, activation="relu"),
    ]
    read, placed, _ = layer.stack(NETWORKS, data(9, vocabulary_size=20, answers_each_place=True))
    assert read == Embedding(input_dim=20, output_dim=12)
    assert placed.return_sequences
    assert layer.starting_shape(NETWORKS)[1] == 12
    with pytest.raises(ModelError, match="dataset 'some' holds no sequences, but examples of shape 9; try digits"):
        list(layer.stack(NETWORKS, data(9)))
