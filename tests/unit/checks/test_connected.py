from itertools import pairwise

from tests.unit.checks.drawing import found, mend, only, rules, two_cores
from tndesigner.network import Network


def with_stranger() -> Network:
    network = two_cores()
    c = network.add_core("c", {"o": 3, "right": 4})
    d = network.add_core("d", {"left": 4})
    network.connect(c["right"], d["left"])
    network.set_outputs([*(network.leg(one) for one in network.outputs), c["o"]])
    return network


def test_a_part_of_its_own_is_named_with_what_it_is_apart_from():
    network = with_stranger()
    problem = only(network, "network-is-connected")
    assert problem.message == (
        "core 'c' and core 'd' have no path to input 'x' and 2 others; bond them together, or remove one part"
    )
    assert [network.tensor(one).name for one in problem.where] == ["c", "d"]


def test_a_part_of_its_own_can_be_bonded_by_dimension_one():
    network = with_stranger()
    mend(network, only(network, "network-is-connected"), "Bond 'c' to 'a' with dimension 1")
    assert "network-is-connected" not in rules(network)
    bond = network.bonds[-1]
    assert [network.leg_title(one) for one in bond.legs] == ["c.bond", "a.bond"]
    assert [network.leg(one).dim for one in bond.legs] == [1, 1]


def test_a_part_of_its_own_can_be_removed():
    network = with_stranger()
    mend(network, only(network, "network-is-connected"), "Remove 'c' and 'd'")
    assert network.tensors == two_cores().tensors
    assert rules(network) == []


def test_the_main_part_has_an_input_even_where_another_is_larger():
    network = Network()
    x = network.add_input("x", {"i": 3})
    a = network.add_core("a", {"in": 3, "out": 2})
    network.connect(x["i"], a["in"])
    row = [network.add_core(f"c{number}", {"left": 2, "right": 2}) for number in range(5)]
    for first, second in pairwise(row):
        network.connect(first["right"], second["left"])
    network.set_outputs(network.open_legs)
    problem = only(network, "network-is-connected")
    assert [network.tensor(one).name for one in problem.where] == ["c0", "c1", "c2", "c3", "c4"]
    assert problem.message.startswith("core 'c0', core 'c1', core 'c2' and 2 others have no path to")


def test_each_part_is_a_problem_of_its_own():
    network = two_cores()
    for name in ("lost", "found", "third"):
        network.add_core(name, {})
    assert [len(problem.where) for problem in found(network, "network-is-connected")] == [1, 1, 1]


def test_a_lone_copy_tensor_cannot_be_bonded_by_dimension_one():
    network = two_cores()
    network.add_copy("dot", 3, 2)
    assert [fix.title for fix in only(network, "network-is-connected").fixes] == ["Remove 'dot'"]
