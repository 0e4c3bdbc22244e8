"""What the published tests of Google's tn_keras (TensorNetwork 0.4.6) ask of its six layers, asked of ours."""

from itertools import product
from math import ceil, prod
from pathlib import Path

import keras
import numpy as np
import pytest
import tensorflow as tf

import tndesigner as td

WIDTH = 512
NUMBERS = np.random.default_rng(42)
DATA = NUMBERS.integers(0, 10, (400, WIDTH)).astype("float32")
LABELS = np.repeat([1.0, 0.0], 200)[:, None]

# Template, its arguments, and the weights that its cores have together.
SIX = {
    "decomp": ("decomp", {"in": WIDTH, "out": 512, "bond": 128}, (WIDTH + 512) * 128),
    "mpo": ("dense-mpo", {"in": WIDTH, "out": WIDTH, "cores": 3, "bond": 8}, 2 * 8 * 8 * 8 + 8 * 8 * 8 * 8),
    "condenser": ("condenser", {"width": WIDTH, "base": 2, "nodes": 3}, 3 * (WIDTH // 8) ** 2 * 2),
    "expander": ("expander", {"width": WIDTH, "base": 2, "nodes": 3}, 3 * WIDTH**2 * 2),
    "entangler": ("entangler", {"in": WIDTH, "out": WIDTH, "cores": 3, "levels": 3}, 3 * 2 * 8**4),
    "entangler, wider": (
        "entangler",
        {"in": WIDTH, "out": 4096, "cores": 3, "levels": 3},
        2 * 2 * 8**4 + 8**3 * 16 + 8**2 * 16**2,
    ),
}
OUTPUTS = {"decomp": 512, "mpo": 512, "condenser": 64, "expander": 4096, "entangler": 512, "entangler, wider": 4096}
every_layer = pytest.mark.parametrize("family", SIX)


def made(family: str, **arguments) -> keras.layers.Layer:
    template, settings, _ = SIX[family]
    return td.layer(td.make(template, **settings), activation="relu", **arguments)


def classifier(family: str) -> keras.Model:
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input((WIDTH,)), made(family), keras.layers.Dense(1, activation="sigmoid")])
    model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
    return model


def assert_every_format_keeps_answers(model: keras.Model, data: np.ndarray, folder: Path) -> None:
    expected = model(data).numpy()
    for name in ("model.keras", "model.h5"):
        model.save(folder / name)
        assert np.array_equal(keras.saving.load_model(folder / name)(data).numpy(), expected)
    model.export(folder / "saved_model", verbose=False)
    served = tf.saved_model.load(folder / "saved_model")
    np.testing.assert_allclose(served.serve(data), expected, rtol=1e-5, atol=1e-6)


@every_layer
def test_it_learns_and_every_weight_takes_part(family):
    model = classifier(family)
    before = model.get_weights()
    history = model.fit(DATA, LABELS, epochs=10, batch_size=64, verbose=0).history
    assert history["loss"][0] > history["loss"][-1]
    assert history["accuracy"][0] < history["accuracy"][-1]
    assert all((old != new).any() for old, new in zip(before, model.get_weights(), strict=True))


@every_layer
@pytest.mark.parametrize("shape", [(100, 10, 10, WIDTH), (100, WIDTH), (20, 10, WIDTH)], ids=str)
def test_axes_before_the_last_are_carried_along(family, shape):
    model = keras.Sequential([keras.Input(shape[1:]), made(family)])
    given = model(np.ones(shape, "float32")).shape
    assert tuple(given) == tuple(model.compute_output_shape(shape)) == (*shape[:-1], OUTPUTS[family])


@every_layer
def test_its_parameters_are_those_of_the_cores_and_a_bias(family):
    layer = made(family)
    layer.build((None, WIDTH))
    assert layer.count_params() == SIX[family][2] + OUTPUTS[family]


@pytest.mark.parametrize(("taken", "given"), [(4, 8), (8, 4)])
@pytest.mark.parametrize(("legs", "levels"), product(range(2, 6), range(1, 4)))
def test_an_entangler_of_two_widths_has_the_published_count_and_shape(taken, given, legs, levels):
    layer = td.layer(td.make("entangler", **{"in": taken**legs, "out": given**legs, "cores": legs, "levels": levels}))
    layer.build((None, taken**legs))
    less, more = sorted((taken, given))
    cores = (levels - 1) * (legs - 1) * less**4 + (legs - 2) * less**3 * more + less**2 * more**2
    assert layer.count_params() == cores + given**legs
    assert layer(np.ones((10, taken**legs), "float32")).shape == (10, given**legs)


@every_layer
def test_a_configuration_makes_a_layer_of_as_many_parameters(family):
    layer = made(family)
    again = type(layer).from_config(layer.get_config())
    for one in (layer, again):
        one.build((None, WIDTH))
    assert again.count_params() == layer.count_params()
    assert again.get_config() == layer.get_config()


@every_layer
def test_a_trained_model_is_saved_and_loaded_in_every_format(family, tmp_path):
    model = classifier(family)
    model.train_on_batch(DATA, LABELS)
    assert_every_format_keeps_answers(model, DATA, tmp_path)


@pytest.mark.parametrize(("base", "first", "second", "nodes", "bond"), product([3, 4], [3, 4], [2, 5], [3, 4], [2, 3]))
def test_two_trains_in_a_row_fit(base, first, second, nodes, bond):
    def train(taken: int, given: int) -> keras.layers.Layer:
        arguments = {"in": taken**nodes, "out": given**nodes, "cores": nodes, "bond": bond}
        return td.layer(td.make("dense-mpo", **arguments))

    model = keras.Sequential([train(base, first), train(first, second)])
    assert model(np.ones((32, base**nodes), "float32")).shape == (32, second**nodes)


PICTURES = NUMBERS.random((100, 8, 8, 16)).astype("float32")
KINDS_OF_PICTURE = np.repeat([1.0, 0.0], 50)[:, None]


def picture_classifier() -> tuple[keras.layers.Layer, keras.Model]:
    keras.utils.set_random_seed(0)
    network = td.make("conv2d-mpo", **{"in": 16, "out": 4, "cores": 2, "kernel": (3, 3), "bond": 10})
    layer = td.layer(network, padding="same")
    model = keras.Sequential(
        [keras.Input(PICTURES.shape[1:]), layer, keras.layers.Flatten(), keras.layers.Dense(1, activation="sigmoid")]
    )
    model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
    return layer, model


def test_a_convolution_learns_and_every_weight_takes_part():
    _, model = picture_classifier()
    before = model.get_weights()
    history = model.fit(PICTURES, KINDS_OF_PICTURE, epochs=20, batch_size=32, verbose=0).history
    assert history["loss"][0] > history["loss"][-1]
    assert history["accuracy"][0] < history["accuracy"][-1]
    assert all((old != new).any() for old, new in zip(before, model.get_weights(), strict=True))


def test_a_convolution_has_the_published_count_and_shape():
    layer, _ = picture_classifier()
    taken, given = ceil(16**0.5), ceil(4**0.5)
    assert layer.count_params() == 2 * prod((3, given, taken, 10)) + 4
    assert tuple(layer.compute_output_shape(PICTURES.shape)) == tuple(layer(PICTURES).shape) == (100, 8, 8, 4)
    again = type(layer).from_config(layer.get_config())
    again.build(PICTURES.shape)
    assert again.count_params() == layer.count_params()
    assert again.get_config() == layer.get_config()


def test_a_trained_convolution_is_saved_and_loaded_in_every_format(tmp_path):
    _, model = picture_classifier()
    model.train_on_batch(PICTURES, KINDS_OF_PICTURE)
    assert_every_format_keeps_answers(model, PICTURES, tmp_path)
