"""Times a training step of tndesigner's layer against those of tensorly-torch and TensorKrowch, on this machine.

Run from the checkout, in the environment of ``packaging/frameworks.sh``: ``python -m tests.benchmarks.bench_peers
[--threads N] [CASE ...]``, a case being what a title begins with. A row says how many times as long as ours a step of
the other library takes, with the goal of ../shared/PERFORMANCE.md, measured again up to three times if it is missed. A
step is forward, gradients and Adam, of a layer with a bias and the same cores; the results are compared first. Each
library does many steps as people do them: ours in one call of a graph, as in training, PyTorch's one after another. All
are measured in turns. With one thread, processor time is counted, which other programs hardly change.
"""

import os
import sys
from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import prod
from statistics import median

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

try:
    import tensorkrowch as tk
    import tltorch
    import torch
    import torch._dynamo  # Adam loads it, which ends the process if TensorFlow was there first
except ImportError as error:
    sys.exit(f"{error}; the other libraries come with packaging/frameworks.sh")

import numpy as np

import tndesigner as td
from tests.benchmarks.bench_layers import training
from tests.benchmarks.row import Options, Row, run_alone
from tests.benchmarks.steps import Steps, against_best, clock, race, use_threads

GOAL, REPEATS = 1.5, 3
Factors = tuple[int, ...]

CASES: tuple[tuple[Factors, int, int], ...] = (
    ((32, 32), 2, 32),
    ((32, 32), 2, 1024),
    ((32, 32), 8, 32),
    ((4, 8, 8, 4), 8, 32),
    ((4, 8, 8, 4), 8, 256),
)
"""Factors, bond dimension and batch."""


class KrowchLayer(tk.TensorNetwork):
    """A chain of cores with a bias, whose data (batch, in, in, ...) is contracted with core after core."""

    def __init__(self, factors: Factors, cores: Sequence[np.ndarray]) -> None:
        """Make the nodes and connect them."""
        super().__init__(name="layer")
        self.factors, self.chain = factors, []
        for place, core in enumerate(cores):
            axes = [*["left"] * (place > 0), "in", "out", *["right"] * (place < len(cores) - 1)]
            self.chain.append(
                tk.ParamNode(axes_names=axes, tensor=torch.tensor(core), name=f"core_{place}", network=self)
            )
        for one, other in pairwise(self.chain):
            tk.connect(one["right"], other["left"])
        self.bias = torch.nn.Parameter(torch.zeros(prod(factors)))

    def set_data_nodes(self) -> None:
        """Make the node of the data and connect it with all cores."""
        axes = ["batch", *(f"in_{place}" for place in range(len(self.factors)))]
        node = tk.Node(axes_names=axes, shape=(1, *self.factors), name="data", network=self, data=True)
        for name, core in zip(axes[1:], self.chain, strict=True):
            tk.connect(node[name], core["in"])

    def add_data(self, data: torch.Tensor) -> None:
        """Give the node of the data its tensor."""
        self.nodes["data"].tensor = data.reshape(-1, *self.factors)

    def contract(self) -> tk.Node:
        """Contract the data with the first core, then with its neighbours."""
        result = self.nodes["data"]
        for core in self.chain:
            result = result @ core
        return result

    def forward(self, data: torch.Tensor) -> torch.Tensor:
        """Return the result (batch, out) with the bias."""
        return super().forward(data).reshape(len(data), -1) + self.bias


def krowch_layer(factors: Factors, cores: Sequence[np.ndarray]) -> torch.nn.Module:
    """Return the layer after its contraction was traced, which saves time later on."""
    layer = KrowchLayer(factors, cores)
    layer.trace(torch.zeros(1, prod(factors)))
    return layer


def factorized_layer(factors: Factors, cores: Sequence[np.ndarray]) -> torch.nn.Module:
    """Return tensorly-torch's layer with its faster implementation, the one that never builds the matrix."""
    rank = max(core.shape[-1] for core in cores[:-1])
    layer = tltorch.FactorizedLinear(factors, factors, factorization="blocktt", rank=rank)
    ends = [cores[0][None], *cores[1:-1], cores[-1][..., None]]
    for factor, core in zip(layer.weight.factors, ends, strict=True):  # (left, out, in, right)
        factor.data = torch.tensor(core).transpose(1, 2).contiguous()
    layer.bias.data.zero_()
    return layer


PEERS = {"tensorly-torch": factorized_layer, "TensorKrowch": krowch_layer}


def steps_in_torch(layer: torch.nn.Module, data: torch.Tensor) -> Steps:
    """Return what trains one layer on fixed data."""
    optimizer, target = torch.optim.Adam(layer.parameters()), torch.randn(*data.shape)

    def run(count: int) -> float:
        start = clock()
        for _ in range(count):
            optimizer.zero_grad()
            torch.nn.functional.mse_loss(layer(data), target).backward()
            optimizer.step()
        return (clock() - start) / count

    return run


def compare(factors: Factors, bond: int, batch: int, title: str) -> Iterator[Row]:
    """Check that all layers give the same, time them, again if ours is too slow, and yield a row for each library."""
    width = prod(factors)
    layer = td.layer(td.make("mpo", inputs=factors, outputs=factors, bond=bond))
    data = np.random.default_rng(0).normal(size=(batch, width)).astype("float32")
    expected = np.asarray(layer(data))
    cores = [np.asarray(weight) for weight in layer.weights if weight.name != "bias"]
    sides = {"ours": training(layer, width, batch)}
    for name, make in PEERS.items():
        peer = make(factors, cores)
        np.testing.assert_allclose(peer(torch.tensor(data)).detach().numpy(), expected, rtol=1e-3, atol=1e-4)
        sides[name] = steps_in_torch(peer, torch.tensor(data))
    found: dict[str, Row] = {}
    for _ in range(REPEATS):
        times = race(sides)
        for name in PEERS:
            ratio, _ = against_best(times, "ours", [name])
            note = f"{1e6 * median(times['ours']):,.0f} µs against {1e6 * median(times[name]):,.0f}"
            row = Row(f"{title} {name}", ratio, goal=f"≥ {GOAL:g}", note=note)
            found[name] = max(found.get(name, row), row, key=lambda one: one.figure)
        if all(row.reached for row in found.values()):
            break
    yield from found.values()


def rows(options: Options) -> Iterator[Row]:
    """Go through the cases, the first of them only if it has to be quick."""
    use_threads(options.threads)
    torch.set_num_threads(options.threads)
    for factors, bond, batch in CASES[: 1 if options.quick else None]:
        title = f"{'·'.join(map(str, factors))} r={bond} B={batch}"
        if options.wants(f"{title} "):
            yield from compare(factors, bond, batch, title)


if __name__ == "__main__":
    run_alone(rows, __doc__)
