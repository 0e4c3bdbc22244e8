"""Measures the memory that training an embedding takes, for a network and for Keras's table, on this machine.

Run from the checkout: ``python tests/benchmarks/bench_embedding.py``. Each case trains in a process of its own; a row
has its vocabulary, its tokens a step, and the megabytes above those of a process that has only imported Keras: the
network's must grow with the tokens and not with the vocabulary.
"""

import argparse
import os
import resource
import subprocess
import sys

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np

from tndesigner.layers import EmbeddingNetwork
from tndesigner.network.templates import make

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
    command = [sys.executable, __file__, kind, str(vocabulary), str(batch)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return float(done.stdout.split()[-1])


def main() -> None:
    """Print the table, or what one case takes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("case", nargs="*", help="kind, vocabulary and batch of one case")
    case = parser.parse_args().case
    if case:
        print(train(case[0], int(case[1]), int(case[2])))
        return
    print(f"{'vocabulary':>10} {'tokens':>7} {'network MB':>11} {'table MB':>9}")
    for vocabulary in VOCABULARIES:
        for batch in BATCHES:
            network, table = measure("network", vocabulary, batch), measure("table", vocabulary, batch)
            print(f"{vocabulary:>10,} {batch * LENGTH:>7,} {network:>11.0f} {table:>9.0f}", flush=True)


if __name__ == "__main__":
    main()
