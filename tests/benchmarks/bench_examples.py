"""Trains the examples and compares each network with its dense twin, over several seeds.

Run from the checkout: ``python tests/benchmarks/bench_examples.py [NAME ...] [--seeds N]``. A row has the weights of
the networks, how many times fewer they are, the seconds of a run, and for each seed the score of the network and of its
twin: validation accuracy, or for numbers the mean absolute error. One seed says little: differences move by a point.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

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


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="the examples; all where none is named")
    parser.add_argument("--seeds", type=int, default=3, help="how many runs of each")
    arguments = parser.parse_args()
    names = arguments.names or sorted(path.stem for path in EXAMPLES.glob("*.tnd"))
    for name in names:
        path = EXAMPLES / f"{name}.tnd"
        design = load(path)
        layers = savings_of(design.model, design.networks, batch=design.experiment.batch_size).layers
        weights = sum(one.comparison.network.parameters for one in layers)
        dense = sum(one.comparison.twin.parameters for one in layers)
        runs = [train(path, seed) for seed in range(arguments.seeds)]
        scores = "  ".join(f"{ours:.4f}/{twin:.4f}" for ours, twin, _ in runs)
        seconds = max(took for _, _, took in runs)
        print(f"{name:<18} {weights:>7,} {dense / weights:>6.1f}x {seconds:>4.0f} s  {scores}", flush=True)


if __name__ == "__main__":
    main()
