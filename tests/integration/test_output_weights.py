"""How much each output of a layer counts in the answers of a model."""

import keras
import numpy as np
import pytest

from tndesigner.compression import output_weights as measured
from tndesigner.compression.answer_difference import AnswerDifference
from tndesigner.compression.calibration import Examples
from tndesigner.compression.progress import Reporter

X = np.random.default_rng(0).normal(size=(600, 9)).astype("float32")


@pytest.fixture(scope="module")
def model():
    """Two hidden layers, and two answers, one of which is a hundred times as large as the other."""
    keras.utils.set_random_seed(1)
    inputs = keras.Input((9,))
    first = keras.layers.Dense(7, activation="relu", name="first")(inputs)
    second = keras.layers.Dense(5, activation="tanh", name="second")(first)
    small, large = keras.layers.Dense(2, name="small")(second), keras.layers.Dense(3, name="large")(second)
    built = keras.Model(inputs, [small, large])
    for name, factor in (("small", 0.1), ("large", 10.0)):
        layer = built.get_layer(name)
        layer.kernel.assign(factor * layer.kernel)
    return built


def answers_apart(model, count: int = 600) -> AnswerDifference:
    return AnswerDifference(model, Examples((X[:count],)), 64, Reporter(None))


def test_each_answer_counts_alike(model):
    difference = answers_apart(model)
    changed = keras.models.clone_model(model)
    for name, answers in zip(("small", "large"), model(X), strict=True):
        changed.set_weights(model.get_weights())
        layer = changed.get_layer(name)
        layer.kernel.assign(1.1 * layer.kernel)
        spread = float(np.var(answers, axis=0).mean())
        assert difference.of(changed) == pytest.approx(0.01 * float(np.mean(answers**2)) / spread / 2, rel=1e-3)
    assert difference.of(model) == 0.0


def test_weights_are_the_mean_squares_of_derivatives(model, monkeypatch):
    monkeypatch.setattr(measured, "EVEN", 0.0)
    found = answers_apart(model).output_weights({1: model.get_layer("second"), 7: model.get_layer("first")})
    answers = [np.asarray(one) for one in model(X)]
    hidden = np.maximum(X @ np.asarray(model.get_layer("first").kernel), 0.0)
    given = hidden @ np.asarray(model.get_layer("second").kernel)
    spreads = [one.var(axis=0).mean() for one in answers]
    kernels = [np.asarray(model.get_layer(name).kernel) for name in ("small", "large")]
    reach = sum((kernel**2).sum(axis=1) / spread for kernel, spread in zip(kernels, spreads, strict=True))
    wanted = reach * ((1.0 - np.tanh(given) ** 2) ** 2).mean(axis=0)
    np.testing.assert_allclose(found[1], wanted / wanted.mean(), rtol=0.2)  # of 600 random signs
    assert set(found) == {1, 7}
    assert found[7].shape == (7,)


def test_an_output_that_never_matters_still_counts_a_little(model):
    dead = keras.models.clone_model(model)
    dead.set_weights(model.get_weights())
    layer = dead.get_layer("first")
    layer.bias.assign(np.where(np.arange(7) == 3, -1e3, 0.0))
    (weights,) = answers_apart(dead, 90).output_weights({0: layer}).values()
    assert weights[3] == pytest.approx(measured.EVEN / (1.0 + measured.EVEN))
    assert weights.mean() == pytest.approx(1.0)
    assert layer.activation is keras.activations.relu
