"""While a dimension changes, the last contractions are used again; a search comes when it rests."""

import cProfile
import pstats
from collections.abc import Callable

import pytest

from tests.unit.estimates.asking import subject, train
from tests.unit.planning.specimens import chain
from tests.unit.planning.test_resizing import with_bond
from tndesigner.models.usage import DENSE
from tndesigner.planning import recent_plans
from tndesigner.planning.choice import plan_network
from tndesigner.planning.estimates import count_figures
from tndesigner.planning.ranges import CLOSE
from tndesigner.planning.recent_plans import RecentPlans

CORES, WIDE = 199, 8
FEWER = 6
"""A sketch of figures takes at most this part of the calls of Python functions that a search takes: 20 in the clock."""


@pytest.fixture
def searches(monkeypatch) -> list[int]:
    """The dimensions of the last bond at each search for contractions."""
    seen: list[int] = []

    def search(network, places, usage):
        seen.append(network.leg(network.bonds[-1].first).dim)
        return plan_network(network, batch=places, usage=usage)

    monkeypatch.setattr(recent_plans, "search_plan", search)
    return seen


def test_only_the_first_of_many_dimensions_is_searched_for(searches):
    recent = RecentPlans()
    found = [recent.reuse(with_bond(chain(), 4, dim), 32, DENSE) for dim in (19, 20, 21, 22, 3)]
    assert searches == [19]
    assert len({way.plan.pairs for way in found}) == 1
    assert [way.plan.equation.sizes for way in found] != [found[0].plan.equation.sizes] * 5


def test_a_search_is_made_once_for_the_same_dimensions(searches):
    recent = RecentPlans()
    for dim in (19, 19, 20, 20, 19):
        assert recent.search(with_bond(chain(), 4, dim), 32, DENSE) == plan_network(
            with_bond(chain(), 4, dim), batch=32
        )
    assert searches == [19, 20, 19]


def test_another_batch_is_searched_for(searches):
    recent = RecentPlans()
    for places in (32, 64):
        recent.reuse(chain(), places, DENSE)
    assert len(searches) == 2


def test_only_the_newest_networks_are_remembered(searches):
    recent = RecentPlans()
    for places in (*range(1, recent_plans.MOST + 2), 1):
        recent.reuse(chain(), places, DENSE)
    assert len(searches) == recent_plans.MOST + 2


def calls(work: Callable[[], object]) -> int:
    """Count the calls of functions."""
    profile = cProfile.Profile()
    profile.runcall(work)
    return pstats.Stats(profile).total_calls


def test_figures_of_200_tensors_follow_a_slider_without_a_search(searches):
    factors = ",".join(["2"] * WIDE + ["1"] * (CORES - WIDE))
    design = train(factors, factors, "3")
    recent, network = RecentPlans(), design.networks[1]
    assert len(network.tensors) == 200
    searched = calls(lambda: count_figures(subject(design), recent.search))
    for dim in (4, 5, 6):
        with_bond(network, WIDE, dim)
        sketched = calls(lambda: count_figures(subject(design), recent.reuse))
        assert FEWER * sketched < searched
    assert len(searches) == 1
    sketch, figures = (count_figures(subject(design), choose) for choose in (recent.reuse, recent.search))
    assert len(searches) == 2
    assert sketch.layer.comparison.network.parameters == figures.layer.comparison.network.parameters
    assert sketch.layer.comparison.twin == figures.layer.comparison.twin
    assert figures == count_figures(subject(design))  # what the layer and the command line take, too
    rough, found = (one.layer.comparison.network.seconds for one in (sketch, figures))
    assert found / CLOSE <= rough <= found * CLOSE
