"""How large a bond can usefully be, counted by hand."""

from itertools import pairwise

import pytest

from tests.unit.checks.drawing import found, mend, only, rules, two_cores
from tndesigner.checks.rules.useful_bonds import useful_bounds
from tndesigner.network import Leg, Network, Tensor


def chain(sites: list[tuple[int, int]], bonds: list[int]) -> Network:
    """Return cores with an input and an output leg of those sizes each, joined in a row by those bonds."""
    network = Network("chain")
    x = network.add_input("x", {f"i{number}": size for number, (size, _) in enumerate(sites)})
    cores = []
    for number, (inside, outside) in enumerate(sites):
        ends = {"left": bonds[number - 1]} if number else {}
        ends |= {"right": bonds[number]} if number < len(bonds) else {}
        cores.append(network.add_core(f"c{number}", {"in": inside, "out": outside, **ends}))
        network.connect(x[f"i{number}"], cores[-1]["in"])
    for first, second in pairwise(cores):
        network.connect(first["right"], second["left"])
    network.set_outputs([core["out"] for core in cores])
    return network


@pytest.mark.parametrize(("bond", "warned"), [(10, False), (11, True)])
def test_a_bond_of_two_cores_carries_the_smaller_of_their_other_legs(bond: int, warned: bool):
    network = two_cores((bond, bond))
    assert ("bonds-are-useful" in rules(network)) is warned


def test_the_warning_gives_both_numbers_and_the_reason():
    network = two_cores((40, 40))
    problem = only(network, "bonds-are-useful")
    assert problem.severity == "warning"
    assert problem.message == (
        "bond a.right–b.left has dimension 40, but at most 10 can be used: the other legs of core 'b' make only 10"
    )
    mend(network, problem, "Set to 10")
    assert rules(network) == []


def test_in_a_chain_the_limit_grows_from_the_ends():
    """Limits of sites 2×3, 2×2, 5×1, 3×3 are 6, 24 and 9; by their cores alone the second is 6·4 and 9·5."""
    sites = [(2, 3), (2, 2), (5, 1), (3, 3)]
    assert rules(chain(sites, [6, 24, 9])) == []
    problems = found(chain(sites, [7, 25, 10]), "bonds-are-useful")
    assert [problem.fixes[0].title for problem in problems] == ["Set to 6", "Set to 24", "Set to 9"]


def test_a_cut_limits_a_bond_that_both_cores_could_carry():
    """Both neighbours of the middle bond are fed by fat bonds, but only 2 · 3 numbers lie on its left."""
    network = chain([(2, 1), (3, 1), (7, 7), (5, 5)], [50, 20, 25])
    middle = found(network, "bonds-are-useful")[1]
    assert middle.message.endswith(
        "at most 6 can be used: the input and output legs on the side of core 'c1' make only 6"
    )


def test_a_ring_has_no_cut_and_only_cores_limit_it():
    network = chain([(2, 2), (2, 2), (2, 2)], [4, 4])
    first, last = (_grown(network, core, 4) for core in (network.cores[0], network.cores[2]))
    network.connect(first, last)
    assert rules(network) == []
    assert rules(chain([(2, 2), (2, 2), (2, 2)], [5, 5])) == ["bonds-are-useful", "bonds-are-useful"]


def _grown(network: Network, tensor: Tensor, dim: int) -> Leg:
    """Give a tensor one more leg."""
    leg = Leg(network.new_id(), f"more{len(tensor.legs)}", dim)
    network.put_tensor(Tensor(tensor.id, tensor.name, tensor.kind, (*tensor.legs, leg)))
    return leg


def test_parallel_bonds_share_what_can_be_carried():
    network = two_cores((5, 5))
    a, b = network.cores
    network.connect(_grown(network, a, 2), _grown(network, b, 2))
    assert rules(network) == []
    network = two_cores((5, 5))
    a, b = network.cores
    network.connect(_grown(network, a, 3), _grown(network, b, 3))
    first, second = found(network, "bonds-are-useful")
    assert "has dimension 5, but at most 4 can be used beside the 3 in parallel" in first.message
    assert "has dimension 3, but at most 2 can be used beside the 5 in parallel" in second.message
    mend(network, first, "Set to 4")
    assert rules(network) == []


def test_a_trace_is_no_problem_and_carries_nothing_outside():
    network = two_cores((10, 10))
    b = network.cores[1]
    first = _grown(network, b, 6)
    network.connect(first, _grown(network, network.tensor(b.id), 6))
    assert rules(network) == []
    network = two_cores((11, 11))
    b = network.cores[1]
    first = _grown(network, b, 6)
    network.connect(first, _grown(network, network.tensor(b.id), 6))
    assert only(network, "bonds-are-useful").fixes[0].title == "Set to 10"


def test_bonds_to_inputs_and_copy_tensors_are_left_alone():
    """The bond to the copy tensor is above 3, and that of the input above 2: both have their reason."""
    network = Network()
    x = network.add_input("x", {"i": 50})
    a = network.add_core("a", {"in": 50, "r": 30, "out": 2})
    b = network.add_core("b", {"r": 30, "out": 3})
    dot = network.add_copy("dot", 30, 2)
    network.connect(x["i"], a["in"])
    network.connect(a["r"], dot["1"])
    network.connect(b["r"], dot["2"])
    network.set_outputs([a["out"], b["out"]])
    assert rules(network) == []


def test_a_mismatched_bond_gets_no_advice_on_its_size():
    assert rules(two_cores((40, 50))) == ["bond-dimensions-agree"]


def test_the_bounds_of_all_bonds_are_known_whether_they_are_kept_or_not():
    sites = [(2, 3), (2, 2), (5, 1), (3, 3)]
    for bonds, most in (([6, 24, 9], [6, 24, 9]), ([1, 1, 1], [2 * 2, 2 * 2, 5])):
        assert [bound.most for bound in useful_bounds(chain(sites, bonds))] == most


def test_a_bond_whose_ends_disagree_has_no_bound():
    assert list(useful_bounds(two_cores((3, 5)))) == []
