"""Which ways to evaluate a network a stopwatch compares."""

import pytest

from tests.unit.planning.specimens import SPECIMENS
from tndesigner.network.templates import make
from tndesigner.planning.choice import rank_candidates
from tndesigner.planning.shortlist import HOPELESS, MOST, shortlist


def train_of_four(bond: int, batch: int):
    network = make("mpo", {"inputs": "3,5,2,7", "outputs": "2,3,7,5", "bond": str(bond)}).network
    return rank_candidates(network, batch=batch)


@pytest.mark.parametrize("name", SPECIMENS)
def test_the_predicted_way_is_on_the_list_first(name):
    ranked = rank_candidates(SPECIMENS[name])
    assert shortlist(ranked)[0].cost == ranked[0].cost


@pytest.mark.parametrize(("bond", "batch"), [(2, 1), (3, 32), (11, 1000)])
def test_ways_on_the_list_differ_are_few_and_not_hopeless(bond, batch):
    ranked = train_of_four(bond, batch)
    totals = [way.cost.total for way in shortlist(ranked)]
    assert totals == sorted(totals)
    assert len({way.cost for way in shortlist(ranked)}) == len(totals) <= MOST
    assert totals[-1] <= HOPELESS * totals[0]


def test_a_mirror_of_a_way_is_not_timed_again():
    ranked = rank_candidates(make("mpo", {"inputs": "6,6", "outputs": "6,6", "bond": "2"}).network, batch=32)
    costs = [way.cost for way in ranked]
    assert len(set(costs)) < len(costs)
    assert len(shortlist(ranked)) <= len(set(costs))
