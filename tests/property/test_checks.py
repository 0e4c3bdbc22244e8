"""Checks on random networks: never an exception, never a change, and fixes that mend."""

from collections.abc import Callable
from dataclasses import replace
from math import prod

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.property.networks import drawn_networks, sound_networks
from tests.property.reference import dense_matrix, dense_tensor, random_arrays
from tndesigner.checks import Problem, Severity, has_errors
from tndesigner.checks.check import check, check_design, require_sound
from tndesigner.models import Model, NetworkDense
from tndesigner.network import Leg, Network, Tensor, TensorKind
from tndesigner.network.edits import RemoveBond, ReplaceTensor, SetOutputs, removal


@st.composite
def damaged_networks(draw: st.DrawFn) -> Network:
    """Draw a sound network and do to it a few things that a slip of the hand does."""
    network = draw(sound_networks(max_tensors=8))
    for damage in draw(st.lists(st.sampled_from(DAMAGES), min_size=1, max_size=3)):
        damage(draw, network)
    return network


def _set_a_dimension(draw: st.DrawFn, network: Network) -> None:
    legs = list(network.legs)
    if legs:
        leg = draw(st.sampled_from(legs))
        owner = network.owner(leg.id)
        dim = draw(st.sampled_from([0, -5, 1, 4, 40, 2**31]))
        ReplaceTensor(owner.with_leg(Leg(leg.id, leg.name, dim))).apply(network)


def _cut_a_bond(draw: st.DrawFn, network: Network) -> None:
    if network.bonds:
        RemoveBond(draw(st.sampled_from(network.bonds)).id).apply(network)


def _remove_a_tensor(draw: st.DrawFn, network: Network) -> None:
    if network.tensors:
        removal(network, [draw(st.sampled_from(network.tensors)).id]).apply(network)


def _disorder_the_outputs(draw: st.DrawFn, network: Network) -> None:
    ids = st.sampled_from([*(leg.id for leg in network.legs), 0])
    SetOutputs(tuple(draw(st.lists(ids, max_size=4)))).apply(network)


def _add_a_stranger(draw: st.DrawFn, network: Network) -> None:
    kind = draw(st.sampled_from(list(TensorKind)))
    name = draw(st.sampled_from(["core0", "x0", ""]))
    legs = tuple(Leg(network.new_id(), "leg", dim) for dim in draw(st.lists(st.integers(1, 3), max_size=2)))
    network.put_tensor(Tensor(network.new_id(), name, kind, legs))


DAMAGES: list[Callable[[st.DrawFn, Network], None]] = [
    _set_a_dimension,
    _cut_a_bond,
    _remove_a_tensor,
    _disorder_the_outputs,
    _add_a_stranger,
]

some_networks = st.one_of(drawn_networks(), damaged_networks())


def _places(problems: list[Problem]) -> set[tuple[str, tuple[int, ...]]]:
    return {(problem.rule, problem.where) for problem in problems}


@given(sound_networks())
def test_a_sound_network_has_no_errors(network: Network):
    assert [problem for problem in check(network) if problem.severity is Severity.ERROR] == []
    require_sound(network)


@given(some_networks)
def test_checking_never_fails_and_says_the_same_again(network: Network):
    before, next_id = network.copy(), network.copy().new_id()
    problems = check(network)
    assert problems == check(network)
    assert network == before
    assert network.new_id() == next_id
    assert len(_places(problems)) == len(problems)


@given(some_networks)
def test_a_message_is_one_line_of_readable_length(network: Network):
    for problem in check(network):
        texts = [str(problem), *(fix.title for fix in problem.fixes)]
        assert all(text.isprintable() and 5 < len(text) < 500 for text in texts), texts


@given(some_networks)
def test_a_place_is_part_of_the_network(network: Network):
    for problem in check(network):
        assert problem.rule == "output-legs-exist" or all(one in network for one in problem.where)


@given(some_networks)
def test_every_fix_mends_its_problem_and_can_be_taken_back(network: Network):
    original = network.copy()
    for problem in check(network):
        for fix in problem.fixes:
            inverse = fix.edit.apply(network)
            assert (problem.rule, problem.where) not in _places(check(network)), (str(problem), fix.title)
            again = inverse.apply(network)
            assert network == original, fix.title
            again.apply(network)
            assert (problem.rule, problem.where) not in _places(check(network))
            inverse.apply(network)


@given(some_networks)
def test_an_error_with_a_fix_can_always_be_fixed_away(network: Network):
    """Taking the first fix again and again comes to an end."""
    for _ in range(200):
        fixes = [fix for problem in check(network) for fix in problem.fixes]
        if not fixes:
            return
        fixes[0].edit.apply(network)
    pytest.fail(f"still {[str(problem) for problem in check(network)]}")


@given(sound_networks(max_tensors=6, max_elements=400))
def test_what_a_bond_above_its_useful_maximum_says_the_maximum_says_too(network: Network):
    """With one of the two cores drawn anew, and the other solved for, the smaller bond gives the same numbers."""
    arrays = random_arrays(network)
    warned = [problem for problem in check(network) if problem.rule == "bonds-are-useful"]
    for problem in warned:
        mended = network.copy()
        problem.fixes[0].edit.apply(mended)
        ends = [mended.owner(leg) for leg in mended.bond(problem.where[0]).legs]
        known = random_arrays(mended, seed=1)
        misfits = [
            _misfit(network, arrays, mended, core, {**arrays, other.name: known[other.name]})
            for core, other in (ends, ends[::-1])
        ]
        assert min(misfits) < 1e-6, (problem.message, misfits)


def _misfit(
    network: Network, arrays: dict[str, np.ndarray], mended: Network, core: Tensor, known: dict[str, np.ndarray]
) -> float:
    """Return by how much the mended network misses the numbers of the other for the best array of one core.

    It is linear in that core: read as an input, it becomes rows of the dense tensor.
    """
    linear = mended.copy()
    linear.put_tensor(replace(core, kind=TensorKind.INPUT))
    tensor = dense_tensor(linear, known)
    owners = [tensor.id for tensor in linear.inputs for _ in tensor.legs]
    own = [axis for axis, owner in enumerate(owners) if owner == core.id]
    matrix = np.moveaxis(tensor, own, range(len(own))).reshape(prod(core.shape), -1).T
    target = dense_matrix(network, arrays).reshape(-1)
    solution = np.linalg.lstsq(matrix, target)[0]
    return float(np.abs(matrix @ solution - target).max() / max(np.abs(target).max(), 1e-30))


@given(st.dictionaries(st.integers(0, 3), some_networks, max_size=3), st.integers(0, 3))
def test_a_design_of_any_networks_can_be_checked(networks: dict[int, Network], used: int):
    model = Model((6,), (NetworkDense(network=used, activation="relu"),))
    problems = check_design(model, networks)
    assert {problem.network for problem in problems} <= {None, *networks}
    assert has_errors(problems) == any(problem.severity is Severity.ERROR for problem in problems)
