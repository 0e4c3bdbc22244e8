"""Which way to evaluate a network is chosen."""

import pytest

from tests.unit.blog import blog_network
from tests.unit.planning.specimens import SPECIMENS, chain
from tndesigner.checks import CheckError
from tndesigner.network.edits import set_dim
from tndesigner.network.templates import make
from tndesigner.planning.choice import plan_network, rank_candidates
from tndesigner.planning.errors import PlanningError


def wide(bond: int):
    return make("mpo", {"in": "1024", "out": "1024", "bond": str(bond)}).network


def meets_the_data_last(network, batch: int) -> bool:
    steps = plan_network(network, batch=batch).plan.steps
    return not any("x" in step.operands for step in steps[:-1])


@pytest.mark.parametrize("name", SPECIMENS)
def test_candidates_are_ranked_by_the_time_that_is_predicted(name):
    totals = [candidate.cost.total for candidate in rank_candidates(SPECIMENS[name])]
    assert totals == sorted(totals)


def test_no_order_is_tried_twice():
    orders = [candidate.plan.pairs for candidate in rank_candidates(chain())]
    assert len(set(orders)) == len(orders)


@pytest.mark.parametrize("batch", [3, 700])
@pytest.mark.parametrize("name", SPECIMENS)
def test_the_chosen_one_is_the_first(name, batch):
    assert plan_network(SPECIMENS[name], batch=batch) == rank_candidates(SPECIMENS[name], batch=batch)[0]


def test_an_order_that_was_chosen_already_is_taken_as_it_is():
    for candidate in rank_candidates(chain()):
        again = plan_network(chain(), order=candidate.plan.pairs)
        assert again.program == candidate.program
        assert again.plan.strategy == "given"


@pytest.mark.parametrize("order", [(), ((0, 1), (4, 2)), ((0, 1), (0, 2), (5, 3)), ((0, 1), (4, 2), (5, 6))])
def test_an_order_of_another_network_is_refused(order):
    with pytest.raises(PlanningError, match="network 'chain' needs 3 contractions"):
        plan_network(chain(), order=order)


def test_a_network_with_an_error_is_not_planned():
    network = blog_network()
    set_dim(network, [(network.cores[0]["right"].id, 3)]).apply(network)
    with pytest.raises(CheckError, match=r"a\.right has dimension 3, but b\.left"):
        plan_network(network)


def test_the_kernel_is_built_first_for_large_bonds_and_batches_only():
    assert meets_the_data_last(wide(64), batch=4096)
    assert not meets_the_data_last(wide(64), batch=1)
    assert not meets_the_data_last(wide(2), batch=4096)
