"""The epoch loop gives what Keras's own ``fit`` gives for the same examples in the same order."""

import keras
import numpy as np
import pytest
import tensorflow as tf
from numpy.testing import assert_allclose

from tndesigner.datasets import Task
from tndesigner.datasets.stored_pictures import PictureWriter
from tndesigner.layers import DenseNetwork
from tndesigner.models import Experiment
from tndesigner.network.templates import make
from tndesigner.worker import learner as learner_module
from tndesigner.worker import samples
from tndesigner.worker.epoch_loop import EpochLoop
from tndesigner.worker.learner import Learner
from tndesigner.worker.measures import measures_for
from tndesigner.worker.optimizers import make_optimizer
from tndesigner.worker.sample_order import SampleOrder
from tndesigner.worker.samples import Data, Samples, StoredSamples

EPOCHS = 3
RATE = 0.002
EXAMPLES, VALIDATION, FEATURES, CLASSES, PLACES = 50, 21, 6, 5, 3
BATCH = 16  # the last batch of an epoch has 2 examples
LOSSES = {
    Task.BINARY: "mean_squared_error",
    Task.REGRESSION: "huber",
    Task.CLASSIFICATION: "sparse_categorical_crossentropy",
    Task.SEQUENCE: "sparse_categorical_crossentropy",
}
METRICS = {
    Task.BINARY: ("val_loss", None),
    Task.REGRESSION: ("mae", "mean_absolute_error"),
    Task.CLASSIFICATION: ("accuracy", "sparse_categorical_accuracy"),
    Task.SEQUENCE: ("accuracy", "sparse_categorical_accuracy"),
}


def answers(task: Task, count: int, generator: np.random.Generator) -> np.ndarray:
    """Right answers at random."""
    match task:
        case Task.BINARY:
            return generator.choice([-1.0, 1.0], (count, 1)).astype("float32")
        case Task.REGRESSION:
            return generator.normal(size=(count, 2)).astype("float32")
        case Task.CLASSIFICATION:
            return generator.integers(0, CLASSES, count).astype("int32")
        case Task.SEQUENCE:
            return generator.integers(0, CLASSES, (count, PLACES)).astype("int32")


def examples(task: Task, count: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    generator = np.random.default_rng(seed)
    shape = (count, PLACES, FEATURES) if task is Task.SEQUENCE else (count, FEATURES)
    return generator.normal(size=shape).astype("float32"), answers(task, count, generator)


def make_model(task: Task) -> keras.Model:
    """A dense layer, a network of two cores and an end for the task; the same weights each time."""
    keras.utils.set_random_seed(7)
    units, activation = {Task.BINARY: (1, None), Task.REGRESSION: (2, None)}.get(task, (CLASSES, "softmax"))
    shape = (PLACES, FEATURES) if task is Task.SEQUENCE else (FEATURES,)
    network = make("mpo", {"inputs": "3,4", "outputs": "5,2", "bond": "3"}).network
    penalty = keras.regularizers.L2(0.01)
    return keras.Sequential(
        [
            keras.Input(shape),
            keras.layers.Dense(12, activation="tanh", kernel_regularizer=penalty),
            DenseNetwork(network, activation="tanh"),
            keras.layers.Dense(units, activation=activation),
        ]
    )


def make_learner(model: keras.Model, task: Task, optimizer: str, epochs: int = EPOCHS) -> Learner:
    training, validation = (Samples(*map(tf.constant, examples(task, *which))) for which in TRAINED_AND_VALIDATED)
    measures = measures_for(task, LOSSES[task])
    loop = EpochLoop(
        model,
        measures,
        make_optimizer(Experiment(optimizer=optimizer, learning_rate=RATE), model.trainable_variables),
        Data(training, validation, BATCH),
    )
    return Learner("network", loop, SampleOrder(EXAMPLES, BATCH, seed=3), epochs)


TRAINED_AND_VALIDATED = ((EXAMPLES, 1), (VALIDATION, 2))


def train(learner: Learner) -> list:
    """All epochs."""
    history = []
    while not learner.done:
        history.extend(learner.advance())
    return history


def fit(model: keras.Model, task: Task, optimizer: str) -> list[dict[str, float]]:
    """The history of Keras, which gets the examples of each epoch in our order."""
    (x, y), validation = (examples(task, *which) for which in TRAINED_AND_VALIDATED)
    chosen = keras.optimizers.get(optimizer)
    chosen.learning_rate = RATE
    metric = METRICS[task][1]
    model.compile(chosen, LOSSES[task], metrics=[metric] if metric else None)
    order, history = SampleOrder(EXAMPLES, BATCH, seed=3), []
    for epoch in range(EPOCHS):
        rows = order.rows(epoch * order.steps, order.steps).ravel()
        seen = rows[rows >= 0]
        result = model.fit(
            x[seen], y[seen], batch_size=BATCH, shuffle=False, validation_data=validation, verbose=0
        ).history
        history.append({name: values[0] for name, values in result.items()})
    return history


def assert_same_weights(ours: keras.Model, theirs: keras.Model, tolerance: float) -> None:
    for mine, other in zip(ours.get_weights(), theirs.get_weights(), strict=True):
        assert_allclose(mine, other, atol=tolerance)


@pytest.mark.parametrize("task", LOSSES)
def test_history_and_weights_are_those_of_fit(task):
    ours, theirs = make_model(task), make_model(task)
    history, expected = train(make_learner(ours, task, "adam")), fit(theirs, task, "adam")
    assert [epoch.epoch for epoch in history] == [1, 2, 3]
    name, keras_name = METRICS[task]
    for mine, other in zip(history, expected, strict=True):
        assert_allclose([mine.loss, mine.val_loss], [other["loss"], other["val_loss"]], rtol=1e-5)
        if keras_name:
            figures = [mine.metrics[name], mine.metrics[f"val_{name}"]]
            assert_allclose(figures, [other[keras_name], other[f"val_{keras_name}"]], rtol=1e-5)
    assert_same_weights(ours, theirs, 2e-5)


@pytest.mark.parametrize("optimizer", ["adamw", "sgd", "rmsprop", "nadam"])
def test_every_optimizer_does_what_it_does_in_fit(optimizer):
    ours, theirs = make_model(Task.BINARY), make_model(Task.BINARY)
    history = train(make_learner(ours, Task.BINARY, optimizer))
    expected = fit(theirs, Task.BINARY, optimizer)
    assert_allclose([epoch.loss for epoch in history], [epoch["loss"] for epoch in expected], rtol=1e-5)
    assert_same_weights(ours, theirs, 2e-5)


def test_into_how_many_calls_the_training_is_cut_changes_nothing(monkeypatch):
    histories, models = [], []
    for most_steps in (1, 3, 1000):
        monkeypatch.setattr(learner_module, "MOST_STEPS", most_steps)
        models.append(make_model(Task.CLASSIFICATION))
        history = train(make_learner(models[-1], Task.CLASSIFICATION, "adam", epochs=6))
        histories.append([(epoch.epoch, epoch.loss, epoch.val_loss, epoch.metrics["accuracy"]) for epoch in history])
    assert histories[0] == histories[1] == histories[2]
    assert_same_weights(models[0], models[2], 0.0)


def test_a_first_epoch_without_the_graph_is_the_same_as_with_it(monkeypatch):
    models = make_model(Task.REGRESSION), make_model(Task.REGRESSION)
    eager = train(make_learner(models[0], Task.REGRESSION, "adam", epochs=2))
    monkeypatch.setattr(learner_module, "EAGER_STEPS", 1)
    compiled = train(make_learner(models[1], Task.REGRESSION, "adam", epochs=2))
    assert_allclose([epoch.loss for epoch in eager], [epoch.loss for epoch in compiled], rtol=1e-6)
    assert_same_weights(*models, 1e-6)
    assert eager[0].examples_per_second is None


def test_dropout_drops_the_same_for_the_same_seed():
    def history() -> list[float]:
        keras.utils.set_random_seed(5)
        model = keras.Sequential([keras.Input((FEATURES,)), keras.layers.Dropout(0.5), keras.layers.Dense(1)])
        return [epoch.loss for epoch in train(make_learner(model, Task.BINARY, "adam"))]

    first = history()
    assert first == history()
    assert len(set(first)) == EPOCHS


def test_a_loss_that_is_no_number_stops_the_history_before_its_epoch():
    model = make_model(Task.BINARY)
    learner = make_learner(model, Task.BINARY, "adam", epochs=9)
    history = list(learner.advance())
    model.layers[0].kernel.assign(model.layers[0].kernel + np.nan)
    history.extend(learner.advance())
    assert [epoch.epoch for epoch in history] == [1]
    assert learner.diverged_in == 2
    assert learner.figures().loss == history[0].loss


def test_without_validation_examples_there_are_no_validation_figures():
    training = Samples(*map(tf.constant, examples(Task.BINARY, EXAMPLES, 1)))
    empty = Samples(training.x[:0], training.y[:0])
    model = make_model(Task.BINARY)
    optimizer = make_optimizer(Experiment(learning_rate=RATE), model.trainable_variables)
    loop = EpochLoop(model, measures_for(Task.BINARY, "mean_squared_error"), optimizer, Data(training, empty, BATCH))
    history = train(Learner("twin", loop, SampleOrder(EXAMPLES, BATCH, 0), 3))
    assert [(epoch.val_loss, epoch.metrics.get("val_accuracy")) for epoch in history] == [(None, None)] * 3
    assert history[0].metrics["accuracy"] is not None


def test_many_validation_examples_are_validated_in_parts(monkeypatch):
    whole, parts = make_model(Task.CLASSIFICATION), make_model(Task.CLASSIFICATION)
    expected = train(make_learner(whole, Task.CLASSIFICATION, "adam", epochs=2))
    monkeypatch.setattr(samples, "VALIDATION_BATCH", 8)
    history = train(make_learner(parts, Task.CLASSIFICATION, "adam", epochs=2))
    assert_allclose([epoch.val_loss for epoch in history], [epoch.val_loss for epoch in expected], rtol=1e-6)
    ours, theirs = ([epoch.metrics["val_accuracy"] for epoch in one] for one in (history, expected))
    assert ours == pytest.approx(theirs)


@pytest.mark.parametrize(
    ("task", "loss", "right", "given", "expected"),
    [
        (Task.BINARY, "mean_squared_error", [[1.0], [-1.0], [1.0]], [[0.2], [0.3], [-4.0]], [1, 0, 0]),
        (Task.BINARY, "binary_crossentropy", [[1.0], [-1.0], [1.0]], [[0.6], [0.3], [0.1]], [1, 1, 0]),
        (Task.REGRESSION, "mean_squared_error", [[1.0, 2.0]], [[3.0, 1.0]], [1.5]),
        (Task.CLASSIFICATION, "sparse_categorical_crossentropy", [1, 0], [[0.1, 0.9], [0.2, 0.8]], [1, 0]),
        (Task.SEQUENCE, "sparse_categorical_crossentropy", [[1, 0]], [[[0.1, 0.9], [0.2, 0.8]]], [0.5]),
    ],
)
def test_the_metric_is_that_of_the_task(task, loss, right, given, expected):
    measures = measures_for(task, loss)
    assert_allclose(measures.metric(tf.constant(right), tf.constant(given)), expected)
    assert measures.loss(tf.constant(right), tf.constant(given)).shape == (len(expected),)


def test_binary_crossentropy_takes_labels_of_plus_and_minus_one():
    right, given = tf.constant([[1.0], [-1.0]]), tf.constant([[0.8], [0.4]])
    loss = measures_for(Task.BINARY, "binary_crossentropy").loss(right, given)
    assert_allclose(loss, [-np.log(0.8), -np.log(0.6)], rtol=1e-6)


def test_pictures_in_a_file_are_trained_on_as_those_in_memory(monkeypatch):
    monkeypatch.setattr(samples, "VALIDATION_BATCH", 8)
    numbers = np.random.default_rng(5)
    writer = PictureWriter((2, 3))
    for _ in range(EXAMPLES + VALIDATION):
        writer.write(numbers.integers(0, 256, (2, 3), dtype=np.uint8))
    pictures, classes = writer.pictures(), tf.constant(numbers.integers(0, CLASSES, EXAMPLES + VALIDATION), tf.int32)
    rows = np.arange(EXAMPLES), np.arange(EXAMPLES, EXAMPLES + VALIDATION)
    stored = [StoredSamples(pictures.only(one), tf.gather(classes, one)) for one in rows]
    held = [Samples(tf.constant(pictures[one]), tf.gather(classes, one)) for one in rows]
    histories = []
    for training, validation in (stored, held):
        keras.utils.set_random_seed(7)
        model = keras.Sequential([keras.Input((2, 3)), keras.layers.Flatten(), keras.layers.Dense(CLASSES, "softmax")])
        optimizer = make_optimizer(Experiment(learning_rate=RATE), model.trainable_variables)
        measures = measures_for(Task.CLASSIFICATION, LOSSES[Task.CLASSIFICATION])
        loop = EpochLoop(model, measures, optimizer, Data(training, validation, BATCH))
        history = train(Learner("network", loop, SampleOrder(EXAMPLES, BATCH, seed=3), EPOCHS))
        histories.append([(one.loss, one.val_loss, *one.metrics.values()) for one in history])
    assert_allclose(*histories, rtol=1e-6)
