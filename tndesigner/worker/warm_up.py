"""Trains something tiny once, so that what TensorFlow and Keras set up at first use is there for the first run."""

import keras
import numpy as np
import tensorflow as tf

from tndesigner.datasets import Task
from tndesigner.layers import build_model
from tndesigner.model import Dense, Model, NetworkDense
from tndesigner.network import Network
from tndesigner.worker.epoch_loop import Data, EpochLoop, Samples
from tndesigner.worker.learner import Learner
from tndesigner.worker.measures import measures_for
from tndesigner.worker.optimizers import make_optimizer
from tndesigner.worker.sample_order import SampleOrder

_EXAMPLES, _BATCH = 12, 4


def warm_up() -> None:
    """Make a model, train it on noise with the graph and without, and forget it."""
    stack = Model((6,), (NetworkDense(network=1, activation="relu"), Dense(units=1)))
    model = build_model(stack, {1: _two_cores()}, batch=_BATCH)
    noise = np.random.default_rng(0).normal(size=(_EXAMPLES, 6)).astype(np.float32)
    samples = Samples(tf.constant(noise), tf.constant(noise[:, :1]))
    optimizer = make_optimizer("adam", model.trainable_variables, 0.001)
    measures = measures_for(Task.BINARY, "mean_squared_error")
    loop = EpochLoop(model, measures, optimizer, Data(samples, samples, _BATCH))
    learner = Learner("network", loop, SampleOrder(_EXAMPLES, _BATCH, 0), epochs=3)
    while not learner.done:
        learner.advance()
    keras.utils.clear_session(free_memory=False)


def _two_cores() -> Network:
    network = Network("warm_up")
    x = network.add_input("x", {"i1": 2, "i2": 3})
    a = network.add_core("a", {"in": 2, "out": 2, "right": 2})
    b = network.add_core("b", {"left": 2, "in": 3, "out": 3})
    for first, second in ((x["i1"], a["in"]), (x["i2"], b["in"]), (a["right"], b["left"])):
        network.connect(first, second)
    network.set_outputs([a["out"], b["out"]])
    return network
