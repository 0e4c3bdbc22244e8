"""How the network compares with its dense twin, why it costs more and what helps, in words."""

import pytest

from tests.unit.estimates.asking import subject, train
from tndesigner.planning.estimates import count_figures
from tndesigner.planning.figures import Remedy
from tndesigner.planning.savings_text import QUANTITIES, Row, operands_text, reason, remedy_title, rows_of

FLOPS = next(quantity for quantity in QUANTITIES if quantity.name == "flops_per_example")


@pytest.mark.parametrize(
    ("network", "twin", "comparison", "verdict"),
    [
        (262_144, 2_097_152, "12.5 %, 8.00× fewer", "8.00× fewer"),
        (698_368, 524_288, "133 %, 1.33× more", "1.33× more"),
        (1_000, 1_001, "99.9 %, the same", "the same"),
        (30_720, 0, "the twin needs none", "the twin needs none"),
        (0, 0, "the same", "the same"),
    ],
)
def test_an_amount_is_compared_with_that_of_the_twin(network, twin, comparison, verdict):
    row = Row(FLOPS, network, twin)
    assert (row.comparison, row.verdict) == (comparison, verdict)
    assert not (row.cheaper and row.dearer)


def test_why_a_row_costs_more_is_said_in_full_once():
    layer = count_figures(subject(train("4,4,4", "4,8,8", 64))).layer
    first, second, *_ = [row for row in rows_of(layer.comparison) if row.dearer]
    assert reason(first, layer).startswith("Costs more than the dense layer: core b alone holds ")
    assert reason(second, layer, again=True).startswith("the product ")


def test_a_remedy_and_the_result_of_a_step_have_words():
    assert remedy_title(Remedy("parameters", "limit bonds", 1_234)) == "Limit bonds to 1,234"
    assert remedy_title(Remedy("seconds", "merge pairs", 2)) == "Merge cores in groups of 4"
    assert operands_text(("a", "#12")) == "a × step 12"
