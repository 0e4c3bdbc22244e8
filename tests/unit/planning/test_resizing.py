"""A way to evaluate a network is right for other dimensions of the same network, too."""

import numpy as np
import pytest

from tests.property.reference import apply_dense, random_arrays
from tests.unit.planning.specimens import chain, ring_of, run_with_numpy, traced
from tndesigner.models.usage import AsEmbedding
from tndesigner.network import Network
from tndesigner.network.edits import set_dim
from tndesigner.network.templates import make
from tndesigner.planning.arrays import program_cost
from tndesigner.planning.choice import plan_network, rank_candidates
from tndesigner.planning.equation import equation_of
from tndesigner.planning.plan import make_plan
from tndesigner.planning.resizing import resized

BATCH = 5


def with_bond(network: Network, number: int, dim: int) -> Network:
    """Give a bond another dimension, and return the network."""
    bond = network.bonds[number]
    set_dim(network, ((leg, dim) for leg in bond.legs)).apply(network)
    return network


@pytest.mark.parametrize(("build", "bond"), [(chain, 3), (chain, 4), (lambda: ring_of(5), 7), (traced, 2), (traced, 3)])
@pytest.mark.parametrize("dim", [2, 8, 23])
def test_every_way_computes_the_network_with_its_new_dimension(build, bond, dim):
    ways = rank_candidates(build(), batch=BATCH)
    network = with_bond(build(), bond, dim)
    arrays = random_arrays(network)
    data = np.random.default_rng(1).normal(size=(3, int(np.prod(network.inputs[0].shape))))
    expected = apply_dense(network, arrays, data)
    for way in ways:
        sized = resized(way, equation_of(network))
        assert sized is not None
        result = run_with_numpy(sized.program, [data], arrays)
        np.testing.assert_allclose(result, expected, rtol=1e-11, atol=1e-12 * np.abs(expected).max())


def test_the_plan_and_the_cost_are_those_of_the_new_dimensions():
    way = plan_network(chain(), batch=BATCH)
    network = with_bond(chain(), 3, 29)
    sized = resized(way, equation_of(network))
    assert sized.plan == make_plan(equation_of(network), way.plan.pairs, strategy=way.plan.strategy, batch=BATCH)
    assert sized.plan.flops > way.plan.flops
    assert sized.cost == program_cost(sized.program, BATCH)


@pytest.mark.parametrize("dims", [(1, 3), (3, 1)])
def test_a_dimension_of_one_needs_other_operations(dims):
    before, after = (with_bond(chain(), 3, dim) for dim in dims)
    assert resized(plan_network(before), equation_of(after)) is None


def test_another_network_is_not_taken_for_the_same():
    assert resized(plan_network(chain()), equation_of(ring_of(4))) is None


def test_the_numbers_of_tokens_depend_on_dimensions_so_an_embedding_is_searched_for():
    network = make("embedding", {"vocabulary": "30", "features": "8", "bond": "3", "cores": "2"}).network
    way = plan_network(network, usage=AsEmbedding())
    assert resized(way, equation_of(network, AsEmbedding())) is None
