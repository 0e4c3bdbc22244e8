"""The matrices of attention and of recurrent layers are replaced by networks, each by itself."""

import keras
import numpy as np
import pytest

import tndesigner as td
from tndesigner.compression.calibration import Examples
from tndesigner.compression.candidates import Candidate
from tndesigner.compression.folder import write_folder
from tndesigner.compression.goal import Goal
from tndesigner.compression.options import Option
from tndesigner.compression.plain_model import loaded
from tndesigner.compression.progress import Reporter
from tndesigner.compression.replaceable_matrices import matrices_of
from tndesigner.compression.replacing import Replacement
from tndesigner.document.trained import open_model
from tndesigner.layers.keras_model import build_graph
from tndesigner.layers.kernels import kernel_of
from tndesigner.layers.observing import Batches, observe
from tndesigner.models import GRU, LSTM, Model, MultiHeadAttention, SimpleRNN
from tndesigner.network.templates import TEMPLATES, read_arguments

X = np.random.default_rng(0).normal(size=(20, 5, 6)).astype("float32")
LAYERS = {
    "attention": MultiHeadAttention(num_heads=2, key_dim=4, value_dim=3),
    "lstm": LSTM(units=7),
    "gru": GRU(units=7, return_sequences=True),
    "rnn": SimpleRNN(units=7),
}


@pytest.mark.parametrize("name", LAYERS)
def test_matrices_are_read_as_keras_uses_them(name):
    model = Model((5, 6), (LAYERS[name],))
    made = build_graph(model, {}, batch=1, seed=0).layers[0]
    made.set_weights([np.random.default_rng(1).normal(size=one.shape) for one in made.weights])
    if name == "attention":
        query = kernel_of(made, "query")
        np.testing.assert_allclose(
            made.query_dense(X).numpy().reshape(20, 5, 8), X @ query.kernel + query.bias, rtol=1e-3, atol=1e-4
        )
        seen = np.random.default_rng(2).normal(size=(3, 5, 2, 3)).astype("float32")
        output = kernel_of(made, "output")
        np.testing.assert_allclose(
            made.output_dense(seen), seen.reshape(3, 5, 6) @ output.kernel + output.bias, rtol=1e-3, atol=1e-4
        )
        return
    kernel, recurrent = kernel_of(made, "kernel"), kernel_of(made, "recurrent")
    assert kernel.kernel.shape == (6, recurrent.kernel.shape[1])
    assert recurrent.kernel.shape[0] == 7
    assert kernel.bias.shape == (recurrent.kernel.shape[1],)
    assert (recurrent.bias is None) == (name != "gru")


def test_states_are_what_the_recurrent_matrix_sees():
    model = Model((5, 6), (SimpleRNN(units=3),))
    graph = build_graph(model, {}, batch=1, seed=0)
    kernel, recurrent = kernel_of(graph.layers[0], "kernel"), kernel_of(graph.layers[0], "recurrent")
    seen = observe(model, (0, "recurrent"), (graph, graph), Batches((X,), size=8, seed=0), recurrent.kernel)
    states, state = [], np.zeros((20, 3))
    for step in range(5):
        states.append(state)
        state = np.tanh(X[:, step] @ kernel.kernel + kernel.bias + state @ recurrent.kernel)
    rows = np.concatenate(states)
    assert seen.count == 100
    np.testing.assert_allclose(seen.covariance, np.cov(rows.T, bias=True), atol=1e-5)


def test_the_output_of_attention_sees_what_all_heads_see():
    model = Model((5, 6), (MultiHeadAttention(num_heads=2, key_dim=4, value_dim=3),))
    graph = build_graph(model, {}, batch=1, seed=0)
    kernel = kernel_of(graph.layers[0], "output").kernel
    seen = observe(model, (0, "output"), (graph, graph), Batches((X,), size=8, seed=0), kernel)
    made = graph.layers[0]
    query, key, value = (np.asarray(getattr(made, f"{name}_dense")(X)) for name in ("query", "key", "value"))
    scores = np.einsum("bqhd,bkhd->bhqk", query, key) / 2.0
    weights = np.exp(scores) / np.exp(scores).sum(axis=-1, keepdims=True)
    rows = np.einsum("bhqk,bkhd->bqhd", weights, value).reshape(100, 6)
    assert seen.count == 100
    np.testing.assert_allclose(seen.mean, rows.mean(axis=0), atol=1e-5)
    np.testing.assert_allclose(seen.covariance, np.cov(rows.T, bias=True), atol=1e-5)
    assert made(X, X).shape == (20, 5, 6)


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    """A model of attention and recurrent layers one after another, and its design."""
    keras.utils.set_random_seed(3)
    data = keras.Input((5, 6))
    value = keras.layers.MultiHeadAttention(2, 4, name="look")(data, data)
    value = keras.layers.LSTM(7, return_sequences=True, name="long")(value)
    value = keras.layers.GRU(8, return_sequences=True, name="gated")(value)
    model = keras.Model(data, keras.layers.SimpleRNN(9, name="simple")(value))
    model.set_weights([np.random.default_rng(4).normal(scale=0.4, size=one.shape) for one in model.weights])
    path = tmp_path_factory.mktemp("trained") / "model.keras"
    model.save(path)
    return model, open_model(path).design


def full_option(candidate):
    """A network of two cores that can be any matrix."""
    (takes,), gives = candidate.shape, candidate.matrix.units
    template = TEMPLATES["low-rank"]
    arguments = {"inputs": str(takes), "outputs": str(gives), "bond": str(min(takes, gives))}
    (drawn,) = template.draw(read_arguments(template, arguments)).values()
    return Option(template, arguments, drawn, 1)


def all_matrices(design):
    for position, (layer, shape) in enumerate(design.model.placed({})):
        for name, matrix, taken in matrices_of(layer, shape):
            yield Candidate((position, name), layer, matrix, taken, ())


def test_networks_that_can_be_any_matrix_change_nothing(trained):
    model, design = trained
    places = [*all_matrices(design)]
    replaced = [places[number] for number in (0, 3, 4, 5, 7, 8)]
    assert [one.name for one in places][2:6] == ["look value", "look output", "long kernel", "long recurrent"]
    replacement = Replacement(design, Examples((X,)), 0, Reporter(None))
    small = replacement.smaller(places, {one.place: full_option(one) for one in replaced})
    np.testing.assert_allclose(small.graph.model.predict(X, verbose=0), model.predict(X, verbose=0), atol=2e-3)
    assert set(small.numbers) == {one.place for one in replaced}
    assert all(one.output < 0.01 for one in small.errors.values())
    assert {network.name for network in small.design.networks.values()} == {one.name for one in replaced}


def test_a_sequence_model_is_taken_away_in_a_folder(tmp_path):
    keras.utils.set_random_seed(5)
    tokens = keras.Input((6,), dtype="int32")
    value = keras.layers.Embedding(40, 12, name="words")(tokens)
    value = keras.layers.MultiHeadAttention(2, 12, name="look")(value, value)
    value = keras.layers.LSTM(20, name="read")(value)
    model = keras.Model(tokens, keras.layers.Dense(3, activation="softmax", name="answer")(value))
    x = np.random.default_rng(6).integers(0, 40, (24, 6)).astype("int32")
    small = td.compress(model, x, ratio=3, layers=["look", "read"], families="low-rank", tune=1)
    names = {one["name"] for one in small.report["layers"]}
    assert {"read kernel", "read recurrent"} <= names
    assert {one["kind"] for one in small.report["layers"]} <= {"multi_head_attention", "lstm"}
    assert small.report["parameters"] == small.model.count_params() < model.count_params() / 2
    folder = write_folder(small, tmp_path / "small", Goal(ratio=3))
    plain = keras.saving.load_model(folder / "model.keras", custom_objects=vars(loaded(folder / "layers.py")))
    np.testing.assert_allclose(plain.predict(x, verbose=0), small.model.predict(x, verbose=0), atol=1e-5)
