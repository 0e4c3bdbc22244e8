"""Trains the examples and compares each network with its dense twin, over several seeds.

Run from the checkout: ``python -m tests.benchmarks.bench_examples [NAME ...] [--rounds SEEDS]``. A row has the median
score of the networks, and beside it their weights, how many times fewer they are, the seconds of a run, and for each
seed the score of the network and of its twin: validation accuracy, or for numbers the mean absolute error. One seed
says little: differences move by a point.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.benchmarks.row import Options, Row, run_alone
from tndesigner.document import load
from tndesigner.planning.savings import savings_of

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "resources" / "examples"


def train(path: Path, seed: int) -> tuple[float, float, float]:
    """Return the score of the network, that of its twin, and the seconds of the whole command."""
    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, "-m", "tndesigner", "train", str(path), "--json", "--seed", str(seed), "-o", "run"],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            check=True,
            capture_output=True,
            text=True,
        )
    finished = json.loads(done.stdout.splitlines()[-1])
    score = next(key for key in ("val_accuracy", "val_mae") if key in finished["network"])
    return finished["network"][score], finished["twin"][score], time.perf_counter() - start


def rows(options: Options) -> Iterator[Row]:
    """Train each example with several seeds, with two if it has to be quick."""
    for path in filter(lambda path: options.wants(path.stem), sorted(EXAMPLES.glob("*.tnd"))):
        design = load(path)
        layers = savings_of(design.model, design.networks, batch=design.experiment.batch_size).layers
        weights = sum(one.comparison.network.parameters for one in layers)
        dense = sum(one.comparison.twin.parameters for one in layers)
        runs = [train(path, seed) for seed in range(2 if options.quick else options.rounds)]
        scores = "  ".join(f"{ours:.4f}/{twin:.4f}" for ours, twin, _ in runs)
        seconds = max(took for _, _, took in runs)
        note = f"{weights:,} weights, {dense / weights:.1f}× fewer; {seconds:.0f} s; {scores}"
        yield Row(f"{path.stem}: score of the network", median(ours for ours, _, _ in runs), "", note=note)


if __name__ == "__main__":
    run_alone(rows, __doc__)
