"""Truncates trained cores to a smaller bond dimension."""

import numpy as np
from numpy.typing import NDArray

from tndesigner.network import ElementId
from tndesigner.planning.spectra.cut import Cut, Manner, Structure
from tndesigner.planning.spectra.environment import Environment, Matrix
from tndesigner.planning.spectra.measure import root

Places = NDArray[np.intp]

TINIEST = 1e-7
"""Directions smaller than this fraction of the largest one are rounding errors and are set to 0."""


def truncated(structure: Structure, environment: Environment, cut: Cut, dim: int) -> dict[ElementId, Matrix]:
    r"""Return the cores of a cut with its index truncated to a dimension, keeping as much as possible.

    With both sides as ``Q_a R_a`` and ``Q_b R_b``, where only the small ``R`` are known, and the singular value
    decomposition ``R_a R_b.T = U S V.T``, two small matrices are put between the cores::

        a ── R_b.T V_k S_k^(-1/2) ── S_k^(-1/2) U_k.T R_a ── b

    which leaves ``Q_a U_k S_k V_k.T Q_b.T``: for a whole cut the best approximation of the network of that rank
    (Eckart and Young 1936). The matrices are multiplied into the cores, which keep their sizes relative to each
    other, so that training can continue as before. For slices, the largest are kept.
    """
    if cut.manner is Manner.SLICES:
        norms = environment.slice_norms(cut)
        chosen = np.sort(np.argsort(-norms, kind="stable")[:dim])
        return {core: _sliced(environment.cores[core], structure, core, cut, chosen) for core in cut.cores}
    one, other = cut.cores
    roots = root(environment.gram(cut, one)), root(environment.gram(cut, other))
    left, sizes, right = np.linalg.svd(roots[0] @ roots[1].T)
    kept = sizes[:dim]
    inverse = np.where(kept > TINIEST * sizes[0], 1.0 / np.sqrt(np.maximum(kept, np.finfo(float).tiny)), 0.0)
    squeezed = {
        one: _joined(environment.cores[one], structure, one, cut, roots[1].T @ right[:dim].T * inverse),
        other: _joined(environment.cores[other], structure, other, cut, roots[0].T @ left[:, :dim] * inverse),
    }
    return _balanced(squeezed, environment)


def _joined(array: Matrix, structure: Structure, core: ElementId, cut: Cut, matrix: Matrix) -> Matrix:
    """Multiply the axis of a cut by a matrix (old dimension, new dimension)."""
    axis = structure.labels[core].index(cut.label)
    return np.moveaxis(np.tensordot(array, matrix, axes=(axis, 0)), -1, axis)


def _sliced(array: Matrix, structure: Structure, core: ElementId, cut: Cut, chosen: Places) -> Matrix:
    for axis, label in enumerate(structure.labels[core]):
        if label == cut.label:
            array = np.take(array, chosen, axis=axis)
    return array


def _balanced(squeezed: dict[ElementId, Matrix], environment: Environment) -> dict[ElementId, Matrix]:
    """Restore the ratio between the norms of the two cores."""
    tiny = np.finfo(float).tiny
    before = [max(tiny, float(np.linalg.norm(environment.cores[core]))) for core in squeezed]
    after = [max(tiny, float(np.linalg.norm(array))) for array in squeezed.values()]
    shift = np.sqrt(after[0] / before[0] / (after[1] / before[1]))
    (one, first), (other, second) = squeezed.items()
    return {one: first / shift, other: second * shift}
