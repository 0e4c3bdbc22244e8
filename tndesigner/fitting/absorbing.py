"""Cores that only take inputs, absorbed into the data: the rest of the network sees what comes out of them."""

from dataclasses import dataclass, replace
from functools import cached_property
from math import prod

import numpy as np

from tndesigner.fitting.cholesky import cholesky, solve_triangular
from tndesigner.fitting.contraction import Array, Labels
from tndesigner.fitting.matrices import leading
from tndesigner.fitting.metric import Metric
from tndesigner.fitting.problem import Numbers, Structure
from tndesigner.fitting.task import Task
from tndesigner.fitting.terms import CoreTerm
from tndesigner.fitting.tree import tree_of
from tndesigner.fitting.whitening import whitening_of
from tndesigner.planning.equation import Label

SINGULAR = 1e-10
"""What directions count at least that come out of an absorbed core, relative to the mean of all."""


@dataclass(frozen=True, slots=True)
class Absorbed:
    r"""A task in which one core is part of the data.

    ::

           o                       o
           |                       |        The core u takes inputs and gives a bond. What it gives, uᵀx, is what the
          (k)--(u)        →       [k]       rest sees, and the kernel that serves the rest best is that of the least
           |    |                /   \      squares problem with these inputs.
          i1   i2              i1   uᵀx

    The core itself is the one of the best start, in which the inputs of the cores are taken to vary independently.
    """

    task: Task
    name: str
    numbers: Array

    def with_it(self, numbers: Numbers) -> Numbers:
        """Return the numbers of all cores, given those of the rest."""
        return {**numbers, self.name: self.numbers}


@dataclass(frozen=True)
class Directions:
    """The directions of the inputs of a core that matter most, and what the rest of the network sees through them.

    The core with a bond of dimension r takes the first r of them. What is known of all of them is known of the first
    ones: moments, their Cholesky factor and its inverse times the cross moments have those of the first r as their
    leading parts. So a whole family is decomposed once.
    """

    task: Task
    core: CoreTerm
    vectors: Array
    """(inputs of the core, directions), the most important first."""

    @cached_property
    def moments(self) -> Array:
        """How what is given along the directions varies, together with the other inputs: (given, given)."""
        covariance = self.task.metric.covariance
        assert covariance is not None
        inner, rank = self.vectors.shape
        outer = self._outer
        turned = _front(self.task, covariance, self._taken).reshape(inner * outer, -1).T  # symmetric: axes may change
        wide = _front(self.task, turned, self._taken).reshape(inner, outer, inner, outer)
        given = np.tensordot(np.tensordot(self.vectors, wide, axes=(0, 0)), self.vectors, axes=(2, 0))
        moments = given.transpose(0, 1, 3, 2).reshape(rank * outer, rank * outer)
        moments[np.diag_indices(len(moments))] += SINGULAR * float(np.trace(moments)) / len(moments)
        return moments

    @cached_property
    def cross(self) -> Array:
        """How the outputs vary with what is given, (given, output)."""
        cross: Array = self.vectors.T @ _front(self.task, self.task.cross, self._taken)
        return cross.reshape(self.vectors.shape[1] * self._outer, -1)

    @cached_property
    def _factor(self) -> Array:
        """The Cholesky factor of the moments, lower triangular."""
        return cholesky(self.moments)

    @cached_property
    def _white(self) -> Array:
        return solve_triangular(self._factor, self.cross)

    def white(self, rank: int) -> Array:
        """Return the best kernel for the first directions, for inputs that count alike: (given, output)."""
        return self._white[: rank * self._outer]

    def rest(self, structure: Structure, rank: int) -> Task:
        """Return the task for the other cores, which see what the core gives along its first directions."""
        size = rank * self._outer
        factor = self._factor[:size, :size]
        target = solve_triangular(factor, self.white(rank), transposed=True)
        metric = Metric(self.moments[:size, :size], columns=self.task.metric.columns)
        return replace(self.task, structure=structure, target=target, metric=metric, covered=self.cross[:size])

    @property
    def _taken(self) -> Labels:
        return _sides(self.task.structure, self.core)[0]

    @property
    def _outer(self) -> int:
        """The product of the inputs of the other cores."""
        return self.task.structure.height // len(self.vectors)


def absorbed(task: Task) -> Absorbed | None:
    """Return the task without a core that only takes inputs; None if there is none, or one core takes all."""
    core = absorbable(task.structure) if task.metric.covariance is not None else None
    if core is None:
        return None
    taken, bond = _sides(task.structure, core)
    rank = task.structure.sizes[bond]
    directions = directions_of(task, core, rank)
    if directions is None:
        return None
    shaped = directions.vectors.reshape([task.structure.sizes[label] for label in (*taken, bond)])
    numbers = shaped.transpose([(*taken, bond).index(label) for label in core.labels])
    return Absorbed(directions.rest(without(task.structure, core), rank), core.name, numbers)


def directions_of(task: Task, core: CoreTerm, count: int) -> Directions | None:
    """Return the directions of the inputs of a core that can be absorbed.

    Args:
        task: with a covariance.
        core: one of its cores.
        count: how many directions; further ones than there are inputs are zeros.

    Returns:
        None if they cannot be found: the structure is no tree, or inputs count alike.
    """
    whitening = whitening_of(task)
    if whitening is None or tree_of(task.structure) is None:
        return None
    taken, _ = _sides(task.structure, core)
    part = next(one for one in whitening.parts if one.name == core.name)
    white = _front(task, whitening.target(task.target), taken)
    vectors = part.undone(leading(white, count))
    vectors = vectors / np.maximum(np.linalg.norm(vectors, axis=0), np.finfo(float).tiny)
    return Directions(task, core, vectors)


def absorbable(structure: Structure) -> CoreTerm | None:
    """Return a core that takes some of the inputs and has one bond besides; None if there is none."""
    for core in structure.cores:
        others = [label for label in core.labels if label not in structure.rows]
        if len(others) == 1 < len(core.labels) < len(structure.rows) + 1 and others[0] not in structure.columns:
            return core
    return None


def without(structure: Structure, core: CoreTerm) -> Structure:
    """Return a structure in which a core that only takes inputs is part of the data."""
    taken, bond = _sides(structure, core)
    cores = tuple(one for one in structure.cores if one.name != core.name)
    rows = (bond, *(label for label in structure.rows if label not in taken))
    return replace(structure, cores=cores, rows=rows)


def _sides(structure: Structure, core: CoreTerm) -> tuple[Labels, Label]:
    """Return the inputs that a core takes, and its bond."""
    taken = tuple(label for label in structure.rows if label in core.labels)
    (bond,) = (label for label in core.labels if label not in taken)
    return taken, bond


def _front(task: Task, array: Array, taken: Labels) -> Array:
    """Return an array (input, …) as a matrix from some of the inputs to the others and its further axes."""
    rows = task.structure.rows
    shape = [task.structure.sizes[label] for label in rows]
    axes = [rows.index(label) for label in taken]
    front = np.moveaxis(array.reshape(*shape, -1), axes, range(len(axes)))
    return front.reshape(prod(shape[axis] for axis in axes), -1)
