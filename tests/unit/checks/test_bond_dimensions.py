from itertools import pairwise

from tests.unit.checks.drawing import leg, mend, only, rules, two_cores
from tndesigner.network import Network


def test_a_sound_network_has_no_problems():
    assert rules(two_cores()) == []


def test_a_mismatch_names_both_legs_and_both_numbers():
    network = two_cores((2, 3))
    problem = only(network, "bond-dimensions-agree")
    assert problem.message == (
        "a.right has dimension 2, but b.left, which it is joined to, has 3; give both one dimension or remove the bond"
    )
    assert str(problem).startswith("error: a.right")
    assert problem.where == (network.bonds[2].id,)
    assert [fix.title for fix in problem.fixes] == ["Set both to 2", "Set both to 3", "Remove the bond"]


def test_each_number_can_be_chosen_for_both_legs():
    for dim in (2, 3):
        network = two_cores((2, 3))
        mend(network, only(network, "bond-dimensions-agree"), f"Set both to {dim}")
        assert rules(network) == []
        assert leg(network, "a.right").dim == leg(network, "b.left").dim == dim


def test_removing_the_bond_opens_both_legs():
    network = two_cores((2, 3))
    mend(network, only(network, "bond-dimensions-agree"), "Remove the bond")
    assert rules(network) == ["open-legs-are-outputs", "open-legs-are-outputs"]


def test_an_impossible_dimension_is_not_offered():
    network = two_cores((0, 3))
    titles = [fix.title for fix in only(network, "bond-dimensions-agree").fixes]
    assert titles == ["Set both to 3", "Remove the bond"]


def star(dims: tuple[int, int, int], copies: int = 1) -> Network:
    """Three cores on one copy tensor of dimension 4, or on the first and last of several in a row."""
    network = Network("star")
    x = network.add_input("x", {"i": 3})
    dots = [network.add_copy(f"dot{number}", 4, legs=4) for number in range(copies)]
    cores = [
        network.add_core(name, {"r": dim, "o": size}) for name, dim, size in zip("abc", dims, (3, 5, 7), strict=True)
    ]
    for number, core in enumerate(cores):
        dot = dots[0] if number < 2 else dots[-1]
        network.connect(core["r"], dot[str(number + 1)])
    for first, second in pairwise(dots):
        network.connect(first["4"], second["1"])
    network.connect(x["i"], cores[0]["o"])
    network.set_outputs(network.open_legs)
    return network


def test_a_mismatch_at_a_copy_tensor_is_settled_for_all_that_it_joins():
    for copies in (1, 2):
        network = star((5, 4, 4), copies)
        problem = only(network, "bond-dimensions-agree")
        wide = "Set all 7 joined legs to 5" if copies == 1 else "Set all 11 joined legs to 5"
        mend(network, problem, wide)
        assert rules(network) == []
        assert {leg(network, title).dim for title in ("a.r", "b.r", "c.r", "dot0.4")} == {5}
        assert leg(network, "c.o").dim == 7
