"""Parameters and errors shared among layers, compared with all combinations."""

from itertools import product

import numpy as np
import pytest

from tests.unit.fitting.drawn import irregular, normal
from tndesigner.fitting import FittingError, fit
from tndesigner.fitting.budget import MOST_POINTS, Alternative, Budget
from tndesigner.fitting.curves import error_curve, has_spectra
from tndesigner.network.templates import make


def random_layers(count: int, alternatives: int, seed: int = 0) -> list[list[Alternative]]:
    """Return alternatives whose errors fall with the parameters, and the layer as it is at the end."""
    numbers = np.random.default_rng(seed)
    layers = []
    for _ in range(count):
        parameters = np.sort(numbers.integers(10, 1000, alternatives))
        errors = np.sort(numbers.exponential(size=alternatives))[::-1]
        layers.append([Alternative(int(one), float(error)) for one, error in zip(parameters, errors, strict=True)])
        layers[-1].append(Alternative(1000, 0.0))
    return layers


def totals(layers: list[list[Alternative]], choice: tuple[int, ...]) -> tuple[int, float]:
    chosen = [alternatives[place] for alternatives, place in zip(layers, choice, strict=True)]
    return sum(one.parameters for one in chosen), sum(one.error for one in chosen)


def all_totals(layers: list[list[Alternative]]) -> list[tuple[int, float]]:
    return [totals(layers, choice) for choice in product(*(range(len(alternatives)) for alternatives in layers))]


@pytest.mark.parametrize("seed", range(5))
def test_the_error_is_the_smallest_of_all_combinations(seed):
    layers = random_layers(4, 5, seed)
    budget = Budget(layers)
    for most in (700, 1500, 2500, 4000):
        least = min((error for parameters, error in all_totals(layers) if parameters <= most), default=None)
        if least is None:
            with pytest.raises(FittingError, match="parameters are allowed, but the smallest networks"):
                budget.within_parameters(most)
        else:
            parameters, error = totals(layers, budget.within_parameters(most))
            assert parameters <= most
            assert error == pytest.approx(least)


def test_a_layer_that_cannot_gain_is_left_alone():
    gains, wastes = [Alternative(10, 0.1), Alternative(100, 0.0)], [Alternative(300, 0.5), Alternative(100, 0.0)]
    assert Budget([gains, wastes]).within_parameters(150) == (0, 1)


def test_many_layers_are_shared_among_nearly_as_well_as_a_relaxation():
    layers = random_layers(30, 12, 3)
    budget = Budget(layers)
    assert len(budget.points) <= MOST_POINTS
    parameters, error = totals(layers, budget.within_parameters(12_000))
    assert parameters <= 12_000
    # A price for parameters bounds from below what any choice within the limit can reach.
    bound = max(
        sum(min(one.error + price * one.parameters for one in alternatives) for alternatives in layers) - price * 12_000
        for price in np.geomspace(1e-5, 1e-1, 200)
    )
    assert bound <= error <= 1.02 * bound


def test_the_curve_of_two_cores_is_exact():
    kernel = normal(30, 28)
    networks = [make("mpo", {"inputs": "5,6", "outputs": "4,7", "bond": str(bond)}).network for bond in (2, 5, 9)]
    for point in error_curve(networks, kernel):
        assert not point.measured
        assert point.error == pytest.approx(fit(point.network, kernel).error, rel=1e-6)


def test_the_curve_of_a_train_falls_and_is_never_below_the_fit():
    kernel = normal(24, 30)
    networks = [make("mpo", {"inputs": "2,3,4", "outputs": "5,3,2", "bond": str(bond)}).network for bond in (3, 5, 7)]
    curve = error_curve(networks, kernel)
    assert [point.parameters for point in curve] == sorted(point.parameters for point in curve)
    assert [point.error for point in curve] == sorted((point.error for point in curve), reverse=True)
    for point in curve:
        assert fit(point.network, kernel).error <= point.error + 1e-9


def test_the_curve_by_the_output_tells_what_fits_reach():
    kernel, seen = normal(30, 7), normal(90, 30, seed=2) @ (np.eye(30) + 0.3 * normal(30, 30, seed=3))
    sizes = {"in_channels": "10", "out_channels": "7", "kernel": "3,1"}
    networks = [make("conv2d-low-rank", {**sizes, "rank": str(rank)}).network for rank in (2, 5)]
    networks += [make("conv2d-tucker", {**sizes, "ranks": ranks}).network for ranks in ("4,3", "4,5", "6,2")]
    assert all(has_spectra(network, by_output=True) for network in networks)
    for point in error_curve(networks, kernel, inputs=seen):
        assert not point.measured
        assert point.error == pytest.approx(fit(point.network, kernel, inputs=seen, tolerance=3e-3).error, rel=0.02)


def test_each_point_of_a_curve_by_the_output_is_what_it_is_alone():
    kernel, seen = normal(30, 7), normal(90, 30, seed=2) @ (np.eye(30) + 0.3 * normal(30, 30, seed=3))
    sizes = {"in_channels": "5", "out_channels": "7", "kernel": "3,2"}
    both = [("3,2", "4,6"), ("2,2", "5,3"), ("3,1", "2,2"), ("2,2", "2,3")]
    families = [
        [make("conv2d-tucker", {**sizes, "ranks": ranks}).network for ranks in ("2,3", "5,7", "4,3")],
        [make("conv2d-tucker-full", {**sizes, "kernel_ranks": few, "ranks": ranks}).network for few, ranks in both],
    ]
    for networks in families:
        for point in error_curve(networks, kernel, inputs=seen):
            (alone,) = error_curve([point.network], kernel, inputs=seen)
            assert not point.measured
            assert point.error == pytest.approx(alone.error, rel=1e-6, abs=1e-6)
            best = fit(point.network, kernel, inputs=seen).error
            assert best <= point.error + 1e-6


def test_other_networks_and_what_a_layer_sees_are_measured():
    kernel = normal(120, 84)
    (point,) = error_curve([irregular()], kernel)
    assert point.measured
    mpo = make("mpo", {"inputs": "10,12", "outputs": "7,12", "bond": "3"}).network
    (seen,) = error_curve([mpo], kernel, inputs=normal(40, 120, seed=1))
    assert seen.measured
    assert not has_spectra(mpo, by_output=True)
    assert 0.0 < seen.error < 1.0
