"""The orders that each strategy yields."""

import pytest

from tests.unit.blog import blog_network
from tests.unit.planning.specimens import chain, ring_of, two_inputs
from tndesigner.network import Network
from tndesigner.network.templates import make
from tndesigner.planning.equation import equation_of
from tndesigner.planning.plan import make_plan
from tndesigner.planning.strategies import STRATEGIES, reduce_terms
from tndesigner.planning.strategies.search import EXACT_UP_TO, search_pairs

OF_OTHER_KINDS = ("window first", "merged first", "table first")
"""The strategies for convolutions and embeddings alone."""


def orders(strategy: str, network: Network, batch: int = 29):
    return tuple(STRATEGIES[strategy](reduce_terms(equation_of(network), batch)))


def flops(network: Network, pairs, batch: int = 29) -> int:
    return make_plan(equation_of(network), pairs, strategy="", batch=batch).flops


def chains(count: int) -> Network:
    return make("mpo", {"in": str(2**count), "out": str(2**count), "cores": str(count)}).network


@pytest.mark.parametrize("strategy", [name for name in STRATEGIES if name not in OF_OTHER_KINDS])
@pytest.mark.parametrize("network", [chain(), chains(6), ring_of(5)], ids=lambda network: network.name)
def test_every_order_joins_each_term_once_to_one_result(strategy, network):
    count = len(equation_of(network).operands)
    found = orders(strategy, network)
    assert found
    for pairs in found:
        assert len(pairs) == count - 1
        used = [number for pair in pairs for number in pair]
        assert sorted(used) == list(range(2 * count - 2))


def test_pairwise_finds_the_fewest_operations():
    x, a, b, c = range(4)
    every_order = [
        ((x, a), (4, b), (5, c)),
        ((x, c), (4, b), (5, a)),
        ((b, c), (a, 4), (x, 5)),
        ((a, b), (c, 4), (x, 5)),
    ]
    best = min(flops(chain(), pairs) for pairs in every_order)
    assert min(flops(chain(), pairs) for pairs in orders("pairwise", chain())) <= best


def test_a_search_above_the_exact_limit_gives_the_same_order_again():
    network = chains(EXACT_UP_TO + 3)
    first, second = (orders("pairwise", network) for _ in range(2))
    assert first == second


def test_core_by_core_closes_the_zipper_from_both_ends():
    assert orders("core by core", chain()) == (((0, 1), (4, 2), (5, 3)), ((0, 3), (4, 2), (5, 1)))


def test_core_by_core_goes_on_to_a_neighbour_though_cores_were_drawn_in_another_order():
    net = Network("drawn anyhow")
    x = net.add_input("x", {"i": 2})
    far = net.add_core("far", {"left": 5, "out": 7})
    near = net.add_core("near", {"in": 2, "right": 3})
    middle = net.add_core("middle", {"left": 3, "right": 5})
    net.connect(x["i"], near["in"])
    net.connect(near["right"], middle["left"])
    net.connect(middle["right"], far["left"])
    net.set_outputs([far["out"]])
    names = [operand.name for operand in equation_of(net).operands]
    walks = [[names[second] for _, second in pairs] for pairs in orders("core by core", net)]
    assert walks == [["far", "middle", "near"], ["middle", "near", "far"]]


def test_core_by_core_takes_further_inputs_last():
    assert orders("core by core", two_inputs()) == ()
    assert orders("kernel first", two_inputs()) == ()


def test_merged_joins_neighbours_before_the_data():
    assert ((1, 2), (0, 4), (5, 3)) in orders("merged", chain())
    assert orders("merged", blog_network()) == ()


def test_kernel_first_meets_the_data_last():
    (pairs,) = orders("kernel first", chain())
    assert pairs[-1][0] == 0
    assert all(0 not in pair for pair in pairs[:-1])


def test_a_kernel_of_more_than_67_million_numbers_is_never_built():
    assert orders("kernel first", make("mpo", {"in": "8192", "out": "8192"}).network)
    assert orders("kernel first", make("mpo", {"in": "16384", "out": "8192"}).network) == ()


def test_terms_that_share_nothing_are_joined_too():
    pairs = search_pairs([(1,), (2,), (3,)], (1, 2, 3), {1: 2, 2: 3, 3: 5})
    assert sorted(number for pair in pairs for number in pair) == [0, 1, 2, 3]
