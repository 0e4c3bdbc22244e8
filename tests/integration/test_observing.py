"""What a layer sees is observed as it is: in all of its calls, and however large its mean is."""

import numpy as np
import pytest

from tndesigner.layers.keras_model import build_graph
from tndesigner.layers.observing import Batches, observe
from tndesigner.models import Dense, Embedding, Model, ModelInput
from tndesigner.models.graph import Call


def test_a_spread_far_smaller_than_the_mean_is_seen():
    model = Model((5,), (Dense(units=3),))
    graph = build_graph(model, {}, batch=1, seed=0)
    x = (10_000.0 + np.random.default_rng(0).normal(size=(70, 5))).astype("float32")
    seen = observe(model, (0, ""), (graph, graph), Batches((x,), size=16, seed=0))
    exact = x.astype("float64")
    np.testing.assert_allclose(seen.covariance, np.cov(exact.T, bias=True), atol=1e-4)
    np.testing.assert_allclose(seen.mean, exact.mean(axis=0), rtol=1e-7)


def test_a_shared_layer_is_observed_in_all_of_its_calls():
    calls = (Call(0, (0,)), Call(0, (1,)))
    model = Model((ModelInput((4,)), ModelInput((4,))), (Dense(units=3),), calls=calls, outputs=(2, 3))
    graph = build_graph(model, {}, batch=1, seed=0)
    numbers = np.random.default_rng(1)
    left, right = numbers.normal(size=(21, 4)).astype("float32"), numbers.normal(3.0, size=(21, 4)).astype("float32")
    seen = observe(model, (0, ""), (graph, graph), Batches((left, right), size=8, seed=0))
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
    seen = observe(model, (0, ""), (graph, graph), Batches(data, size=1, seed=0))
    assert seen.covariance * 10 == pytest.approx([1, 3, 2, 0, 0, 4])
