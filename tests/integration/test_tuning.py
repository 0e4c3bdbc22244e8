"""A smaller model is trained on: each replaced layer alone, then the whole."""

import keras
import numpy as np
import pytest
from PIL import Image

import tndesigner as td
from tndesigner.compression import compressing, tuning
from tndesigner.compression.calibration import Examples
from tndesigner.compression.distillation import distillation_targets
from tndesigner.compression.judging import metrics
from tndesigner.compression.progress import END_TUNING, Reporter
from tndesigner.compression.tuning import Tuning, layers_apart
from tndesigner.datasets import picture_folder
from tndesigner.datasets.stored_pictures import StoredPictures
from tndesigner.layers.keras_model import build_graph
from tndesigner.models import Dense, Dropout, Kept, Model
from tndesigner.models.keras_layers.arguments import KerasArguments

MODEL = Model((20,), (Dense(units=24, activation="tanh"), Dense(units=3, activation="softmax")))


@pytest.fixture(scope="module")
def original():
    return build_graph(MODEL, {}, batch=1, seed=1)


@pytest.fixture(scope="module")
def examples(original):
    """Examples, and answers of which the original model knows most."""
    x = np.random.default_rng(2).normal(size=(300, 20)).astype("float32")
    right = original.model.predict(x, verbose=0).argmax(-1)
    return Examples((x,), np.where(np.arange(300) % 10, right, (right + 1) % 3))


def spoiled(original):
    """The original model with a first layer that gives something else."""
    graph = build_graph(MODEL, {}, batch=1, seed=1)
    graph.model.set_weights(original.model.get_weights())
    kernel = graph.layers[0].kernel
    kernel.assign(kernel + np.random.default_rng(3).normal(scale=0.1, size=kernel.shape))
    return graph


def tuned(original, examples, *, epochs=8, listener=None):
    graph = spoiled(original)
    Tuning(original, examples, seed=5, reporter=Reporter(listener)).tune(MODEL, graph, [0], epochs)
    return graph


def away(graph, original, examples):
    """How far the hidden layers, and the answers, are from those of the original model."""
    found = []
    for value in (1, 2):
        one, other = (keras.Model(each.model.input, each.values[value]) for each in (graph, original))
        found.append(float(np.mean((one(examples.inputs[0]) - other(examples.inputs[0])) ** 2)))
    return np.array(found)


def test_without_answers_a_model_comes_closer_to_the_original(original, examples):
    stages = []
    graph = tuned(original, Examples(examples.inputs), listener=stages.append)
    assert np.all(away(graph, original, examples) < 0.6 * away(spoiled(original), original, examples))
    told = list(dict.fromkeys((stage.what, stage.done, stage.parts) for stage in stages))
    first, second = "tuning each layer, epoch", "tuning the model, epoch"
    assert told == [(what, done, 8) for what in (first, second) for done in range(8)]


def test_tuning_that_is_ended_keeps_what_it_has_reached(original, examples):
    stages, epochs = [], []

    def listen(stage):
        stages.append((stage.what, stage.done))
        return END_TUNING if epochs else None

    graph = spoiled(original)
    tuning = Tuning(original, Examples(examples.inputs), seed=5, reporter=Reporter(listen))
    tuning.tune(MODEL, graph, [0], 8, lambda *epoch: epochs.append(epoch))
    assert epochs == [(1, 16), (2, 16)]  # the second ends after a step
    assert set(stages) == {("tuning each layer, epoch", 0), ("tuning each layer, epoch", 1)}
    assert np.all(away(graph, original, examples) < away(spoiled(original), original, examples))


def test_answers_are_learned_as_well(original, examples):
    graphs = (spoiled(original), tuned(original, examples))
    before, after = (metrics(graph.model, examples, 32, Reporter(None)) for graph in graphs)
    assert after["accuracy"] > before["accuracy"]


def test_a_seed_gives_the_same_numbers_again(original, examples):
    first, second = (tuned(original, examples, epochs=1).model.get_weights() for _ in range(2))
    for one, other in zip(first, second, strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-5, atol=1e-6)


def test_numbers_stay_where_tuning_makes_it_worse(original, examples, monkeypatch):
    monkeypatch.setattr(tuning, "RATE", 1e4)
    weights = [graph.model.get_weights() for graph in (tuned(original, examples, epochs=1), spoiled(original))]
    for one, other in zip(*weights, strict=True):
        np.testing.assert_array_equal(one, other)


def test_tuning_is_cancelled_in_an_epoch(original, examples):
    told = []

    def listen(stage):
        told.append(stage)
        return len(told) < 7

    with pytest.raises(td.CompressionError, match="cancelled"):
        tuned(original, examples, listener=listen)
    assert told[-1].done == 0


def test_a_layer_alone_sees_what_the_original_gives_after_training():
    normalised = Kept(class_name="BatchNormalization", arguments=KerasArguments.of({}), weights=((5,),) * 4)
    model = Model((4,), (Dense(units=5), normalised, Dropout(rate=0.5), Dense(units=3, activation="tanh")))
    first, second = (build_graph(model, {}, batch=1, seed=seed) for seed in (0, 1))
    second.model.set_weights(first.model.get_weights())
    apart = layers_apart(model, [0, 3], first, second)
    x = np.random.default_rng(0).normal(2.0, size=(7, 4)).astype("float32")
    np.testing.assert_array_equal(apart(x, training=True), np.zeros(7))
    assert {one.path for one in apart.trainable_variables} == {
        one.path for place in (0, 3) for one in second.layers[place].trainable_variables
    }
    kernel = second.layers[3].kernel
    kernel.assign(kernel + 1.0)
    inner = keras.Model(first.model.input, first.values[3])(x, training=False)
    wanted = np.mean((second.layers[3](inner) - first.model(x)) ** 2, axis=1)
    np.testing.assert_allclose(apart(x), wanted, rtol=1e-5)


def answering(units, activation):
    keras.utils.set_random_seed(4)
    model = keras.Sequential([keras.Input((6,)), keras.layers.Dense(units, activation=activation)])
    x = np.random.default_rng(5).normal(size=(9, 6)).astype("float32")
    return model, x, model.predict(x, verbose=0)


@pytest.mark.parametrize(
    ("units", "activation", "right", "loss"),
    [
        (3, "softmax", np.arange(9) % 3, "categorical_crossentropy"),
        (3, "softmax", np.eye(3)[np.arange(9) % 3].astype(int), "categorical_crossentropy"),
        (1, "sigmoid", np.arange(9) % 2, "binary_crossentropy"),
        (1, "linear", np.arange(9) / 4, "mean_squared_error"),
    ],
    ids=["numbers", "rows", "shares", "floats"],
)
def test_what_is_learned_is_between_both_answers(units, activation, right, loss):
    model, x, given = answering(units, activation)
    (answers,), (used,), _ = distillation_targets(model, Examples((x,), right))
    wanted = np.eye(3)[np.arange(9) % 3] if units == 3 else right[:, None]
    assert used == loss
    np.testing.assert_allclose(answers, (given + wanted) / 2, rtol=1e-6)


def test_scores_are_learned_as_shares():
    model, x, given = answering(3, "linear")
    (answers,), (used,), _ = distillation_targets(model, Examples((x,), np.arange(9) % 3))
    shares = np.exp(given) / np.exp(given).sum(axis=1, keepdims=True)
    np.testing.assert_allclose(answers, (shares + np.eye(3)[np.arange(9) % 3]) / 2, rtol=1e-5)
    assert used.from_logits
    (alone,), (loss,), _ = distillation_targets(model, Examples((x,)))
    np.testing.assert_array_equal(alone, given)
    assert loss == "mean_squared_error"


def test_each_of_several_outputs_counts_alike():
    model, x, _ = answering(3, "softmax")
    heads = [keras.layers.Dense(2, name="small"), keras.layers.Dense(4, name="large")]
    several = keras.Model(model.inputs, [*model.outputs, *(head(model.outputs[0]) for head in heads)])
    heads[1].kernel.assign(100.0 * heads[1].kernel)
    targets = distillation_targets(several, Examples((x,)))
    shares, *numbers = targets.answers
    mean = shares.mean(axis=0)
    assert targets.losses == ["categorical_crossentropy", "mean_squared_error", "mean_squared_error"]
    assert 1.0 / targets.weights[0] == pytest.approx(np.sum(shares * np.log(shares / mean), axis=1).mean(), rel=1e-3)
    assert targets.weights[1:] == pytest.approx([1.0 / one.var(axis=0).mean() for one in numbers], rel=1e-3)


@pytest.mark.parametrize(
    ("right", "words"),
    [(np.arange(9), "name class 8, but the model gives 3 numbers"), (np.zeros((9, 2), int), "the answers have shape")],
)
def test_answers_that_do_not_fit_are_refused(right, words):
    model, x, _ = answering(3, "softmax")
    with pytest.raises(td.CompressionError, match=words):
        distillation_targets(model, Examples((x,), right))


def test_a_folder_of_pictures_is_compressed_and_tuned_without_being_in_memory(tmp_path, monkeypatch):
    numbers = np.random.default_rng(0)
    for kind, light in (("dark", 60), ("light", 200)):
        (tmp_path / kind).mkdir()
        for number in range(40):
            picture = (light + numbers.integers(-50, 50, (5, 6))).astype("uint8")
            Image.fromarray(picture).save(tmp_path / kind / f"{number:02d}.png")
    keras.utils.set_random_seed(0)
    hidden = keras.layers.Dense(32, activation="tanh", name="hidden")
    model = keras.Sequential([keras.Input((30,)), hidden, keras.layers.Dense(2, activation="softmax")])
    whole = td.compress(model, tmp_path, ratio=3, layers=["hidden"])
    monkeypatch.setattr(picture_folder, "MOST_IN_MEMORY", 0)
    read, most = StoredPictures.__getitem__, []

    def reading(pictures, chosen):
        found = read(pictures, chosen)
        most.append(len(found))
        return found

    monkeypatch.setattr(StoredPictures, "__getitem__", reading)
    monkeypatch.setattr(compressing, "MOST", 37)
    monkeypatch.setattr(tuning, "MOST", 37)
    batched = td.compress(model, tmp_path, ratio=3, layers=["hidden"], tune=2)
    assert batched.examples == 37 < whole.examples
    assert most
    assert max(most) == 37
    before, after = (batched.report["metrics"][one] for one in ("original", "tuned"))
    assert after["accuracy"] >= before["accuracy"]
    assert whole.report["metrics"]["original"] == before


def test_tuning_without_examples_is_refused():
    model = keras.Sequential([keras.Input((20,)), keras.layers.Dense(24)])
    with pytest.raises(td.CompressionError, match="tuning needs examples"):
        td.compress(model, ratio=5, tune=2)
