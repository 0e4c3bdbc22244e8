"""Learning rates, early stopping and the best weights are those of Keras's schedules and callbacks in ``fit``."""

import keras
import numpy as np
import pytest
import tensorflow as tf
from numpy.testing import assert_allclose

from tndesigner.datasets import Task
from tndesigner.models import Experiment, Schedule, Stopping
from tndesigner.worker.epoch_loop import EpochLoop
from tndesigner.worker.learner import Learner
from tndesigner.worker.learning_rates import LearningRates
from tndesigner.worker.measures import measures_for
from tndesigner.worker.optimizers import make_optimizer
from tndesigner.worker.sample_order import SampleOrder
from tndesigner.worker.samples import Data, Samples

RATE, EXAMPLES, FEATURES, BATCH, EPOCHS = 0.01, 22, 6, 5, 14
STEPS = 5
"""In an epoch; the last batch has 2 examples."""


def samples(count: int, seed: int) -> Samples:
    numbers = np.random.default_rng(seed)
    x, y = numbers.normal(size=(count, FEATURES)), numbers.normal(size=(count, 1))
    return Samples(tf.constant(x, tf.float32), tf.constant(y, tf.float32))


def make_model() -> keras.Model:
    keras.utils.set_random_seed(3)
    dense = keras.layers.Dense(7, activation="tanh")
    return keras.Sequential([keras.Input((FEATURES,)), dense, keras.layers.Dense(1)])


def learner_of(experiment: Experiment) -> Learner:
    order, model = SampleOrder(EXAMPLES, BATCH, seed=3), make_model()
    optimizer = make_optimizer(experiment, model.trainable_variables, order.steps)
    data = Data(samples(EXAMPLES, 1), samples(11, 2), BATCH)
    loop = EpochLoop(model, measures_for(Task.REGRESSION, "mean_squared_error"), optimizer, data)
    return Learner("network", loop, order, experiment.epochs, experiment.stopping)


def trained(experiment: Experiment) -> tuple[Learner, list[float]]:
    """A learner after its training, and its validation losses."""
    learner, losses = learner_of(experiment), []
    while not learner.done:
        losses += [epoch.val_loss for epoch in learner.advance()]
    learner.stopping.restore()
    return learner, losses


def fitted(optimizer: keras.optimizers.Optimizer, *callbacks: keras.callbacks.Callback) -> tuple[keras.Model, list]:
    """A model after ``fit`` on the same examples in the same order, and its validation losses."""
    model, order = make_model(), SampleOrder(EXAMPLES, BATCH, seed=3)
    points, validation = samples(EXAMPLES, 1), samples(11, 2)

    def batches():
        for rows in order.rows(0, STEPS * EPOCHS):
            yield tuple(tf.gather(one, rows[rows >= 0]) for one in (points.x, points.y))

    model.compile(optimizer, "mean_squared_error")
    history = model.fit(
        batches(),
        steps_per_epoch=STEPS,
        shuffle=False,
        epochs=EPOCHS,
        validation_data=(validation.x, validation.y),
        callbacks=callbacks,
        verbose=0,
    )
    return model, history.history["val_loss"]


def assert_alike(experiment: Experiment, optimizer, *callbacks) -> Learner:
    learner, losses = trained(experiment)
    model, expected = fitted(optimizer, *callbacks)
    assert_allclose(losses, expected, rtol=1e-5)
    for mine, other in zip(learner.loop.model.weights, model.weights, strict=True):
        assert_allclose(mine.numpy(), other.numpy(), atol=2e-6)  # rounding of 70 steps
    return learner


schedules = keras.optimizers.schedules


@pytest.mark.parametrize(
    ("schedule", "expected"),
    [
        (
            Schedule(kind="cosine", warm_up=3, alpha=0.1),
            schedules.CosineDecay(0.0, STEPS * (EPOCHS - 3), 0.1, warmup_target=RATE, warmup_steps=STEPS * 3),
        ),
        (Schedule(kind="cosine"), schedules.CosineDecay(RATE, STEPS * EPOCHS)),
        (
            Schedule(kind="exponential", decay_rate=0.5, decay_epochs=4),
            schedules.ExponentialDecay(RATE, STEPS * 4, 0.5),
        ),
        (
            Schedule(kind="step", decay_rate=0.2, decay_epochs=4),
            schedules.PiecewiseConstantDecay(
                [STEPS * 4 - 1, STEPS * 8 - 1, STEPS * 12 - 1], [RATE * 0.2**n for n in range(4)]
            ),
        ),
    ],
    ids=["cosine after a warm-up", "cosine", "exponential", "step"],
)
def test_the_learning_rate_of_each_step_is_that_of_keras(schedule, expected):
    rates = LearningRates(Experiment(learning_rate=RATE, epochs=EPOCHS, schedule=schedule), STEPS)
    ours = np.concatenate([rates.of(first, 7) for first in range(0, STEPS * EPOCHS, 7)])
    assert_allclose(ours, [float(expected(step)) for step in range(STEPS * EPOCHS)], rtol=1e-5, atol=1e-9)


def test_adam_with_all_choices_trains_as_in_fit():
    choices = {"weight_decay": 0.02, "global_clipnorm": 0.5}
    schedule = Schedule(kind="cosine", warm_up=2)
    ours = Experiment(learning_rate=RATE, epochs=EPOCHS, schedule=schedule, **choices)
    theirs = schedules.CosineDecay(0.0, STEPS * (EPOCHS - 2), warmup_target=RATE, warmup_steps=STEPS * 2)
    assert_alike(ours, keras.optimizers.Adam(theirs, **choices))


def test_another_optimizer_with_all_choices_trains_as_in_fit():
    choices = {"weight_decay": 0.02, "global_clipnorm": 0.5}
    schedule = Schedule(kind="exponential", decay_rate=0.5, decay_epochs=3)
    ours = Experiment(optimizer="sgd", learning_rate=RATE, epochs=EPOCHS, schedule=schedule, **choices)
    assert_alike(ours, keras.optimizers.SGD(schedules.ExponentialDecay(RATE, STEPS * 3, 0.5), **choices))


@pytest.mark.parametrize("optimizer", ["adam", "sgd"])
def test_early_stopping_and_the_best_weights_are_the_same_in_one_call_of_many_epochs(optimizer):
    stopping = Stopping(patience=3, keep_best=True)
    ours = Experiment(optimizer=optimizer, learning_rate=0.2, epochs=EPOCHS, stopping=stopping)
    learner = learner_of(ours)
    learner._pace.steps = STEPS * EPOCHS
    losses = [epoch.val_loss for epoch in learner.advance()]
    learner.stopping.restore()
    callback = keras.callbacks.EarlyStopping(patience=3, restore_best_weights=True)
    model, expected = fitted(
        keras.optimizers.get({"class_name": optimizer, "config": {"learning_rate": 0.2}}), callback
    )
    assert 3 < len(expected) < EPOCHS
    assert learner.done
    assert learner.stopping.best.epoch == 1 + int(np.argmin(expected))
    assert_allclose(losses, expected, rtol=1e-4)  # so large a rate enlarges what is rounded
    for mine, other in zip(learner.loop.model.weights, model.weights, strict=True):
        assert_allclose(mine.numpy(), other.numpy(), atol=1e-4)


def test_after_early_stopping_the_optimizer_goes_on_at_the_next_step():
    learner = learner_of(Experiment(learning_rate=0.2, epochs=EPOCHS, stopping=Stopping(patience=3)))
    learner._pace.steps = STEPS * EPOCHS
    epochs = learner.advance()
    rates = learner.loop.optimizer
    assert learner.step == rates._steps == STEPS * len(epochs) < STEPS * EPOCHS


def test_a_plateau_and_early_stopping_with_the_best_weights_are_those_of_the_callbacks():
    experiment = Experiment(
        learning_rate=RATE,
        epochs=EPOCHS,
        schedule=Schedule(kind="plateau", decay_rate=0.3, decay_epochs=2),
        stopping=Stopping(patience=4, keep_best=True),
    )
    learner = assert_alike(
        experiment,
        keras.optimizers.Adam(RATE),
        keras.callbacks.ReduceLROnPlateau(factor=0.3, patience=2),
        keras.callbacks.EarlyStopping(patience=4, restore_best_weights=True),
    )
    figures = learner.figures()
    assert learner.stopped_early
    assert figures.epochs == figures.best_epoch + 4 < EPOCHS
    assert figures.val_loss == learner.stopping.best.val_loss
    assert (learner.weights_epoch, learner.has_best_weights) == (figures.best_epoch, True)


def test_a_learner_that_stopped_early_goes_on_when_more_epochs_are_asked_for():
    experiment = Experiment(learning_rate=RATE, epochs=EPOCHS, stopping=Stopping(patience=1))
    learner, losses = trained(experiment)
    assert len(losses) < EPOCHS
    learner.train_until(len(losses) + 1)
    more = list[int]()
    while not learner.done:
        more += [epoch.epoch for epoch in learner.advance()]
    assert more == [len(losses) + 1]
