"""Times a training step of networks against the dense layer, and against the blog's layer, on this machine.

Run from the checkout: ``python -m tests.benchmarks.bench_layers [--quick] [--threads N]``. A row says how many times
the network's step the other one takes, with what ../shared/PERFORMANCE.md asks for where it asks, and the medians of
interleaved rounds in microseconds. A step is forward, gradients and Adam. Many are taken in one call of
one ``tf.function``, as in training: a call takes longer than a small step. All sides get one thread unless told
otherwise, and then processor time is counted, which other programs hardly change.
"""

import os
import time
from collections.abc import Iterator
from itertools import product
from math import prod
from statistics import median

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import tensorflow as tf

from tests.benchmarks.row import Options, Row, run_alone
from tests.benchmarks.steps import CALL_SECONDS, Steps, clock
from tndesigner.layers import DenseNetwork
from tndesigner.network.templates import make

GOALS = {
    ((32, 32), 2, 1): {"dense": 4.5, "blog": 1.6},
    ((32, 32), 2, 32): {"dense": 4, "blog": 1.4},
    ((32, 32), 2, 1024): {"dense": 3, "blog": 1.1},
    ((16, 16, 16), 2, 1): {"dense": 60},
    ((16, 16, 16), 2, 32): {"dense": 25},
    ((16, 16, 16), 2, 128): {"dense": 12},
    ((16, 16, 16), 2, 1024): {"dense": 7},
    ((16, 32, 32), 2, 1): {"dense": 500},
    ((16, 32, 32), 2, 32): {"dense": 110},
}
"""How many times longer the others should take, by factors, bond dimension and batch size."""

OTHERS = {"dense": "dense layer", "blog": "blog's layer"}


@keras.saving.register_keras_serializable(package="bench")
class BlogLayer(keras.layers.Layer):
    """The blog's layer, mended for Keras 3: ncon over one example, mapped over the batch."""

    def __init__(self, side: int, bond: int, **kwargs: object) -> None:
        """Remember the sizes."""
        super().__init__(**kwargs)
        self.side, self.bond = side, bond

    def build(self, input_shape: object) -> None:
        """Make the two cores and the bias."""
        shape = (self.side, self.side, self.bond)
        self.a = self.add_weight(shape=shape, initializer=keras.initializers.RandomNormal(stddev=1 / self.side))
        self.b = self.add_weight(shape=shape, initializer=keras.initializers.RandomNormal(stddev=1 / self.side))
        self.bias = self.add_weight(shape=(self.side, self.side), initializer="zeros")

    def call(self, inputs: tf.Tensor) -> tf.Tensor:
        """Contract x with a, then with b, for each example."""
        a, b, bias = (tf.convert_to_tensor(one) for one in (self.a, self.b, self.bias))

        def one(x: tf.Tensor) -> tf.Tensor:
            x = tf.reshape(x, (self.side, self.side))
            half = tf.tensordot(x, a, [[0], [0]])
            return tf.tensordot(half, b, [[0, 2], [0, 2]]) + bias

        return tf.reshape(tf.vectorized_map(one, inputs), (-1, self.side**2))


def training(layer: keras.layers.Layer, width: int, batch: int) -> Steps:
    """Return what trains one layer on fixed random data."""
    data, target = tf.random.normal((batch, width)), tf.random.normal((batch, width))
    layer(data)
    optimizer = keras.optimizers.Adam()
    optimizer.build(layer.trainable_variables)

    @tf.function(reduce_retracing=True)
    def steps(count: tf.Tensor) -> tf.Tensor:
        loss = tf.zeros(())
        for _ in tf.range(count):
            with tf.GradientTape() as tape:
                loss = tf.reduce_mean(tf.square(layer(data) - target))
            optimizer.apply(tape.gradient(loss, layer.trainable_variables))
        return loss

    def run(count: int) -> float:
        start = clock()
        float(steps(tf.constant(count)))
        return (clock() - start) / count

    return run


def race(sides: dict[str, Steps], seconds: float) -> dict[str, float]:
    """Return the median time of a step of each side in microseconds, measured in turns."""
    counts = {}
    for name, run in sides.items():
        run(1)
        counts[name] = max(1, int(CALL_SECONDS / min(run(2), run(2))))
    times: dict[str, list[float]] = {name: [] for name in sides}
    end = time.perf_counter() + seconds
    while time.perf_counter() < end or len(next(iter(times.values()))) < 5:
        for name, run in sides.items():
            times[name].append(run(counts[name]))
    return {name: 1e6 * median(values) for name, values in times.items()}


def compare(factors: tuple[int, ...], bond: int, batch: int, seconds: float) -> Iterator[Row]:
    """Time the network, the dense layer and, for two equal cores, the blog's layer."""
    text, width = ",".join(map(str, factors)), prod(factors)
    network = make("mpo", {"inputs": text, "outputs": text, "bond": str(bond)}).network
    layer = DenseNetwork(network, batch=batch)
    sides = {"network": training(layer, width, batch)}
    sides["dense"] = training(keras.layers.Dense(width), width, batch)
    if len(factors) == 2 and factors[0] == factors[1]:
        sides["blog"] = training(BlogLayer(factors[0], bond), width, batch)
    times = race(sides, seconds)
    goals = GOALS.get((factors, bond, batch), {})
    for name in list(times)[1:]:
        title = f"{text} r={bond} B={batch}, step of the {OTHERS[name]} in those of the network"
        goal = f"≥ {goals[name]:g}" if name in goals else "≥ 0.95" if name == "blog" else ""
        yield Row(title, times[name] / times["network"], goal=goal, note=f"{times['network']:,.0f} µs")


def rows(options: Options) -> Iterator[Row]:
    """Run the cases of ../shared/PERFORMANCE.md; half a second each and no width over 1,024 if it has to be quick."""
    tf.config.threading.set_intra_op_parallelism_threads(options.threads)
    tf.config.threading.set_inter_op_parallelism_threads(options.threads)
    cases = product(
        (1, 32, 128, 1024), (((32, 32), 2), ((32, 32), 8), ((32, 32), 32), ((4, 8, 8, 4), 8), ((4, 8, 8, 4), 2))
    )
    for batch, (factors, bond) in cases:
        yield from compare(factors, bond, batch, 0.5 if options.quick else 2.0)
    for batch in () if options.quick else (1, 32, 128, 1024):
        yield from compare((16, 16, 16), 2, batch, 3.0)
    for batch in () if options.quick else (1, 32):
        yield from compare((16, 32, 32), 2, batch, 3.0)


if __name__ == "__main__":
    run_alone(rows, __doc__)
