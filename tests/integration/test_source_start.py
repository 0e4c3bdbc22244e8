"""Training starts from the trained model of a design: kept layers, dense twins, and networks that are fitted to it."""

from dataclasses import replace

import keras
import numpy as np
import pytest

import tndesigner as td
from tests.integration.trained_models import with_random_weights
from tndesigner import models as kinds
from tndesigner.compression.start_from_source import start_from_source
from tndesigner.document import Design, dumps
from tndesigner.layers import LayerError, build_model
from tndesigner.models import dense_twin
from tndesigner.network import Diagram
from tndesigner.training import Note, Train
from tndesigner.worker.starting import start_run


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
    """A model of which each layer can be a network, and its file."""
    data = keras.Input((5, 12))
    value = keras.layers.MultiHeadAttention(2, 4, name="look")(data, data)
    value = keras.layers.LayerNormalization(epsilon=0.002, name="norm")(value)
    value = keras.layers.LSTM(6, name="read")(value)
    value = keras.layers.Dense(8, activation="tanh", name="hidden")(value)
    model = with_random_weights(keras.Model(data, keras.layers.Dense(3, name="end")(value)), seed=4)
    path = tmp_path_factory.mktemp("trained") / "trained.keras"
    model.save(path)
    return model, path


def tensorized(path, **networks) -> Design:
    """The design of the model with these networks in the place of layers."""
    design = td.open_model(path)
    names = [layer.name for layer in design.model.layers]
    for number, (name, network) in enumerate(networks.items(), 1):
        network.name = name
        design.diagrams[number] = Diagram(network)
        design.model = design.model.with_layer(names.index(name), LAYERS[name](number))
    return design


LAYERS = {
    "look": lambda number: kinds.NetworkAttention(num_heads=2, key_dim=4, value=number, name="look"),
    "read": lambda number: kinds.NetworkLSTM(units=6, kernel_cell=number, name="read"),
    "hidden": lambda number: kinds.NetworkDense(network=number, activation="tanh", name="hidden"),
}


def exact(inputs: int, outputs: int):
    """A network that can be any matrix."""
    return td.make("low-rank", **{"in": inputs, "out": outputs, "bond": min(inputs, outputs)})


def started(design, *, fits, twin=False):
    graph = dense_twin(design.model, design.networks) if twin else design.model
    built = build_model(graph, design.networks, batch=4, seed=1)
    return built, start_from_source(graph, built, design.source, fits=fits, seed=0)


def x():
    return np.random.default_rng(2).normal(size=(4, 5, 12)).astype("float32")


def test_networks_that_can_be_the_trained_matrices_give_what_the_model_gives(trained):
    model, path = trained
    design = tensorized(path, look=exact(12, 8), read=exact(12, 6), hidden=exact(6, 8))
    built, start = started(design, fits=True)
    assert start.anew == []
    assert max(start.fitted.values()) < 1e-5
    np.testing.assert_allclose(built.predict(x(), verbose=0), model.predict(x(), verbose=0), atol=1e-4)


def test_without_fits_only_networks_start_from_random_numbers(trained):
    model, path = trained
    design = tensorized(path, hidden=exact(6, 8))
    built, start = started(design, fits=False)
    assert start.anew == ["hidden"]
    assert list(start.sentences("the model")) == [
        "the model starts from the weights of trained.keras, but 'hidden' from random numbers"
    ]
    np.testing.assert_array_equal(built.get_layer("end").kernel, model.get_layer("end").kernel)


def test_the_dense_twin_is_the_trained_model(trained):
    model, path = trained
    built, start = started(tensorized(path, look=exact(12, 8), hidden=exact(6, 8)), fits=False, twin=True)
    assert start.anew == []
    np.testing.assert_allclose(built.predict(x(), verbose=0), model.predict(x(), verbose=0), atol=1e-6)


@pytest.fixture
def drawn(tmp_path):
    """A model with a network of this program, padded on both sides, and the design that was opened from it."""
    network = td.make("mpo", inputs=(2, 4), outputs=(3, 2), bond=2)
    layers = kinds.NetworkDense(network=1, takes=7, gives=5, name="hidden"), kinds.Dense(units=2, name="end")
    built = with_random_weights(td.model(Design({1: Diagram(network)}, kinds.Model((7,), layers))), seed=6)
    built.save(tmp_path / "drawn.keras")
    return built, td.open_model(tmp_path / "drawn.keras")


def test_the_dense_twin_of_a_trained_network_has_its_matrix(drawn):
    built, design = drawn
    twin, start = started(design, fits=False, twin=True)
    assert start.anew == []
    data = np.random.default_rng(3).normal(size=(4, 7)).astype("float32")
    np.testing.assert_allclose(twin.predict(data, verbose=0), built.predict(data, verbose=0), atol=1e-5)


def test_a_network_that_was_redrawn_is_fitted_to_the_trained_one(drawn):
    built, design = drawn
    wider = td.make("mpo", inputs=(2, 4), outputs=(3, 2), bond=4)
    design.diagrams = {1: Diagram(wider)}
    assert started(design, fits=False)[1].anew == ["hidden"]
    again, start = started(design, fits=True)
    assert start.fitted["hidden"] < 1e-5
    data = np.random.default_rng(3).normal(size=(4, 7)).astype("float32")
    np.testing.assert_allclose(again.predict(data, verbose=0), built.predict(data, verbose=0), atol=1e-4)


def stack(path) -> Design:
    """The design of a trained stack that suits bundled data, with a network in it."""
    model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(6, name="hidden"), keras.layers.Dense(1)])
    with_random_weights(model, seed=9).save(path)
    design = td.open_model(path)
    design.diagrams[1] = Diagram(exact(2, 6))
    design.model = design.model.with_layer(0, kinds.NetworkDense(network=1, name="hidden"))
    design.experiment = replace(design.experiment, from_source="fit", epochs=1)
    return design


def request(design, folder) -> Train:
    return Train(design=dumps(design), title="a", folder=str(folder / "run"), twin=True)


def test_a_run_starts_so_and_says_it(tmp_path):
    design = stack(tmp_path / "trained.keras")
    events = []
    run = start_run(request(design, tmp_path), lambda *told: events.extend(told))
    trained = keras.models.load_model(tmp_path / "trained.keras")
    data = np.random.default_rng(1).normal(size=(3, 2)).astype("float32")
    ours = run.learners["network"].loop.model.predict(data, verbose=0)
    np.testing.assert_allclose(ours, trained.predict(data, verbose=0), atol=1e-5)
    run.advance()
    run.advance()
    notes = [event.message for event in events if isinstance(event, Note)]
    assert "the model starts from the weights of trained.keras" in notes
    assert "the dense twin starts from the weights of trained.keras" in notes
    assert any(note.startswith("the network of 'hidden' is fitted to the trained layer") for note in notes)


def test_a_run_whose_trained_model_is_gone_does_not_begin(tmp_path):
    design = stack(tmp_path / "trained.keras")
    (tmp_path / "trained.keras").unlink()
    with pytest.raises(ValueError, match=r"trained.keras: it cannot be read: no such file"):
        start_run(request(design, tmp_path), lambda *_: None)
    assert not (tmp_path / "run").exists()
    design.experiment = replace(design.experiment, from_source="nothing")
    assert start_run(request(design, tmp_path), lambda *_: None).running


def test_weights_to_start_from_are_those_of_the_design(drawn, tmp_path):
    design = drawn[1]
    design.experiment = replace(design.experiment, start=str(tmp_path / "none.keras"))
    with pytest.raises(LayerError, match="there are no trained weights; start from random numbers"):
        td.model(design)
