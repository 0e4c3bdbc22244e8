"""Networks used as embeddings and as convolutions, evaluated by numpy and compared with their dense matrix."""

from math import prod

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.property.networks import sound_networks
from tests.property.reference import dense_matrix, random_arrays
from tests.unit.planning.numpy_run import convolved, run
from tests.unit.planning.pictures import cp_kernel, depthwise_kernel, tucker_kernel
from tndesigner.models.usage import AsConvolution, AsEmbedding
from tndesigner.network import Network
from tndesigner.network.templates import make
from tndesigner.planning.choice import plan_network, rank_candidates
from tndesigner.planning.equation import equation_of
from tndesigner.planning.errors import PlanningError
from tndesigner.planning.footprint import program_flops
from tndesigner.planning.program import Convolve, Digits, Reshape, Take

MOVES = [
    AsConvolution((1, 1), "valid", (1, 1)),
    AsConvolution((2, 1), "same", (1, 1)),
    AsConvolution((2, 2), "same", (1, 1)),
    AsConvolution((1, 1), "same", (2, 3)),
    AsConvolution((2, 3), "valid", (1, 1)),
]


def joins_two_digits(network: Network) -> bool:
    """Whether two legs of the input are one index."""
    labels = equation_of(network).inputs[0].labels
    return len(set(labels)) < len(labels)


@settings(max_examples=60)
@given(network=sound_networks(max_tensors=7), seed=st.integers(0, 99))
def test_every_way_to_embed_gives_the_rows_of_the_dense_matrix(network: Network, seed: int):
    assume(len(network.inputs) == 1)
    arrays = random_arrays(network, seed)
    matrix = dense_matrix(network, arrays)
    tokens = np.random.default_rng(seed).integers(0, len(matrix), size=7)
    if joins_two_digits(network):
        with pytest.raises(PlanningError, match="joined to another leg of the input"):
            equation_of(network, AsEmbedding())
        return
    for candidate in rank_candidates(network, batch=7, usage=AsEmbedding()):
        result, _ = run(candidate.program, [tokens], arrays)
        assert result == pytest.approx(matrix[tokens], rel=1e-9, abs=1e-9 * max(1.0, np.abs(matrix).max()))


@pytest.mark.parametrize(
    ("bond", "tokens", "first"), [(16, 1, "pairwise"), (16, 1024, "merged first"), (64, 8192, "table first")]
)
def test_cores_are_contracted_before_the_look_up_where_that_is_cheaper(bond, tokens, first):
    sizes = {"inputs": "20,25,20", "outputs": "4,8,8", "bond": str(bond)}
    ranked = rank_candidates(make("embedding", sizes).network, batch=tokens, usage=AsEmbedding())
    assert {one.plan.strategy for one in ranked} == {"pairwise", "merged first", "table first"}
    assert ranked[0].plan.strategy == first


def test_a_table_that_is_built_first_is_looked_up_by_the_tokens_themselves():
    network = make("embedding", {"inputs": "3,4,5", "outputs": "2,3,2", "bond": "7"}).network
    best = plan_network(network, batch=5_000, usage=AsEmbedding())
    assert not [one for one in best.program.operations if isinstance(one, Digits)]
    kinds = [type(one) for one in best.program.operations]
    assert kinds.count(Take) == 1
    assert set(kinds[kinds.index(Take) + 1 :]) <= {Reshape}
    look_up = best.plan.steps[-1]
    assert (look_up.operands[1], look_up.flops, look_up.elements) == ("x", 0, 5_000 * 12)
    again = plan_network(network, batch=5_000, usage=AsEmbedding(), order=best.plan.pairs)
    assert again.program == best.program


def test_an_order_without_look_ups_begins_with_them():
    network = make("embedding", {"inputs": "3,4,5", "outputs": "2,3,2", "bond": "7"}).network
    short = plan_network(network, batch=7, usage=AsEmbedding(), order=((0, 1), (3, 2)))
    assert short.plan.pairs == ((0, 0), (1, 1), (2, 2), (3, 4), (6, 5))
    assert plan_network(network, batch=7, usage=AsEmbedding(), order=short.plan.pairs).program == short.program


@pytest.mark.parametrize(
    "order",
    [
        ((0, 1), (3, 2), (4, 4), (5, 5)),  # looked up twice
        ((0, 0), (1, 2), (3, 4)),  # one is not looked up
        ((0, 0), (3, 1), (4, 2), (5, 5)),  # contracted with a term that waits
        ((0, 1), (2, 2)),  # two terms are left
    ],
)
def test_an_order_whose_look_ups_do_not_fit_is_refused(order):
    network = make("embedding", {"inputs": "3,4,5", "outputs": "2,3,2", "bond": "7"}).network
    with pytest.raises(PlanningError, match="needs 2 contractions"):
        plan_network(network, batch=7, usage=AsEmbedding(), order=order)


@pytest.mark.parametrize("network", [cp_kernel(5, 7, (3, 2), 4), tucker_kernel(5, 7, (3, 2), (4, 6))], ids=repr)
@pytest.mark.parametrize("moves", MOVES, ids=str)
def test_every_way_to_convolve_is_the_convolution_with_the_dense_kernel(network: Network, moves: AsConvolution):
    arrays = random_arrays(network)
    kernel = dense_matrix(network, arrays).reshape(3, 2, 5, 7)
    places = np.random.default_rng(1).normal(size=(2 * 8 * 9, 5))
    whole = Convolve(0, 1, moves.strides, moves.padding, moves.dilation, depthwise=False)
    expected, size = convolved(places, (8, 9), kernel, whole)
    candidates = rank_candidates(network, batch=2 * 8 * 9, usage=moves)
    assert "kernel first" in {candidate.plan.strategy for candidate in candidates} or len(candidates) > 1
    for candidate in candidates:
        result, picture = run(candidate.program, [places], arrays, (8, 9))
        assert picture == size
        assert result == pytest.approx(expected, rel=1e-9, abs=1e-12)


@settings(max_examples=40, suppress_health_check=[HealthCheck.filter_too_much])
@given(network=sound_networks(max_tensors=6, max_elements=2_000), seed=st.integers(0, 99), moves=st.sampled_from(MOVES))
def test_any_network_whose_first_legs_are_summed_convolves(network: Network, seed: int, moves: AsConvolution):
    assume(len(network.inputs) == 1 and len(network.inputs[0].legs) > 2)
    try:
        equation_of(network, moves)
    except PlanningError:
        assume(False)
    rows, columns, *channels = network.inputs[0].shape
    assume(rows < 4 and columns < 4)
    arrays = random_arrays(network, seed)
    kernel = dense_matrix(network, arrays).reshape(rows, columns, prod(channels), -1)
    places = np.random.default_rng(seed).normal(size=(2 * 8 * 9, prod(channels)))
    whole = Convolve(0, 1, moves.strides, moves.padding, moves.dilation, depthwise=False)
    expected, size = convolved(places, (8, 9), kernel, whole)
    for candidate in rank_candidates(network, batch=2 * 8 * 9, usage=moves):
        result, picture = run(candidate.program, [places], arrays, (8, 9))
        assert picture == size
        assert result == pytest.approx(expected, rel=1e-9, abs=1e-9 * max(1.0, np.abs(expected).max()))


def test_channels_that_are_left_aside_are_carried_by_the_kernel():
    network = depthwise_kernel(5, 4, (3, 2), 7)
    arrays = random_arrays(network)
    places = np.random.default_rng(1).normal(size=(2 * 8 * 9, 20))
    kernel = dense_matrix(network, arrays).reshape(3, 2, 20, 35)
    expected, _ = convolved(places, (8, 9), kernel, Convolve(0, 1, (1, 1), "valid", (1, 1), depthwise=False))
    best = plan_network(network, batch=144, usage=AsConvolution())
    result, _ = run(best.program, [places], arrays, (8, 9))
    assert result == pytest.approx(expected, rel=1e-9, abs=1e-12)
    again = plan_network(network, batch=144, usage=AsConvolution(), order=best.plan.pairs)
    assert again.program == best.program


def test_a_kernel_that_no_memory_holds_is_refused():
    network = depthwise_kernel(300, 300, (3, 3), 300)
    with pytest.raises(PlanningError, match="kernel is too large"):
        plan_network(network, usage=AsConvolution())


def test_a_token_beyond_the_vocabulary_is_not_taken_for_another():
    network = make("embedding", {"inputs": "3,5", "outputs": "2,2", "bond": "4"}).network
    best = plan_network(network, batch=7, usage=AsEmbedding())
    with pytest.raises(IndexError, match="out of bounds"):
        run(best.program, [np.array([15])], random_arrays(network))


def test_a_cp_kernel_runs_factor_by_factor_where_that_is_cheaper():
    network = cp_kernel(64, 128, (3, 3), 16)
    places = 32 * 28 * 28
    best = plan_network(network, batch=places, usage=AsConvolution(padding="same"))
    moved = [one for one in best.program.operations if isinstance(one, Convolve)]
    assert [one.depthwise for one in moved] == [True, True]
    flops = program_flops(best.program, 32, (28, 28))
    assert flops == 2 * places * (64 * 16 + 3 * 16 + 3 * 16 + 16 * 128)
    assert flops < 2 * places * 9 * 64 * 128 / 20


def test_the_operations_of_a_strided_convolution_are_counted_where_they_happen():
    network = tucker_kernel(5, 7, (3, 2), (4, 6))
    moves = AsConvolution((2, 3), "valid")
    order = ((0, 1), (4, 2), (5, 3))
    planned = plan_network(network, batch=72, order=order, usage=moves)
    before, after = 8 * 9, 3 * 3
    assert program_flops(planned.program, 1, (8, 9)) == 2 * (before * 5 * 4 + after * (3 * 2 * 4 * 6 + 6 * 7))


def test_a_kernel_leg_without_a_core_is_refused_by_name():
    network = cp_kernel(5, 7, (3, 2), 4)
    network.remove_bond(network.bond_at(network.inputs[0]["rows"].id).id)
    network.set_outputs([*(network.leg(leg) for leg in network.outputs), network.inputs[0]["rows"]])
    with pytest.raises(PlanningError, match="rows of the kernel"):
        equation_of(network, AsConvolution())
