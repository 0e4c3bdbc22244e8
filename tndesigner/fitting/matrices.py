"""Parts of matrices: leading directions, orthonormal columns, nearest isometries."""

import numpy as np
import scipy.linalg

from tndesigner.fitting.cholesky import cholesky, solve
from tndesigner.fitting.contraction import Array

OBLONG = 2
"""A matrix that is this many times as wide as it is high is first reduced to a square one."""


def leading(matrix: Array, rank: int) -> Array:
    """Return the left singular vectors with the largest singular values, as columns, as many as the rank.

    The rest of a matrix with fewer rows or columns is filled: with orthonormal columns as long as there are any,
    then with zeros.
    """
    rows, columns = matrix.shape
    if columns >= OBLONG * rows:
        (small,) = scipy.linalg.qr(matrix.T, mode="r", check_finite=False)
        matrix = small[:rows].T
    vectors: Array = np.linalg.svd(matrix, full_matrices=False)[0][:, :rank]
    return _completed(vectors, rank)


def orthonormal(matrix: Array) -> Array:
    """Return as many columns as a matrix has, which are orthonormal and span its own, or 0 beyond its rows."""
    basis: Array = np.linalg.qr(matrix)[0]
    return _completed(basis, matrix.shape[1])


def _completed(basis: Array, columns: int) -> Array:
    """Return an orthonormal basis with more columns: orthonormal ones as far as there are any, then zeros."""
    rows, known = basis.shape
    possible = min(columns, rows)
    if possible > known:
        others = np.random.default_rng(0).standard_normal((rows, possible - known))
        basis = np.linalg.qr(np.hstack((basis, others)))[0]
    return np.pad(basis, ((0, 0), (0, columns - possible)))


def nearest_isometry(matrix: Array) -> Array:
    """Return the nearest matrix with orthonormal columns or, if it is wide, rows (its polar factor)."""
    left, _, right = np.linalg.svd(matrix, full_matrices=False)
    result: Array = left @ right
    return result


def solved(matrix: Array, side: Array) -> Array:
    """Return the solution of equations with a symmetric positive definite matrix.

    Raises:
        numpy.linalg.LinAlgError: if the matrix is not positive definite.
    """
    return solve(cholesky(matrix), side)
