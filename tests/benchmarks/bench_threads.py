"""Asks whether the number of threads is chosen well: times training steps on one thread and on several.

Run from the checkout: ``python tests/benchmarks/bench_threads.py [--threads N] [--rounds N]``. Each row is an example,
or a wide layer by itself: the milliseconds of a step of network and dense twin on one thread and on several, what one
thread is predicted to take, the number that is chosen, and how much longer network and twin take with it than with the
better one. Processes with one thread and with several take turns; the quickest of each counts.
"""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tndesigner.document import Design, load
from tndesigner.models import Dense, Experiment, Model, NetworkDense, dense_twin
from tndesigner.network.templates import make
from tndesigner.training.threads import step_seconds, threads_for
from tndesigner.worker.timing import calls_of_stack, race

EXAMPLES = Path(__file__).parents[2] / "resources" / "examples"
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
    command = [sys.executable, __file__, "--here"]
    told = subprocess.run(command, env=environment, capture_output=True, check=True, text=True).stdout
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


def main() -> None:
    """Time with one thread and with several, and print the rows."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 2, help="how many are several")
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.here:
        time_here()
        return
    rounds = [(time_all(1), time_all(arguments.threads)) for _ in range(arguments.rounds)]
    one, more = (quickest(kind) for kind in zip(*rounds, strict=True))
    print(f"{'':22}{'one thread':>17}{f'{arguments.threads} threads':>17}{'predicted':>17}  chosen")
    for name, design in designs():
        predicted = Pair(*(step_seconds(design, of_twin=of_twin) for of_twin in (False, True)))
        chosen = threads_for(design)
        taken = one[name].both if chosen == 1 else more[name].both
        loss = taken / min(one[name].both, more[name].both)
        columns = "".join(
            f"{1e3 * pair.network:8.2f} {1e3 * pair.twin:8.2f}" for pair in (one[name], more[name], predicted)
        )
        print(f"{name:22}{columns}  {chosen}  {loss:.2f}×")


if __name__ == "__main__":
    main()
