"""A good start for sums of outer products."""

import warnings

import numpy as np
import tensorly
from tensorly.decomposition import parafac

from tndesigner.fitting.contraction import Array
from tndesigner.fitting.problem import Numbers, Structure
from tndesigner.fitting.progress import Watch

SWEEPS = 100
"""The number of sweeps of tensorly's alternating least squares."""


def is_cp(structure: Structure) -> bool:
    """Tell whether all cores share one label and nothing else, as in a canonical polyadic decomposition."""
    shared = [label for label, count in structure.holders.items() if count > 1]
    alone = not structure.constants and len(structure.cores) > 2 and all(core.labels for core in structure.cores)
    return alone and len(shared) == 1 and structure.holders[shared[0]] == len(structure.cores)


def cp_start(structure: Structure, target: Array, seed: int, watch: Watch) -> Numbers:
    """Return the cores of a canonical polyadic decomposition of an array (input, output), from tensorly.

    Its first numbers are the leading singular vectors of the unfoldings; the seed is for those that have too few.
    """
    (shared,) = (label for label, count in structure.holders.items() if count > 1)
    legs = {core.name: [label for label in core.labels if label != shared] for core in structure.cores}
    axes = (*structure.rows, *structure.columns)
    order = [axes.index(label) for labels in legs.values() for label in labels]
    shape = [structure.sizes[label] for label in axes]
    widths = [int(np.prod([structure.sizes[label] for label in labels])) for labels in legs.values()]
    array = target.reshape(shape).transpose(order).reshape(widths)

    def tell(_: object, error: float = 0.0) -> None:
        watch.tell("sum of outer products", start=1, error=float(error))

    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Trying to compute SVD", UserWarning)  # the rest is random, as documented
        weights, factors = parafac(
            tensorly.tensor(array),
            rank=structure.sizes[shared],
            n_iter_max=SWEEPS,
            init="svd",
            random_state=seed,
            callback=tell,
        )
    numbers: Numbers = {}
    for core, factor in zip(structure.cores, factors, strict=True):
        labels = legs[core.name]
        made = np.asarray(factor).reshape([*(structure.sizes[label] for label in labels), -1])
        numbers[core.name] = made.transpose([[*labels, shared].index(label) for label in core.labels])
    first = structure.cores[0]
    place = first.labels.index(shared)
    scale = np.asarray(weights).reshape([-1 if axis == place else 1 for axis in range(len(first.labels))])
    numbers[first.name] = numbers[first.name] * scale
    return numbers
