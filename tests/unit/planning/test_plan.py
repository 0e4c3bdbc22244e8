"""The order of contractions and what it costs, against numbers worked out by hand."""

import pytest

from tests.unit.blog import blog_network
from tests.unit.planning.specimens import chain, star, traced
from tndesigner.planning.choice import plan_network
from tndesigner.planning.equation import equation_of
from tndesigner.planning.plan import make_plan, reduced_labels

BATCH = 23


def plan_by_hand(network, pairs):
    return make_plan(equation_of(network), pairs, strategy="by hand", batch=BATCH)


def test_a_step_costs_two_operations_a_product_and_a_sum():
    plan = plan_by_hand(chain(), ((0, 1), (4, 2), (5, 3)))
    first = BATCH * (2 * 3 * 5) * (7 * 17)
    second = BATCH * (3 * 5 * 7 * 17) * (11 * 19)
    third = BATCH * (5 * 7 * 11 * 19) * 13
    assert [step.flops for step in plan.steps] == [2 * first, 2 * second, 2 * third]
    assert plan.flops == 2 * (first + second + third)


def test_a_step_holds_the_numbers_that_are_left():
    plan = plan_by_hand(chain(), ((0, 1), (4, 2), (5, 3)))
    assert [step.elements for step in plan.steps] == [
        BATCH * 3 * 5 * 7 * 17,
        BATCH * 5 * 7 * 11 * 19,
        BATCH * 7 * 11 * 13,
    ]
    assert plan.largest_intermediate == BATCH * 5 * 7 * 11 * 19


def test_a_product_without_a_sum_costs_one_operation_a_number():
    plan = plan_by_hand(star(), ((3, 4), (0, 1), (6, 2), (7, 5)))
    assert plan.steps[0].flops == plan.steps[0].elements == 7 * 4 * 5


def test_a_label_stays_until_its_last_use():
    plan = plan_by_hand(star(), ((0, 1), (5, 2), (6, 3), (7, 4)))
    rank = equation_of(star()).cores[0].labels[1]
    assert [rank in step.result for step in plan.steps] == [True, True, True, False]


def test_steps_name_their_operands_and_earlier_steps():
    plan = plan_by_hand(chain(), ((2, 3), (0, 1), (5, 4)))
    assert [step.operands for step in plan.steps] == [("b", "c"), ("x", "a"), ("#2", "#1")]


def test_the_blogs_network_costs_262144_operations_an_example_at_any_batch():
    for batch in (1, 32, 1024):
        assert plan_network(blog_network(), batch=batch).plan.flops_per_example == 262_144


def test_operations_that_serve_the_whole_batch_are_shared_and_rounded_up():
    plan = plan_by_hand(chain(), ((2, 3), (1, 4), (0, 5)))
    assert plan.flops % BATCH
    assert plan.flops_per_example == plan.flops // BATCH + 1


def test_a_trace_is_gone_before_the_first_step():
    equation = equation_of(traced())
    names = [operand.name for operand in equation.operands]
    assert equation.shape(reduced_labels(equation, names.index("a"))) == (2, 5, 7)


def test_a_printed_plan_shows_equation_totals_and_a_line_a_step():
    lines = str(plan_by_hand(blog_network(), ((0, 1), (3, 2)))).splitlines()
    assert lines[0] == "abc,bde,ecf->adf   strategy by hand, batch 23"
    assert lines[1] == f"{23 * 262_144:,} FLOPs, largest intermediate {23 * 32 * 32 * 2:,} numbers"
    assert lines[2].split()[:5] == ["1.", "x", "×", "a", "abc,bde->acde"]
    assert len(lines) == 4


@pytest.mark.parametrize("batch", [1, 7])
def test_elements_count_the_batch(batch):
    plan = make_plan(equation_of(blog_network()), ((1, 2), (0, 3)), strategy="kernel", batch=batch)
    assert [step.elements for step in plan.steps] == [1024 * 1024, 1024 * batch]
