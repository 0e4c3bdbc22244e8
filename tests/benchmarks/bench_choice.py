"""Asks whether the cost model chooses well: times every way to evaluate a network, on a map of networks.

Run from the checkout: ``python -m tests.benchmarks.bench_choice [--quick]``. Each row is a network, a batch size, and
how much longer a training step takes in the predicted way, and in the best of the shortlist that the worker's stopwatch
compares before a long run, than in the fastest way of all. Steps are timed as in training, many in one call, the ways
in turns, medians. The last lines count the cases within 1.1 times the best, which ../shared/PERFORMANCE.md asks of
95 %; differences under that are noise.
"""

import os
from collections.abc import Iterator
from itertools import product
from math import prod
from statistics import median

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras

from tests.benchmarks.row import Options, Row, run_alone
from tndesigner.document import Design
from tndesigner.models import Dense, Model, NetworkDense
from tndesigner.network.templates import make
from tndesigner.planning.choice import rank_candidates
from tndesigner.planning.shortlist import shortlist
from tndesigner.worker.timing import calls_of, race

CLOSE = 1.1
HOPELESS = 8.0
"""Ways whose prediction is so many times that of the best are left out: they would take minutes."""

FACTORS = ("8,8", "16,16", "32,32", "4,4,4,4", "4,8,8,4", "8,8,8", "16,16,16", "8,8,8,8", "64,64")
BONDS = (2, 4, 8, 16, 32)
BATCHES = (1, 32, 128, 1024)


def compare(factors: str, bond: int, batch: int) -> tuple[float, float, str]:
    """Return how many times the best of all the predicted way and the best of the shortlist take."""
    diagram = make("mpo", {"inputs": factors, "outputs": factors, "bond": str(bond)})
    width = prod(map(int, factors.split(",")))
    design = Design({1: diagram}, Model((width,), (NetworkDense(network=1), Dense(units=1))))
    ranked = rank_candidates(diagram.network, batch=batch)
    within = HOPELESS * ranked[0].cost.total
    different = {way.cost: way for way in reversed(ranked) if way.cost.total <= within}
    ways = sorted(different.values(), key=lambda way: way.cost.total)
    keras.utils.clear_session(free_memory=False)
    layer = NetworkDense(network=1)
    seconds = race([calls_of(layer, (width,), design, batch, {1: way.plan.pairs}).training for way in ways])
    best = min(seconds)
    listed = min(seconds[: len(shortlist(ranked))])
    told = "  ".join(f"{way.plan.strategy} {1e6 * taken:,.0f} µs" for way, taken in zip(ways, seconds, strict=True))
    return seconds[0] / best, listed / best, told


def rows(options: Options) -> Iterator[Row]:
    """Go through the map, a seventh of it if it has to be quick, and then say how often the choice was right."""
    ratios = []
    for factors, bond, batch in list(product(FACTORS, BONDS, BATCHES))[:: 7 if options.quick else 1]:
        title = f"{factors} r={bond} B={batch}"
        if options.wants(title):
            predicted, listed, told = compare(factors, bond, batch)
            ratios.append((predicted, listed))
            yield Row(
                f"{title}: the predicted way against the best", predicted, note=f"shortlist {listed:.2f}×  {told}"
            )
    for name, own in zip(("predicted", "best of the shortlist"), zip(*ratios, strict=True), strict=False):
        share = 100 * sum(ratio <= CLOSE for ratio in own) / len(own)
        note = f"{len(own)} cases; the middle {median(own):.2f}×, the worst {max(own):.2f}×"
        yield Row(f"{name} within {CLOSE}× of the best of all", share, "%", "≥ 95", note)


if __name__ == "__main__":
    run_alone(rows, __doc__)
