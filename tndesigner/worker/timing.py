"""Times layers as they run in training.

Each layer runs many times in one call of one graph, so that the call itself costs nothing. The layers to compare
run alternately, so that other load on the machine affects all of them, and medians are returned.
"""

import time
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any, TypeVar

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from tndesigner.datasets import Task
from tndesigner.document import Design
from tndesigner.layers import build_model
from tndesigner.models import Experiment, Layer, Model, Networks, all_network_parts
from tndesigner.models.layer import NetworkLayer
from tndesigner.planning.choice import NO_ORDERS, Orders
from tndesigner.training.errors import TrainingError
from tndesigner.wording.text import Text
from tndesigner.worker.epoch_loop import EpochLoop
from tndesigner.worker.measures import Tensor, measures_for
from tndesigner.worker.optimizers import make_optimizer
from tndesigner.worker.samples import Data, Samples

ROUNDS = 7
CALL_SECONDS = 0.03
"""How long a call should take."""
MOST_PASSES = 1_000
ANY_LENGTH = 32
"""The length that stands for an axis of any length."""

Result = TypeVar("Result")

Call = Callable[[int], float]
"""Does something this many times and returns the seconds for one time."""


@dataclass(frozen=True, slots=True)
class Calls:
    """What is timed of one layer."""

    inference: Call
    training: Call


def part_of(design: Design, network: int) -> tuple[NetworkLayer, tuple[int, ...]]:
    """Return the layer of a network, with its input shape; a dense layer if no layer uses the network.

    Raises:
        TrainingError: if the design has no such network.
    """
    if network not in design.networks:
        raise TrainingError(Text("the design has no network {0}", network))
    parts = all_network_parts(design.model, design.networks)
    layer, shape = next(part for part in parts if part[0].network == network)
    return layer, tuple(dim or ANY_LENGTH for dim in shape)


def calls_of(layer: Layer, shape: tuple[int, ...], design: Design, batch: int, orders: Orders = NO_ORDERS) -> Calls:
    """Return what is timed of a layer, alone in a model."""
    return calls_of_stack(alone(layer, shape), design.networks, batch, orders)


def alone(layer: Layer, shape: tuple[int, ...]) -> Model:
    """Return a stack of one layer."""
    return Model(shape, (layer,), "int32" if vocabulary_of(layer) else "float32")


def vocabulary_of(layer: Layer) -> int:
    """Return the size of a layer's vocabulary; 0 if it takes numbers."""
    return int(getattr(layer, "vocabulary", getattr(layer, "input_dim", 0)))


def calls_of_stack(
    stack: Model, networks: Networks, batch: int, orders: Orders = NO_ORDERS, *, xla: bool = False
) -> Calls:
    """Return what is timed of a stack of layers, on random numbers or tokens.

    Args:
        stack: the layers.
        networks: the networks by number.
        batch: the number of examples.
        orders: how networks are contracted, if that is chosen already.
        xla: whether training steps are compiled by XLA.
    """
    model = build_model(stack, networks, batch=batch, orders=orders)
    examples = tf.constant(random_examples(stack, batch)[0])
    samples = Samples(examples, tf.zeros(model(examples).shape))
    optimizer = make_optimizer(Experiment(learning_rate=1e-6), model.trainable_variables)
    measures, data = measures_for(Task.REGRESSION, "mean_squared_error"), Data(samples, samples, batch)
    loop = EpochLoop(model, measures, optimizer, data, xla=xla)
    return Calls(_inference(model, examples), _training(loop, batch))


def random_examples(model: Model, count: int) -> tuple[NDArray[Any], ...]:
    """Return random numbers or tokens for each input of a model; an axis of any length has ``ANY_LENGTH``."""
    numbers = np.random.default_rng(0)
    tokens = min((vocabulary_of(layer) for layer in model.layers if layer.takes_tokens), default=1)
    sizes = ((count, *(dim or ANY_LENGTH for dim in one.shape)) for one in model.inputs)
    return tuple(
        (numbers.integers(tokens, size=size) if one.dtype == "int32" else numbers.normal(size=size)).astype(one.dtype)
        for size, one in zip(sizes, model.inputs, strict=True)
    )


def race(calls: Sequence[Call]) -> list[float]:
    """Time calls alternately, each with as many passes as fill a call, and return the medians."""
    return last_of(racing(calls))


def racing(calls: Sequence[Call]) -> Generator[None, None, list[float]]:
    """Do what ``race`` does, pausing after each call."""
    passes = [passes_of(call) for call in calls]
    times: list[list[float]] = [[] for _ in calls]
    for _ in range(ROUNDS):
        for call, count, taken in zip(calls, passes, times, strict=True):
            taken.append(call(count))
            yield
    return [median(taken) for taken in times]


def last_of(pieces: Generator[None, None, Result]) -> Result:
    """Do all pieces of some work and return its result."""
    while True:
        try:
            next(pieces)
        except StopIteration as end:
            result: Result = end.value
            return result


def passes_of(call: Call) -> int:
    """Make the graph, then measure how many passes fill a call."""
    call(1)
    seconds = min(call(2), call(2))
    return max(1, min(MOST_PASSES, int(CALL_SECONDS / max(seconds, 1e-9))))


def repeated(step: Callable[[Tensor], Tensor]) -> Call:
    """Return what does a step many times in one call of one graph.

    Args:
        step: takes the number that the step before gave, at first 0, and gives the next one.
    """

    def body(count: Tensor, number: Tensor) -> tuple[Tensor, Tensor]:
        return count + 1, step(number)

    def run(most: Tensor) -> Tensor:
        return tf.while_loop(lambda count, _: count < most, body, (0, tf.zeros(())), parallel_iterations=1)[1]

    graph = tf.function(run, autograph=False, input_signature=(tf.TensorSpec((), tf.int32),))

    def call(count: int) -> float:
        begin = time.perf_counter()
        graph(tf.constant(count)).numpy()
        return (time.perf_counter() - begin) / count

    return call


def _inference(model: keras.Model, examples: Tensor) -> Call:
    return repeated(lambda total: total + tf.reshape(model(examples, training=False), [-1])[0])


def _training(loop: EpochLoop, batch: int) -> Call:
    def call(count: int) -> float:
        rows = np.tile(np.arange(batch, dtype=np.int32), (count, 1))
        return loop.run(rows, np.zeros(count, dtype=bool)).seconds / count

    return call
