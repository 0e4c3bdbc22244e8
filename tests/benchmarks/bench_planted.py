"""Measures whether a search finds the structure that a kernel was made from.

Run from the checkout: ``python -m tests.benchmarks.bench_planted [--quick] [CASE ...]``. Cases: ``ring`` and ``tree``.
A kernel of 64 × 16 is made from five cores, joined into a ring or a tree by bonds of dimension 2. The search draws all
ten bonds between five cores, each from 1 (no bond) to 8 (``bonds=1..8``), fits each network that it tries to the
kernel, and seeks a small error and few parameters. It has found the structure when a network with no more parameters
fits; it may try 500 networks. Each of five seeds gives other numbers, in other places. With ``--quick`` there is one
seed.
"""

import os
from collections.abc import Iterator
from itertools import combinations, pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import numpy as np
from numpy.typing import NDArray

import tndesigner as td
from tests.benchmarks.row import Options, Row, run_alone
from tndesigner.document import Design
from tndesigner.models import Dense, Experiment, Flatten, Model, NetworkDense
from tndesigner.models.search import Search, Variation
from tndesigner.network import Diagram, Network
from tndesigner.searching.engine import Engine
from tndesigner.searching.evaluation import Question
from tndesigner.searching.figures import counted_figures
from tndesigner.searching.searching import open_search

CORES, LEG, BOND, WIDEST = "abcde", 4, 2, 8
INPUTS = "abc"
"""The cores that take inputs; the others give outputs."""
TRIALS, SEEDS, NEEDED = 500, 5, 4
FITS = 1e-3
"""The largest relative error of a network that stands for the kernel."""
STARTS, TOLERANCE = 4, 1e-3
"""How a network is fitted: with few starts, since its neighbours are tried as well."""
STRUCTURES = {
    "ring": lambda order: {*pairwise(order), (order[-1], order[0])},
    "tree": lambda order: {(order[place // 2], order[place + 1]) for place in range(len(order) - 1)},
}

Pairs = set[tuple[str, str]]


def network_of(dims: dict[tuple[str, str], int]) -> Network:
    """Return five cores, each with an open leg, joined by bonds of these dimensions."""
    net = Network("planted")
    x = net.add_input("x", {f"i{name}": LEG for name in INPUTS})
    outer = {name: "in" if name in INPUTS else "out" for name in CORES}
    cores = {
        name: net.add_core(
            name, {outer[name]: LEG, **{_other(pair, name): dim for pair, dim in dims.items() if name in pair}}
        )
        for name in CORES
    }
    for name in INPUTS:
        net.connect(x[f"i{name}"], cores[name]["in"])
    for first, second in dims:
        net.connect(cores[first][second], cores[second][first])
    net.set_outputs([cores[name]["out"] for name in CORES if name not in INPUTS])
    return net


def _other(pair: tuple[str, str], name: str) -> str:
    return pair[1] if pair[0] == name else pair[0]


def planted(structure: str, seed: int) -> Network:
    """Return a ring or a tree of the five cores in a random order."""
    order = [str(name) for name in np.random.default_rng(seed).permutation(list(CORES))]
    return network_of({tuple(sorted(pair)): BOND for pair in STRUCTURES[structure](order)})  # type: ignore[misc]


def kernel_of(network: Network, seed: int) -> NDArray[np.float64]:
    """Return the kernel of a network with random numbers."""
    generator = np.random.default_rng(seed)
    indices: dict[int, int] = {}
    operands: list[object] = []
    for core in network.cores:
        bonds = [network.bond_at(leg.id) for leg in core.legs]
        keys = [leg.id if bond is None else -bond.id for leg, bond in zip(core.legs, bonds, strict=True)]
        operands += [generator.normal(size=core.shape), [indices.setdefault(key, len(indices)) for key in keys]]
    inputs = [network.bond_at(leg.id) for leg in network.inputs[0].legs]
    outside = [indices[-bond.id] for bond in inputs if bond] + [indices[leg] for leg in network.outputs]
    kernel = np.einsum(*operands, outside, optimize=True).reshape(LEG ** len(INPUTS), -1)
    return np.asarray(kernel / np.linalg.norm(kernel))


def weights_of(network: Network) -> int:
    """Count the weights of a network."""
    return sum(int(np.prod(core.shape)) for core in network.cores)


def design_of(network: Network) -> Design:
    """Return a design with a network; it is not trained."""
    layers = (Flatten(), NetworkDense(network=1), Dense(units=10, activation="softmax"))
    experiment = Experiment(dataset="digits", loss="sparse_categorical_crossentropy")
    return Design({1: Diagram(network)}, Model((8, 8), layers), experiment)


def trials_until_found(structure: str, seed: int, folder: Path) -> int | None:
    """Return how many networks a search tries until it has found a structure; None if it does not."""
    hidden = planted(structure, seed)
    kernel, most = kernel_of(hidden, seed), weights_of(hidden)
    design = design_of(network_of(dict.fromkeys(combinations(CORES, 2), BOND)))
    design.experiment = td.Experiment(dataset="digits", loss="sparse_categorical_crossentropy", seed=seed)
    search = Search(
        variations=(Variation("bonds", f"1..{WIDEST}"),), goals=("loss", "parameters"), trials=TRIALS, seeds=1
    )
    opened = open_search(design, search, folder)
    found: list[int] = []

    def fit(question: Question) -> dict[str, float]:
        network = question.design.networks[1]
        error = td.fit(network, kernel, starts=STARTS, tolerance=TOLERANCE).error
        if error <= FITS and weights_of(network) <= most:
            found.append(question.trial.number + 1)
            engine.stop()
        return {**counted_figures(question.design), "loss": float(error)}

    engine = Engine(opened, folder, evaluate=fit)
    engine.run(1, lambda: None)
    return min(found, default=None)


def rows(options: Options) -> Iterator[Row]:
    """Yield how many of the seeds find each structure."""
    seeds = 1 if options.quick else SEEDS
    for structure in STRUCTURES:
        if options.wants(structure):
            with TemporaryDirectory() as folder:
                counts = [trials_until_found(structure, seed, Path(folder) / str(seed)) for seed in range(seeds)]
            note = ", ".join("not found" if count is None else f"{count} fits" for count in counts)
            title = f"a hidden {structure} of five cores, found with {TRIALS} fits"
            yield Row(title, sum(count is not None for count in counts), "seeds", f"≥ {min(NEEDED, seeds)}", note)


if __name__ == "__main__":
    run_alone(rows, __doc__)
