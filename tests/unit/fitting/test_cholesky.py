"""Factors of large matrices are computed in parts, and are those that NumPy and SciPy compute."""

import numpy as np
import pytest
import scipy.linalg

from tndesigner.fitting import cholesky as module
from tndesigner.fitting.cholesky import BLOCK, cholesky, solve, solve_triangular


def moments(size: int) -> np.ndarray:
    """A symmetric positive definite matrix."""
    seen = np.random.default_rng(size).standard_normal((size + 3, size))
    return seen.T @ seen + np.eye(size)


@pytest.mark.parametrize("size", [1, 5, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK + 77])
def test_a_factor_is_that_of_numpy_and_the_matrix_stays(size):
    matrix = moments(size)
    before = matrix.copy()
    factor = cholesky(matrix)
    np.testing.assert_allclose(factor, np.linalg.cholesky(before), rtol=0, atol=1e-10 * size)
    np.testing.assert_array_equal(matrix, before)


@pytest.mark.parametrize("columns", [(), (1,), (7,), (40,)])
@pytest.mark.parametrize("work", [module.WORK, 3 * 60.0**2, 1.0])
def test_equations_are_solved_whatever_is_done_at_once(monkeypatch, columns, work):
    monkeypatch.setattr(module, "WORK", work)
    matrix, side = moments(60), np.random.default_rng(1).standard_normal((60, *columns))
    factor = cholesky(matrix)
    np.testing.assert_allclose(matrix @ solve(factor, side), side, atol=1e-9)
    np.testing.assert_allclose(factor @ solve_triangular(factor, side), side, atol=1e-9)
    np.testing.assert_allclose(factor.T @ solve_triangular(factor, side, transposed=True), side, atol=1e-9)


@pytest.mark.parametrize("size", [4, 2 * BLOCK])
@pytest.mark.parametrize("fault", [-1.0, np.nan])
def test_a_matrix_that_is_not_positive_definite_has_no_factor(size, fault):
    matrix = moments(size)
    matrix[-1, -1] = fault
    with pytest.raises(np.linalg.LinAlgError):
        cholesky(matrix)


def test_a_call_of_scipy_does_no_more_than_a_part_of_the_work(monkeypatch):
    works = []

    def count(name):
        given = getattr(scipy.linalg, name)

        def counted(factor, side, **options):
            works.append(len(side) ** 2 * side.shape[1])
            return given(factor, side, **options)

        monkeypatch.setattr(scipy.linalg, name, counted)

    count("solve_triangular")
    count("cho_solve")
    monkeypatch.setattr(module, "WORK", 1e8)
    solve(cholesky(moments(3 * BLOCK)), np.ones((3 * BLOCK, 500)))
    assert len(works) > 10
    assert max(works) <= 1e8
