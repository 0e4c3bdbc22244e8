"""Predictions are made with the rates of a processor: the built-in ones, or others within a block."""

import pytest

from tests.unit.planning.specimens import ring_of
from tndesigner.planning.choice import plan_network
from tndesigner.planning.cost import operation_cost
from tndesigner.planning.program import MatMul, Transpose
from tndesigner.planning.rates import Rates, predicting_with

SLOW_MOVES = Rates(products=((2, 1e9), (512, 90e9)), stream=2e9, shuffle=1e8, call=5e-6)


def test_rates_of_products_between_two_sides_are_interpolated():
    rates = Rates(products=((2, 10.0), (10, 50.0), (20, 60.0)))
    assert [rates.product(side) for side in (1, 2, 6, 10, 12, 20, 700)] == [10.0, 10.0, 30.0, 50.0, 52.0, 60.0, 60.0]


def test_predictions_within_a_block_use_its_rates_and_those_after_it_do_not():
    arrays = ((300, 500),), (500, 300)
    before = operation_cost(Transpose(0, (1, 0)), *arrays)
    with predicting_with(SLOW_MOVES):
        within = operation_cost(Transpose(0, (1, 0)), *arrays)
    assert within.forward == pytest.approx(5e-6 + 4 * 2 * 150_000 / 1e8)
    assert operation_cost(Transpose(0, (1, 0)), *arrays) == before


def test_a_product_takes_its_rate_by_its_smallest_side():
    with predicting_with(SLOW_MOVES):
        cost = operation_cost(MatMul(0, 1), ((700, 2), (2, 300)), (700, 300))
    assert cost.forward == pytest.approx(
        5e-6 + 2 * 700 * 2 * 300 / 1e9 + 4 * (1400 + 600 + 210_000) / 2e9 + SLOW_MOVES.matrix
    )


def test_the_predicted_time_of_a_network_follows_the_rates():
    network = ring_of(4)
    usual = plan_network(network, batch=64).cost.total
    with predicting_with(Rates(products=((0, 1e6),), stream=1e6, shuffle=1e6, call=1e-3)):
        assert plan_network(network, batch=64).cost.total > 100 * usual
    assert plan_network(network, batch=64).cost.total == usual
