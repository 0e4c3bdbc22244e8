"""Asks whether the number of threads is chosen well: times training steps on one thread and on several.

Run from the checkout: ``python -m tests.benchmarks.bench_threads [--rounds N]``. Each row is an example, or a wide
layer by itself: how much longer network and twin take with the chosen number than with the better one, and beside it
the milliseconds of a step of network and dense twin on one thread and on several, and what one thread is predicted to
take. Processes with one thread and with several take turns; the quickest of each counts.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.row import Options, Row, run_alone
from tndesigner.document import Design, load
from tndesigner.models import Dense, Experiment, Model, NetworkDense, dense_twin
from tndesigner.network.templates import make
from tndesigner.training.threads import step_seconds, threads_for
from tndesigner.worker.timing import calls_of_stack, race

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "resources" / "examples"
WIDE = (("32,32", 32), ("32,32", 256), ("32,32", 1024), ("16,16,16", 1), ("16,16,16", 32), ("16,16,16", 128))


@dataclass(frozen=True)
class Pair:
    """Network and twin, by what is told of each."""

    network: float
    twin: float

    @property
    def both(self) -> float:
        """A step of each: they are trained in turns."""
        return self.network + self.twin

    def __str__(self) -> str:
        return f"{1e3 * self.network:.2f} and {1e3 * self.twin:.2f} ms"


def designs() -> Iterator[tuple[str, Design]]:
    """Give what is timed."""
    for path in sorted(EXAMPLES.glob("*.tnd")):
        yield path.stem, load(path)
    for factors, batch in WIDE:
        diagram = make("mpo", {"inputs": factors, "outputs": factors, "bond": "2"})
        width = diagram.network.inputs[0].shape
        size = width[0] * width[1] * (width[2] if len(width) > 2 else 1)
        design = Design({1: diagram}, Model((size,), (NetworkDense(network=1), Dense(units=1))))
        design.experiment = Experiment(batch_size=batch)
        yield f"{factors} B={batch}", design


def time_all(threads: int) -> dict[str, Pair]:
    """Time everything in a process of its own, with so many threads."""
    environment = {**os.environ, "TF_NUM_INTRAOP_THREADS": str(threads)}
    command = [sys.executable, "-c", "from tests.benchmarks.bench_threads import time_here; time_here()"]
    told = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=True, text=True).stdout
    return {name: Pair(*seconds) for name, seconds in json.loads(told.splitlines()[-1]).items()}


def time_here() -> None:
    """Time everything in this process, and print it."""
    found = {}
    for name, design in designs():
        stacks = (design.model, dense_twin(design.model, design.networks))
        batch = design.experiment.batch_size
        found[name] = [race([calls_of_stack(stack, design.networks, batch).training])[0] for stack in stacks]
    print(json.dumps(found))


def quickest(rounds: Sequence[dict[str, Pair]]) -> dict[str, Pair]:
    """Return the best of several rounds."""
    return {name: min((times[name] for times in rounds), key=lambda pair: pair.both) for name in rounds[0]}


def rows(options: Options) -> Iterator[Row]:
    """Time with one thread and with as many as there are cores, in turns, twice if it has to be quick."""
    several = os.cpu_count() or 2
    rounds = [(time_all(1), time_all(several)) for _ in range(2 if options.quick else options.rounds)]
    one, more = (quickest(kind) for kind in zip(*rounds, strict=True))
    for name, design in designs():
        predicted = Pair(*(step_seconds(design, of_twin=of_twin) for of_twin in (False, True)))
        chosen = threads_for(design)
        taken = one[name].both if chosen == 1 else more[name].both
        columns = (f"1 thread {one[name]}", f"{several} threads {more[name]}", f"predicted {predicted}")
        loss = taken / min(one[name].both, more[name].both)
        yield Row(f"{name}: {chosen} chosen, against the better", loss, goal="≤ 1.1", note="; ".join(columns))


if __name__ == "__main__":
    run_alone(rows, __doc__)
