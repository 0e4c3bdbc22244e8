"""Layers that lose the weakest directions of their output."""

import numpy as np
import pytest

from tests.unit.fitting.drawn import normal
from tndesigner.compression.sensitivity import LOST, weakened
from tndesigner.compression.targets import Target

KERNEL = normal(9, 6) * np.array([3.0, 2.0, 1.0, 0.3, 0.2, 0.1])


@pytest.mark.parametrize("moments", [None, np.arange(1.0, 10.0), normal(9, 20, seed=1) @ normal(20, 9, seed=2)])
def test_the_error_that_is_told_is_that_of_the_output(moments):
    if moments is None:
        roots = np.eye(9)
    elif moments.ndim == 1:
        roots = np.diag(moments**0.5)
    else:
        moments = moments @ moments.T
        roots = np.linalg.cholesky(moments).T
    weak, error = weakened(Target(KERNEL, moments, None, None))
    assert np.linalg.norm(roots @ (KERNEL - weak)) / np.linalg.norm(roots @ KERNEL) == pytest.approx(error, rel=1e-6)
    assert error > 0.0
    assert 0 < np.linalg.matrix_rank(weak, tol=1e-8) < 6
    if moments is None:
        assert error < LOST


def test_what_is_lost_is_weakest_by_how_much_outputs_count():
    outputs = np.array([1e-3, 1.0, 2.0, 1.0, 1.0, 1.0])
    weak, error = weakened(Target(KERNEL, None, None, None, outputs))
    roots = np.sqrt(outputs)
    assert np.linalg.norm((KERNEL - weak) * roots) / np.linalg.norm(KERNEL * roots) == pytest.approx(error, rel=1e-6)
    assert error < LOST
    lost = np.linalg.norm(KERNEL - weak, axis=0)
    assert lost.argmax() == 0
    alike, _ = weakened(Target(KERNEL, None, None, None))
    assert lost[0] > 2 * np.linalg.norm(KERNEL - alike, axis=0)[0]


def test_a_kernel_with_one_output_stays():
    weak, error = weakened(Target(KERNEL[:, :1], None, None, None))
    assert error == 1.0
    np.testing.assert_allclose(weak, 0.0, atol=1e-12)
