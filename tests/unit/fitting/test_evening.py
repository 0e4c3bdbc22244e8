"""Outputs that count differently."""

import numpy as np
import pytest

from tests.property.reference import dense_matrix
from tests.unit.fitting.drawn import normal
from tndesigner.fitting import fit, gauss_newton, objective, solving
from tndesigner.fitting.curves import error_curve
from tndesigner.fitting.inputs import Seen
from tndesigner.network.templates import make

KERNEL = normal(30, 28)
MIXED = normal(30, 30, seed=2) + 3.0 * np.eye(30)
MOMENTS = MIXED @ MIXED.T
OUTPUTS = np.random.default_rng(5).lognormal(sigma=1.5, size=28)
ROOTS = np.linalg.cholesky(MOMENTS).T
DENSE = {"inputs": "5,6", "outputs": "4,7"}
PATCHES = {"in_channels": "10", "out_channels": "28", "kernel": "3,1"}


def weighted(kernel: np.ndarray) -> np.ndarray:
    return ROOTS @ kernel * np.sqrt(OUTPUTS)


def error_of(network, found) -> float:
    apart = KERNEL - dense_matrix(network, found.cores)[:30, :28]
    return float(np.linalg.norm(weighted(apart)) / np.linalg.norm(weighted(KERNEL)))


def test_two_matrices_are_the_best_ones():
    network = make("low-rank", {"inputs": "30", "outputs": "28", "bond": "6"}).network
    found = fit(network, KERNEL, inputs=Seen(MOMENTS, None, OUTPUTS))
    values = np.linalg.svd(weighted(KERNEL), compute_uv=False)
    assert found.error == pytest.approx(np.linalg.norm(values[6:]) / np.linalg.norm(values), rel=0.01)  # a ridge
    assert found.error == pytest.approx(error_of(network, found))


@pytest.mark.parametrize(
    ("family", "sizes"),
    [
        ("mpo", {**DENSE, "bond": "4"}),
        ("mpo", {"inputs": "5,7", "outputs": "6,5", "bond": "4"}),
        ("mpo", {"inputs": "2,3,5", "outputs": "2,2,7", "bond": "4"}),
        ("cp", {**DENSE, "rank": "5"}),
        ("conv2d-tucker", {**PATCHES, "ranks": "4,6"}),
    ],
    ids=["two cores", "more inputs and outputs than the kernel", "train", "sum of products", "convolution"],
)
@pytest.mark.parametrize("moments", [MOMENTS, np.diag(MOMENTS)], ids=["covariance", "squares"])
def test_outputs_that_count_more_come_nearer(family, sizes, moments, monkeypatch):
    network = make(family, sizes).network
    if moments.ndim == 1:
        monkeypatch.setattr("tests.unit.fitting.test_evening.ROOTS", np.diag(np.sqrt(moments)))
    plain, found = (fit(network, KERNEL, inputs=Seen(moments, None, outputs)) for outputs in (None, OUTPUTS))
    assert found.error == pytest.approx(error_of(network, found))
    assert found.error < 0.9 * error_of(network, plain)


def test_weights_that_would_cost_too_much_are_left_out(monkeypatch):
    network = make("mpo", {**DENSE, "bond": "4"}).network
    exact = fit(network, KERNEL, inputs=Seen(MOMENTS, None, OUTPUTS))
    monkeypatch.setattr(solving, "AFFORDABLE", 0)
    rough = fit(network, KERNEL, inputs=Seen(MOMENTS, None, OUTPUTS))
    plain = fit(network, KERNEL, inputs=Seen(MOMENTS, None, None))
    assert exact.error < rough.error < error_of(network, plain)  # each core still takes its mean weights


def test_curves_tell_the_errors_of_fits():
    seen = Seen(MOMENTS, None, OUTPUTS)
    exact = [make("conv2d-low-rank", {**PATCHES, "rank": rank}).network for rank in ("3", "7")]
    exact += [make("conv2d-tucker", {**PATCHES, "ranks": ranks}).network for ranks in ("4,6", "8,6")]
    rough = [make("mpo", {**DENSE, "bond": bond}).network for bond in ("3", "5")]
    for point in error_curve([*exact, *rough], KERNEL, inputs=seen):
        assert point.measured == (point.network.name == "mpo")
        found = fit(point.network, KERNEL, inputs=seen, tolerance=3e-3).error
        if point.measured:
            assert found < point.error
        else:
            assert point.error == pytest.approx(found, rel=0.02)


@pytest.mark.parametrize(
    "family", [("mpo", {**DENSE, "bond": "4"}), ("mpo", {"inputs": "2,3,5", "outputs": "2,2,7", "bond": "4"})]
)
def test_equations_that_are_not_written_down_lead_to_the_same_error(family, monkeypatch):
    network = make(*family).network
    written = fit(network, KERNEL, inputs=Seen(MOMENTS, None, OUTPUTS))
    monkeypatch.setattr(objective, "LARGEST_EQUATIONS", 0)
    monkeypatch.setattr(gauss_newton, "LARGEST", 0)
    approached = fit(network, KERNEL, inputs=Seen(MOMENTS, None, OUTPUTS))
    assert approached.error == pytest.approx(written.error, rel=0.01)
