"""Cores that only take inputs, absorbed into the data: the rest of the network sees what comes out of them."""

from dataclasses import dataclass, replace
from math import prod

import numpy as np

from tndesigner.fitting.contraction import Array, Labels
from tndesigner.fitting.matrices import leading, solved
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


def absorbed(task: Task) -> Absorbed | None:
    """Return the task without a core that only takes inputs; None if there is none, or one core takes all."""
    core = absorbable(task.structure) if task.metric.covariance is not None else None
    whitening = whitening_of(task) if core is not None else None
    if core is None or whitening is None or tree_of(task.structure) is None:
        return None
    taken, bond = _sides(task.structure, core)
    part = next(one for one in whitening.parts if one.name == core.name)
    white = _front(task, whitening.target(task.target), taken)
    vectors = part.undone(leading(white, task.structure.sizes[bond]))
    vectors = vectors / np.maximum(np.linalg.norm(vectors, axis=0), np.finfo(float).tiny)
    shaped = vectors.reshape([task.structure.sizes[label] for label in (*taken, bond)])
    numbers = shaped.transpose([(*taken, bond).index(label) for label in core.labels])
    return Absorbed(_rest(task, core, vectors), core.name, numbers)


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


def _rest(task: Task, core: CoreTerm, vectors: Array) -> Task:
    """Return the task for the other cores, which see what the core gives: its inputs times vectors (inputs, bond)."""
    structure, covariance = task.structure, task.metric.covariance
    assert covariance is not None
    taken, _ = _sides(structure, core)
    inner, rank = vectors.shape
    outer = structure.height // inner
    turned = _front(task, covariance, taken).reshape(inner * outer, -1).T  # its axes change places: it is symmetric
    wide = _front(task, turned, taken).reshape(inner, outer, inner, outer)
    given = np.tensordot(np.tensordot(vectors, wide, axes=(0, 0)), vectors, axes=(2, 0)).transpose(0, 1, 3, 2)
    moments = given.reshape(rank * outer, rank * outer)
    cross = vectors.T @ _front(task, task.cross, taken)
    held = moments + SINGULAR * float(np.trace(moments)) / len(moments) * np.eye(len(moments))
    cross = cross.reshape(rank * outer, -1)
    target = solved(held, cross)
    metric = Metric(moments, columns=task.metric.columns)
    return replace(task, structure=without(structure, core), target=target, metric=metric, covered=cross)


def _front(task: Task, array: Array, taken: Labels) -> Array:
    """Return an array (input, …) as a matrix from some of the inputs to the others and its further axes."""
    rows = task.structure.rows
    shape = [task.structure.sizes[label] for label in rows]
    axes = [rows.index(label) for label in taken]
    front = np.moveaxis(array.reshape(*shape, -1), axes, range(len(axes)))
    return front.reshape(prod(shape[axis] for axis in axes), -1)
