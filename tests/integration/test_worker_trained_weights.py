"""Small weights are trained as one vector, and nothing else about a model changes by that."""

import keras
import numpy as np
import pytest
import tensorflow as tf
from numpy.testing import assert_allclose, assert_array_equal

from tests.unit.blog import blog_design
from tndesigner.datasets import Task
from tndesigner.layers import DenseNetwork, build_model
from tndesigner.models import Experiment
from tndesigner.network.templates import make
from tndesigner.worker.epoch_loop import EpochLoop
from tndesigner.worker.learner import Learner
from tndesigner.worker.measures import measures_for
from tndesigner.worker.optimizers import make_optimizer
from tndesigner.worker.sample_order import SampleOrder
from tndesigner.worker.samples import Data, Samples
from tndesigner.worker.trained_weights import LARGEST_JOINED

RATE, EXAMPLES, FEATURES, BATCH, EPOCHS = 0.01, 22, 6, 5, 4
MOST_OPERATIONS = 80
"""In a step of the blog's example; there were 127 with an operation of Adam for each weight and batches of any size."""


def samples(count: int, seed: int) -> Samples:
    numbers = np.random.default_rng(seed)
    x, y = numbers.normal(size=(count, FEATURES)), numbers.normal(size=(count, 1))
    return Samples(tf.constant(x, tf.float32), tf.constant(y, tf.float32))


def learner_of(model: keras.Model, optimizer: str = "adam") -> Learner:
    data = Data(samples(EXAMPLES, 1), samples(7, 2), BATCH)
    measures = measures_for(Task.REGRESSION, "mean_squared_error")
    loop = EpochLoop(
        model,
        measures,
        make_optimizer(Experiment(optimizer=optimizer, learning_rate=RATE), model.trainable_variables),
        data,
    )
    return Learner("network", loop, SampleOrder(EXAMPLES, BATCH, seed=3), EPOCHS)


def train(learner: Learner) -> list[float]:
    losses = []
    while not learner.done:
        losses.extend(epoch.loss for epoch in learner.advance())
    return losses


def fit(model: keras.Model) -> list[float]:
    """The losses of Keras, for the same examples in the same order."""
    data, order = samples(EXAMPLES, 1), SampleOrder(EXAMPLES, BATCH, seed=3)
    model.compile(keras.optimizers.Adam(RATE), "mean_squared_error")
    losses = []
    for epoch in range(EPOCHS):
        rows = order.rows(epoch * order.steps, order.steps).ravel()
        x, y = (tf.gather(array, rows[rows >= 0]) for array in (data.x, data.y))
        losses += model.fit(x, y, batch_size=BATCH, shuffle=False, verbose=0).history["loss"]
    return losses


def of_layers(*layers: keras.layers.Layer) -> keras.Model:
    return keras.Sequential([keras.Input((FEATURES,)), *layers])


def assert_trained_alike(build, tolerance: float = 1e-6) -> keras.Model:
    """Train a model in the loop and one with fit; compare losses and all weights; return the former.

    The tolerance is that of the weights; losses may differ by ten times that, relatively.
    """
    keras.utils.set_random_seed(5)
    ours = build()
    keras.utils.set_random_seed(5)
    theirs = build()
    assert_allclose(train(learner_of(ours)), fit(theirs), rtol=10 * tolerance)
    for mine, other in zip(ours.weights, theirs.weights, strict=True):
        assert_allclose(mine.numpy(), other.numpy(), atol=tolerance, err_msg=mine.path)
    return ours


def network(**arguments) -> DenseNetwork:
    drawn = make("mpo", {"inputs": "2,3", "outputs": "5,2", "bond": "3"}).network
    return DenseNetwork(drawn, activation="tanh", **arguments)


@pytest.mark.parametrize(
    "choices", [{}, {"weight_decay": 0.3, "global_clipnorm": 2.0}], ids=["plain", "decay and clip"]
)
def test_adam_changes_weights_of_all_sizes_as_keras_does(choices):
    sizes = [(3, 5), (7,), (1,), (LARGEST_JOINED + 3,), (2, 3, 5)]
    numbers = np.random.default_rng(0)
    starts = [numbers.normal(size=size).astype("float32") for size in sizes]
    ours, theirs = ([keras.Variable(start) for start in starts] for _ in range(2))
    adam = make_optimizer(Experiment(learning_rate=RATE, **choices), ours)
    reference = keras.optimizers.Adam(RATE, **choices)
    reference.build(theirs)
    for step in range(12):
        gradients = [numbers.normal(size=size).astype("float32") * 10.0 ** (step % 3 - 1) for size in sizes]
        adam.weights.join()
        vector = np.concatenate([gradient.ravel() for gradient in gradients if gradient.size <= LARGEST_JOINED])
        adam.apply([tf.constant(vector), tf.constant(gradients[3])], tf.constant(adam.next_rates(1)[0]))
        adam.weights.restore()
        reference.apply([tf.constant(gradient) for gradient in gradients])
    for mine, other in zip(ours, theirs, strict=True):
        assert_allclose(mine.numpy(), other.numpy(), rtol=1e-6, atol=1e-6)


def test_statistics_of_a_normalisation_are_those_of_fit():
    def build() -> keras.Model:
        return of_layers(network(), keras.layers.BatchNormalization(momentum=0.7), keras.layers.Dense(1))

    ours = assert_trained_alike(build)
    assert np.abs(ours.layers[1].moving_mean.numpy()).max() > 0.01


def test_penalties_of_weights_and_of_what_a_layer_answers_count_as_in_fit():
    squares = keras.regularizers.L2(0.05)
    wide = LARGEST_JOINED // 10 + 1  # the kernel is too large to be joined

    def build() -> keras.Model:
        return of_layers(
            network(kernel_regularizer=squares),
            keras.layers.Dense(wide, "tanh", kernel_regularizer=squares, activity_regularizer=squares),
            keras.layers.Dense(1, bias_regularizer=squares),
        )

    assert_trained_alike(build, 5e-6)


def test_constrained_and_frozen_weights_are_treated_as_in_fit():
    norm = keras.constraints.MaxNorm(0.5)

    def build() -> keras.Model:
        return of_layers(network(frozen=("b",)), keras.layers.Dense(3, kernel_constraint=norm), keras.layers.Dense(1))

    keras.utils.set_random_seed(5)
    before = build().layers[0].cores["b"].numpy()
    ours = assert_trained_alike(build)
    assert_array_equal(ours.layers[0].cores["b"].numpy(), before)
    assert np.linalg.norm(ours.layers[1].kernel.numpy(), axis=0).max() <= 0.5 + 1e-6


def test_layers_that_compute_in_half_precision_are_trained_as_in_fit():
    def build() -> keras.Model:
        return of_layers(network(dtype="mixed_bfloat16"), keras.layers.Dense(1, dtype="float32"))

    assert_trained_alike(build, 1e-3)


def test_dropout_draws_other_numbers_in_each_step():
    keras.utils.set_random_seed(5)
    model = of_layers(keras.layers.Dropout(0.5, seed=1), keras.layers.Dense(1))
    before = model.layers[0].seed_generator.state.numpy()
    learner = learner_of(model)
    train(learner)
    assert (model.layers[0].seed_generator.state.numpy() - before)[1] == EPOCHS * 5


def test_weights_that_somebody_sets_between_two_calls_are_trained_on():
    keras.utils.set_random_seed(5)
    model = of_layers(network(), keras.layers.Dense(1))
    learner = learner_of(model)
    learner.advance()
    model.layers[1].kernel.assign(model.layers[1].kernel + 100.0)
    losses = train(learner)
    assert losses[0] > 100.0
    assert model.layers[1].kernel.numpy().min() > 50.0


def test_a_step_of_the_blogs_example_has_few_operations():
    design = blog_design()
    model = build_model(design.model, design.networks, batch=32)
    points = Samples(tf.zeros((80, 2)), tf.zeros((80, 1)))
    optimizer = make_optimizer(Experiment(learning_rate=RATE), model.trainable_variables)
    loop = EpochLoop(model, measures_for(Task.BINARY, "mean_squared_error"), optimizer, Data(points, points, 32))
    functions = loop._compiled.get_concrete_function().graph.as_graph_def().library.function
    step = next(one for one in functions if "while_while_body" in one.signature.name)
    counted = [node.op for node in step.node_def if node.op not in ("Const", "Identity", "NoOp")]
    assert counted.count("ResourceApplyAdam") == 1
    assert len(counted) <= MOST_OPERATIONS
