"""Fits by what the layer sees: examples, a covariance, or how often each input occurs."""

import numpy as np
import pytest

from tests.property.reference import dense_matrix
from tests.unit.fitting.drawn import normal
from tndesigner.fitting import FittingError, fit, gauss_newton, objective
from tndesigner.network import Network
from tndesigner.network.templates import make


def mpo(bond: int = 3) -> Network:
    return make("mpo", {"inputs": "5,6", "outputs": "4,7", "bond": str(bond)}).network


KERNEL = normal(30, 28)
EXAMPLES = normal(100, 7, seed=2) @ normal(7, 30, seed=3) + 0.1 * normal(100, 30, seed=4) + 2.0


def output_error(network, found, kernel=KERNEL, examples=EXAMPLES) -> float:
    """The relative error of the output without its mean."""
    away = examples - examples.mean(axis=0)
    apart = kernel - dense_matrix(network, found.cores)[: kernel.shape[0], : kernel.shape[1]]
    return float(np.linalg.norm(away @ apart) / np.linalg.norm(away @ kernel))


@pytest.mark.parametrize(
    "make_network", [mpo, lambda: make("tucker", {"inputs": "5,6", "outputs": "4,7", "ranks": "3"}).network]
)
def test_the_output_is_nearer_than_with_a_fit_of_the_weights(make_network):
    network = make_network()
    by_weights, by_output = fit(network, KERNEL), fit(network, KERNEL, inputs=EXAMPLES)
    assert by_output.error == pytest.approx(output_error(network, by_output))
    assert by_output.error < 0.8 * output_error(network, by_weights)
    assert by_output.weight_error > by_weights.error


def test_the_bias_keeps_the_mean_of_the_output():
    network = mpo()
    found = fit(network, KERNEL, inputs=EXAMPLES)
    new = EXAMPLES @ dense_matrix(network, found.cores) + found.bias
    np.testing.assert_allclose(new.mean(axis=0), (EXAMPLES @ KERNEL).mean(axis=0), atol=1e-9)


def test_without_a_bias_the_mean_counts():
    network = mpo()
    found = fit(network, KERNEL, inputs=EXAMPLES, use_bias=False)
    apart = EXAMPLES @ (KERNEL - dense_matrix(network, found.cores))
    assert found.error == pytest.approx(float(np.linalg.norm(apart) / np.linalg.norm(EXAMPLES @ KERNEL)))
    assert found.bias is None


def test_a_covariance_does_what_its_examples_do():
    network = mpo()
    away = EXAMPLES - EXAMPLES.mean(axis=0)
    by_examples, by_covariance = fit(network, KERNEL, inputs=EXAMPLES), fit(network, KERNEL, inputs=away.T @ away)
    assert by_covariance.error == pytest.approx(by_examples.error, rel=1e-4)
    assert by_covariance.bias is None


def test_a_core_that_takes_all_inputs_reaches_the_optimum():
    network = make("low-rank", {"inputs": "30", "outputs": "28", "bond": "4"}).network
    away = EXAMPLES - EXAMPLES.mean(axis=0)
    sizes = np.linalg.svd(away @ KERNEL, compute_uv=False)
    best = np.sqrt(np.sum(sizes[4:] ** 2) / np.sum(sizes**2))
    assert best <= fit(network, KERNEL, inputs=EXAMPLES).error <= 1.02 * best


def convolution(family: str, **rank: str) -> Network:
    return make(family, {"in_channels": "10", "out_channels": "7", "kernel": "3,1", **rank}).network


def test_a_rough_fit_by_the_output_is_nearly_as_good_as_a_fine_one():
    network = convolution("conv2d-tucker", ranks="4,3")
    rough, fine = (fit(network, KERNEL[:, :7], inputs=EXAMPLES, tolerance=one) for one in (3e-3, 1e-5))
    assert rough.error == pytest.approx(output_error(network, rough, KERNEL[:, :7]))
    assert fine.error <= rough.error < 1.05 * fine.error


def test_inputs_that_are_never_there_may_be_wrong():
    network = mpo(bond=8)
    squares = np.ones(30)
    squares[12:] = 0.0
    assert fit(network, KERNEL, inputs=squares).error < 0.7 * fit(network, KERNEL).error


def test_padded_inputs_and_outputs_do_not_count():
    network = mpo()
    kernel, examples = KERNEL[:28, :25], EXAMPLES[:, :28]
    found = fit(network, kernel, inputs=examples)
    assert found.error == pytest.approx(output_error(network, found, kernel, examples))
    assert found.bias.shape == (25,)


def test_a_network_with_loops_is_fitted_by_the_output():
    network = make("ring", {"inputs": "5,2,3", "outputs": "4,1,7", "bond": "2"}).network
    by_weights, by_output = (fit(network, KERNEL, inputs=seen, tolerance=1e-3) for seen in (None, EXAMPLES))
    assert by_output.error == pytest.approx(output_error(network, by_output))
    assert by_output.error < 0.8 * output_error(network, by_weights)


def test_equations_that_are_not_written_down_lead_to_the_same_error(monkeypatch):
    network = make("tucker", {"inputs": "5,6", "outputs": "4,7", "ranks": "3"}).network
    written = fit(network, KERNEL, inputs=EXAMPLES, tolerance=1e-5)
    monkeypatch.setattr(objective, "LARGEST_MATRIX", 4)
    monkeypatch.setattr(gauss_newton, "LARGEST", 4)
    assert fit(network, KERNEL, inputs=EXAMPLES, tolerance=1e-5).error == pytest.approx(written.error, rel=0.03)


def test_square_arrays_are_told_apart_by_their_symmetry():
    network = mpo()
    symmetric = EXAMPLES.T @ EXAMPLES
    assert fit(network, KERNEL, inputs=symmetric).bias is None
    assert fit(network, KERNEL, inputs=EXAMPLES[:30]).bias is not None
    assert fit(network, KERNEL, inputs=symmetric, inputs_are="examples").bias is not None
    nearly = symmetric + 1e-3 * symmetric.max() * normal(30, 30)
    with pytest.raises(FittingError, match="is nearly symmetric, so it may hold 30 examples or a covariance"):
        fit(network, KERNEL, inputs=nearly)


@pytest.mark.parametrize(
    ("inputs", "settings", "message"),
    [
        (EXAMPLES[:, :29], {}, "the examples have shape 100×29, but the kernel takes 30 inputs"),
        (EXAMPLES * np.nan, {}, "the array of inputs has 3,000 of 3,000 numbers that are NaN or infinite"),
        (EXAMPLES, {"inputs_are": "covariance"}, "the covariance has shape 100×30"),
        (EXAMPLES, {"inputs_are": "pictures"}, "inputs_are is 'pictures', but must be"),
        (-np.eye(30), {}, "is symmetric, but no covariance: its smallest eigenvalue is -1"),
        (-np.ones(30), {}, "must be 30 numbers that are not negative"),
        (np.zeros((0, 30)), {}, "of shape 0×30 is empty"),
    ],
)
def test_inputs_that_do_not_fit_are_refused(inputs, settings, message):
    with pytest.raises(FittingError, match=message):
        fit(mpo(), KERNEL, inputs=inputs, **settings)


def test_examples_may_have_the_axes_of_the_input():
    network = mpo()
    flat = fit(network, KERNEL, inputs=EXAMPLES)
    assert fit(network, KERNEL, inputs=EXAMPLES.reshape(100, 5, 6)).error == flat.error
    assert fit(network, KERNEL, inputs=EXAMPLES.reshape(10, 10, 30)).error == flat.error
