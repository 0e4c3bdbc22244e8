"""A program gives the same numbers as the drawing, by every strategy."""

from functools import reduce
from itertools import pairwise

import numpy as np
import pytest

from tests.property.reference import apply_dense, random_arrays
from tests.unit.blog import blog_network
from tests.unit.planning.specimens import SPECIMENS, chain, ring_of, run_with_numpy
from tndesigner.network import Network
from tndesigner.planning.choice import plan_network, rank_candidates
from tndesigner.planning.cost import Cost
from tndesigner.planning.equation import equation_of
from tndesigner.planning.lowering import SEVERAL_UP_TO, lower
from tndesigner.planning.plan import make_plan
from tndesigner.planning.program import Einsum, MatMul, Multiply, Reshape, Transpose


def data_for(network, batch, seed=1):
    numbers = np.random.default_rng(seed)
    return [numbers.normal(size=(batch, int(np.prod(tensor.shape)))) for tensor in network.inputs]


def joint(data):
    """Several inputs as one: the outer product of their legs, which share the last axis of the reference."""
    first, *rest = data
    for other in rest:
        first = np.einsum("bi,bj->bij", first, other).reshape(len(first), -1)
    return first


@pytest.mark.parametrize("batch", [1, 3])
@pytest.mark.parametrize("name", SPECIMENS)
def test_every_candidate_agrees_with_the_einsum(name, batch):
    network = SPECIMENS[name]
    arrays, data = random_arrays(network), data_for(network, batch)
    expected = apply_dense(network, arrays, joint(data))
    candidates = rank_candidates(network, batch=5)
    for candidate in candidates:
        result = run_with_numpy(candidate.program, data, arrays)
        np.testing.assert_allclose(result, expected, rtol=1e-12, atol=1e-12 * np.abs(expected).max())


@pytest.mark.parametrize("name", SPECIMENS)
def test_a_program_serves_an_empty_batch(name):
    network = SPECIMENS[name]
    program = rank_candidates(network, batch=5)[0].program
    result = run_with_numpy(program, data_for(network, 0), random_arrays(network))
    assert result.shape == (0, equation_of(network).width(equation_of(network).output))


@pytest.mark.parametrize("name", SPECIMENS)
def test_an_einsum_reads_one_array_only(name):
    for candidate in rank_candidates(SPECIMENS[name]):
        texts = [one.equation for one in candidate.program.operations if isinstance(one, Einsum)]
        assert not [text for text in texts if "," in text]


def many_legged() -> Network:
    """A core of eleven legs: two traces around other legs, and three legs on one copy tensor."""
    network = Network("many legs")
    dims = {"t1": 2, "in": 3, "s1": 5, "out": 2, "r1": 3, "t2": 2, "p": 1, "r2": 3, "s2": 5, "q": 2, "r3": 3}
    core = network.add_core("a", dims)
    x, dot = network.add_input("x", {"i": 3}), network.add_copy("r", dim=3, legs=4)
    network.connect(x["i"], core["in"])
    network.connect(core["t1"], core["t2"])
    network.connect(core["s1"], core["s2"])
    for leg, end in zip(("r1", "r2", "r3"), dot.legs, strict=False):
        network.connect(core[leg], end)
    network.set_outputs([core["q"], dot.legs[3], core["out"], core["p"]])
    return network


def test_diagonals_are_taken_of_arrays_of_few_axes_as_tensorflow_needs_it():
    network = many_legged()
    arrays, data = random_arrays(network), data_for(network, 2)
    program = rank_candidates(network, batch=2)[0].program
    texts = [one.equation for one in program.operations if isinstance(one, Einsum)]
    assert len(texts) == 4
    assert max(len(text.split("->")[0]) for text in texts) <= 6
    np.testing.assert_allclose(run_with_numpy(program, data, arrays), apply_dense(network, arrays, *data))


def test_no_equation_of_a_program_has_more_letters_than_einsum_knows():
    for candidate in rank_candidates(ring_of(40)):
        for one in candidate.program.operations:
            assert not isinstance(one, Einsum) or len(set(one.equation) - set("->")) <= 52


def test_the_blogs_network_is_two_products():
    for candidate in rank_candidates(blog_network(), batch=32):
        kinds = [type(one) for one in candidate.program.operations]
        assert kinds.count(MatMul) == 2
        assert set(kinds) <= {MatMul, Reshape, Transpose}


def test_a_reshape_to_the_same_shape_is_left_out():
    for candidate in rank_candidates(chain()):
        shapes = {}
        for number, one in enumerate(candidate.program.operations, len(candidate.program.equation.operands)):
            if isinstance(one, Reshape):
                assert shapes.get(one.source) != one.shape
                shapes[number] = one.shape


def test_a_tape_adds_up_the_cost_of_its_operations():
    equation = equation_of(chain())
    tape = lower(make_plan(equation, ((0, 1), (4, 2), (5, 3)), strategy="by hand", batch=3))
    assert tape.cost.forward > 0
    assert tape.cost.backward > tape.cost.forward
    assert Cost(1.0, 2.0) + Cost(3.0, 5.0) == Cost(4.0, 7.0)
    assert Cost(1.0, 2.0).total == 3.0


def test_a_printed_program_names_operands_and_lists_operations():
    program = rank_candidates(blog_network())[0].program
    lines = str(program).splitlines()
    assert lines[:3] == ["v0 = x", "v1 = a", "v2 = b"]
    assert len(lines) == 3 + len(program.operations)
    assert program.result == len(lines) - 1


def test_numbers_are_multiplied_one_by_one_only_where_nothing_is_summed():
    summed = [chain(), blog_network()]
    for network in summed:
        for candidate in rank_candidates(network):
            assert not any(isinstance(one, Multiply) for one in candidate.program.operations)


def test_a_program_that_must_cost_less_than_the_best_is_not_found():
    plan = plan_network(chain(), batch=3).plan
    best = lower(plan).cost.total
    assert lower(plan, within=best) is None
    assert lower(plan, within=1.01 * best).cost.total == best


def test_a_train_of_a_thousand_cores_gives_the_product_of_their_matrices():
    network, count = Network("train"), SEVERAL_UP_TO + 100
    data = network.add_input("x", {"i": 3})
    cores = [network.add_core(f"c{place}", {"left": 3 - place % 2, "right": 2 + place % 2}) for place in range(count)]
    network.connect(data["i"], cores[0]["left"])
    for one, other in pairwise(cores):
        network.connect(one["right"], other["left"])
    network.set_outputs([cores[-1]["right"]])
    arrays = {name: 0.6 * array for name, array in random_arrays(network).items()}
    [x] = data_for(network, 2)
    expected = reduce(np.matmul, arrays.values(), x)
    result = run_with_numpy(plan_network(network, batch=2).program, [x], arrays)
    np.testing.assert_allclose(result, expected, rtol=1e-9)
