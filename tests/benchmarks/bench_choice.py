"""Asks whether the cost model chooses well: times every way to evaluate a network, on a map of networks.

Run from the checkout: ``python -m tests.benchmarks.bench_choice [--quick]``. Each row is a network, a batch size, and
how much longer a step (forward, and all gradients) takes in the predicted way, and in the best of the shortlist that
the worker's stopwatch compares, than in the fastest way of all. Steps are timed as in ``bench_by_hand``. The last lines
count the cases within 1.1 times the best, which ../shared/PERFORMANCE.md asks of 95 %, and those in which it is
predicted rightly whether the network is faster than its dense twin; from 0.9 to 1.1 times, both is right.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from math import prod
from statistics import median

import keras
import tensorflow as tf

from tests.benchmarks.row import Options, Row, run_alone
from tests.benchmarks.steps import race, steps_of, use_threads
from tndesigner.layers import DenseNetwork
from tndesigner.network import Network
from tndesigner.network.templates import make
from tndesigner.planning.choice import Candidate, rank_candidates
from tndesigner.planning.prediction import predict_dense
from tndesigner.planning.shortlist import shortlist

CLOSE = 1.1
HOPELESS = 8.0
"""Ways whose prediction is so many times that of the best are left out: they would take minutes."""

FACTORS = ("8,8", "16,16", "32,32", "4,4,4,4", "4,8,8,4", "8,8,8", "16,16,16", "8,8,8,8", "64,64")
BONDS = (2, 4, 8, 16, 32)
BATCHES = (1, 32, 128, 1024)


@dataclass(frozen=True, slots=True)
class Found:
    """What was measured of one network at one batch size."""

    predicted: float
    """How many times the time of the best of all the predicted way takes."""
    listed: float
    """The same for the best of the shortlist."""
    verdict: bool
    """Whether it is predicted rightly if the predicted way is faster than the dense layer."""
    note: str


def compare(factors: str, bond: int, batch: int) -> Found:
    """Time all ways that are not hopeless, and the dense layer."""
    network = make("mpo", {"inputs": factors, "outputs": factors, "bond": str(bond)}).network
    width = prod(map(int, factors.split(",")))
    ranked = rank_candidates(network, batch=batch)
    within = HOPELESS * ranked[0].cost.total
    different = {way.cost: way for way in reversed(ranked) if way.cost.total <= within}
    ways = sorted(different.values(), key=lambda way: way.cost.total)
    keras.utils.clear_session(free_memory=False)
    dense, *seconds = time_all(
        [keras.layers.Dense(width, use_bias=False), *(layer_of(way, network, batch) for way in ways)], batch, width
    )
    best, faster = min(seconds), predict_dense(batch, width, width).total > ways[0].cost.total
    verdict = 1 / CLOSE <= seconds[0] / dense <= CLOSE or (dense > seconds[0]) == faster
    told = "  ".join(f"{way.plan.strategy} {1e6 * taken:,.0f} µs" for way, taken in zip(ways, seconds, strict=True))
    listed = min(seconds[: len(shortlist(ranked))])
    return Found(seconds[0] / best, listed / best, verdict, f"{told}  dense {1e6 * dense:,.0f} µs")


def layer_of(way: Candidate, network: Network, batch: int) -> keras.layers.Layer:
    """Return a layer that evaluates the network in one way."""
    return DenseNetwork(network, batch=batch, order=way.plan.pairs, use_bias=False)


def time_all(layers: list[keras.layers.Layer], batch: int, width: int) -> list[float]:
    """Return the median seconds of a step of each layer."""
    data, sides = tf.random.normal((batch, width)), {}
    for number, layer in enumerate(layers):
        layer.build((None, width))
        sides[str(number)] = steps_of(layer, [weight.value for weight in layer.weights], data)
    return [median(taken) for taken in race(sides).values()]


def rows(options: Options) -> Iterator[Row]:
    """Go through the map, a seventh of it if it has to be quick, and then say how often the choice was right."""
    use_threads(options.threads)
    found: list[Found] = []
    for factors, bond, batch in list(product(FACTORS, BONDS, BATCHES))[:: 7 if options.quick else 1]:
        title = f"{factors} r={bond} B={batch}"
        if options.wants(f"{title} "):
            one = compare(factors, bond, batch)
            found.append(one)
            note = f"shortlist {one.listed:.2f}×  {one.note}"
            yield Row(f"{title}: the predicted way against the best", one.predicted, note=note)
    if not found:
        return
    own = {"predicted": [one.predicted for one in found], "best of the shortlist": [one.listed for one in found]}
    for name, ratios in own.items():
        share = 100 * sum(ratio <= CLOSE for ratio in ratios) / len(ratios)
        note = f"{len(ratios)} cases; the middle {median(ratios):.2f}×, the worst {max(ratios):.2f}×"
        yield Row(f"{name} within {CLOSE}× of the best of all", share, "%", "≥ 95", note)
    right = 100 * sum(one.verdict for one in found) / len(found)
    yield Row("faster or slower than the dense layer, predicted rightly", right, "%", "≥ 95", f"{len(found)} cases")


if __name__ == "__main__":
    run_alone(rows, __doc__)
