"""How the error falls with the parameters, for networks of one family or of several."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from math import prod, sqrt
from typing import Unpack

import numpy as np
from numpy.typing import ArrayLike

from tndesigner.fitting.absorbing import Directions, absorbable, directions_of, without
from tndesigner.fitting.contraction import Array, Labels
from tndesigner.fitting.evening import evened, output_legs
from tndesigner.fitting.inputs import Seen
from tndesigner.fitting.problem import Structure, structure_of
from tndesigner.fitting.progress import watched
from tndesigner.fitting.request import Settings, read_request
from tndesigner.fitting.solving import solve
from tndesigner.fitting.task import Task
from tndesigner.fitting.terms import CoreTerm
from tndesigner.fitting.tree import Tree, tree_of
from tndesigner.fitting.whitening import whitening_of
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
    """Relative; for a tree whose error follows from singular values a bound: a fit has at most this error."""
    measured: bool
    """Whether the error is that of a fit."""


def error_curve(
    networks: Iterable[Network],
    kernel: ArrayLike,
    *,
    inputs: ArrayLike | Seen | None = None,
    seed: int = 0,
    **settings: Unpack[Settings],
) -> tuple[Point, ...]:
    """Return the errors of networks for one kernel, in the order of the networks.

    For trees and trains, such as a family over its bond dimensions, all errors follow from the singular values of the
    kernel across each bond, which are found once: the square of the error is at most the sum of the squares of what
    the bonds leave out (Oseledets 2011, theorem 2.2; Grasedyck 2010, theorem 3.11), and for two cores it is exactly
    that. By what the layer sees, that holds if one core takes all inputs, or if those that take the others can be
    absorbed in the data. Other networks are fitted roughly, as if all outputs counted alike.

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
    seen: ArrayLike | Seen | None = inputs
    spectra = _Spectra()
    points = []
    for network in networks:
        structure = structure_of(network)
        parameters = sum(prod(core.shape) for core in network.cores)
        error = spectra.error_of(structure)
        measured = error is None
        if error is None:
            request = read_request(network, kernel, seen, rough)
            seen, task = request.seen, request.task(seed)
            error = spectra.error(task)
            measured = error is None
        if error is None:
            plain = replace(task, metric=replace(task.metric, columns=None)) if evened(task) else task  # far quicker
            error = request.fit(watched(partial(solve, plain), rough.get("progress"))).error
        points.append(Point(network, parameters, error, measured=measured))
    return tuple(points)


def has_spectra(network: Network, *, by_output: bool) -> bool:
    """Tell whether the errors of a network follow from singular values, so that a whole family costs little more."""
    structure = structure_of(network)
    if tree_of(structure) is None:
        return False
    core = absorbable(structure) if by_output else None
    while core is not None:
        structure = without(structure, core)
        core = absorbable(structure)
    return not by_output or _takers(structure) == 1


class _Spectra:
    """The singular values across the bonds of trees for one kernel; each is found once."""

    def __init__(self) -> None:
        self._directions: dict[tuple[_Way, Labels, tuple[int, ...]], Directions | None] = {}
        self._rests: dict[_Way, Task] = {}
        self._plain: dict[_Way, Array | None] = {}
        self._squares: dict[tuple[_Way, Unfolding], Array] = {}
        self._whole = 0.0
        self._last: Task | None = None
        self._is_evened = False

    def error_of(self, structure: Structure) -> float | None:
        """Return the error of a network with as many inputs and outputs as the one before; None if it has others."""
        last = self._last
        if last is None or (structure.height, structure.width) != (last.structure.height, last.structure.width):
            return None
        if self._is_evened and len(output_legs(structure) or ()) != 1:
            return None
        return self.error(replace(last, structure=structure))

    def error(self, task: Task) -> float | None:
        """Return the relative error that a tree does not exceed; None if it does not follow from singular values."""
        if tree_of(task.structure) is None:
            return None
        if (even := evened(task)) is not None:
            task, self._is_evened = even.task, True
        if _count_differently(task.metric.columns):
            return None
        if self._last is None:
            task = replace(task, covered=task.cross)
            alone = task.metric.covariance is None
            self._whole = task.metric.square_norm(task.target) if alone else float(np.vdot(task.target, task.cross))
        self._last = task
        way, structure, target = self._white(task)
        tree = tree_of(structure)
        if target is None or tree is None:
            return None
        lost = self._whole - float(np.vdot(target, target))
        for rank, unfolding in _cuts(tree, structure):
            if (way, unfolding) not in self._squares:
                self._squares[way, unfolding] = _squares(target, *unfolding)
            lost += float(self._squares[way, unfolding][rank:].sum())
        return sqrt(min(1.0, max(0.0, lost) / self._whole)) if self._whole > 0.0 else 0.0

    def _white(self, task: Task) -> "tuple[_Way, Structure, Array | None]":
        """Return the cores that are absorbed, the structure of the others, and their target.

        That is the one for inputs that count alike; None if there is no exact one.
        """
        way: _Way = ()
        while task.metric.covariance is not None and (core := absorbable(task.structure)) is not None:
            directions = self._directions_of(way, task, core)
            if directions is None:
                break
            way, structure = (*way, (core.labels, core.shape)), without(task.structure, core)
            rank = structure.sizes[structure.rows[0]]
            if _takers(structure) == 1:
                return way, structure, directions.white(rank)
            if way not in self._rests:
                self._rests[way] = directions.rest(structure, rank)
            task = replace(self._rests[way], structure=structure)
        if way not in self._plain:
            self._plain[way] = _exact(task)
        return way, task.structure, self._plain[way]

    def _directions_of(self, way: "_Way", task: Task, core: CoreTerm) -> Directions | None:
        """Return the directions of the inputs of a core, which are found once for all dimensions of its bond."""
        sizes = [task.structure.sizes[label] for label in core.labels if label in task.structure.rows]
        bonds = [task.structure.sizes[label] for label in core.labels if label not in task.structure.rows]
        count = max(prod(sizes), *bonds)
        key = (way, core.labels, (*sizes, count))
        if key not in self._directions:
            self._directions[key] = directions_of(task, core, count)
        return self._directions[key]


_Way = tuple[tuple[Labels, tuple[int, ...]], ...]
"""The cores that were absorbed, by their labels and shapes."""


def _takers(structure: Structure) -> int:
    """Return how many cores take inputs."""
    return sum(1 for one in structure.cores if set(one.labels) & set(structure.rows))


def _exact(task: Task) -> Array | None:
    """Return the target with inputs that count alike; None if that cannot be done exactly."""
    exact = task.metric.plain or (task.metric.covariance is None and not _count_differently(task.metric.rows))
    whitening = None if exact else whitening_of(task)
    if whitening is None:
        return task.target if exact else None
    return whitening.target(task.target) if whitening.is_exact else None


def _count_differently(weights: Array | None) -> bool:
    """Tell whether inputs or outputs that the kernel has count differently; those that it lacks are 0 in the data."""
    return weights is not None and len(np.unique(weights[weights != 0.0])) > 1


def _cuts(tree: Tree, structure: Structure) -> Iterator[tuple[int, Unfolding]]:
    """Yield the dimension of each bond, and how it cuts the array."""
    axes = (*structure.rows, *structure.columns)
    shape = tuple(structure.sizes[label] for label in axes)
    for branch in tree.root.all():
        if branch.up:
            yield tree.sizes[branch.up[0]], (shape, tuple(sorted(axes.index(label) for label in branch.below)))


def _squares(matrix: Array, shape: tuple[int, ...], side: tuple[int, ...]) -> Array:
    """Return the squares of the singular values of an array as a matrix between two groups of axes, largest first."""
    others = tuple(axis for axis in range(len(shape)) if axis not in side)
    unfolded = matrix.reshape(shape).transpose(*side, *others).reshape(prod(shape[axis] for axis in side), -1)
    gram = unfolded @ unfolded.T if unfolded.shape[0] <= unfolded.shape[1] else unfolded.T @ unfolded
    squares: Array = np.maximum(np.linalg.eigvalsh(gram)[::-1], 0.0)
    return squares
