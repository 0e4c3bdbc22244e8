"""Times layers made without any hint against the same products written by hand, on this machine.

Run from the checkout: ``python -m tests.benchmarks.bench_by_hand [--threads N] [CASE ...]``, a case being what a title
begins with, such as "32·32 r=8 B=16". A chain of cores of width 1,024, with a bond dimension and a batch, has two rows:
how many times as long as a step (forward, and the gradient of data and cores) of ``td.layer`` the best of five ways by
hand takes, where the batch is known while tracing and where it is not; beside it the microseconds of the step. What is
below ../shared/PERFORMANCE.md is measured again, up to three times, and the best of its repeats counts. All ways run in
turns, many steps in one call; times are medians, ratios those of pairs. With one thread, processor time is counted,
which other programs hardly change.
"""

from collections.abc import Callable, Iterator
from itertools import product
from math import prod
from statistics import median

import tensorflow as tf

import tndesigner as td
from tests.benchmarks.row import Options, Row, run_alone
from tests.benchmarks.steps import Steps, against_best, race, steps_of, use_threads

Way = Callable[[tf.Tensor, list[tf.Tensor]], tf.Tensor]
"""Contracts data (batch, width) with the cores (left, in, out, right) of a chain."""

KNOWN = 0.95
"""How many times as long the best way by hand must take, where the batch is known."""
UNKNOWN = {0.002: 0.9, 0.0: 0.75}
"""The same where it is unknown, for steps of at least so many seconds."""
REPEATS = 3

FACTORS = ((32, 32), (4, 8, 8, 4))
BONDS = (1, 2, 8, 32)
BATCHES = (1, 4, 16, 64, 256, 1024)


def broadcast_products(x: tf.Tensor, cores: list[tf.Tensor]) -> tf.Tensor:
    """Multiply from the left, core after core; the data is never transposed."""
    rest, done = prod(core.shape[1] for core in cores), 1
    for core in cores:
        left, n, m, right = core.shape
        rest //= n
        matrix = tf.reshape(tf.transpose(core, (2, 3, 0, 1)), (m * right, left * n))
        if rest == 1:
            x = tf.matmul(tf.reshape(x, (-1, left * n)), matrix, transpose_b=True)
        else:
            x = tf.matmul(matrix, tf.reshape(x, (-1, left * n, rest)))
        done *= m
    return tf.reshape(x, (-1, done))


def flat_products(x: tf.Tensor, cores: list[tf.Tensor]) -> tf.Tensor:
    """Multiply matrices core after core; the axis to be summed is brought to the end of the data each time."""
    rest, done = prod(core.shape[1] for core in cores), 1
    for core in cores:
        left, n, m, right = core.shape
        rest //= n
        x = tf.transpose(tf.reshape(x, (-1, left * n, rest)), (0, 2, 1))
        x = tf.matmul(tf.reshape(x, (-1, left * n)), tf.reshape(core, (left * n, m * right)))
        x = tf.transpose(tf.reshape(x, (-1, rest, m * right)), (0, 2, 1))
        done *= m
    return tf.reshape(x, (-1, done))


def kernel_first(x: tf.Tensor, cores: list[tf.Tensor]) -> tf.Tensor:
    """Build the dense kernel, then multiply once."""
    kernel = tf.ones((1, 1, 1))
    for core in cores:
        left, n, m, right = core.shape
        rows, columns, _ = kernel.shape
        kernel = tf.matmul(tf.reshape(kernel, (-1, left)), tf.reshape(core, (left, -1)))
        kernel = tf.transpose(tf.reshape(kernel, (rows, columns, n, m, right)), (0, 2, 1, 3, 4))
        kernel = tf.reshape(kernel, (rows * n, columns * m, right))
    return tf.matmul(x, kernel[..., 0])


def pairwise_einsum(x: tf.Tensor, cores: list[tf.Tensor]) -> tf.Tensor:
    """Contract with one core after another by ``tf.einsum``."""
    rest, done = prod(core.shape[1] for core in cores), 1
    for core in cores:
        left, n, m, _ = core.shape
        rest //= n
        x = tf.einsum("bdlnz,lnmr->bdmrz", tf.reshape(x, (-1, done, left, n, rest)), core)
        done *= m
    return tf.reshape(x, (-1, done))


def mapped(x: tf.Tensor, cores: list[tf.Tensor]) -> tf.Tensor:
    """Contract one example as the blog's ``ncon`` does, mapped over the batch."""
    sizes = [core.shape[1] for core in cores]

    def one(example: tf.Tensor) -> tf.Tensor:
        value = tf.reshape(example, (*sizes, 1))
        for core in cores:
            value = tf.tensordot(value, core, [[0, len(value.shape) - 1], [1, 0]])
        return tf.reshape(value, (prod(core.shape[2] for core in cores),))

    return tf.vectorized_map(one, x)


BY_HAND: dict[str, Way] = {
    "broadcast": broadcast_products,
    "flat": flat_products,
    "kernel": kernel_first,
    "einsum": pairwise_einsum,
    "blog": mapped,
}


def sides_of(factors: tuple[int, ...], bond: int, batch: int) -> dict[str, Steps]:
    """Return the layer, the layer that does not know the batch, and the ways by hand."""
    network = td.make("mpo", inputs=factors, outputs=factors, bond=bond)
    layer = td.layer(network, use_bias=False)
    layer.build((None, 1024))
    cores = [tf.Variable(core) for core in layer.weights]
    shapes = [(bond if place else 1, n, n, bond if place < len(factors) - 1 else 1) for place, n in enumerate(factors)]
    data, weights = tf.random.normal((batch, 1024)), [weight.value for weight in layer.weights]
    sides = {"layer": steps_of(layer, weights, data), "unknown": steps_of(layer, weights, data, known=False)}
    for name, way in BY_HAND.items():

        def forward(x: tf.Tensor, way: Way = way) -> tf.Tensor:
            return way(x, [tf.reshape(core, shape) for core, shape in zip(cores, shapes, strict=True)])

        sides[name] = steps_of(forward, cores, data)
    return sides


def compare(factors: tuple[int, ...], bond: int, batch: int, title: str) -> Iterator[Row]:
    """Yield a row for the layer that knows the batch, and one for the layer that does not."""
    sides = sides_of(factors, bond, batch)
    found: dict[str, Row] = {}
    for _ in range(REPEATS):
        times = race(sides)
        hands = " ".join(f"{name} {1e6 * median(times[name]):,.0f}" for name in BY_HAND)
        for side, told in (("layer", "batch known"), ("unknown", "batch unknown")):
            ratio, name = against_best(times, side, BY_HAND)
            seconds = median(times[side])
            goal = KNOWN if side == "layer" else next(goal for least, goal in UNKNOWN.items() if seconds >= least)
            row = Row(
                f"{title} {told}", ratio, goal=f"≥ {goal:g}", note=f"{1e6 * seconds:,.0f} µs, best {name}; {hands}"
            )
            found[side] = max(found.get(side, row), row, key=lambda one: (bool(one.reached), one.figure))
        if all(row.reached for row in found.values()):
            break
    yield from found.values()


def rows(options: Options) -> Iterator[Row]:
    """Go through the map, a fifth of it if it has to be quick, and then say how often the layer was fast enough."""
    use_threads(options.threads)
    measured: list[Row] = []
    for factors, bond, batch in list(product(FACTORS, BONDS, BATCHES))[:: 5 if options.quick else 1]:
        title = f"{'·'.join(map(str, factors))} r={bond} B={batch}"
        if options.wants(f"{title} "):
            for row in compare(factors, bond, batch, title):
                measured.append(row)
                yield row
    for told in ("batch known", "batch unknown"):
        fine = [bool(row.reached) for row in measured if row.title.endswith(told)]
        if fine:
            yield Row(
                f"cases that are fast enough, {told}", 100 * sum(fine) / len(fine), "%", "≥ 100", f"of {len(fine)}"
            )


if __name__ == "__main__":
    run_alone(rows, __doc__)
