"""Times training steps of ways to compute the same, in turns: forward, and the gradients of data and weights."""

import os
import time
from collections.abc import Callable, Iterable, Sequence
from math import inf
from statistics import median

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import tensorflow as tf

Steps = Callable[[int], float]
"""Takes so many steps and returns the seconds of one."""
Times = dict[str, list[float]]
"""The seconds of a step of each way, round by round."""

ROUNDS = 15
CALL_SECONDS = 0.02
"""How long a call should take."""
HOPELESS = 8.0
"""A side that takes so many times as long as the fastest one is timed in the first round only: it cannot win."""


def clock() -> float:
    """Return the processor time for one thread, which other programs hardly change, or else the time that passes."""
    alone = tf.config.threading.get_intra_op_parallelism_threads() == 1
    return time.process_time() if alone else time.perf_counter()


def use_threads(count: int) -> None:
    """Compute with so many threads, and leave loops in graphs as they are written."""
    tf.config.threading.set_intra_op_parallelism_threads(count)
    tf.config.threading.set_inter_op_parallelism_threads(count)
    tf.config.optimizer.set_experimental_options({"loop_optimization": False})


def steps_of(
    forward: Callable[[tf.Tensor], tf.Tensor], variables: Sequence[tf.Variable], data: tf.Tensor, known: bool = True
) -> Steps:
    """Return what computes the result and all gradients again and again.

    Args:
        forward: what is timed.
        variables: its weights.
        data: what it takes; whole numbers have no gradient.
        known: whether the number of examples is known while tracing.
    """
    target = tf.random.normal(forward(data).shape)
    specs = [tf.TensorSpec(one.shape if known else (None, *one.shape[1:]), one.dtype) for one in (data, target)]
    moving = [data] if data.dtype.is_floating else []

    @tf.function(input_signature=[tf.TensorSpec((), tf.int32), *specs], autograph=False)
    def steps(count: tf.Tensor, data: tf.Tensor, target: tf.Tensor) -> tf.Tensor:
        def body(step: tf.Tensor, *_: tf.Tensor) -> tuple[tf.Tensor, ...]:
            with tf.GradientTape() as tape:
                tape.watch(data)
                result = forward(tf.identity(data))
            sources = [data, *variables] if moving else list(variables)
            gradients = tape.gradient(result, sources, output_gradients=tf.identity(target))
            return step + 1, result, *map(tf.convert_to_tensor, gradients)

        weights = [tf.convert_to_tensor(one) for one in variables]
        start = (tf.constant(0), target, *([data] if moving else []), *weights)
        ended = tf.while_loop(lambda step, *_: step < count, body, start, parallel_iterations=1)
        return tf.add_n([tf.reduce_sum(one) for one in ended[1:]])

    def run(count: int) -> float:
        start = clock()
        float(steps(tf.constant(count), data, target))
        return (clock() - start) / count

    return run


def race(sides: dict[str, Steps]) -> Times:
    """Time all sides in turns; each round begins with another one, since what ran before leaves its caches behind."""
    counts, quickest = {}, inf
    for name, run in sides.items():
        run(1)
        seconds = run(1)
        if seconds <= HOPELESS * quickest:
            seconds = min(run(2), run(2))
        quickest = min(quickest, seconds)
        counts[name] = max(1, int(CALL_SECONDS / seconds))
    times: Times = {name: [] for name in sides}
    order = list(sides)
    for _ in range(ROUNDS):
        for name in order:
            times[name].append(sides[name](counts[name]))
        order = [name for name in order if times[name][0] <= HOPELESS * min(one[0] for one in times.values())]
        order.append(order.pop(0))
    return times


def against_best(times: Times, side: str, others: Iterable[str]) -> tuple[float, str]:
    """Return how many times as long as a side the best of others takes, and which that is."""
    ratios = {name: median(hand / own for hand, own in zip(times[name], times[side], strict=False)) for name in others}
    best = min(ratios, key=lambda name: ratios[name])
    return ratios[best], best
