"""Measures the memory that training an embedding takes, for a network and for Keras's table, on this machine.

Run from the checkout: ``python -m tests.benchmarks.bench_embedding``. Each case trains in a process of its own; a row
has its vocabulary, its tokens a step, and the megabytes above those of a process that has only imported Keras: the
network's must grow with the tokens and not with the vocabulary.
"""

import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np

from tests.benchmarks.row import Options, Row, run_alone
from tndesigner.layers import EmbeddingNetwork
from tndesigner.network.templates import make

ROOT = Path(__file__).resolve().parents[2]
FEATURES, LENGTH = 256, 64
VOCABULARIES = (10_000, 100_000, 1_000_000)
BATCHES = (32, 256, 1024)


def peak_megabytes() -> float:
    """Return the most memory that this process ever held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def train(kind: str, vocabulary: int, batch: int) -> float:
    """Train for a few steps and return the megabytes that it took."""
    before = peak_megabytes()
    arguments = {"vocabulary": str(vocabulary), "features": str(FEATURES), "bond": "16", "cores": "3"}
    if kind == "network":
        layer = EmbeddingNetwork(make("embedding", arguments).network, vocabulary=vocabulary, batch=batch * LENGTH)
    else:
        layer = keras.layers.Embedding(vocabulary, FEATURES)
    model = keras.Sequential(
        [keras.Input((LENGTH,), dtype="int32"), layer, keras.layers.GlobalAveragePooling1D(), keras.layers.Dense(4)]
    )
    model.compile("adam", "mse")
    tokens = np.random.default_rng(3).integers(0, vocabulary, size=(4 * batch, LENGTH))
    model.fit(tokens, np.zeros((4 * batch, 4)), batch_size=batch, epochs=2, verbose=0)
    return peak_megabytes() - before


def measure(kind: str, vocabulary: int, batch: int) -> float:
    """Train in a process of its own."""
    program = f"from tests.benchmarks import bench_embedding as b; print(b.train({kind!r}, {vocabulary}, {batch}))"
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
    return float(done.stdout.split()[-1])


def rows(options: Options) -> Iterator[Row]:
    """Train with vocabularies and batches of several sizes; the network's memory is compared with the table's."""
    for vocabulary in VOCABULARIES[: 2 if options.quick else 3]:
        for batch in BATCHES[: 2 if options.quick else 3]:
            network, table = measure("network", vocabulary, batch), measure("table", vocabulary, batch)
            title = f"{vocabulary:,} words, {batch * LENGTH:,} tokens a step: memory of the network"
            yield Row(title, network, "MB", note=f"table {table:.0f} MB")


if __name__ == "__main__":
    run_alone(rows, __doc__)
