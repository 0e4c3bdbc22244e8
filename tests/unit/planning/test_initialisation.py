"""A network starts with the output variance of a dense layer with the same widths."""

from math import prod

import numpy as np
import pytest

from tests.property.reference import apply_dense
from tests.unit.blog import blog_network
from tests.unit.planning.pictures import depthwise_kernel
from tests.unit.planning.specimens import SPECIMENS, chain, ring_of, star, traced
from tndesigner.models.usage import AsConvolution
from tndesigner.network import Network
from tndesigner.network.isometries import isometries
from tndesigner.network.templates import TEMPLATES, make, make_all
from tndesigner.planning.choice import spread
from tndesigner.planning.equation import equation_of
from tndesigner.planning.initialisation import core_deviations, isometry_deviations

SMALL = [chain(), star(), traced(), ring_of(4)]


def wanted_variance(network: Network) -> float:
    equation = equation_of(network)
    fan_in = prod(prod(tensor.shape) for tensor in network.inputs)
    return 2 * fan_in / (fan_in + equation.width(equation.output))


@pytest.mark.parametrize("network", [blog_network(), *SPECIMENS.values()], ids=lambda network: network.name)
def test_the_variances_multiply_to_that_of_a_dense_layer(network):
    equation = equation_of(network)
    deviations = core_deviations(equation)
    summed = {label for operand in equation.operands for label in operand.labels} - set(equation.output)
    variance = prod(deviation**2 for deviation in deviations.values()) * equation.width(tuple(summed))
    assert variance == pytest.approx(wanted_variance(network))


@pytest.mark.parametrize("network", SMALL, ids=lambda network: network.name)
def test_the_variance_is_met_by_random_cores(network):
    numbers = np.random.default_rng(5)
    deviations = core_deviations(equation_of(network))
    width = prod(network.inputs[0].shape)
    squares = []
    for _ in range(3000):
        arrays = {core.name: numbers.normal(0, deviations[core.id], core.shape) for core in network.cores}
        squares.append(np.mean(apply_dense(network, arrays, numbers.normal(size=(4, width))) ** 2))
    assert np.mean(squares) == pytest.approx(wanted_variance(network), rel=0.25)


@pytest.mark.parametrize("name", TEMPLATES)
def test_every_template_has_a_deviation_for_each_core(name):
    for diagram in make_all(name, {}).values():
        deviations = core_deviations(equation_of(diagram.network))
        assert set(deviations) == {core.id for core in diagram.network.cores}
        assert all(0 < deviation < 10 for deviation in deviations.values())


@pytest.mark.parametrize(
    "network",
    [make("conv2d-grouped", {"groups": "2"}).network, depthwise_kernel(5, 4, (3, 2), 7)],
    ids=lambda network: network.name,
)
def test_unit_matrices_for_channels_that_pass_through_change_no_start(network):
    equation = equation_of(network, AsConvolution())
    assert spread(equation).identities
    assert core_deviations(spread(equation)) == core_deviations(equation)


def test_no_core_is_much_larger_than_the_data_needs():
    deviations = core_deviations(equation_of(blog_network()))
    assert len({round(deviation, 12) for deviation in deviations.values()}) == 1


@pytest.mark.parametrize("name", ["mera", "tree", "mpo", "peps"])
def test_free_cores_make_up_for_isometries(name):
    network = make_all(name, {})["network"].network
    equation, held = equation_of(network), isometries(network)
    fixed = isometry_deviations(held)
    deviations = core_deviations(equation, fixed=fixed)
    assert fixed
    for one in held:
        assert deviations[one.core.id] ** 2 * prod(one.core.shape) == pytest.approx(min(one.sides))
    summed = {label for operand in equation.operands for label in operand.labels} - set(equation.output)
    variance = prod(deviation**2 for deviation in deviations.values()) * equation.width(tuple(summed))
    assert variance == pytest.approx(wanted_variance(network))
