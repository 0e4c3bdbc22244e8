"""What the network does not see: a matrix that is multiplied into one end of a bond, and its inverse into the other."""

from collections.abc import Container
from itertools import combinations

import numpy as np

from tndesigner.fitting.contraction import Array
from tndesigner.fitting.problem import Numbers, Structure

SMALLEST = 1e-9
"""Directions of a bond that are smaller than this, relative to all, are left as they are."""


def balance_bonds(structure: Structure, numbers: Numbers, fixed: Container[str]) -> None:
    """Let both ends of each bond carry the same weight, in the same directions; the network stays.

    The cores at both ends have the same diagonal Gram matrix then, which is where the sum of their squares is smallest
    (as in the canonical form of Vidal 2003, but looking at the two cores alone). Steps of all cores at once get
    further from there, because no direction is much longer in one core than in the other.
    """
    free = [core for core in structure.cores if core.name not in fixed]
    for first, second in combinations(free, 2):
        for label in set(first.labels) & set(second.labels) - structure.open:
            if structure.holders[label] == 2 and structure.sizes[label] > 1:
                axes = first.labels.index(label), second.labels.index(label)
                arrays = numbers[first.name], numbers[second.name]
                _balance(numbers, (first.name, second.name), arrays, axes)


def _balance(numbers: Numbers, names: tuple[str, str], arrays: tuple[Array, Array], axes: tuple[int, int]) -> None:
    """Multiply a matrix into the first core and its inverse into the second, as matrices from the bond.

    With Gram matrices ``G = L·Lᵀ`` and ``H``, and ``Lᵀ·H·L = V·D·Vᵀ``, the matrix ``D^¼·Vᵀ·L⁻¹`` turns both into
    ``D^½``.
    """
    first, second = (_gram(array, axis) for array, axis in zip(arrays, axes, strict=True))
    size = len(first)
    if not (np.trace(first) > 0.0 and np.trace(second) > 0.0):
        return
    lower = np.linalg.cholesky(first + SMALLEST * np.trace(first) / size * np.eye(size))
    squares, vectors = np.linalg.eigh(lower.T @ second @ lower)
    roots = np.maximum(squares, SMALLEST * squares[-1]) ** 0.25
    forth = roots[:, None] * np.linalg.solve(lower.T, vectors).T
    back = (vectors / roots).T @ lower.T
    for name, array, axis, matrix in zip(names, arrays, axes, (forth, back), strict=True):
        numbers[name] = np.moveaxis(np.tensordot(matrix, array, axes=(1, axis)), 0, axis)


def _gram(array: Array, axis: int) -> Array:
    rows = np.moveaxis(array, axis, 0).reshape(array.shape[axis], -1)
    gram: Array = rows @ rows.T
    return gram
