"""Times the parts without a window: ``python -m tests.benchmarks.bench_parts``.

There is a row for each part: how many times a plain loop of Python it takes, which is measured in turns with it, and
the least milliseconds of the processor in some rounds; starts of a process are compared with the bare interpreter's.
The ratios are those of the code; the times are also those of the machine.
"""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter, process_time

import networkx as nx

from tests.benchmarks.row import Options, Row, run_alone
from tests.unit.checks.test_check import grid
from tests.unit.drawing.layouts import joined
from tests.unit.planning.specimens import ring_of
from tndesigner.api import plan
from tndesigner.checks.check import check
from tndesigner.datasets import load_dataset
from tndesigner.drawing.layouts.automatic_layout import lay_out
from tndesigner.network.factorisation import factorise

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 7
CORES = 200


def loop() -> None:
    """What is compared with: a hundred thousand turns of a loop."""
    total = 0
    for number in range(100_000):
        total += number % 7


def seconds(work: Callable[[], object], clock: Callable[[], float]) -> float:
    """How long something takes."""
    begin = clock()
    work()
    return clock() - begin


def compare(title: str, work: Callable[[], object], other: Callable[[], object] = loop) -> Row:
    """Measure in turns."""
    clock = process_time if other is loop else perf_counter
    work()
    rounds = [(seconds(work, clock), seconds(other, clock)) for _ in range(ROUNDS)]
    ours, reference = (1e3 * min(times) for times in zip(*rounds, strict=True))
    return Row(title, ours / reference, note=f"{ours:.1f} ms against {reference:.1f} ms")


def start(*arguments: str) -> None:
    """Start an interpreter and wait for its end."""
    subprocess.run([sys.executable, *arguments], cwd=ROOT, capture_output=True, check=True)


def rows(options: Options) -> Iterator[Row]:
    """Measure every part."""
    graphs = {"chain": nx.path_graph(CORES), "random": nx.gnm_random_graph(CORES, 2 * CORES, seed=1)}
    for name, graph in graphs.items():
        network = joined(graph)
        yield compare(f"lay out {CORES} cores, {name}", lambda network=network: lay_out(network))
    network = grid(CORES)
    yield compare(f"check {CORES} cores", lambda: check(network))
    yield compare("factorise a thousand widths", lambda: [factorise(n, 5) for n in range(999_000, 1_000_000)])
    yield compare("load fashion", lambda: load_dataset("fashion"))
    ring = ring_of(50)
    yield compare("plan 50 cores", lambda: plan(ring, batch=16))
    yield compare("import tndesigner", lambda: start("-c", "import tndesigner"), lambda: start("-c", "pass"))
    yield compare("tndesigner --help", lambda: start("-m", "tndesigner", "--help"), lambda: start("-c", "pass"))


if __name__ == "__main__":
    run_alone(rows, __doc__)
