"""Measures what fitted cores keep of a kernel, how surely planted networks are found, and how long a fit takes.

Run from the checkout: ``python -m tests.benchmarks.bench_fit [--quick]``. Energies are means of five kernels of normal
numbers; a planted network counts as found at a relative error of 1e-4, of five seeds. Times are multiples of one
``numpy.linalg.svd`` of the same kernel, in processor time of all threads, which other programs disturb least.
"""

from collections.abc import Callable, Iterator
from statistics import mean, median
from time import perf_counter, process_time

import numpy as np
from tensorly import cp_to_tensor, tucker_to_tensor
from tensorly.decomposition import parafac, tucker

from tests.benchmarks.row import Options, Row, run_alone
from tests.property.reference import dense_matrix
from tests.unit.fitting.drawn import irregular
from tndesigner.fitting import Progress, fit
from tndesigner.network import Network
from tndesigner.network.isometries import isometries
from tndesigner.network.templates import make

FOUND = 1e-4
SEEDS = range(5)

PLANTED: dict[str, tuple[str, dict[str, str]]] = {
    "ring": ("ring", {"inputs": "4,4,4,4", "outputs": "4,4,4,4", "bond": "4"}),
    "2×3 grid": ("peps", {"inputs": "2,2,2,2,2,2", "outputs": "3,2,3,2,3,2", "rows": "2", "cols": "3", "bond": "3"}),
    "MERA of 8 sites": ("mera", {}),
    "copy tensor": ("cp", {"inputs": "8,8,8", "outputs": "9,9", "rank": "10"}),
}
TIMED = {
    "1024×1024 in two cores": ("32,32", 32, "≤ 3"),
    "4096×4096 in four cores": ("8,8,8,8", 16, "≤ 4"),
}


def template(name: str, arguments: dict[str, str]) -> Network:
    """Return a network of a family."""
    return make(name, arguments).network


def planted(network: Network) -> np.ndarray:
    """Return the matrix of random cores; those of a MERA that can be isometries are."""
    generator = np.random.default_rng(1007)
    arrays = {core.name: generator.normal(size=core.shape) for core in network.cores}
    for one in isometries(network) if network.name == "mera" else ():
        order = (*one.domain, *one.range)
        shape = [one.core.shape[axis] for axis in order]
        left, _, right = np.linalg.svd(arrays[one.core.name].transpose(order).reshape(one.sides), full_matrices=False)
        arrays[one.core.name] = (left @ right).reshape(shape).transpose(np.argsort(order))
    return dense_matrix(network, arrays)


def energies() -> Iterator[Row]:
    """Yield the energy that trains keep of normal numbers."""
    for bond, goal in ((4, "≥ 2.05"), (8, "≥ 6.6")):
        network = template("mpo", {"inputs": "4,4,4,4", "outputs": "4,4,4,4", "bond": str(bond)})
        kernels = (np.random.default_rng(seed).standard_normal((256, 256)) for seed in SEEDS)
        kept = mean(100 * (1 - fit(network, kernel).error ** 2) for kernel in kernels)
        yield Row(f"energy kept, normal 256×256 in four cores of bond {bond}", kept, "%", goal)


def found() -> Iterator[Row]:
    """Yield how many of five seeds find planted networks."""
    networks = {title: template(*subject) for title, subject in PLANTED.items()} | {"irregular": irregular()}
    for title, network in networks.items():
        kernel = planted(network)
        errors = [fit(network, kernel, seed=seed).error for seed in SEEDS]
        count = sum(error < FOUND for error in errors)
        size = f"{kernel.size:,} numbers, errors up to {max(errors):.1e}"
        yield Row(f"planted {title} found, of 5 seeds", count, "", "≥ 4", size)


def beside_tensorly() -> Iterator[Row]:
    """Yield the largest error for ten normal kernels, relative to that of tensorly from its first numbers."""
    ranks = [3, 4, 2, 5]
    cases: dict[str, tuple[Network, Callable[[np.ndarray], np.ndarray]]] = {
        "Tucker": (
            template("tucker", {"inputs": "6,7", "outputs": "5,8", "ranks": "3,4,2,5"}),
            lambda array: tucker_to_tensor(tucker(array, rank=ranks)),
        ),
        "CP": (
            template("cp", {"inputs": "6,7", "outputs": "5,8", "rank": "5"}),
            lambda array: cp_to_tensor(parafac(array, rank=5)),
        ),
    }
    for title, (network, theirs) in cases.items():
        ratios = []
        for seed in range(10):
            kernel = np.random.default_rng(seed).standard_normal((42, 40))
            array = kernel.reshape(6, 7, 5, 8)
            reached = np.linalg.norm(theirs(array) - array) / np.linalg.norm(array)
            ratios.append(fit(network, kernel, tolerance=1e-4).error / reached)
        yield Row(f"{title}: largest error of ten kernels, relative to tensorly", max(ratios), "×", "≤ 1.01")


def times(options: Options) -> Iterator[Row]:
    """Yield the processor time of fits, relative to a singular value decomposition."""
    for title, (factors, bond, goal) in TIMED.items():
        network = template("mpo", {"inputs": factors, "outputs": factors, "bond": str(bond)})
        width = int(title.partition("×")[0])
        if options.quick and width > 1024:
            continue
        kernel = np.random.default_rng(0).standard_normal((width, width))
        ratios = []
        for _ in range(1 if width > 1024 else options.rounds):
            plain = seconds(lambda kernel=kernel: np.linalg.svd(kernel))
            ratios.append(seconds(lambda kernel=kernel, network=network: fit(network, kernel)) / plain)
        yield Row(f"fit of {title}, relative to a decomposition", median(ratios), "×", goal)


def seconds(work: Callable[[], object]) -> float:
    """Return the processor time of some work."""
    begin = process_time()
    work()
    return process_time() - begin


def silences() -> Iterator[Row]:
    """Yield the longest time between two words of progress."""
    moments: list[float] = [perf_counter()]

    def listen(progress: Progress) -> None:
        moments.append(perf_counter())

    network = template("mpo", {"inputs": "8,8,8,4", "outputs": "8,8,8,4", "bond": "64"})
    fit(network, np.random.default_rng(0).standard_normal((2048, 2048)), tolerance=1e-2, progress=listen)
    yield Row("longest silence of the progress, 2048×2048", float(np.diff(moments).max()), "s", "≤ 1")


def rows(options: Options) -> Iterator[Row]:
    """Measure everything."""
    parts = {"energy": energies, "planted": found, "tensorly": beside_tensorly, "silence": silences}
    for name, part in parts.items():
        if options.wants(name):
            yield from part()
    if options.wants("times"):
        yield from times(options)


if __name__ == "__main__":
    run_alone(rows, __doc__)
