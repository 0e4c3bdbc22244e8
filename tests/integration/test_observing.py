"""What a layer sees is observed as it is: in all of its calls, and however large its mean is."""

import keras
import numpy as np
import pytest

from tndesigner.layers.keras_model import build_graph
from tndesigner.layers.observing import Batches, Rows, observe
from tndesigner.models import Conv2D, Dense, Embedding, Model, ModelInput
from tndesigner.models.graph import Call

KERNEL = np.random.default_rng(3).normal(size=(5, 3))


def test_a_spread_far_smaller_than_the_mean_is_seen():
    model = Model((5,), (Dense(units=3),))
    graph = build_graph(model, {}, batch=1, seed=0)
    x = (10_000.0 + np.random.default_rng(0).normal(size=(70, 5))).astype("float32")
    seen = observe(model, (0, ""), (graph, graph), Batches((x,), size=16, seed=0), KERNEL)
    exact = x.astype("float64")
    np.testing.assert_allclose(seen.covariance, np.cov(exact.T, bias=True), atol=1e-4)
    np.testing.assert_allclose(seen.mean, exact.mean(axis=0), rtol=1e-7)


def test_a_shared_layer_is_observed_in_all_of_its_calls():
    calls = (Call(0, (0,)), Call(0, (1,)))
    model = Model((ModelInput((4,)), ModelInput((4,))), (Dense(units=3),), calls=calls, outputs=(2, 3))
    graph = build_graph(model, {}, batch=1, seed=0)
    numbers = np.random.default_rng(1)
    left, right = numbers.normal(size=(21, 4)).astype("float32"), numbers.normal(3.0, size=(21, 4)).astype("float32")
    seen = observe(model, (0, ""), (graph, graph), Batches((left, right), size=8, seed=0), KERNEL[:4])
    both = np.concatenate([left, right]).astype("float64")
    assert seen.count == 42
    np.testing.assert_allclose(seen.mean, both.mean(axis=0), rtol=1e-5)
    np.testing.assert_allclose(seen.covariance, np.cov(both.T, bias=True), atol=1e-4)


def test_tokens_of_all_calls_are_counted():
    calls = (Call(0, (0,)), Call(0, (1,)))
    inputs = (ModelInput((2,), "int32"), ModelInput((3,), "int32"))
    model = Model(inputs, (Embedding(input_dim=6, output_dim=2),), calls=calls, outputs=(2, 3))
    graph = build_graph(model, {}, batch=1, seed=0)
    data = (np.array([[0, 1], [1, 5]], "int32"), np.array([[5, 5, 5], [1, 2, 2]], "int32"))
    seen = observe(model, (0, ""), (graph, graph), Batches(data, size=1, seed=0), np.ones((6, 2)))
    assert seen.covariance * 10 == pytest.approx([1, 3, 2, 0, 0, 4])


@pytest.mark.parametrize(
    "values",
    [
        {"kernel_size": (3, 2), "strides": (2, 1), "padding": "same"},
        {"kernel_size": (2, 3), "padding": "valid", "dilation_rate": (2, 1)},
        {"kernel_size": (1, 1), "padding": "same"},
    ],
)
def test_the_rows_of_a_convolution_give_its_output(values):
    layer = Conv2D(filters=4, **values)
    numbers = np.random.default_rng(5)
    pictures = numbers.normal(size=(2, 7, 6, 3)).astype("float32")
    made = keras.layers.Conv2D(4, use_bias=False, **values)
    expected = np.asarray(made(pictures)).reshape(-1, 4)
    kernel = np.asarray(made.kernel).reshape(-1, 4)
    rows = Rows(layer, pictures)
    assert rows.count == len(expected)
    some = np.arange(rows.count)[::-3]
    np.testing.assert_allclose(rows.at(some) @ kernel, expected[some], atol=1e-5)


def test_a_changed_model_is_compared_with_the_outputs_of_the_original_one():
    model = Model((4,), (Dense(units=6, activation="relu"), Dense(units=3)))
    old, new = (build_graph(model, {}, batch=1, seed=seed) for seed in (0, 1))
    x = np.random.default_rng(6).normal(size=(50, 4)).astype("float32")
    kernel = np.asarray(old.layers[1].kernel, "float64")
    seen = observe(model, (1, ""), (old, new), Batches((x,), size=20, seed=0), kernel)
    taken, outputs = np.asarray(new.layers[0](x), "float64"), np.asarray(old.layers[0](x), "float64") @ kernel
    away = outputs - outputs.mean(axis=0)
    np.testing.assert_allclose(seen.cross, (taken - taken.mean(axis=0)).T @ away / 50, atol=1e-5)
    np.testing.assert_allclose(seen.output_mean, outputs.mean(axis=0), atol=1e-5)
    assert seen.output_square == pytest.approx(np.sum(away**2) / 50, rel=1e-4)
