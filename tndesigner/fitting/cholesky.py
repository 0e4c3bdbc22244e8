"""Cholesky factors of large matrices, in parts that take a fraction of a second each.

SciPy holds Python's interpreter lock while it computes, so that meanwhile no other thread can tell how far the work has
come, or cancel it; NumPy does not.
"""

from collections.abc import Callable
from functools import partial

import numpy as np
import scipy.linalg

from tndesigner.fitting.contraction import Array

BLOCK = 512
"""The columns of a factor that are computed together."""
WORK = 4e9
"""About the most floating-point operations of a call of SciPy."""


def cholesky(matrix: Array) -> Array:
    """Return the lower triangular L with L·Lᵀ the given matrix, which is symmetric and positive definite.

    Block columns are computed from left to right (Golub and Van Loan, Matrix Computations, section 4.2).

    Raises:
        numpy.linalg.LinAlgError: if the matrix is not positive definite.
    """
    factor = np.tril(matrix)
    for begin in range(0, len(factor), BLOCK):
        end = min(begin + BLOCK, len(factor))
        factor[begin:, begin:end] -= factor[begin:, :begin] @ factor[begin:end, :begin].T
        factor[begin:end, begin:end] = np.linalg.cholesky(factor[begin:end, begin:end])
        if not np.isfinite(factor[begin:end, begin:end].trace()):
            raise np.linalg.LinAlgError
        factor[end:, begin:end] = solve_triangular(factor[begin:end, begin:end], factor[end:, begin:end].T).T
    return factor


def solve_triangular(factor: Array, side: Array, *, transposed: bool = False) -> Array:
    """Return the solution of equations with a lower triangular matrix, or with its transpose."""
    trans = "T" if transposed else "N"
    return _in_parts(partial(scipy.linalg.solve_triangular, factor, lower=True, trans=trans, check_finite=False), side)


def solve(factor: Array, side: Array) -> Array:
    """Return the solution of equations with a matrix whose Cholesky factor this is."""
    return _in_parts(partial(scipy.linalg.cho_solve, (factor, True), check_finite=False), side)


def _in_parts(solved: Callable[[Array], Array], side: Array) -> Array:
    """Solve for some columns of the right-hand side after others, and return all solutions."""
    at_once = max(1, int(WORK / max(1, len(side)) ** 2))
    columns = side.reshape(len(side), -1)
    if columns.shape[1] <= at_once:
        return solved(side)
    parts = np.split(columns, range(at_once, columns.shape[1], at_once), axis=1)
    return np.hstack([solved(part) for part in parts]).reshape(side.shape)
