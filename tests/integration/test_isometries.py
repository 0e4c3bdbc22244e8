"""Cores that are kept isometries while they are trained: by projection, by a penalty, or not at all."""

import re
from dataclasses import replace

import keras
import numpy as np
import pytest
import tensorflow as tf

import tndesigner as td
from tests.integration.test_exports import run_file
from tests.integration.workers import epochs_of, train
from tests.unit.codegen.subjects import layer_class
from tndesigner.codegen import export_layer
from tndesigner.document import Design, dumps, loads
from tndesigner.layers import DenseNetwork, LayerError, held_cores
from tndesigner.models import Dense, Experiment, Flatten, Isometry, Model, NetworkDense, Placed
from tndesigner.network import Diagram, Network
from tndesigner.network.isometries import isometries
from tndesigner.network.templates import make
from tndesigner.training import Finished, Isometries, train_request
from tndesigner.training.events import Epoch

FAMILIES = {
    "mera": {"dim": "3", "sites": "4", "chi": "5", "output": "7"},
    "tree": {"inputs": "2,4,3", "outputs": "3,2,5", "bond": "3"},
}
PROJECTION, PENALTY = Isometry(), Isometry(hold="penalty", strength=0.5)


def family(name: str) -> Network:
    return make(name, FAMILIES[name]).network


def fitted(network: Network, isometry: Isometry | None, optimizer: str = "adam") -> tuple[keras.Model, list[float]]:
    """A network that has learned for a while, from the same start and on the same data."""
    keras.utils.set_random_seed(5)
    layer = DenseNetwork(network, isometry=isometry)
    width = layer.input_spec[0].axes[-1]
    model = keras.Sequential([keras.Input((width,)), layer, keras.layers.Dense(2)])
    numbers = np.random.default_rng(2)
    x = numbers.normal(size=(96, width)).astype("float32")
    y = np.tanh(x[:, :2] + x[:, 2:4])
    chosen = keras.optimizers.get({"class_name": optimizer, "config": {"learning_rate": 0.01}})
    model.compile(chosen, "mse", run_eagerly=True)
    return model, model.fit(x, y, batch_size=32, epochs=5, verbose=0).history["loss"]


def worst(model: keras.Model, network: Network) -> float:
    """How far the worst core is from an isometry, by plain numpy."""
    weights = {weight.name: np.asarray(weight, np.float64) for weight in model.layers[0].weights}
    found = 0.0
    for one in isometries(network):
        matrix = weights[one.core.name].transpose(*one.domain, *one.range).reshape(one.sides)
        matrix = matrix if one.sides[0] >= one.sides[1] else matrix.T
        found = max(found, np.abs(matrix.T @ matrix - np.eye(matrix.shape[1])).max())
    return found


@pytest.mark.parametrize("name", FAMILIES)
def test_projection_keeps_every_core_an_isometry_and_a_penalty_keeps_it_near(name):
    network = family(name)
    far = {}
    for title, isometry in (("none", None), ("penalty", PENALTY), ("projection", PROJECTION)):
        model, losses = fitted(network, isometry)
        far[title] = worst(model, network)
        assert losses[-1] < losses[0]
    assert far["projection"] < 1e-5
    assert far["projection"] < far["penalty"] < far["none"]


@pytest.mark.parametrize("optimizer", ["sgd", "rmsprop"])
def test_other_optimizers_project_too(optimizer):
    network = family("tree")
    assert worst(fitted(network, PROJECTION, optimizer)[0], network) < 1e-5


def test_a_core_that_gives_more_than_it_takes_is_an_isometry_the_other_way_round():
    network = make("mera", {"dim": "2", "sites": "4", "chi": "7", "output": "3"}).network
    assert any(one.sides[0] < one.sides[1] for one in isometries(network))
    assert worst(fitted(network, PROJECTION)[0], network) < 1e-5


@pytest.mark.parametrize("isometry", [PROJECTION, PENALTY])
def test_a_saved_model_comes_back_with_what_holds_its_cores(isometry, tmp_path):
    network = family("mera")
    model, _ = fitted(network, isometry)
    model.save(tmp_path / "x.keras")
    again = keras.models.load_model(tmp_path / "x.keras", safe_mode=True)
    data = np.random.default_rng(1).normal(size=(4, 81)).astype("float32")
    np.testing.assert_array_equal(again(data), model(data))
    assert again.layers[0].isometry == isometry
    assert [core.name for core in held_cores(again)] == ["u1", "w1", "w2"]
    assert float(sum(again.losses)) == pytest.approx(float(sum(model.losses)), rel=1e-5)
    again.fit(data, np.ones((4, 2)), verbose=0)
    assert (worst(again, network) < 1e-5) == (isometry is PROJECTION)


@pytest.mark.parametrize("isometry", [PROJECTION, PENALTY])
@pytest.mark.parametrize("name", FAMILIES)
def test_a_layer_with_isometries_starts_as_large_as_a_dense_one(name, isometry):
    sizes = []
    for seed in range(3):
        keras.utils.set_random_seed(seed)
        layer = DenseNetwork(family(name), isometry=isometry)
        width = layer.input_spec[0].axes[-1]
        data = np.random.default_rng(3).normal(size=(256, width)).astype("float32")
        sizes.append(np.std(layer(data)) / np.std(keras.layers.Dense(layer.units)(data)))
    assert 0.8 < min(sizes) < max(sizes) < 1.25


@pytest.mark.parametrize("style", ["keras", "tensornetwork"])
@pytest.mark.parametrize("isometry", [PROJECTION, PENALTY])
def test_the_exported_layer_holds_its_cores_in_the_same_way(style, isometry, tmp_path):
    network = family("tree")
    text = export_layer(Placed(NetworkDense(network=1, isometry=isometry), ()), {1: network}, style=style)
    made = layer_class(text)
    layers = [made(), DenseNetwork(network, isometry=isometry)]
    data = np.random.default_rng(1).normal(size=(6, 24)).astype("float32")
    for layer in layers:
        layer.build((None, 24))
    layers[0].set_weights(layers[1].get_weights())
    after = []
    for layer in layers:
        model = keras.Sequential([keras.Input((24,)), layer])
        model.compile(keras.optimizers.SGD(0.1), "mse", run_eagerly=True)
        model.train_on_batch(data, np.ones((6, 30), "float32"))
        after.append((layer.get_weights(), float(sum(model.losses))))
    for mine, theirs in zip(after[0][0], after[1][0], strict=True):
        np.testing.assert_allclose(mine, theirs, atol=1e-5)
    assert after[0][1] == pytest.approx(after[1][1], abs=1e-5)
    free = made(isometric=False)
    free.build((None, 24))
    assert all(weight.constraint is None and weight.regularizer is None for weight in free.weights)
    assert made.from_config(free.get_config()).isometric is False
    if style == "keras" and isometry is PROJECTION:
        done = run_file(text, tmp_path)
        assert done.status == 0, done.printed
        assert max(done.differences) < 1e-5


def test_an_export_without_isometries_says_nothing_of_them():
    text = export_layer(Placed(NetworkDense(network=1), ()), {1: family("tree")})
    assert not re.search("isometric|svd|(add|keep|near)_isometry", text)


def digits(isometry: Isometry | None) -> Design:
    """Small pictures through a MERA."""
    layers = (
        Flatten(),
        Dense(units=16, activation="relu"),
        NetworkDense(name="mera", network=2, activation="relu", isometry=isometry),
        Dense(units=10, activation="softmax"),
    )
    network = make("mera", {"dim": "2", "sites": "4", "chi": "3", "output": "12"}).network
    experiment = Experiment(dataset="digits", loss="sparse_categorical_crossentropy", epochs=4, batch_size=50)
    return Design({2: Diagram(network)}, Model((8, 8), layers), experiment)


@pytest.fixture(scope="module")
def runs(worker, tmp_path_factory):
    """Runs of the same design with each way of holding."""
    told = {}
    for name, isometry in (("none", None), ("penalty", PENALTY), ("projection", PROJECTION)):
        folder = tmp_path_factory.mktemp("runs") / name
        told[name] = train(worker, train_request(digits(isometry), folder, title=name, twin=name == "projection"))
    return told


def test_a_run_tells_how_far_each_core_is_from_an_isometry(runs):
    for name in ("penalty", "projection"):
        last = [event for event in runs[name] if isinstance(event, Isometries)][-1]
        assert (last.model, last.epoch) == ("network", 4)
        assert {(one.network, one.core) for one in last.cores} == {("mera", core) for core in ("u1", "w1", "w2")}
        epochs = epochs_of(runs[name])
        far = max(one.deviation for one in last.cores)
        assert epochs[-1].deviation == pytest.approx(far)
        (finished,) = (event for event in runs[name] if isinstance(event, Finished))
        assert finished.network.deviation == epochs[-1].deviation
        assert epochs[-1].loss < epochs[0].loss
        assert all(epoch.deviation is None for epoch in epochs_of(runs[name], "twin"))
    assert max(epoch.deviation for epoch in epochs_of(runs["projection"])) < 1e-5
    assert epochs_of(runs["penalty"])[-1].deviation > 1e-4


def test_a_run_without_isometries_tells_nothing_of_them(runs):
    assert not [event for event in runs["none"] if isinstance(event, Isometries)]
    assert all(event.deviation is None for event in runs["none"] if isinstance(event, Epoch))


def test_the_kept_model_has_isometries(runs):
    (finished,) = (event for event in runs["projection"] if isinstance(event, Finished))
    model = keras.models.load_model(f"{finished.run}/network.keras")
    assert max(float(core.deviation()) for core in held_cores(model)) < 1e-5


def test_a_file_holds_how_cores_are_held_and_one_without_it_stays_as_it_was():
    free, held = dumps(digits(None)), dumps(digits(PENALTY))
    assert "isometry" not in free
    assert loads(held) == digits(PENALTY)
    assert replace(loads(held).model.layers[2], isometry=None) == loads(free).model.layers[2]


def test_the_projection_works_in_a_graph_of_any_batch():
    layer = DenseNetwork(family("mera"), isometry=PROJECTION)
    layer.build((None, 81))
    core = layer.weights[0]
    projected = tf.function(core.constraint)(core + 0.3)
    again = core.constraint(projected)
    # Two decompositions in float32: how far rounding takes them apart depends on the processor.
    np.testing.assert_allclose(projected, again, rtol=0, atol=1e-5 * np.abs(again).max())


def test_a_script_asks_for_isometries_by_name():
    layer = td.layer(family("tree"), isometry="penalty")
    assert layer.isometry == Isometry(hold="penalty")
    with pytest.raises(LayerError, match="by 'unitary'; choose projection or penalty"):
        td.layer(family("tree"), isometry="unitary")
