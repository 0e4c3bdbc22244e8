"""Keras models of graphs give what functional Keras models made by hand give."""

import keras
import numpy as np
import pytest

from tests.unit.checks.drawing import two_cores
from tndesigner.layers import build_model
from tndesigner.layers.drawn_parts import drawn_parts
from tndesigner.layers.keras_model import made_layers
from tndesigner.models import (
    Add,
    Call,
    Concatenate,
    Dense,
    Embedding,
    GlobalAveragePooling1D,
    Kept,
    Model,
    ModelInput,
    MultiHeadAttention,
    NetworkDense,
    dense_twin,
)
from tndesigner.models.keras_layers.arguments import KerasArguments

NETWORKS = {3: two_cores()}

RESIDUAL = Model(
    (ModelInput((15,)),),
    (
        NetworkDense(network=3, activation="relu"),
        Dense(units=15, name="back"),
        Kept(class_name="BatchNormalization", arguments=KerasArguments.of({"axis": -1}), weights=((15,),) * 4),
        Add(),
        Dense(units=2),
    ),
    calls=(Call(0, (0,)), Call(1, (1,)), Call(2, (2,)), Call(3, (3, 0)), Call(4, (4,))),
    outputs=(5,),
)
"""The network, a dense layer and a normalisation, added to what came in; then a head."""

SHARED = Model(
    (ModelInput((5,), name="left"), ModelInput((7,), "int32", "tokens")),
    (
        Dense(units=3, name="to_three"),
        Dense(units=5, activation="tanh", name="shared"),
        Embedding(input_dim=11, output_dim=5),
        GlobalAveragePooling1D(),
        Concatenate(),
        MultiHeadAttention(num_heads=2, key_dim=3, name="looking"),
    ),
    calls=(
        Call(1, (0,)),
        Call(2, (1,)),
        Call(5, (3,)),
        Call(1, (4,)),
        Call(3, (5,)),
        Call(4, (2, 6)),
        Call(0, (7,)),
    ),
    outputs=(8, 5),
)
"""Two inputs, a dense layer that both use, and two outputs."""


def residual_by_hand(made) -> keras.Model:
    network, back, normal, _, head = made
    x = keras.Input((15,))
    return keras.Model(x, head(keras.layers.add([normal(back(network(x))), x])))


def shared_by_hand(made) -> keras.Model:
    to_three, shared, embedding, _, _, looking = made
    left, tokens = keras.Input((5,)), keras.Input((7,), dtype="int32")
    rows = embedding(tokens)
    places = shared(looking(rows, rows))
    both = keras.layers.concatenate([shared(left), keras.layers.GlobalAveragePooling1D()(places)])
    return keras.Model([left, tokens], [to_three(both), places])


NUMBERS = np.random.default_rng(0)
DATA = {
    "residual": NUMBERS.normal(size=(4, 15)).astype("float32"),
    "shared": [NUMBERS.normal(size=(4, 5)).astype("float32"), NUMBERS.integers(11, size=(4, 7)).astype("int32")],
}
GRAPHS = {"residual": (RESIDUAL, residual_by_hand), "shared": (SHARED, shared_by_hand)}


def equal(first, second) -> None:
    for one, other in zip(keras.tree.flatten(first), keras.tree.flatten(second), strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("name", GRAPHS)
@pytest.mark.parametrize("twin", [False, True])
def test_a_graph_computes_what_a_model_made_by_hand_computes(name, twin):
    graph, by_hand = GRAPHS[name]
    graph = dense_twin(graph, NETWORKS) if twin else graph
    built = build_model(graph, NETWORKS, batch=4, seed=1)
    equal(built(DATA[name]), by_hand(made_layers(graph, built))(DATA[name]))
    assert built.count_params() - 30 * (name == "residual") == graph.parameters(NETWORKS)


@pytest.mark.parametrize("name", GRAPHS)
def test_layers_are_found_again_in_a_saved_graph(name, tmp_path):
    graph, by_hand = GRAPHS[name]
    built = build_model(graph, NETWORKS, batch=4, seed=1)
    built.save(tmp_path / "model.keras")
    again = keras.saving.load_model(tmp_path / "model.keras", compile=False)
    equal(by_hand(made_layers(graph, again))(DATA[name]), built(DATA[name]))


def test_networks_are_found_in_a_graph():
    built = build_model(RESIDUAL, NETWORKS, batch=4)
    (part,) = drawn_parts(RESIDUAL, built)
    assert (part.number, part.layer.network) == (3, NETWORKS[3])


def test_layers_may_have_names_that_tensorflow_refuses():
    model = Model((15,), (NetworkDense(network=3, name="two cores"), Dense(units=2, name="Ausgänge/2")))
    built = build_model(model, NETWORKS, batch=4, seed=1)
    assert built.predict_on_batch(DATA["residual"]).shape == (4, 2)
    assert [one.name for one in made_layers(model, built)] == ["two_cores", "Ausg_nge_2"]
