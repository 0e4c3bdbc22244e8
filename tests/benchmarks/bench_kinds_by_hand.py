"""Times embeddings, convolutions and attention made without any hint against the best hand-written form.

Run from the checkout: ``python -m tests.benchmarks.bench_kinds_by_hand [--threads N] [CASE ...]``. A row says how many
times as long as a step (forward, and all gradients) of the layer the best way by hand takes, measured as in
``bench_by_hand``, up to three times if the layer is slower. By hand, an embedding looks up slices of its cores and
multiplies them, or builds the table; a convolution runs factor by factor or builds the kernel; attention multiplies its
projections core after core, or builds their matrices.
"""

from collections.abc import Callable, Iterator
from functools import partial
from math import sqrt
from statistics import median

import keras
import tensorflow as tf

import tndesigner as td
from tests.benchmarks.bench_by_hand import broadcast_products, flat_products, kernel_first
from tests.benchmarks.row import Options, Row, run_alone
from tests.benchmarks.steps import against_best, race, steps_of, use_threads
from tndesigner.layers import AttentionNetwork

Tensors = list[tf.Tensor]
Way = Callable[[tf.Tensor, Tensors], tf.Tensor]
"""Computes the result from the data and the cores."""
Case = tuple[keras.layers.Layer, tf.Tensor, dict[str, Way]]
"""A layer, data for it, and the ways by hand."""

GOAL, REPEATS = 0.95, 3


def embedded(tokens: tf.Tensor, cores: Tensors) -> tf.Tensor:
    """Look up a slice of each core for each token, and multiply them from the left."""
    train, flat, rest, value = trains(cores), tf.reshape(tokens, (-1,)), 1, None
    digits: Tensors = []
    for core in reversed(train):
        digits.insert(0, flat // rest % core.shape[1])
        rest *= core.shape[1]
    for core, digit in zip(train, digits, strict=True):
        left, _, features, right = core.shape
        part = tf.gather(tf.transpose(core, (1, 0, 2, 3)), digit)
        part = tf.reshape(part, (-1, left, features * right))
        value = part if value is None else tf.matmul(tf.reshape(value, (-1, value.shape[1], left)), part)
        value = tf.reshape(value, (-1, value.shape[1] * features, right))
    return tf.reshape(value, (*tokens.shape, value.shape[1]))


def from_table(tokens: tf.Tensor, cores: Tensors) -> tf.Tensor:
    """Build the whole table and look up its rows."""
    first, *others = trains(cores)
    rows, features = first.shape[1:3]
    table = tf.reshape(first, (rows * features, first.shape[3]))
    for core in others:
        left, more, wide, right = core.shape
        table = tf.reshape(tf.matmul(table, tf.reshape(core, (left, -1))), (rows, features, more, wide, right))
        table = tf.transpose(table, (0, 2, 1, 3, 4))
        rows, features = rows * more, features * wide
        table = tf.reshape(table, (rows * features, right))
    return tf.gather(tf.reshape(table, (rows, features)), tokens)


def trains(cores: Tensors) -> Tensors:
    """Give the first and the last core of a train the bond that they lack: (left, in, out, right)."""
    first, last = tf.expand_dims(cores[0], 0), tf.expand_dims(cores[-1], -1)
    return [first, *cores[1:-1], last]


def cp_factors(x: tf.Tensor, cores: Tensors) -> tf.Tensor:
    """Run a 1×1, a k×1, a 1×k and a 1×1 convolution, the middle ones channel by channel."""
    h, w, c, o = cores
    x = tf.nn.conv2d(x, c[None, None], 1, "SAME")
    x = tf.nn.depthwise_conv2d(x, h[:, None, :, None], (1, 1, 1, 1), "SAME")
    x = tf.nn.depthwise_conv2d(x, w[None, :, :, None], (1, 1, 1, 1), "SAME")
    return tf.nn.conv2d(x, o[None, None], 1, "SAME")


def cp_products(x: tf.Tensor, cores: Tensors) -> tf.Tensor:
    """Do the same with one kernel of rows and columns for each channel, and products of matrices at its ends."""
    h, w, c, o = cores
    x = tf.matmul(x, c)
    x = tf.nn.depthwise_conv2d(x, (h[:, None] * w[None])[..., None], (1, 1, 1, 1), "SAME")
    return tf.matmul(x, o)


def cp_kernel(x: tf.Tensor, cores: Tensors) -> tf.Tensor:
    """Build the kernel, then convolve once."""
    h, w, c, o = cores
    places = tf.reshape(h[:, None] * w[None], (-1, 1, h.shape[1]))
    kernel = tf.matmul(places * c, o)
    return tf.nn.conv2d(x, tf.reshape(kernel, (h.shape[0], w.shape[0], c.shape[0], o.shape[1])), 1, "SAME")


def tucker_factors(x: tf.Tensor, cores: Tensors) -> tf.Tensor:
    """Narrow the channels, convolve, and widen them."""
    c, k, o = cores
    return tf.matmul(tf.nn.conv2d(tf.matmul(x, c), k, 1, "SAME"), o)


def tucker_kernel(x: tf.Tensor, cores: Tensors) -> tf.Tensor:
    """Build the kernel, then convolve once."""
    c, k, o = cores
    return tf.nn.conv2d(x, tf.matmul(tf.matmul(c, k), o), 1, "SAME")


def attended(x: tf.Tensor, cores: Tensors, *, project: Way, heads: int) -> tf.Tensor:
    """Attend with projections of two cores each, in one way for all."""
    width = x.shape[-1]

    def projected(data: tf.Tensor, number: int) -> tf.Tensor:
        first, last = cores[2 * number : 2 * number + 2]
        return project(tf.reshape(data, (-1, width)), [first[None], last[..., None]])

    def of_heads(number: int) -> tf.Tensor:
        split = tf.reshape(projected(x, number), (-1, x.shape[1], heads, width // heads))
        return tf.transpose(split, (0, 2, 1, 3))

    query, key, value = map(of_heads, range(3))
    scores = tf.nn.softmax(tf.matmul(query, key, transpose_b=True) / sqrt(width // heads))
    seen = tf.transpose(tf.matmul(scores, value), (0, 2, 1, 3))
    return tf.reshape(projected(seen, 3), x.shape)


def embedding(bond: int, tokens: int) -> Case:
    """Return an embedding of 10,000 words by three cores."""
    network = td.make("embedding", inputs=(20, 25, 20), outputs=(4, 8, 8), bond=bond)
    data = tf.random.uniform((tokens,), maxval=10_000, dtype=tf.int32)
    return td.layer(network, kind="network_embedding"), data, {"slices": embedded, "table": from_table}


def cp(rank: int, batch: int) -> Case:
    """Return a convolution of pictures of 16 × 16 places and 64 channels by a CP decomposition."""
    network = td.make("conv2d-cp", in_channels=64, out_channels=96, kernel=(3, 3), rank=rank)
    ways = {"factors": cp_factors, "products": cp_products, "kernel": cp_kernel}
    return pictures(network, batch, ways)


def tucker(rank: int, batch: int) -> Case:
    """Return the same by a Tucker decomposition."""
    network = td.make("conv2d-tucker", in_channels=64, out_channels=96, kernel=(3, 3), ranks=(rank, rank))
    return pictures(network, batch, {"factors": tucker_factors, "kernel": tucker_kernel})


def pictures(network: td.Network, batch: int, ways: dict[str, Way]) -> Case:
    """Return a convolution that keeps the size of its pictures."""
    layer = td.layer(network, kind="network_conv2d", padding="same", use_bias=False)
    return layer, tf.random.normal((batch, 16, 16, 64)), ways


def attention(bond: int, batch: int) -> Case:
    """Return attention over 32 places of 256 features with 8 heads."""
    network = td.make("mpo", inputs=(16, 16), outputs=(16, 16), bond=bond)
    inner = {name: {"network": network} for name in ("query", "key", "value", "output")}
    layer = AttentionNetwork(num_heads=8, key_dim=32, networks=inner, use_bias=False)
    ways = {"broadcast": broadcast_products, "flat": flat_products, "kernels": kernel_first}
    by_hand = {name: partial(attended, project=way, heads=8) for name, way in ways.items()}
    return layer, tf.random.normal((batch, 32, 256)), by_hand


CASES: dict[str, tuple[Callable[[int, int], Case], tuple[tuple[int, int], ...]]] = {
    "embedding, bond {0}, {1} tokens": (embedding, ((8, 16), (8, 256), (8, 4096), (16, 256), (16, 4096))),
    "CP convolution, rank {0}, {1} pictures": (cp, ((16, 1), (16, 32), (64, 1), (64, 32))),
    "Tucker convolution, ranks {0}, {1} pictures": (tucker, ((16, 1), (16, 32), (32, 32))),
    "attention, bond {0}, {1} sequences": (attention, ((2, 1), (2, 32), (8, 1), (8, 32))),
}


def compare(title: str, case: Case) -> Row:
    """Time a layer and the ways by hand, again if the layer is slower, and check that they give the same."""
    layer, data, ways = case
    result = layer(data)
    weights = [weight.value for weight in layer.weights]
    cores = [tf.Variable(weight) for weight in weights]
    sides = {"layer": steps_of(layer, weights, data)}
    for name, way in ways.items():

        def forward(x: tf.Tensor, way: Way = way) -> tf.Tensor:
            return way(x, [tf.convert_to_tensor(core) for core in cores])

        tf.debugging.assert_near(forward(data), result, 1e-3, 1e-3, name)
        sides[name] = steps_of(forward, cores, data)
    best: Row | None = None
    for _ in range(REPEATS):
        times = race(sides)
        ratio, quickest = against_best(times, "layer", ways)
        hands = " ".join(f"{name} {1e6 * median(times[name]):,.0f}" for name in ways)
        note = f"{1e6 * median(times['layer']):,.0f} µs, best {quickest}; {hands}"
        row = Row(title, ratio, goal=f"≥ {GOAL:g}", note=note)
        best = max(best or row, row, key=lambda one: one.figure)
        if best.reached:
            break
    assert best is not None
    return best


def rows(options: Options) -> Iterator[Row]:
    """Go through the cases, the first of each kind only if it has to be quick."""
    use_threads(options.threads)
    for template, (make, sizes) in CASES.items():
        for numbers in sizes[: 1 if options.quick else None]:
            title = template.format(*numbers)
            if options.wants(title):
                yield compare(title, make(*numbers))


if __name__ == "__main__":
    run_alone(rows, __doc__)
