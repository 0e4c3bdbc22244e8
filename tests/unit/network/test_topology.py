"""What always holds in a network: ids are unique, bonds join legs that exist, a leg has one bond."""

from dataclasses import replace

import pytest

from tndesigner.network import Bond, Leg, Network, NetworkError, Tensor, TensorKind


@pytest.fixture
def pair() -> Network:
    """Two cores with a bond of 2: ids are a=1 (in=2, right=3), b=4 (left=5, out=6), bond 7."""
    net = Network("pair")
    a = net.add_core("a", {"in": 3, "right": 2})
    b = net.add_core("b", {"left": 2, "out": 5})
    net.connect(a["right"], b["left"])
    return net


def core(tensor_id: int, *legs: int, name: str = "c") -> Tensor:
    """A core with legs of these ids."""
    return Tensor(tensor_id, name, TensorKind.CORE, tuple(Leg(one, f"l{one}", 2) for one in legs))


def test_every_element_gets_an_id_of_its_own(pair):
    ids = [one.id for one in (*pair.tensors, *pair.legs, *pair.bonds)]
    assert sorted(ids) == [1, 2, 3, 4, 5, 6, 7]


def test_elements_are_found_by_id(pair):
    assert pair.tensor(4).name == "b"
    assert pair.owner(5).name == "b"
    assert pair.leg(6) == Leg(6, "out", 5)
    assert pair.bond(7) == pair.bond_at(3) == pair.bond_at(5) == Bond(7, 3, 5)


def test_an_open_leg_has_no_bond(pair):
    assert pair.bond_at(2) is None
    assert [leg.name for leg in pair.open_legs] == ["in", "out"]


def test_an_id_is_in_the_network_whatever_it_names(pair):
    assert all(one in pair for one in range(1, 8))
    assert 0 not in pair
    assert 8 not in pair


def test_the_graph_has_the_tensors_as_vertices_and_the_bonds_as_edges(pair):
    pair.put_tensor(core(10, 11, 12, 13, 14))
    pair.put_bond(Bond(15, 11, 12))
    pair.put_bond(Bond(16, 13, 2))
    assert sorted(pair.graph.nodes) == [1, 4, 10]
    assert sorted(pair.graph.edges(keys=True)) == [(1, 4, 7), (1, 10, 16), (10, 10, 15)]
    assert pair.graph.nodes[4]["tensor"] is pair.tensor(4)


def test_an_edge_has_the_dimensions_of_both_legs(pair):
    assert pair.graph.edges[1, 4, 7]["dims"] == (2, 2)
    pair.put_tensor(pair.tensor(4).with_dim(5, 11))
    assert pair.graph.edges[1, 4, 7]["dims"] == (2, 11)
    assert pair.graph.nodes[4]["tensor"].shape == (11, 5)


def test_the_graph_follows_what_changes_after_it_was_asked_for(pair):
    graph = pair.graph
    assert graph.number_of_edges() == 1
    pair.remove_bond(7)
    assert pair.graph.number_of_edges() == 0
    pair.remove_tensor(4)
    assert list(pair.graph.nodes) == [1]
    assert pair.graph is graph, "it is kept in step, not made anew"
    assert isinstance(pair.element(1), Tensor)
    assert not isinstance(pair.element(4), Tensor)
    assert not isinstance(pair.element(2), Tensor), "a leg is not a tensor"


def test_the_id_of_something_removed_is_not_given_again(pair):
    pair.remove_bond(7)
    assert pair.new_id() == 8


def test_an_id_that_came_from_elsewhere_is_not_given_again(pair):
    pair.put_tensor(core(20, 33))
    assert pair.new_id() == 34


def test_the_id_of_a_bond_that_came_from_elsewhere_is_not_given_again(pair):
    pair.put_bond(Bond(40, 2, 6))
    assert pair.new_id() == 41


def test_reserved_ids_are_not_given():
    net = Network()
    net.last_id = 5
    assert net.new_id() == 6


def test_a_copy_does_not_give_ids_that_the_original_had(pair):
    pair.remove_bond(7)
    assert pair.copy().new_id() == 8


@pytest.mark.parametrize(
    ("tensor", "message"),
    [
        (core(7, 8), "core 'c' uses the id 7, which is taken"),
        (core(8, 9, 5), "core 'c' uses the id 5, which is taken"),
        (core(3, 8), "core 'c' uses the id 3, which is taken"),
        (core(8, 9, 9), "core 'c' uses an id twice; every element needs an id of its own"),
        (core(8, 8, 9), "core 'c' uses an id twice; every element needs an id of its own"),
        (core(4, 5, 6, 2), "core 'c' uses the id 2, which is taken"),
        (core(4, 5, 4), "core 'c' uses an id twice; every element needs an id of its own"),
        (core(4, 6), "leg 'left' of 'c' is in a bond; remove the bond first"),
    ],
    ids=["of a bond", "a leg's", "its own", "two legs", "itself and a leg", "new leg", "leg as itself", "bonded leg"],
)
def test_a_tensor_that_would_break_the_network_is_refused_and_changes_nothing(pair, tensor, message):
    before = pair.copy()
    with pytest.raises(NetworkError) as caught:
        pair.put_tensor(tensor)
    assert str(caught.value) == message
    assert pair == before


def test_a_tensor_is_replaced_and_keeps_its_bonds(pair):
    pair.put_tensor(replace(pair.tensor(4), name="new", legs=(Leg(8, "more", 7), Leg(5, "left", 11))))
    assert pair.tensor(4).shape == (7, 11)
    assert pair.owner(5).name == "new"
    assert 6 not in pair
    assert pair.bond_at(5) == Bond(7, 3, 5)


def test_a_tensor_with_a_bond_is_not_removed(pair):
    with pytest.raises(NetworkError, match=r"^'a' still has bonds; remove them first$"):
        pair.remove_tensor(1)
    assert len(pair.tensors) == 2


def test_a_removed_tensor_takes_its_legs_along(pair):
    pair.remove_bond(7)
    pair.remove_tensor(1)
    assert all(gone not in pair for gone in (1, 2, 3, 7))


@pytest.mark.parametrize(
    ("bond", "message"),
    [
        (Bond(6, 2, 6), "the id 6 of a new bond is taken"),
        (Bond(8, 2, 9), "a bond names leg 9, which does not exist"),
        (Bond(8, 1, 6), "a bond names leg 1, which does not exist"),
        (Bond(8, 6, 3), "leg 'right' of 'a' is in a bond already"),
        (Bond(8, 6, 6), "leg 'out' of 'b' cannot be bonded to itself"),
    ],
    ids=["id taken", "no such leg", "a tensor is not a leg", "bonded already", "with itself"],
)
def test_a_bond_that_would_break_the_network_is_refused_and_changes_nothing(pair, bond, message):
    before = pair.copy()
    with pytest.raises(NetworkError) as caught:
        pair.put_bond(bond)
    assert str(caught.value) == message
    assert pair == before
    assert pair.bond_at(2) is None
    assert pair.bond_at(6) is None


def test_a_removed_bond_opens_both_legs(pair):
    assert pair.remove_bond(7) == Bond(7, 3, 5)
    assert [leg.id for leg in pair.open_legs] == [2, 3, 5, 6]
    assert pair.graph.number_of_edges() == 0
