"""Inputs that vary together, changed so that they count alike; the cores that take them undo the change."""

from dataclasses import dataclass
from math import prod
from typing import Any

import numpy as np

from tndesigner.fitting.cholesky import cholesky, solve_triangular
from tndesigner.fitting.contraction import Array, Labels
from tndesigner.fitting.metric import Metric
from tndesigner.fitting.problem import Numbers, Structure
from tndesigner.fitting.task import Task

SMALLEST = 1e-12
"""What each input counts at least, relative to the mean of all."""


@dataclass(frozen=True, slots=True)
class Part:
    """The inputs that one core takes, and how they vary together."""

    name: str
    labels: Labels
    factor: Array
    """Lower triangular, (inputs, inputs), its product with its transpose being the moments; or roots, (inputs,)."""

    def applied(self, array: Array) -> Array:
        """Return an array (inputs, …) for inputs that count alike."""
        return self.factor[:, None] * array if self.factor.ndim == 1 else self.factor.T @ array

    def undone(self, array: Array) -> Array:
        """Return an array (inputs, …) for the inputs as they are."""
        if self.factor.ndim == 1:
            return array / self.factor[:, None]
        return solve_triangular(self.factor, array, transposed=True)


@dataclass(frozen=True, slots=True)
class Whitening:
    r"""A change of the inputs after which they count alike, exactly if one core takes them all.

    If several do, the moments of all inputs are taken for the Kronecker product of those of each core, which is not
    exact, but near enough for a good start::

        Σ ≈ Σ₁ ⊗ Σ₂ = (L₁·L₁ᵀ) ⊗ (L₂·L₂ᵀ)
    """

    structure: Structure
    parts: tuple[Part, ...]

    @property
    def is_exact(self) -> bool:
        """Whether one core takes all inputs."""
        return len(self.parts) == 1

    def target(self, matrix: Array) -> Array:
        """Return a matrix (input, output) for inputs that count alike."""
        rows = self.structure.rows
        shape = [self.structure.sizes[label] for label in rows]
        array = matrix.reshape(*shape, -1)
        for part in self.parts:
            axes = [rows.index(label) for label in part.labels]
            front = np.moveaxis(array, axes, range(len(axes)))
            changed = part.applied(front.reshape(prod(front.shape[: len(axes)]), -1)).reshape(front.shape)
            array = np.moveaxis(changed, range(len(axes)), axes)
        return array.reshape(matrix.shape)

    def undone(self, numbers: Numbers) -> Numbers:
        """Return the numbers of the cores for the inputs as they are."""
        cores = {core.name: core for core in self.structure.cores}
        changed = dict(numbers)
        for part in self.parts:
            labels = cores[part.name].labels
            order = [labels.index(one) for one in (*part.labels, *(one for one in labels if one not in part.labels))]
            array = numbers[part.name].transpose(order)
            mixed = part.undone(array.reshape(len(part.factor), -1)).reshape(array.shape)
            changed[part.name] = mixed.transpose(np.argsort(order))
        return changed


def whitening_of(task: Task) -> Whitening | None:
    """Return the change of the inputs; None if they count alike, or a core that takes some cannot undo it."""
    structure, metric = task.structure, task.metric
    if metric.covariance is None and metric.rows is None:
        return None
    takers = {core.name: tuple(one for one in structure.rows if one in core.labels) for core in structure.cores}
    takers = {name: labels for name, labels in takers.items() if labels}
    known = {label for labels in takers.values() for label in labels}
    if known != set(structure.rows) or any(structure.holders[label] != 1 for label in structure.rows):
        return None
    if any(name in task.isometric for name in takers):
        return None
    try:
        return Whitening(structure, tuple(_part(structure, metric, *taker) for taker in takers.items()))
    except np.linalg.LinAlgError:
        return None


def _part(structure: Structure, metric: Metric, name: str, labels: Labels) -> Part:
    """Return how the inputs of one core vary together, by the mean over all others.

    Raises:
        numpy.linalg.LinAlgError: if they do not vary at all.
    """
    rows = structure.rows
    shape = [structure.sizes[label] for label in rows]
    size = prod(structure.sizes[label] for label in labels)
    if metric.covariance is None:
        others = tuple(axis for axis, label in enumerate(rows) if label not in labels)
        array = np.ones(shape) if metric.rows is None else metric.rows.reshape(shape)
        squares = array.sum(axis=others).reshape(size)
        return Part(name, labels, np.sqrt(np.maximum(squares, SMALLEST * squares.max())))
    first = list(range(len(rows)))
    second = [len(rows) + axis if label in labels else axis for axis, label in enumerate(rows)]
    mine = [axis for axis, label in enumerate(rows) if label in labels]
    if len(mine) == len(rows):
        moments = metric.covariance.copy()
    else:
        wide = metric.covariance.reshape(*shape, *shape)
        arguments: list[Any] = [wide, [*first, *second], [*mine, *(len(rows) + axis for axis in mine)]]
        moments = np.einsum(*arguments).reshape(size, size)
    moments[np.diag_indices(size)] += SMALLEST * float(np.trace(moments)) / size
    return Part(name, labels, cholesky(moments))
