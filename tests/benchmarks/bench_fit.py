"""Measures what fitted cores keep of a kernel, how surely planted networks are found, and how long a fit takes.

Run from the checkout: ``python -m tests.benchmarks.bench_fit [--quick]``. Energies are means of five kernels of normal
numbers; a planted network counts as found at a relative error of 1e-4, of five seeds. Times are multiples of one
``numpy.linalg.svd`` of the same kernel, in processor time of all threads, which other programs disturb least.
"""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import mean, median
from time import perf_counter, process_time

import numpy as np
from tensorly import cp_to_tensor, tucker_to_tensor
from tensorly.decomposition import parafac, tucker

from tests.benchmarks.row import Options, Row, run_alone
from tests.property.reference import dense_matrix
from tests.unit.fitting.drawn import irregular
from tndesigner.compression.source_matrices import source_matrices
from tndesigner.document.trained import open_model
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
DIGITS = Path(__file__).parents[2] / "resources" / "models" / "digits.keras"
RANKS = (3, 4, 2, 5)
TRAINED = {
    "strokes": (("9,16", "4,8"), (4, 6, 3, 5)),
    "wide": (("16,32", "8,16"), (5, 6, 4, 7)),
    "digit": (("8,16", "2,5"), (4, 5, 2, 4)),
}
"""Layers of the trained example, with the factors of their kernels, and ranks."""
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
    """Yield the largest errors for normal and for trained kernels, relative to tensorly's from the same start."""
    normal = [np.random.default_rng(seed).standard_normal((42, 40)) for seed in range(10)]
    design = open_model(str(DIGITS)).design
    assert design.source is not None
    trained = source_matrices(design.source, set(TRAINED))
    for family in ("tucker", "cp"):
        ratios = [beside(family, kernel, ("6,7", "5,8"), RANKS) for kernel in normal]
        yield Row(f"{family}: largest error of ten kernels, relative to tensorly", max(ratios), "×", "≤ 1.01")
        ratios = [beside(family, trained[name][""].kernel, *sizes) for name, sizes in TRAINED.items()]
        note = ", ".join(f"{name} {ratio:.4f}" for name, ratio in zip(TRAINED, ratios, strict=True))
        yield Row(f"{family}: the same of three trained kernels", max(ratios), "×", "≤ 1.01", note)


def beside(family: str, kernel: np.ndarray, factors: tuple[str, str], ranks: Sequence[int]) -> float:
    """Return the error of a fit relative to tensorly's; the last rank is that of a sum of outer products."""
    sizes = {"inputs": factors[0], "outputs": factors[1]}
    array = kernel.reshape([int(size) for size in ",".join(factors).split(",")])
    if family == "tucker":
        network = template(family, {**sizes, "ranks": ",".join(map(str, ranks))})
        reached = tucker_to_tensor(tucker(array, rank=ranks))
    else:
        network = template(family, {**sizes, "rank": str(ranks[-1])})
        reached = cp_to_tensor(parafac(array, rank=ranks[-1]))
    error = np.linalg.norm(reached - array) / np.linalg.norm(array)
    return fit(network, kernel, tolerance=1e-4).error / float(error)


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
