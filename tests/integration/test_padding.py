"""A width that does not factor is padded with zeros, and what comes out is cut: the same in layer, twin and exports."""

import keras
import numpy as np
import pytest

from tests.integration.test_exports import run_file
from tests.property.reference import apply_dense
from tests.unit.codegen.subjects import layer_class, run_source
from tndesigner.codegen import export_layer
from tndesigner.document import Design, dumps, loads
from tndesigner.layers import DenseNetwork, LayerError, build_model
from tndesigner.models import Dense, Isometry, Model, NetworkDense, Placed, dense_twin
from tndesigner.network import Diagram, Network
from tndesigner.network.templates import make

TAKES, GIVES = 23, 31
PADDED = NetworkDense(name="padded", network=5, takes=TAKES, gives=GIVES)


def network(bond: str = "2") -> Network:
    """24 numbers to 33."""
    return make("mpo", {"inputs": "2,3,4", "outputs": "3,11,1", "bond": bond}).network


def data(*shape: int) -> np.ndarray:
    return np.random.default_rng(4).normal(size=shape).astype("float32")


def by_numpy(layer: DenseNetwork, x: np.ndarray) -> np.ndarray:
    """The result without bias, in float64, of the data with its zeros."""
    cores = {
        core.name: np.asarray(one, np.float64) for core, one in zip(layer.network.cores, layer.weights, strict=False)
    }
    rows = np.pad(x.reshape(-1, TAKES).astype(np.float64), [(0, 0), (0, 1)])
    return apply_dense(layer.network, cores, rows)[:, :GIVES].reshape(*x.shape[:-1], GIVES)


@pytest.mark.parametrize("lead", [(6,), (2, 3), (2, 1, 3)])
def test_the_layer_is_the_network_on_data_with_zeros_and_without_its_last_results(lead):
    layer = DenseNetwork(network(), takes=TAKES, gives=GIVES)
    x = data(*lead, TAKES)
    result = layer(x)
    assert result.shape == (*lead, GIVES) == layer.compute_output_shape((*lead, TAKES))
    np.testing.assert_allclose(result, by_numpy(layer, x), atol=1e-5)


def test_it_counts_as_what_it_stands_for():
    networks, model = {5: network()}, Model((TAKES,), (PADDED,))
    twin = dense_twin(model, networks)
    assert twin.layers == (Dense(name="padded", units=GIVES),)
    assert (PADDED.padding(networks), PADDED.biases((TAKES,), networks)) == ((1, 2), GIVES)
    built = build_model(model, networks, batch=8)
    assert built.count_params() == model.parameters(networks)
    assert build_model(twin, networks, batch=8).count_params() == (TAKES + 1) * GIVES


def test_a_saved_model_and_a_file_keep_it(tmp_path):
    built = build_model(Model((TAKES,), (PADDED,)), {5: network()}, batch=8)
    built.save(tmp_path / "x.keras")
    again = keras.models.load_model(tmp_path / "x.keras")
    np.testing.assert_array_equal(again(data(4, TAKES)), built(data(4, TAKES)))
    design = Design({5: Diagram(network())}, Model((TAKES,), (PADDED,)))
    assert loads(dumps(design)) == design
    assert "takes" not in dumps(Design({5: Diagram(network())}, Model((24,), (NetworkDense(network=5),))))


@pytest.mark.parametrize("isometry", [None, Isometry()])
@pytest.mark.parametrize(("takes", "gives"), [(23, 31), (13, 17), (24, 17), (None, 20)])
def test_it_starts_as_large_as_its_twin(takes, gives, isometry):
    sizes = []
    for seed in range(4):
        keras.utils.set_random_seed(seed)
        layer = DenseNetwork(network("6"), takes=takes, gives=gives, isometry=isometry)
        x = data(800, takes or 24)
        sizes.append(np.std(layer(x)) / np.std(keras.layers.Dense(gives)(x)))
    assert 0.8 < np.mean(sizes) < 1.25


@pytest.mark.parametrize("style", ["keras", "tensornetwork"])
def test_the_exported_layer_does_the_same_and_checks_itself(style, tmp_path):
    text = export_layer(Placed(PADDED, (TAKES,)), {5: network()}, style=style)
    made = layer_class(text)
    mine, theirs = DenseNetwork(network(), takes=TAKES, gives=GIVES), made()
    x = data(2, 3, TAKES)
    mine(x), theirs(x)
    theirs.set_weights(mine.get_weights())
    np.testing.assert_allclose(theirs(x), mine(x), atol=1e-5)
    assert theirs.compute_output_shape(x.shape) == (2, 3, GIVES)
    assert f"instead of {TAKES * GIVES}" in text
    if style == "keras":
        done = run_file(text, tmp_path)
        assert done.status == 0, done.printed
        assert max(done.differences) < 1e-5


def test_the_exported_function_does_the_same():
    layer = DenseNetwork(network(), takes=TAKES, gives=GIVES)
    x = data(2, 3, TAKES)
    layer(x)
    layer.bias.assign(data(GIVES))
    function = run_source(export_layer(Placed(PADDED, (TAKES,)), {5: network()}, style="numpy"))["mpo"]
    np.testing.assert_allclose(function(x, *layer.get_weights()), layer(x), atol=1e-5)


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ({"takes": 25}, "takes 25 numbers: its legs make 24"),
        ({"gives": 34}, "gives 34 numbers: its legs make 33"),
        ({"takes": 0}, "takes 0 numbers"),
    ],
)
def test_more_than_the_legs_make_is_refused(arguments, reason):
    with pytest.raises(LayerError, match=reason):
        DenseNetwork(network(), **arguments)
