"""A drawn network as a Keras layer: all that Keras asks of a layer, with the numbers of the drawing."""

from math import prod

import keras
import numpy as np
import pytest
from keras import ops

from tests.property.reference import apply_dense
from tests.unit.blog import blog_model, blog_network
from tests.unit.planning.specimens import chain, ring_of, star, traced, two_inputs
from tests.work import counted_work
from tndesigner.layers import DenseNetwork, build_model
from tndesigner.models import dense_twin
from tndesigner.network import Network
from tndesigner.network.templates import make

ONE_INPUT = {net.name: net for net in (chain(), star(), traced())}


def cores_of(layer: DenseNetwork) -> dict[str, np.ndarray]:
    """The layer's weights by the names of the cores."""
    return {weight.name: ops.convert_to_numpy(weight) for weight in layer.weights if weight.name != "bias"}


def random_data(*shape: int, seed: int = 3) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=shape).astype("float32")


def width_of(network: Network) -> int:
    return prod(network.inputs[0].shape)


@pytest.mark.parametrize("name", ONE_INPUT)
def test_the_layer_gives_the_numbers_of_the_drawing(name):
    network = ONE_INPUT[name]
    layer = DenseNetwork(network, use_bias=False)
    data = random_data(4, width_of(network))
    result = ops.convert_to_numpy(layer(data))
    expected = apply_dense(network, cores_of(layer), data)
    np.testing.assert_allclose(result, expected, rtol=1e-5, atol=1e-5 * np.abs(expected).max())


def test_bias_and_activation_come_after_the_network():
    layer = DenseNetwork(chain(), activation="relu")
    data = random_data(4, 30)
    layer.build(data.shape)
    bias = random_data(1001, seed=4)
    layer.bias.assign(bias)
    expected = np.maximum(apply_dense(chain(), cores_of(layer), data) + bias, 0)
    np.testing.assert_allclose(ops.convert_to_numpy(layer(data)), expected, rtol=1e-4, atol=1e-4)


def test_weights_bear_the_names_of_the_cores():
    layer = DenseNetwork(chain())
    layer.build((None, 30))
    assert {weight.name: tuple(weight.shape) for weight in layer.weights} == {
        "a": (2, 7, 17),
        "b": (17, 3, 11, 19),
        "c": (19, 5, 13),
        "bias": (1001,),
    }


def test_any_batch_runs_through_one_layer_also_none_and_one():
    layer = DenseNetwork(chain())
    for batch in (0, 1, 2, 7):
        assert tuple(layer(random_data(batch, 30)).shape) == (batch, 1001)


def test_an_unknown_batch_stays_unknown():
    data = keras.Input((30,))
    model = keras.Model(data, DenseNetwork(chain())(data))
    assert model.output_shape == (None, 1001)
    assert DenseNetwork(chain()).compute_output_shape((None, 30)) == (None, 1001)


def test_a_dense_layer_can_follow():
    model = keras.Sequential([keras.Input((30,)), DenseNetwork(chain()), keras.layers.Dense(3)])
    assert model.count_params() == 2 * 7 * 17 + 17 * 3 * 11 * 19 + 19 * 5 * 13 + 1001 + 1001 * 3 + 3


@pytest.mark.parametrize("shape", [(2, 5, 30), (2, 3, 5, 30)])
def test_leading_axes_are_carried_through_as_dense_does(shape):
    layer = DenseNetwork(chain())
    data = random_data(*shape)
    result = ops.convert_to_numpy(layer(data))
    flat = ops.convert_to_numpy(layer(data.reshape(-1, 30)))
    assert result.shape == (*shape[:-1], 1001)
    np.testing.assert_allclose(result.reshape(-1, 1001), flat, rtol=1e-6, atol=1e-6)


def test_a_sequence_of_unknown_length_works():
    data = keras.Input((None, 30))
    model = keras.Model(data, DenseNetwork(chain())(data))
    assert model.output_shape == (None, None, 1001)
    assert model(random_data(2, 5, 30)).shape == (2, 5, 1001)
    assert model(random_data(3, 0, 30)).shape == (3, 0, 1001)


def test_several_inputs_come_as_a_list():
    layer = DenseNetwork(two_inputs(), use_bias=False)
    x, y = random_data(4, 6), random_data(4, 5, seed=5)
    joint = np.einsum("bi,bj->bij", x, y).reshape(4, 30)
    expected = apply_dense(two_inputs(), cores_of_after(layer, [x, y]), joint)
    np.testing.assert_allclose(ops.convert_to_numpy(layer([x, y])), expected, rtol=1e-4, atol=1e-5)


def cores_of_after(layer: DenseNetwork, data: list[np.ndarray]) -> dict[str, np.ndarray]:
    layer(data)
    return cores_of(layer)


def test_too_few_inputs_are_refused_with_both_numbers():
    layer = DenseNetwork(two_inputs())
    layer.build([(None, 6), (None, 5)])
    with pytest.raises(ValueError, match="expects 2 input"):
        layer(random_data(4, 6))


def test_data_of_another_width_is_refused():
    with pytest.raises(ValueError, match="30"):
        DenseNetwork(chain())(random_data(4, 31))


def test_the_configuration_makes_the_layer_again():
    layer = DenseNetwork(traced(), activation="gelu", use_bias=False, batch=7, name="hidden")
    again = DenseNetwork.from_config(layer.get_config())
    assert again.get_config() == layer.get_config()
    assert again.network == layer.network
    assert again.ranges == layer.ranges


@pytest.mark.parametrize("name", ONE_INPUT)
def test_a_saved_model_comes_back_with_no_difference_in_safe_mode(name, tmp_path):
    network = ONE_INPUT[name]
    data = random_data(6, width_of(network))
    model = keras.Sequential(
        [keras.Input((width_of(network),)), DenseNetwork(network, activation="relu"), keras.layers.Dense(2)]
    )
    model.compile("adam", "mse", run_eagerly=True)
    model.fit(data, random_data(6, 2, seed=9), epochs=2, verbose=0)
    model.save(tmp_path / "model.keras")
    again = keras.saving.load_model(tmp_path / "model.keras", safe_mode=True)
    assert np.max(np.abs(ops.convert_to_numpy(model(data)) - ops.convert_to_numpy(again(data)))) == 0


def test_every_core_of_the_blogs_network_trains():
    model = build_model(blog_model(), {1: blog_network()}, batch=32)
    before = [ops.convert_to_numpy(weight).copy() for weight in model.weights]
    model.compile("adam", "mse", run_eagerly=True)
    model.fit(random_data(64, 2), random_data(64, 1, seed=8), epochs=1, verbose=0)
    changed = [np.abs(ops.convert_to_numpy(new) - old).max() for new, old in zip(model.weights, before, strict=True)]
    assert model.count_params() == 9_217
    assert min(changed) > 0


def test_the_twin_of_the_blogs_model_has_its_parameters():
    networks = {1: blog_network()}
    assert build_model(dense_twin(blog_model(), networks), networks, batch=32).count_params() == 1_053_697


def test_gradients_are_those_of_the_drawing():
    network = chain()
    layer = DenseNetwork(network, use_bias=False)
    data, weights = random_data(3, 30), random_data(3, 1001, seed=6)
    layer.build(data.shape)
    numeric = numeric_gradient(layer, data, weights)
    measured = backend_gradient(layer, data, weights)
    np.testing.assert_allclose(measured, numeric, rtol=2e-3, atol=2e-3 * np.abs(numeric).max())


def numeric_gradient(layer: DenseNetwork, data: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """The derivative of the weighted sum of the result by the first core, from differences in float64."""
    arrays = {name: array.astype("float64") for name, array in cores_of(layer).items()}
    found = np.zeros(arrays["a"].size)
    for place in range(found.size):
        ends = []
        for step in (0.5, -0.5):
            moved = dict(arrays, a=arrays["a"].copy())
            moved["a"].flat[place] += step
            ends.append(np.sum(weights * apply_dense(layer.network, moved, data)))
        found[place] = ends[0] - ends[1]
    return found


def weighted_sum(weights: np.ndarray, result: np.ndarray) -> np.ndarray:
    return ops.sum(weights * result, axis=-1)


def backend_gradient(layer: DenseNetwork, data: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """The same derivative as the backend gives it: what one step of plain descent subtracts.

    The step is an eager one: in a graph of Keras, TensorFlow 2.21 may update one weight before the gradient of
    another has read it.
    """
    before = cores_of(layer)["a"].copy()
    model = keras.Sequential([keras.Input((30,)), layer])
    model.compile(keras.optimizers.SGD(1.0), loss=weighted_sum, run_eagerly=True)
    model.train_on_batch(data, weights)
    return ((before - cores_of(layer)["a"]) * len(data)).ravel()


def test_mixed_precision_computes_in_half_and_keeps_float32_weights():
    layer = DenseNetwork(chain(), dtype="mixed_float16")
    result = layer(random_data(4, 30))
    assert keras.backend.standardize_dtype(result.dtype) == "float16"
    assert {weight.dtype for weight in layer.weights} == {"float32"}
    full = DenseNetwork(chain())
    full.build((None, 30))
    full.set_weights(layer.get_weights())
    np.testing.assert_allclose(
        ops.convert_to_numpy(result).astype("float32"), ops.convert_to_numpy(full(random_data(4, 30))), atol=0.05
    )


def test_an_identity_follows_the_precision():
    layer = DenseNetwork(make("cp", {"inputs": "2,3", "outputs": "5,7", "rank": "4"}).network, dtype="mixed_bfloat16")
    assert keras.backend.standardize_dtype(layer(random_data(2, 6)).dtype) == "bfloat16"


def test_a_random_network_of_fifty_cores_is_planned_and_built_with_little_work():
    network = tangle(50)
    with counted_work() as work:
        layer = DenseNetwork(network, batch=16)
        layer.build((None, width_of(network)))
    assert len(layer.weights) == 51
    assert work.lines < 15_000 * 50
    assert np.isfinite(ops.convert_to_numpy(layer(random_data(2, width_of(network))))).all()


def tangle(count: int) -> Network:
    """A tree of cores at random with a few bonds more, some of them on input and output."""
    numbers = np.random.default_rng(17)
    net = Network("tangle")
    legs: list[dict[str, int]] = [{} for _ in range(count)]
    bonds = [(int(numbers.integers(place)), place, int(numbers.integers(2, 6))) for place in range(1, count)]
    for _ in range(count // 5):
        first = int(numbers.integers(count - 4))
        bonds.append((first, first + int(numbers.integers(1, 4)), 2))
    for number, (first, second, dim) in enumerate(bonds):
        legs[first][f"r{number}"] = legs[second][f"l{number}"] = dim
    for place in range(0, count, 10):
        legs[place].update({"in": 3, "out": 2})
    x = net.add_input("x", {f"i{place}": 3 for place in range(0, count, 10)})
    cores = [net.add_core(f"c{place}", its) for place, its in enumerate(legs)]
    for number, (first, second, _) in enumerate(bonds):
        net.connect(cores[first][f"r{number}"], cores[second][f"l{number}"])
    for place, leg in zip(range(0, count, 10), x.legs, strict=True):
        net.connect(leg, cores[place]["in"])
    net.set_outputs([cores[place]["out"] for place in range(0, count, 10)])
    return net


def test_a_ring_of_forty_cores_runs_though_einsum_has_too_few_letters():
    network = ring_of(40)
    assert tuple(DenseNetwork(network)(random_data(3, 1)).shape) == (3, 1)


def test_names_that_keras_forbids_or_uses_itself_do_no_harm(tmp_path):
    net = Network("odd / names")
    x = net.add_input("x", {"i1": 2, "i2": 3})
    cores = [net.add_core(name, {"in": dim, "r": 5}) for name, dim in (("a/b", 2), ("bias", 3), ("é\n", 7))]
    dot = net.add_copy("a_b", dim=5, legs=3)
    for core, leg in zip(cores, dot.legs, strict=True):
        net.connect(core["r"], leg)
    net.connect(x["i1"], cores[0]["in"])
    net.connect(x["i2"], cores[1]["in"])
    net.set_outputs([cores[2]["in"]])
    model = keras.Sequential([keras.Input((6,)), DenseNetwork(net)])
    data = random_data(4, 6)
    model.save(tmp_path / "odd.keras")
    again = keras.saving.load_model(tmp_path / "odd.keras", safe_mode=True)
    assert np.max(np.abs(ops.convert_to_numpy(model(data)) - ops.convert_to_numpy(again(data)))) == 0
