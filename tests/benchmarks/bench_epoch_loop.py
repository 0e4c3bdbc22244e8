"""Times the epoch loop against Keras's ``fit``, on this machine and in turns.

Run from the checkout: ``python -m tests.benchmarks.bench_epoch_loop [--threads N] [--rounds N]``. Ratios of medians of
rounds, without validation on either side, and the ratios that ../shared/PERFORMANCE.md asks for. One thread is what a
worker takes for steps this short. The floor is the time of the network's products alone, one after another. On a busy
machine the ratio of the processor's time, which is noted, says more than that of the clock.
"""

import os
import time
from collections.abc import Callable, Iterator
from statistics import median

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np
import tensorflow as tf

from tests.benchmarks.bench_layers import BlogLayer
from tests.benchmarks.row import Options, Row, run_alone
from tests.unit.blog import blog_network
from tndesigner.datasets import Task, load_dataset
from tndesigner.document import load
from tndesigner.layers import DenseNetwork, build_model
from tndesigner.models import Experiment, Model
from tndesigner.resources import resource_path
from tndesigner.worker.epoch_loop import EpochLoop
from tndesigner.worker.measures import measures_for
from tndesigner.worker.optimizers import make_optimizer
from tndesigner.worker.sample_order import SampleOrder
from tndesigner.worker.samples import Data, Samples

WIDTH, SIDE, BOND, BATCH, RATE = 1024, 32, 2, 32, 0.001

Arrays = tuple[np.ndarray, np.ndarray]
Epochs = Callable[[int], object]
"""Trains so many epochs."""
Taken = dict[str, float]
"""Milliseconds an epoch."""


def stack(hidden: keras.layers.Layer, inputs: int, outputs: int) -> keras.Model:
    """Return the blog's stack around a hidden layer; with several outputs it gives probabilities."""
    last = keras.layers.Dense(outputs, activation="softmax" if outputs > 1 else None)
    first = keras.layers.Dense(WIDTH, activation="relu")
    return keras.Sequential([keras.Input((inputs,)), first, hidden, keras.layers.Activation("relu"), last])


def digits_example() -> keras.Model:
    """Return the model of the example on digits, for flat pictures."""
    design = load(resource_path("examples/digits.tnd"))
    flat = Model((64,), design.model.layers[1:])
    return build_model(flat, design.networks, batch=BATCH)


def with_fit(model: keras.Model, data: Arrays, loss: str) -> Epochs:
    """Return Keras's way."""
    model.compile(keras.optimizers.Adam(RATE), loss)
    return lambda count: model.fit(*data, batch_size=BATCH, epochs=count, verbose=0)


def with_loop(model: keras.Model, data: Arrays, loss: str) -> Epochs:
    """Return our way: as many epochs a call as take about 40 ms."""
    samples = Samples(*map(tf.constant, data))
    measures = measures_for(Task.BINARY if loss == "mean_squared_error" else Task.CLASSIFICATION, loss)
    optimizer = make_optimizer(Experiment(learning_rate=RATE), model.trainable_variables)
    loop = EpochLoop(model, measures, optimizer, Data(samples, Samples(samples.x[:0], samples.y[:0]), BATCH))
    order, done = SampleOrder(len(samples), BATCH, seed=0), 0
    a_call = max(1, 90 // order.steps) * order.steps

    def train(count: int) -> None:
        nonlocal done
        end = done + count * order.steps
        while done < end:
            steps = min(a_call, end - done)
            loop.run(order.rows(done, steps), order.ends(done, steps))
            done += steps

    return train


def floor_of(examples: int) -> Epochs:
    """Return the products of an epoch alone, one after another: two forward and four backward for each example."""
    first = tf.linalg.qr(tf.random.normal((SIDE * BOND, SIDE)))[0]
    data = tf.random.normal((BATCH * SIDE, SIDE))

    def products(step: tf.Tensor, total: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
        for _ in range(3):
            total = tf.matmul(tf.matmul(total, first, transpose_b=True), first)
        return step + 1, total

    def run(count: tf.Tensor) -> tf.Tensor:
        return tf.while_loop(lambda step, _: step < count, products, (0, data), parallel_iterations=1)[1][0, 0]

    graph = tf.function(run, autograph=False, input_signature=(tf.TensorSpec((), tf.int32),))
    return lambda count: graph(tf.constant(round(count * examples / BATCH))).numpy()


def in_turns(ways: dict[str, Epochs], epochs: dict[str, int], rounds: int) -> tuple[Taken, Taken]:
    """Return the median milliseconds an epoch of each way, by the clock and of the processor."""
    clocks = (time.perf_counter, time.process_time)
    times: dict[str, list[tuple[float, ...]]] = {name: [] for name in ways}
    for way in ways.values():
        way(3)
    for _ in range(rounds):
        for name, way in ways.items():
            begin = [clock() for clock in clocks]
            way(epochs[name])
            ends = [clock() for clock in clocks]
            times[name].append(
                tuple(1e3 * (end - start) / epochs[name] for start, end in zip(begin, ends, strict=True))
            )
    waited, worked = ({name: median(one[kind] for one in taken) for name, taken in times.items()} for kind in (0, 1))
    return waited, worked


def rows(options: Options) -> Iterator[Row]:
    """Train in each way in turns; yield ratios."""
    tf.config.threading.set_intra_op_parallelism_threads(options.threads)
    tf.config.threading.set_inter_op_parallelism_threads(options.threads)
    tf.config.optimizer.set_experimental_options({"disable_meta_optimizer": True})  # as in a worker
    tf.get_logger().setLevel("ERROR")
    ways = all_ways()
    few = {name: 3 if "1,797" in name else 20 for name in ways if "fit" in name or "1,797" in name or "dense" in name}
    waited, worked = in_turns(ways, {name: few.get(name, 60) for name in ways}, options.rounds)
    for (title, ratio, goal), (_, of_work, _) in zip(rows_of(waited), rows_of(worked), strict=True):
        unit = "s" if title.startswith("seconds") else "×"
        yield Row(title, ratio, unit, goal, f"of the processor's time {of_work:.2f}{unit}")


def all_ways() -> dict[str, Epochs]:
    """Return the ways that are compared."""
    blobs, digits = load_dataset("blobs"), load_dataset("digits")
    points = (blobs.x_train, blobs.y_train)
    x = np.concatenate([digits.x_train, digits.x_val]).reshape(-1, 64)
    pictures = (x, np.concatenate([digits.y_train, digits.y_val]))
    mse, entropy = "mean_squared_error", "sparse_categorical_crossentropy"
    return {
        "fit, blog's layer": with_fit(stack(BlogLayer(SIDE, BOND), 2, 1), points, mse),
        "fit, dense": with_fit(stack(keras.layers.Dense(WIDTH), 2, 1), points, mse),
        "loop, network": with_loop(stack(DenseNetwork(blog_network()), 2, 1), points, mse),
        "loop, dense": with_loop(stack(keras.layers.Dense(WIDTH), 2, 1), points, mse),
        "floor": floor_of(len(points[0])),
        "fit, 1,797, the example": with_fit(digits_example(), pictures, entropy),
        "loop, 1,797, the example": with_loop(digits_example(), pictures, entropy),
        "fit, 1,797, 1024 wide": with_fit(stack(DenseNetwork(blog_network()), 64, 10), pictures, entropy),
        "loop, 1,797, 1024 wide": with_loop(stack(DenseNetwork(blog_network()), 64, 10), pictures, entropy),
    }


def rows_of(taken: Taken) -> list[tuple[str, float, str]]:
    """Return the rows that are asked for: what, how much, and how much it should be."""
    ours = taken["loop, network"]
    return [
        ("300 epochs of the blog's example against fit of its layer", taken["fit, blog's layer"] / ours, "≥ 30"),
        ("the same against fit of the dense layer", taken["fit, dense"] / ours, "≥ 40"),
        ("the dense layer in the loop against fit of it", taken["fit, dense"] / taken["loop, dense"], ""),
        ("seconds for 300 epochs", ours * 0.3, "≤ 0.3"),
        ("against the floor of its products", ours / taken["floor"], "≤ 2"),
        ("fit of the blog's layer against that floor", taken["fit, blog's layer"] / taken["floor"], ""),
        *(
            (
                f"epoch of 1,797 examples against fit, {of}",
                taken[f"fit, 1,797, {of}"] / taken[f"loop, 1,797, {of}"],
                "≥ 4.5",
            )
            for of in ("the example", "1024 wide")
        ),
    ]


if __name__ == "__main__":
    run_alone(rows, __doc__)
