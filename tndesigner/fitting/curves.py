"""How the error falls with the parameters, for networks of one family or of several."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import prod, sqrt
from typing import Unpack

import numpy as np
from numpy.typing import ArrayLike

from tndesigner.fitting.contraction import Array
from tndesigner.fitting.fitter import fit
from tndesigner.fitting.kernel import read_kernel
from tndesigner.fitting.problem import Structure, structure_of
from tndesigner.fitting.request import Settings
from tndesigner.fitting.tree import Tree, tree_of
from tndesigner.network import Network

ROUGH = 1e-3
"""The tolerance of the fits that measure a point; a curve needs no more."""

Unfolding = tuple[tuple[int, ...], tuple[int, ...]]
"""The lengths of the axes of an array, and the axes on one side of a cut."""


@dataclass(frozen=True, slots=True)
class Point:
    """What one network would keep of a kernel."""

    network: Network
    parameters: int
    error: float
    """Relative; for a tree without inputs a bound: a fit has at most this error."""
    measured: bool
    """Whether the error is that of a fit."""


def error_curve(
    networks: Iterable[Network],
    kernel: ArrayLike,
    *,
    inputs: ArrayLike | None = None,
    seed: int = 0,
    **settings: Unpack[Settings],
) -> tuple[Point, ...]:
    """Return the errors of networks for one kernel, in the order of the networks.

    For trees and trains, such as a family over its bond dimensions, all errors follow from the singular values of the
    kernel across each bond, which are found once: the square of the error is at most the sum of the squares of what
    the bonds leave out (Oseledets 2011, theorem 2.2; Grasedyck 2010, theorem 3.11), and for two cores it is exactly
    that. Other networks, and all by what the layer sees, are fitted roughly.

    Args:
        networks: networks without errors.
        kernel: as for ``fit``.
        inputs: as for ``fit``.
        seed: as for ``fit``.
        **settings: as for ``fit``; the tolerance is ``ROUGH`` if none is given.

    Raises:
        FittingError: as ``fit``.
    """
    rough: Settings = {"tolerance": ROUGH, **settings}
    spectra: dict[Unfolding, Array] = {}
    points = []
    for network in networks:
        structure = structure_of(network)
        tree = None if inputs is not None else tree_of(structure)
        if tree is None:
            error = fit(network, kernel, inputs=inputs, seed=seed, **rough).error
        else:
            error = _bound(tree, structure, read_kernel(network, structure, kernel), spectra)
        parameters = sum(prod(core.shape) for core in network.cores)
        points.append(Point(network, parameters, error, measured=tree is None))
    return tuple(points)


def _bound(tree: Tree, structure: Structure, kernel: Array, spectra: dict[Unfolding, Array]) -> float:
    """Return the relative error that successive singular value decompositions do not exceed."""
    square = float(np.vdot(kernel, kernel))
    lost = 0.0
    for rank, unfolding in _cuts(tree, structure):
        if unfolding not in spectra:
            spectra[unfolding] = _squares(_padded(structure, kernel), *unfolding)
        lost += float(spectra[unfolding][rank:].sum())
    return sqrt(min(1.0, lost / square)) if square > 0.0 else 0.0


def _cuts(tree: Tree, structure: Structure) -> Iterator[tuple[int, Unfolding]]:
    """Yield the dimension of each bond, and how it cuts the array."""
    axes = (*structure.rows, *structure.columns)
    shape = tuple(structure.sizes[label] for label in axes)
    for branch in tree.root.all():
        if branch.up:
            yield tree.sizes[branch.up[0]], (shape, tuple(sorted(axes.index(label) for label in branch.below)))


def _padded(structure: Structure, kernel: Array) -> Array:
    return np.pad(kernel, ((0, structure.height - kernel.shape[0]), (0, structure.width - kernel.shape[1])))


def _squares(matrix: Array, shape: tuple[int, ...], side: tuple[int, ...]) -> Array:
    """Return the squares of the singular values of an array as a matrix between two groups of axes, largest first."""
    others = tuple(axis for axis in range(len(shape)) if axis not in side)
    unfolded = matrix.reshape(shape).transpose(*side, *others).reshape(prod(shape[axis] for axis in side), -1)
    gram = unfolded @ unfolded.T if unfolded.shape[0] <= unfolded.shape[1] else unfolded.T @ unfolded
    squares: Array = np.maximum(np.linalg.eigvalsh(gram)[::-1], 0.0)
    return squares
