"""A trained model is replaced by a smaller one whose layers are networks."""

from math import prod

import keras
import numpy as np
import pytest

import tndesigner as td
from tndesigner.compression import compressing

FEW = np.random.default_rng(0).normal(size=(3, 64))
"""The directions in which the examples vary."""


def examples(count):
    numbers = np.random.default_rng(count)
    return (numbers.normal(size=(count, 3)) @ FEW + 0.05 * numbers.normal(size=(count, 64))).astype("float32")


@pytest.fixture(scope="module")
def dense():
    """Two large layers and a small one, with data that varies in few directions."""
    keras.utils.set_random_seed(1)
    return keras.Sequential(
        [
            keras.Input((64,)),
            keras.layers.Dense(96, activation="relu", name="wide"),
            keras.layers.Dense(72, activation="relu", name="middle", bias_initializer="uniform"),
            keras.layers.Dense(3, activation="softmax", name="answer"),
        ]
    )


@pytest.fixture(scope="module")
def pictures():
    """A convolution with a branch around it."""
    keras.utils.set_random_seed(2)
    inputs = keras.Input((6, 7, 5))
    first = keras.layers.Conv2D(20, (3, 2), padding="same", activation="relu", name="first")(inputs)
    second = keras.layers.Conv2D(20, 3, padding="same", strides=1, name="second")(first)
    joined = keras.layers.Add(name="joined")([first, second])
    answer = keras.layers.Dense(2, name="answer")(keras.layers.GlobalAveragePooling2D()(joined))
    return keras.Model(inputs, answer)


@pytest.fixture(scope="module")
def seen(dense):
    """What the dense model becomes with examples."""
    x = examples(200)
    return td.compress(dense, (x, dense.predict(x, verbose=0).argmax(-1)), ratio=6)


@pytest.fixture(scope="module")
def blind(dense):
    """What two layers of the dense model become without examples, by low rank, and the stages that were told."""
    told = []
    layers, families = ["wide", "middle"], ["low-rank"]
    return td.compress(dense, ratio=6, layers=layers, families=families, progress=told.append), told


def away(model, other, x):
    apart = model.predict(x, verbose=0) - other.predict(x, verbose=0)
    return np.sqrt(np.mean(apart**2))


def test_the_model_has_as_many_numbers_as_the_report_says(dense, seen):
    assert seen.report["original_parameters"] == dense.count_params()
    assert seen.report["parameters"] == seen.model.count_params() <= dense.count_params() / 6
    assert seen.report["ratio"] == dense.count_params() / seen.model.count_params()
    assert seen.report["bytes"]["compressed"] < seen.report["bytes"]["original"]
    assert all(taken > 0 for by_batch in seen.report["seconds"].values() for taken in by_batch.values())


def test_layers_are_reported_as_they_are_in_the_design(seen):
    layers = {layer.name: layer for layer in seen.design.model.layers}
    assert seen.report["layers"]
    for one in seen.report["layers"]:
        layer = layers[one["name"]]
        network = seen.design.networks[layer.network]
        assert network.name == one["name"]
        weights = sum(prod(core.shape) for core in network.cores)
        assert (
            one["parameters"] == weights + seen.model.get_layer(one["name"]).bias.shape[0] < one["original_parameters"]
        )


def test_with_examples_the_answers_stay_and_without_them_the_weights(dense, seen, blind):
    x = examples(100)
    assert away(seen.model, dense, x) < 0.25 * away(blind[0].model, dense, x)
    assert seen.report["metrics"]["original"] == {"accuracy": 1.0}
    assert seen.report["metrics"]["compressed"]["accuracy"] > 0.9
    assert blind[0].report["metrics"] == {"original": None, "compressed": None, "tuned": None}
    assert all(one["output_error"] is None for one in blind[0].report["layers"])
    named = {one["name"]: one for one in seen.report["layers"]}
    assert named["wide"]["output_error"] < 0.2 < named["wide"]["weight_error"]


def test_a_low_rank_without_examples_is_the_best_one(dense, blind):
    small, _ = blind
    assert [(one["name"], one["kind"], one["family"]) for one in small.report["layers"]] == [
        ("wide", "dense", "low-rank"),
        ("middle", "dense", "low-rank"),
    ]
    for one in small.report["layers"]:
        kernel = dense.get_layer(one["name"]).kernel
        rank = (one["parameters"] - kernel.shape[1]) // sum(kernel.shape)
        values = np.linalg.svd(kernel, compute_uv=False)
        assert one["weight_error"] == pytest.approx(np.linalg.norm(values[rank:]) / np.linalg.norm(values), rel=1e-4)
        np.testing.assert_allclose(small.model.get_layer(one["name"]).bias, dense.get_layer(one["name"]).bias)
    for ours, theirs in zip(small.model.get_layer("answer").weights, dense.get_layer("answer").weights, strict=True):
        np.testing.assert_array_equal(ours, theirs)


def test_the_errors_of_each_family_are_told_as_soon_as_they_are_measured(blind):
    found, told = blind
    curves = {(stage.layer, stage.curve.family): stage.curve for stage in told if stage.curve}
    assert list(curves) == [(layer, "low-rank") for layer in ("wide", "middle")]
    for curve in curves.values():
        assert list(curve.parameters) == sorted(set(curve.parameters))
        assert list(curve.errors) == sorted(curve.errors, reverse=True)
    for one in found.report["layers"]:
        curve = curves[one["name"], one["family"]]
        between = np.interp(np.log(one["parameters"]), np.log(curve.parameters), np.log(curve.errors))
        np.testing.assert_allclose(one["weight_error"], np.exp(between), rtol=0.1)


def test_the_report_tells_the_errors_of_the_layers(pictures):
    x = np.random.default_rng(4).normal(size=(30, 6, 7, 5)).astype("float32")
    small = td.compress(pictures, x, ratio=7, layers=("first", "second"), families=("conv2d-low-rank", "conv2d-tucker"))
    errors = {one["name"]: one for one in small.report["layers"]}
    assert set(errors) == {"first", "second"}
    before, after = (
        keras.Model(model.inputs, [model.get_layer(name).output for name in ("first", "second")])
        for model in (pictures, small.model)
    )
    bias = pictures.get_layer("second").bias.numpy()
    old, new = before(x)[1].numpy() - bias, after(x)[1].numpy() - bias
    spread = np.sqrt(np.mean((old - old.mean((0, 1, 2))) ** 2))
    assert errors["second"]["output_error"] == pytest.approx(np.sqrt(np.mean((new - old) ** 2)) / spread, rel=0.02)
    assert away(small.model, pictures, x) < 0.5 * np.std(pictures.predict(x, verbose=0))


def test_rare_tokens_count_less():
    keras.utils.set_random_seed(3)
    model = keras.Sequential(
        [keras.Input((5,), dtype="int32"), keras.layers.Embedding(120, 24, name="table"), keras.layers.Flatten()]
    )
    x = np.random.default_rng(5).integers(0, 12, size=(64, 5))
    seen, blind = (td.compress(model, data, ratio=5) for data in (x, None))
    assert away(seen.model, model, x) < 0.75 * away(blind.model, model, x)


def test_the_smallest_tuned_model_that_loses_little_is_found_by_files(dense, tmp_path, monkeypatch):
    monkeypatch.setattr(compressing, "TRIALS", 3)
    dense.save(tmp_path / "model.keras")
    x = examples(200)
    y = dense.predict(x, verbose=0).argmax(-1)
    np.savez(tmp_path / "data.npz", x_train=x[:100], y_train=y[:100], x_val=x[100:], y_val=y[100:])
    goal = {"max_drop": 3, "tune": 1, "layers": "wide"}
    small = td.compress(str(tmp_path / "model.keras"), tmp_path / "data.npz", **goal)
    assert small.report["metrics"]["tuned"]["accuracy"] >= 0.97
    assert small.report["ratio"] > 1.5


def test_who_is_told_of_the_progress_may_cancel(dense):
    with pytest.raises(td.CompressionError, match="cancelled"):
        td.compress(dense, ratio=5, progress=lambda stage: stage.what != "measuring networks")


@pytest.mark.parametrize(
    ("goal", "words"),
    [
        ({"ratio": 5000}, "the nearest is .* of 13,443 parameters, a ratio of"),
        ({"ratio": 0.5}, "ratio is 0.5, but must be a number from 1 on"),
        ({"ratio": 5, "parameters": 700}, "ratio and parameters cannot both be given"),
        ({"ratio": 5, "layers": ["wid"]}, "no layer 'wid'; did you mean 'wide'"),
        ({"ratio": 5, "families": ["mpoo"]}, "no family 'mpoo' replaces a layer; did you mean 'mpo'"),
        ({"max_drop": 1}, "can only be measured on examples with answers: give data with x and y"),
    ],
)
def test_a_goal_that_cannot_be_reached_is_refused(dense, goal, words):
    with pytest.raises(td.CompressionError, match=words):
        td.compress(dense, examples(9), **goal)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (np.zeros((5, 63)), r"'x' has shape 5×63, but the model takes examples of shape 64"),
        (np.full((5, 64), np.nan), "'x' has 320 of 320 numbers that are NaN or infinite"),
        (np.zeros((0, 64)), "'x' holds no examples"),
        ((np.zeros((5, 64)), np.zeros(4)), "'y' has 4 examples, but 'x' has 5"),
        ((np.zeros((5, 64)), np.zeros(5, int)), "'y' holds one class only, 0"),
        ({"x": np.zeros((5, 64)), "z": np.zeros(5)}, "there is an array 'z'; those that are read are x and y"),
        ("missing.npz", "there is no file missing.npz"),
    ],
)
def test_data_that_does_not_fit_is_refused(dense, data, words):
    with pytest.raises(td.CompressionError, match=words):
        td.compress(dense, data, ratio=5)


def test_a_model_without_a_large_layer_is_refused():
    model = keras.Sequential([keras.Input((4,)), keras.layers.BatchNormalization()])
    with pytest.raises(td.CompressionError, match="no layer that a network makes smaller"):
        td.compress(model, ratio=2)


def test_a_layer_that_stays_because_of_a_setting_says_which():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(96, name="wide", dtype="float64")])
    with pytest.raises(td.CompressionError, match=r"no layer .* smaller: layer 'wide' .* it has dtype 'float64'"):
        td.compress(model, ratio=2)
    with pytest.raises(td.CompressionError, match="layer 'wide' cannot be replaced, because it has dtype 'float64'"):
        td.compress(model, ratio=2, layers=["wide"])


def test_a_model_in_mixed_precision_and_one_with_lora_are_compressed():
    layers = [keras.layers.Dense(96, name="wide", dtype="mixed_float16"), keras.layers.Dense(3, name="answer")]
    model = keras.Sequential([keras.Input((64,)), *layers])
    layers[1].enable_lora(2)
    layers[1].lora_kernel_b.assign(np.ones((2, 3)))
    x = examples(50)
    small = td.compress(model, x, ratio=2)
    assert [one["name"] for one in small.report["layers"]] == ["wide"]
    right = model.predict(x, verbose=0)
    assert np.abs(small.model.predict(x, verbose=0) - right).max() < 0.1 * np.abs(right).max()


def test_the_design_of_a_model_in_memory_needs_no_file(seen, tmp_path):
    td.save(seen.design, tmp_path / "small.tnd")
    design = td.load(tmp_path / "small.tnd")
    assert design.source is None
    assert td.model(design).count_params() == seen.report["parameters"]


def test_a_layer_that_sees_zeros_only_is_fitted_to_its_weights(dense):
    small, blind = (td.compress(dense, data, ratio=6, families=["low-rank"]) for data in (np.zeros((9, 64)), None))
    first, same = small.report["layers"][0], blind.report["layers"][0]
    assert first["name"] == same["name"] == "wide"
    assert first["output_error"] == 0.0
    assert first["weight_error"] < 1.0


@pytest.mark.parametrize("seen", [False, True], ids=["by the weights", "by examples"])
def test_a_layer_of_rank_one_loses_nothing(seen):
    numbers = np.random.default_rng(0)
    model = keras.Sequential([keras.Input((30,)), keras.layers.Dense(66, name="one"), keras.layers.Dense(2)])
    model.get_layer("one").set_weights([np.outer(numbers.normal(size=30), numbers.normal(size=66)), np.zeros(66)])
    x = numbers.normal(size=(70, 30)).astype("float32")
    found = td.compress(model, x if seen else None, ratio=5, layers="one")
    (report,) = found.report["layers"]
    assert report["weight_error"] < 1e-5
    np.testing.assert_allclose(found.model.predict(x, verbose=0), model.predict(x, verbose=0), atol=1e-4)
