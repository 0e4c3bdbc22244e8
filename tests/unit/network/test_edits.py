"""What each edit of a network does, that its inverse takes it back, and what it refuses."""

from dataclasses import replace

import pytest

from tests.unit.blog import blog_network
from tndesigner.network import Bond, Leg, Network, NetworkError, Tensor, TensorKind
from tndesigner.network.edits import (
    AddBond,
    AddTensor,
    EditSequence,
    NetworkEdit,
    RemoveBond,
    RemoveTensor,
    RenameNetwork,
    ReplaceTensor,
    SetOutputs,
    connection,
    leg_addition,
    leg_removal,
    removal,
    set_dim,
)

NEW = Tensor(20, "c", TensorKind.CORE, (Leg(21, "in", 3), Leg(22, "out", 5)))


@pytest.fixture
def net() -> Network:
    return blog_network()


def done_and_undone(net: Network, edit: NetworkEdit) -> Network:
    """Applies an edit, checks that its inverse restores the network and the inverse of that redoes it."""
    before = net.copy()
    inverse = edit.apply(net)
    after = net.copy()
    again = inverse.apply(net)
    assert net == before
    again.apply(net)
    assert net == after
    return after


def test_a_tensor_is_added_without_bonds(net):
    after = done_and_undone(net, AddTensor(NEW))
    assert after.tensor(20) == NEW
    assert len(after.bonds) == 3


def test_a_tensor_without_bonds_is_removed(net):
    net.put_tensor(NEW)
    assert done_and_undone(net, RemoveTensor(20)) == blog_network()


def test_a_tensor_gets_another_name_and_stays_in_its_bonds(net):
    a = net.cores[0]
    after = done_and_undone(net, ReplaceTensor(replace(a, name="left")))
    assert after.tensor(a.id).name == "left"
    assert after.bonds == blog_network().bonds


def test_a_bond_is_removed_and_comes_back_with_its_id(net):
    bond = net.bonds[2]
    after = done_and_undone(net, RemoveBond(bond.id))
    assert bond not in after.bonds


def test_a_bond_is_added(net):
    net.put_tensor(NEW)
    after = done_and_undone(net, AddBond(Bond(23, 22, 21)))
    assert after.bond_at(21) == Bond(23, 22, 21)


def test_the_output_order_is_set(net):
    assert done_and_undone(net, SetOutputs(net.outputs[::-1])).outputs == blog_network().outputs[::-1]


def test_a_network_is_renamed(net):
    assert done_and_undone(net, RenameNetwork("other")).name == "other"


def test_dimensions_of_both_ends_of_a_bond_change_in_one_edit(net):
    bond = net.bonds[2]
    after = done_and_undone(net, set_dim(net, [(leg, 7) for leg in bond.legs]))
    assert [core.shape for core in after.cores] == [(32, 32, 7), (7, 32, 32)]


def test_two_legs_of_one_core_change_in_one_edit(net):
    a = net.cores[0]
    after = done_and_undone(net, set_dim(net, [(a["in"].id, 5), (a["out"].id, 3)]))
    assert after.tensor(a.id).shape == (5, 3, 2)


def test_joining_output_legs_takes_them_out_of_the_outputs(net):
    first, second = net.outputs
    after = done_and_undone(net, connection(net, first, second))
    assert after.outputs == ()
    assert after.bond_at(first).legs == (first, second)


def test_joining_other_legs_leaves_the_outputs_alone(net):
    net.put_tensor(NEW)
    edit = connection(net, 21, 22)
    assert [type(one) for one in edit.edits] == [AddBond]
    assert done_and_undone(net, edit).outputs == blog_network().outputs


def test_a_leg_grows_at_the_end(net):
    a = net.cores[0]
    edit, leg = leg_addition(net, a.id, "up", 7)
    after = done_and_undone(net, edit)
    assert after.tensor(a.id).shape == (32, 32, 2, 7)
    assert after.leg(leg.id) == Leg(leg.id, "up", 7)
    assert after.bond_at(leg.id) is None


def test_removing_a_leg_opens_its_neighbour(net):
    a, b = net.cores
    after = done_and_undone(net, leg_removal(net, a["right"].id))
    assert after.tensor(a.id).shape == (32, 32)
    assert b["left"] in after.open_legs


def test_removing_an_output_leg_closes_the_gap_in_the_order(net):
    a, b = net.cores
    assert done_and_undone(net, leg_removal(net, a["out"].id)).outputs == (b["out"].id,)


def test_removing_a_core_opens_its_neighbours_legs(net):
    x, a, b = net.tensors
    after = done_and_undone(net, removal(net, [a.id]))
    assert set(after.open_legs) == {x["i1"], b["left"], b["out"]}
    assert after.outputs == (b["out"].id,)


def test_removing_everything_leaves_an_empty_network(net):
    after = done_and_undone(net, removal(net, [tensor.id for tensor in (*net.tensors, *net.tensors)]))
    assert (after.tensors, after.bonds, after.outputs) == ((), (), ())


def test_removing_a_core_with_a_trace_removes_its_bond_once():
    net = Network()
    core = net.add_core("t", {"t1": 3, "t2": 3})
    net.connect(core["t1"], core["t2"])
    assert done_and_undone(net, removal(net, [core.id])).tensors == ()


def test_a_core_with_output_legs_is_not_removed_alone():
    net = Network()
    core = net.add_core("c", {"out": 5})
    net.set_outputs([core["out"]])
    with pytest.raises(NetworkError, match=r"^leg 'out' of 'c' is an output leg; take it out of the outputs first$"):
        RemoveTensor(core.id).apply(net)
    with pytest.raises(NetworkError, match=r"^leg 'out' of 'c' is an output leg"):
        ReplaceTensor(replace(core, legs=())).apply(net)


def test_a_sequence_that_fails_in_the_middle_changes_nothing(net):
    wrong = EditSequence((RenameNetwork("other"), RemoveBond(net.bonds[0].id), AddTensor(NEW), AddTensor(NEW)))
    with pytest.raises(NetworkError, match=r"^the id 20 of new core 'c' is taken$"):
        wrong.apply(net)
    assert net == blog_network()


def test_a_sequence_is_taken_back_from_its_end(net):
    edit = EditSequence((AddTensor(NEW), AddBond(Bond(23, 21, 22)), SetOutputs(())))
    assert [type(one) for one in edit.apply(net).edits] == [SetOutputs, RemoveBond, RemoveTensor]


def test_adding_a_tensor_again_is_refused(net):
    net.put_tensor(NEW)
    with pytest.raises(NetworkError, match=r"^the id 20 of new core 'c' is taken$"):
        AddTensor(replace(NEW, name="c", legs=())).apply(net)
    assert net.tensor(20) == NEW
