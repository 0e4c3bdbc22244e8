"""Measures the layer of a network against its dense twin.

Both run as in training: many times in one call of one graph, so that calling it costs nothing; the calls of both
take turns, so that what else the machine does hits both; medians are told.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

import keras
import numpy as np
import tensorflow as tf

from tndesigner.datasets import Task
from tndesigner.document import Design, loads
from tndesigner.layers import build_model
from tndesigner.model import Layer, Model, NetworkDense, input_width, network_parts
from tndesigner.model.layer import NetworkLayer
from tndesigner.training.errors import TrainingError
from tndesigner.training.events import Measured, Timing
from tndesigner.training.requests import Measure
from tndesigner.worker.devices import choose_device
from tndesigner.worker.epoch_loop import Data, EpochLoop, Samples
from tndesigner.worker.measures import Tensor, measures_for
from tndesigner.worker.optimizers import make_optimizer
from tndesigner.worker.state import WorkerState

ROUNDS = 7
CALL_SECONDS = 0.03
"""How long a call should take."""
MOST_PASSES = 1_000
ANY_LENGTH = 32
"""How long an axis of any length is measured."""

Call = Callable[[int], float]
"""Does something so many times and returns the seconds of one time."""


@dataclass(frozen=True, slots=True)
class Calls:
    """What is timed of one layer."""

    inference: Call
    training: Call


def measure(state: WorkerState, request: Measure) -> None:
    """Time a network and its twin, and tell."""
    if state.running:
        raise TrainingError("a run goes on, so nothing can be measured; stop it first")
    design = loads(request.design, "the design to be measured")
    layer, shape = part_of(design, request.network)
    device = choose_device(design.experiment.device)
    keras.utils.clear_session(free_memory=False)
    with tf.device(device.placement):
        ours, twins = (
            calls_of(one, shape, design, request.batch) for one in (layer, layer.twin(shape, design.networks))
        )
        inference = in_turns(ours.inference, twins.inference)
        training = in_turns(ours.training, twins.training)
    measured = Measured(
        network=design.networks[request.network].name,
        batch=request.batch,
        device=device.device.name,
        inference=inference,
        training=training,
    )
    state.events.send(measured)


def part_of(design: Design, network: int) -> tuple[NetworkLayer, tuple[int, ...]]:
    """Return the layer of a network, with the shape that goes in; one of its own where no layer uses it.

    Raises:
        TrainingError: if the design has no such network.
    """
    if network not in design.networks:
        raise TrainingError(f"the design has no network {network}")
    for layer, shape in network_parts(design.model, design.networks):
        if layer.network == network:
            return layer, tuple(dim or ANY_LENGTH for dim in shape)
    return NetworkDense(network=network), (input_width(design.networks[network]),)


def calls_of(layer: Layer, shape: tuple[int, ...], design: Design, batch: int) -> Calls:
    """Return what is timed of a layer, alone in a model, on numbers or tokens at random."""
    tokens = getattr(layer, "vocabulary", getattr(layer, "input_dim", 0))
    model = build_model(Model(shape, (layer,), "int32" if tokens else "float32"), design.networks, batch=batch)
    numbers = np.random.default_rng(0)
    full = (batch, *shape)
    x = numbers.integers(tokens, size=full) if tokens else numbers.normal(size=full)
    examples = tf.constant(x.astype(np.int32 if tokens else np.float32))
    samples = Samples(examples, tf.zeros(model(examples).shape))
    optimizer = make_optimizer("adam", model.trainable_variables, 1e-6)
    loop = EpochLoop(
        model, measures_for(Task.REGRESSION, "mean_squared_error"), optimizer, Data(samples, samples, batch)
    )
    return Calls(_inference(model, examples), _training(loop, batch))


def in_turns(ours: Call, twins: Call) -> Timing:
    """Time both in turns, each often enough in a call, and return the medians."""
    calls = (ours, twins)
    passes = [_passes(call) for call in calls]
    times: Sequence[list[float]] = ([], [])
    for _ in range(ROUNDS):
        for call, count, taken in zip(calls, passes, times, strict=True):
            taken.append(call(count))
    return Timing(network=median(times[0]), twin=median(times[1]))


def _passes(call: Call) -> int:
    """Make the graph, then see how many times fill a call."""
    call(1)
    seconds = min(call(2), call(2))
    return max(1, min(MOST_PASSES, int(CALL_SECONDS / max(seconds, 1e-9))))


def _inference(model: keras.Model, examples: Tensor) -> Call:
    def body(step: Tensor, total: Tensor) -> tuple[Tensor, Tensor]:
        result = model(examples, training=False)
        return step + 1, total + tf.reshape(result, [-1])[0]

    def run(count: Tensor) -> Tensor:
        return tf.while_loop(lambda step, _: step < count, body, (0, tf.zeros(())), parallel_iterations=1)[1]

    graph = tf.function(run, autograph=False, input_signature=(tf.TensorSpec((), tf.int32),))

    def call(count: int) -> float:
        begin = time.perf_counter()
        graph(tf.constant(count)).numpy()
        return (time.perf_counter() - begin) / count

    return call


def _training(loop: EpochLoop, batch: int) -> Call:
    def call(count: int) -> float:
        rows = np.tile(np.arange(batch, dtype=np.int32), (count, 1))
        return loop.run(rows, np.zeros(count, dtype=bool)).seconds / count

    return call
