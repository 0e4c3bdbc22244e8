"""Which programs a network has for which batches."""

from itertools import pairwise

import pytest

import tndesigner as td
from tests.unit.blog import blog_network
from tests.unit.planning.pictures import tucker_kernel
from tests.unit.planning.specimens import SPECIMENS, chain
from tndesigner.checks import CheckError
from tndesigner.models.usage import AsConvolution
from tndesigner.network import Network
from tndesigner.network.templates import make
from tndesigner.planning.arrays import program_cost
from tndesigner.planning.choice import plan_network, rank_candidates
from tndesigner.planning.ranges import BATCHES, BESIDES, CLOSE, MOST, known_batch, plan_ranges


def wide(bond: int, factors: str = "32,32") -> Network:
    return make("mpo", {"inputs": factors, "outputs": factors, "bond": str(bond)}).network


NETWORKS = {
    **SPECIMENS,
    "bond 1": wide(1),
    "bond 8": wide(8),
    "bond 32": wide(32),
    "four cores": wide(32, "4,8,8,4"),
    "three cores": wide(8, "8,8,8"),
}


def seconds(program, batch: int) -> float:
    return BESIDES + program_cost(program, batch).total


@pytest.mark.parametrize("name", NETWORKS)
def test_each_batch_has_a_program_that_is_close_to_the_best(name):
    ranges = plan_ranges(NETWORKS[name])
    for batch in BATCHES:
        best = seconds(plan_network(NETWORKS[name], batch=batch).program, batch)
        assert seconds(ranges.at(batch).program, batch) <= (CLOSE + 1e-9) * best


@pytest.mark.parametrize("name", NETWORKS)
def test_there_are_few_ranges_in_order_and_the_last_has_no_end(name):
    ranges = plan_ranges(NETWORKS[name]).ranges
    limits = [one.most for one in ranges]
    assert len(ranges) <= MOST
    assert limits[-1] is None
    assert limits[:-1] == sorted({limit for limit in limits if limit is not None})
    assert all(one.candidate.program != other.candidate.program for one, other in pairwise(ranges))


def test_a_small_bond_has_one_program_for_all_batches():
    for bond in (1, 2):
        assert len(plan_ranges(wide(bond)).ranges) == 1


def test_the_kernel_is_built_first_for_large_batches_only():
    ranges = plan_ranges(wide(32))
    last = {batch: ranges.at(batch).plan.steps for batch in (1, 16, 4096)}
    assert [any("x" in step.operands for step in steps[:-1]) for steps in last.values()] == [True, True, False]


@pytest.mark.parametrize("name", ["bond 32", "four cores"])
def test_ranges_change_where_the_order_of_the_programs_does(name):
    first, second = plan_ranges(NETWORKS[name]).ranges
    before, after = first.candidate.program, second.candidate.program
    assert seconds(before, first.most) < seconds(after, first.most)
    assert seconds(before, first.most + 1) >= seconds(after, first.most + 1)


def test_a_limit_belongs_to_the_range_before_it():
    ranges = plan_ranges(wide(32))
    first, second = ranges.ranges
    assert ranges.at(first.most) is first.candidate
    assert ranges.at(first.most + 1) is second.candidate


@pytest.mark.parametrize("name", NETWORKS)
def test_the_program_for_an_unknown_batch_is_never_worse_than_another_of_the_ranges(name):
    ranges = plan_ranges(NETWORKS[name])
    best = {batch: seconds(plan_network(NETWORKS[name], batch=batch).program, batch) for batch in BATCHES}

    def worst(candidate) -> float:
        return max(seconds(candidate.program, batch) / best[batch] for batch in BATCHES)

    assert worst(ranges.candidate) == pytest.approx(min(worst(one.candidate) for one in ranges.ranges))


@pytest.mark.parametrize("batch", [1, 7, 256, 100_000])
@pytest.mark.parametrize("name", NETWORKS)
def test_a_named_batch_has_the_program_that_is_planned_for_it(name, batch):
    ranges = plan_ranges(NETWORKS[name], batch=batch)
    assert ranges.at(batch) == plan_network(NETWORKS[name], batch=batch)
    assert ranges.usual == batch
    assert ranges.candidate is ranges.at(batch)


def test_a_branch_pays_where_every_program_is_bad_somewhere_and_no_batch_is_named():
    assert plan_ranges(wide(32)).branches
    assert not plan_ranges(wide(32), batch=64).branches
    assert not plan_ranges(wide(2)).branches
    narrow = make("mpo", {"inputs": "8,7", "outputs": "9,8", "bond": "8"}).network
    assert len(plan_ranges(narrow).ranges) > 1
    assert not plan_ranges(narrow).branches


def test_an_order_takes_the_place_of_one_program_and_leaves_the_others():
    slow = next(one for one in rank_candidates(wide(32), batch=16) if one.plan.strategy == "kernel first")
    ranges = plan_ranges(wide(32), batch=16, order=slow.plan.pairs)
    assert ranges.at(16).plan.pairs == slow.plan.pairs
    assert ranges.at(1).program == plan_ranges(wide(32)).at(1).program
    best = plan_network(wide(32), batch=4096)
    assert seconds(ranges.at(4096).program, 4096) <= CLOSE * seconds(best.program, 4096)


def test_the_figures_of_a_range_are_for_a_batch_in_it():
    for one in plan_ranges(chain()).ranges:
        plan, cost = one.candidate.plan, one.candidate.cost
        assert plan_ranges(chain()).at(plan.batch).program == one.candidate.program
        assert cost == program_cost(one.candidate.program, plan.batch)


def test_a_convolution_has_ranges_too():
    network, usage = tucker_kernel(64, 64, (3, 3), (48, 48)), AsConvolution(padding="same")
    ranges = plan_ranges(network, usage=usage)
    assert ranges.at(7).program.equation.window is not None


def test_a_network_with_an_error_has_no_ranges():
    network = blog_network()
    network.set_outputs([])
    with pytest.raises(CheckError):
        plan_ranges(network)


@pytest.mark.parametrize(
    ("lead", "batch"), [((3,), 3), ((3, 5), 15), ((), 1), ((None,), 64), ((None, 7), 64), ((object(), 700), 700)]
)
def test_an_unknown_axis_makes_the_batch_usual_or_as_many_as_the_others(lead, batch):
    assert known_batch(lead, 64) == batch


def test_the_printed_plan_says_which_program_is_for_which_batch():
    text = str(td.plan(wide(32)))
    limit = plan_ranges(wide(32)).ranges[0].most
    assert text.startswith(f"for batches up to {limit}:\n")
    assert "\n\nfor larger batches:\n" in text
    assert text.endswith("if the batch is unknown while tracing, chosen by a branch in the graph")


def test_a_network_with_one_program_prints_its_plan():
    assert str(td.plan(blog_network())) == str(td.plan(blog_network(), batch=256))
