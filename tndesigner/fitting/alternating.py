"""Alternating least squares for networks of any shape."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import sqrt

import numpy as np

from tndesigner.fitting.cholesky import cholesky, solve
from tndesigner.fitting.contraction import Array
from tndesigner.fitting.isometric import Isometric
from tndesigner.fitting.matrices import solved
from tndesigner.fitting.objective import Local, Objective
from tndesigner.fitting.problem import Numbers
from tndesigner.fitting.progress import Watch

RIDGE = 1e-10
"""How strongly a core is held at its last numbers, relative to the curvature of the error."""
GRADIENT_STEPS = 12
"""The number of steps for a core whose equations are too large to be written down, in each sweep."""
FEWER_STEPS, HELD = 2, 1e-8
"""The same where the mean of the equations nearly solves them, and what is added to that, relative to its curvature."""
SAFETY = 1.1
"""What an eigenvalue that was only approached is multiplied with, so that it is not too small."""
ISOMETRIC_STEPS = 4
"""The number of steps for a core that is kept an isometry, in each sweep."""


@dataclass
class Alternator:
    """Improves the cores one after another while the others stay; the error never grows.

    The least squares problem of a core is often singular: other cores cannot tell some of its directions apart. So its
    numbers are held where they are by a small force, which turns the method into a proximal one (Uschmajew 2012,
    "Local convergence of the alternating least squares algorithm for canonical tensor approximation", discusses why
    plain steps stall). A core that is kept an isometry takes steps that minimise a bound of the error instead.
    """

    objective: Objective
    isometric: Mapping[str, Isometric]
    """The cores that are kept isometries, by name."""
    watch: Watch

    def sweep(self, numbers: Numbers, *, shrinking: float = 0.0) -> float:
        """Improve all cores once and return the square of the error.

        Args:
            numbers: the numbers of the cores, which are replaced.
            shrinking: how strongly large numbers are avoided, relative to the curvature of the error. At the beginning
                this keeps cores from growing against each other, which would take many sweeps to undo.
        """
        change = 0.0
        for name in self.objective.cores:
            self.watch.tick()
            local = self.objective.local(name, numbers)
            found = self._bounded(name, local) if name in self.isometric else _solved(local, shrinking)
            numbers[name] = self.objective.from_local(name, found)
        change = local.change(found)
        balance(numbers, self.isometric)
        return max(0.0, self.objective.square + change)

    def _bounded(self, name: str, local: Local) -> Array:
        """Return an isometry with a smaller error.

        The quadratic part of the error is at most that of its largest eigenvalue, so minimising the bound is a
        problem of nearest isometries.
        """
        largest = _largest_eigenvalue(local)
        numbers = local.current
        for _ in range(ISOMETRIC_STEPS if largest > 0.0 else 0):
            step = numbers + (local.side - local.product(numbers)) / largest
            array = self.isometric[name].nearest(self.objective.from_local(name, step))
            numbers = self.objective.to_local(name, array)
        return numbers


def _solved(local: Local, shrinking: float) -> Array:
    """Return the numbers of a core with the smallest error, near its present ones where that does not matter."""
    if local.matrix is None:
        return _approached(local)
    inner = local.matrix.shape[-1]
    result = np.empty_like(local.side)
    for matrix, side, current, target in zip(local.matrix, local.side, local.current, result, strict=True):
        mean = float(np.trace(matrix)) / inner
        force = RIDGE * mean
        if force > 0.0:
            held = matrix + (force + shrinking * mean) * np.eye(inner)
            target[:] = solved(held, side + force * current)
        else:
            target[:] = current
    return result


def _approached(local: Local) -> Array:
    """Return numbers for a large core with a smaller error, after some steps of conjugate gradients.

    Where the mean of the equations is known, it preconditions the steps, because it nearly solves them.
    """
    numbers, residual = local.current, local.slope
    nearly, steps = _preconditioner(local)
    reduced = nearly(residual)
    direction, size = reduced, _dots(residual, reduced)
    for _ in range(steps):
        product = local.product(direction)
        curvature = _dots(direction, product)
        length = np.divide(size, curvature, out=np.zeros_like(size), where=curvature > np.finfo(float).eps * size)
        if not length.any():
            break
        numbers = numbers + direction * length
        residual = residual - product * length
        reduced = nearly(residual)
        before, size = size, _dots(residual, reduced)
        direction = reduced + direction * np.divide(size, before, out=np.zeros_like(size), where=before > 0.0)
    return numbers


def _preconditioner(local: Local) -> tuple[Callable[[Array], Array], int]:
    """Return a function that nearly solves the equations of a core, and the number of steps for the rest."""
    if local.mean is None:
        return lambda array: array, GRADIENT_STEPS
    inner = len(local.mean)
    held = local.mean + HELD * float(np.trace(local.mean)) / inner * np.eye(inner)
    factor = cholesky(held)

    def nearly(array: Array) -> Array:
        front = array.transpose(1, 0, 2).reshape(inner, -1)
        found = solve(factor, front)
        return found.reshape(inner, len(array), -1).transpose(1, 0, 2)

    return nearly, FEWER_STEPS


def _dots(first: Array, second: Array) -> Array:
    """Return the product for each value of the separate axis and each right-hand side: (apart, 1, own)."""
    products: Array = np.einsum("ain,ain->an", first, second)
    return products[:, None]


def _largest_eigenvalue(local: Local) -> float:
    """Return a bound of the largest eigenvalue of the matrix of a local problem."""
    if local.matrix is not None:
        return max(float(np.linalg.norm(one, 2)) for one in local.matrix)
    vector = local.slope
    for _ in range(GRADIENT_STEPS):
        size = float(np.linalg.norm(vector))
        vector = local.product(vector / size) if size > 0.0 else vector
    return SAFETY * float(np.linalg.norm(vector))


def balance(numbers: Numbers, fixed: Mapping[str, Isometric]) -> None:
    """Give all free cores the same norm; their product stays."""
    free = [name for name in numbers if name not in fixed]
    norms = {name: float(np.linalg.norm(numbers[name])) for name in free}
    if free and min(norms.values()) > 0.0:
        mean = float(np.exp(np.mean([np.log(norm) for norm in norms.values()])))
        for name in free:
            numbers[name] = numbers[name] * (mean / norms[name])


def relative(loss: float, square: float) -> float:
    """Return the relative error, given the squares of the error and of the norm of the array."""
    return sqrt(loss / square) if square > 0.0 else 0.0
