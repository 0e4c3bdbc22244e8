import pytest

from tests.unit.checks.drawing import found, leg, mend, only, rules, two_cores
from tndesigner.network import Network


def set_dim(network: Network, title: str, dim: int) -> None:
    one = leg(network, title)
    network.put_tensor(network.owner(one.id).with_dim(one.id, dim))


@pytest.mark.parametrize(
    ("dim", "shown"), [(0, "0"), (-4, "-4"), (-(10**5000), "-1.00·10⁵⁰⁰⁰")], ids=["none", "below", "digits"]
)
def test_a_dimension_below_one_takes_that_of_its_bond(dim: int, shown: str):
    network = two_cores()
    set_dim(network, "a.right", dim)
    problem = only(network, "dimensions-are-positive")
    assert problem.message == f"a.right has dimension {shown}; the smallest is 1"
    assert problem.where == (leg(network, "a.right").id,)
    mend(network, problem, "Set to 2")
    assert rules(network) == []


def test_a_bond_with_no_possible_dimension_is_set_to_one():
    network = two_cores((0, -1))
    first, second = found(network, "dimensions-are-positive")
    assert first.where != second.where
    mend(network, first, "Set to 1")
    assert rules(network) == []


@pytest.mark.parametrize(
    ("dim", "shown"), [(2**31, "2,147,483,648"), (10**4999, "1.00·10⁴⁹⁹⁹")], ids=["next", "digits"]
)
def test_a_huge_dimension_is_an_error(dim: int, shown: str):
    network = two_cores()
    set_dim(network, "a.right", dim)
    problem = only(network, "dimensions-are-not-huge")
    assert problem.message == f"a.right has dimension {shown}; the largest possible is 2,147,483,647"
    mend(network, problem, "Set to 2")
    assert rules(network) == []


def test_the_largest_dimension_is_possible():
    network = two_cores()
    set_dim(network, "a.right", 2**31 - 1)
    assert "dimensions-are-not-huge" not in rules(network)


def test_dimension_one_is_no_problem():
    assert rules(two_cores((1, 1))) == []


def test_a_core_that_no_memory_holds_is_told_with_its_size():
    assert found(two_cores((100_000_000, 100_000_000)), "cores-fit-into-memory") == []
    network = two_cores((1_000_000_000, 1_000_000_000))
    first, second = found(network, "cores-fit-into-memory")
    assert first.message.startswith("core 'a' has 21,000,000,000 weights (84.0 GB); at most 2,147,483,648 are possible")
    assert second.where == (network.cores[1].id,)


def test_data_and_result_that_no_memory_holds_are_told():
    network = two_cores()
    for title in ("x.i1", "a.in", "x.i2", "b.in"):
        set_dim(network, title, 100_000)
    problem = only(network, "data-and-result-fit-into-memory")
    assert problem.message.startswith("the input legs make 10,000,000,000 numbers an example (40.0 GB)")
    assert problem.where == (leg(network, "x.i1").id, leg(network, "x.i2").id)
    for title in ("a.out", "b.out"):
        set_dim(network, title, 50_000)
    assert len(found(network, "data-and-result-fit-into-memory")) == 2
