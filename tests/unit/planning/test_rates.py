"""Predictions are made with the rates of a processor: the built-in ones, or others within a block."""

from dataclasses import replace

import pytest

from tests.unit.planning.specimens import ring_of
from tndesigner.network.templates import make
from tndesigner.planning.choice import plan_network, rank_candidates
from tndesigner.planning.cost import operation_cost
from tndesigner.planning.equation import OperandKind
from tndesigner.planning.program import MatMul, Transpose, sources
from tndesigner.planning.rates import NEAR, QUICKER, WITH_EIGEN, Rates, far_bytes, predicting_with

SLOW_MOVES = Rates(products=((2, 1e9), (512, 90e9)), stream=2e9, shuffle=1e8, call=5e-6)


def test_rates_of_products_between_two_sides_are_interpolated():
    rates = Rates(products=((2, 10.0), (10, 50.0), (20, 60.0)))
    assert [rates.product(side) for side in (1, 2, 6, 10, 12, 20, 700)] == [10.0, 10.0, 30.0, 50.0, 52.0, 60.0, 60.0]


def test_what_the_cache_holds_is_quicker_and_the_rest_is_not():
    assert far_bytes(NEAR) == NEAR / QUICKER
    assert far_bytes(NEAR + 600.0) - far_bytes(NEAR) == pytest.approx(600)
    assert far_bytes(300.0) == pytest.approx(300 / QUICKER)


def test_predictions_within_a_block_use_its_rates_and_those_after_it_do_not():
    arrays = ((300, 500),), (500, 300)
    before = operation_cost(Transpose(0, (1, 0)), *arrays)
    with predicting_with(SLOW_MOVES):
        within = operation_cost(Transpose(0, (1, 0)), *arrays)
    assert within.forward == pytest.approx(5e-6 + far_bytes(4 * 2 * 150_000) / 1e8)
    assert operation_cost(Transpose(0, (1, 0)), *arrays) == before


def test_a_product_takes_its_rate_by_its_smallest_side():
    with predicting_with(SLOW_MOVES):
        cost = operation_cost(MatMul(0, 1), ((700, 2), (2, 300)), (700, 300))
    assert cost.forward == pytest.approx(
        5e-6 + 2 * 700 * 2 * 300 / 1e9 + far_bytes(4 * (1400 + 600 + 210_000)) / 2e9 + SLOW_MOVES.matrix
    )


def test_a_gradient_that_sums_over_long_rows_takes_its_own_rate_where_that_is_slower():
    slow = Rates(first_gradients=((32, 1e9), (256, 500e9)), second_gradients=((32, 2e9), (256, 500e9)), call=0.0)
    wide, tall = ((32, 32), (32, 8192)), ((8192, 32), (32, 32))
    with predicting_with(slow):
        backward = [operation_cost(MatMul(0, 1), one, (one[0][0], one[1][1])).backward for one in (wide, tall)]
        large = operation_cost(MatMul(0, 1), ((256, 256), (256, 8192)), (256, 8192))
    flops, moved = 2 * 32 * 32 * 8192, far_bytes(4 * (2 * 32 * 8192 + 32 * 32)) / slow.stream
    usual = flops / slow.product(32) + moved + slow.matrix
    assert backward == [pytest.approx(usual + flops / rate + moved + slow.matrix) for rate in (1e9, 2e9)]
    assert large.backward == pytest.approx(2 * large.forward, rel=0.1)


def test_arrays_of_32_megabytes_cost_new_memory_forward_and_backward():
    usual, fresh = Rates(), Rates(fresh=1e-9)
    for rows, new in ((1024, 2**25 * 1e-9), (1023, 0.0)):
        arrays = ((rows, 8192),), (8192, rows)
        costs = []
        for rates in (usual, fresh):
            with predicting_with(rates):
                costs.append(operation_cost(Transpose(0, (1, 0)), *arrays))
        assert costs[1].forward - costs[0].forward == pytest.approx(new)
        assert costs[1].backward - costs[0].backward == pytest.approx(new)


def test_transpositions_that_move_only_the_last_axes_are_padded_where_that_is_faster():
    network = make("mpo", {"inputs": "32,32", "outputs": "32,32", "bond": "8"}).network
    for padded in (False, True):
        with predicting_with(replace(WITH_EIGEN, padded=padded)):
            programs = [one.program for one in rank_candidates(network, batch=256)]
        axes = {one.axes for program in programs for one in program.operations if isinstance(one, Transpose)}
        assert ((0, 2, 1) in axes, (0, 2, 1, 3) in axes) == (not padded, True)


def test_a_bond_of_dimension_1_makes_no_batch_of_products():
    network = make("mpo", {"inputs": "32,32", "outputs": "32,32", "bond": "1"}).network
    for rates in (Rates(), WITH_EIGEN):
        with predicting_with(rates):
            best = rank_candidates(network, batch=64)[0].program
        cores = {place for place, one in enumerate(best.equation.operands) if one.kind is OperandKind.CORE}
        multiplied = {source for one in best.operations if isinstance(one, MatMul) for source in sources(one)}
        assert all(len(best.values[core]) < 3 for core in cores & multiplied)


def test_the_predicted_time_of_a_network_follows_the_rates():
    network = ring_of(4)
    usual = plan_network(network, batch=64).cost.total
    with predicting_with(Rates(products=((0, 1e6),), stream=1e6, shuffle=1e6, call=1e-3)):
        assert plan_network(network, batch=64).cost.total > 100 * usual
    assert plan_network(network, batch=64).cost.total == usual


def test_gradients_of_wide_matrices_are_as_fast_as_other_products():
    for rates in (Rates(), WITH_EIGEN):
        with predicting_with(rates):
            cost = operation_cost(MatMul(0, 1), ((1024, 1024), (1024, 1024)), (1024, 1024))
        assert cost.backward == pytest.approx(2 * cost.forward, rel=0.01)
