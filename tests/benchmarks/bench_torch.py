"""Times the exported PyTorch module against three modules written by hand, on this machine.

Run from the checkout, in the environment of ``packaging/frameworks.sh``: ``python -m tests.benchmarks.bench_torch
[--threads N] [CASE ...]``, a case being what a title begins with. A row says how many times as long as a step of ours
(forward, and the gradients of data and cores) the best of the three takes, and beside it the microseconds of each. A
result below the goal is measured again, up to three times, and the best repeat counts. All run in turns; times are
medians, and ratios are those of pairs. With one thread, processor time is counted, which other programs hardly change.
"""

import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import product
from math import prod
from statistics import median

import numpy as np

import tndesigner as td
from tests.benchmarks.row import Options, Row, run_alone
from tests.benchmarks.steps import Steps, against_best, clock, race, use_threads
from tests.unit.codegen.subjects import layer_class

try:
    import torch
except ImportError as error:
    sys.exit(f"{error}; it comes with packaging/frameworks.sh")

GOAL, REPEATS = 0.95, 3
FACTORS = ((32, 32), (4, 8, 8, 4))
BONDS = (2, 8, 32)
BATCHES = (1, 32, 1024)


class ByHand(torch.nn.Module):
    """The base of the modules written by hand: cores (left, in, out, right)."""

    def __init__(self, cores: Sequence[np.ndarray]) -> None:
        """Take the numbers of the cores."""
        super().__init__()
        self.cores = torch.nn.ParameterList([torch.tensor(core) for core in cores])


class Einsum(ByHand):
    """One ``torch.einsum`` a core, from left to right."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Contract with one core after another."""
        rest, done = prod(core.shape[1] for core in self.cores), 1
        for core in self.cores:
            left, taken, given, _ = core.shape
            rest //= taken
            x = torch.einsum("bdlnz,lnmr->bdmrz", x.reshape(-1, done, left, taken, rest), core)
            done *= given
        return x.reshape(-1, done)


class Products(ByHand):
    """One matrix product a core, from left to right; the data is never transposed."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Multiply by one core after another."""
        rest, done = prod(core.shape[1] for core in self.cores), 1
        for core in self.cores:
            left, taken, given, right = core.shape
            rest //= taken
            matrix = core.permute(2, 3, 0, 1).reshape(given * right, left * taken)
            if rest == 1:
                x = torch.matmul(x.reshape(-1, left * taken), matrix.T)
            else:
                x = torch.matmul(matrix, x.reshape(-1, left * taken, rest))
            done *= given
        return x.reshape(-1, done)


class Kernel(ByHand):
    """The dense kernel first, then one product."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Build the kernel and multiply by it."""
        kernel = self.cores[0][0]
        for core in list(self.cores)[1:]:
            rows, columns, bond = kernel.shape
            _, taken, given, right = core.shape
            kernel = torch.matmul(kernel.reshape(-1, bond), core.reshape(bond, -1))
            kernel = kernel.reshape(rows, columns, taken, given, right).permute(0, 2, 1, 3, 4)
            kernel = kernel.reshape(rows * taken, columns * given, right)
        return torch.matmul(x, kernel[..., 0])


BY_HAND: dict[str, Callable[[Sequence[np.ndarray]], torch.nn.Module]] = {
    "einsum": Einsum,
    "products": Products,
    "kernel": Kernel,
}


def steps_of(module: torch.nn.Module, data: torch.Tensor) -> Steps:
    """Return a function that repeats the computation of the result and all gradients."""
    target, parameters = torch.randn(len(data), data.shape[1]), list(module.parameters())

    def run(count: int) -> float:
        start = clock()
        for _ in range(count):
            torch.autograd.grad(module(data), [data, *parameters], target)
        return (clock() - start) / count

    return run


def compare(factors: tuple[int, ...], bond: int, batch: int, title: str) -> Row:
    """Check that all modules give the same result, time them (again if ours is too slow), and return the best row."""
    network = td.make("mpo", inputs=factors, outputs=factors, bond=bond)
    made = layer_class(td.export(network, style="torch", use_bias=False))
    torch.manual_seed(1)
    ours, data = made(), torch.randn(batch, prod(factors), requires_grad=True)
    last = len(factors) - 1
    shapes = [(bond if place else 1, n, n, bond if place < last else 1) for place, n in enumerate(factors)]
    cores = [core.detach().reshape(shape).numpy() for core, shape in zip(ours.parameters(), shapes, strict=True)]
    sides = {"ours": steps_of(ours, data)}
    for name, make in BY_HAND.items():
        module = make(cores)
        torch.testing.assert_close(module(data), ours(data), rtol=1e-3, atol=1e-4)
        sides[name] = steps_of(module, data)
    found: list[Row] = []
    for _ in range(REPEATS):
        times = race(sides)
        ratio, best = against_best(times, "ours", BY_HAND)
        hands = " ".join(f"{name} {1e6 * median(times[name]):,.0f}" for name in BY_HAND)
        note = f"{1e6 * median(times['ours']):,.0f} µs, best {best}; {hands}"
        found.append(Row(title, ratio, goal=f"≥ {GOAL:g}", note=note))
        if found[-1].reached:
            break
    return max(found, key=lambda row: row.figure)


def rows(options: Options) -> Iterator[Row]:
    """Go through the map, or a third of it if ``--quick`` was given."""
    use_threads(options.threads)
    torch.set_num_threads(options.threads)
    cases = list(product(FACTORS, BONDS, BATCHES))
    for factors, bond, batch in cases[:: 3 if options.quick else 1]:
        title = f"{'·'.join(map(str, factors))} r={bond} B={batch}"
        if options.wants(title):
            yield compare(factors, bond, batch, title)


if __name__ == "__main__":
    run_alone(rows, __doc__)
