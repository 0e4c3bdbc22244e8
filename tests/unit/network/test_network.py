"""How a script builds a network, and what the network tells."""

import pytest

from tests.unit.blog import blog_network
from tndesigner.network import Leg, Network, NetworkError, TensorKind


def test_tensors_are_told_apart_by_kind():
    net = blog_network()
    net.add_copy("dot", dim=3)
    assert [tensor.name for tensor in net.inputs] == ["x"]
    assert [tensor.name for tensor in net.cores] == ["a", "b"]
    assert [tensor.name for tensor in net.of_kind(TensorKind.COPY)] == ["dot"]


def test_a_copy_tensor_gets_numbered_legs_of_one_dimension():
    dot = Network().add_copy("dot", dim=7, legs=4)
    assert [(leg.name, leg.dim) for leg in dot.legs] == [("1", 7), ("2", 7), ("3", 7), ("4", 7)]


def test_outputs_keep_the_order_they_are_given_in():
    net = blog_network()
    _, a, b = net.tensors
    net.set_outputs([b["out"], a["out"]])
    assert net.outputs == (b["out"].id, a["out"].id)


def test_a_leg_of_another_network_is_no_output():
    net = blog_network()
    with pytest.raises(NetworkError, match=r"^output leg 'far' is not part of network 'hidden'$"):
        net.set_outputs([Leg(99, "far", 2)])
    assert len(net.outputs) == 2


@pytest.mark.parametrize("dim", [2.0, "2", True, None])
def test_a_dimension_is_a_whole_number(dim):
    with pytest.raises(NetworkError, match=r"^leg 'in' of 'a' has dimension .*; it must be a whole number$"):
        Network().add_core("a", {"in": dim})


def test_joining_different_dimensions_is_possible():
    net = Network()
    a = net.add_core("a", {"right": 2})
    b = net.add_core("b", {"left": 3})
    bond = net.connect(a["right"], b["left"])
    assert net.bonds == (bond,)


def test_two_cores_may_have_several_bonds_and_a_core_one_with_itself():
    net = Network()
    a = net.add_core("a", {"r1": 2, "r2": 3, "t1": 5, "t2": 5})
    b = net.add_core("b", {"l1": 2, "l2": 3})
    bonds = (net.connect(a["r1"], b["l1"]), net.connect(a["r2"], b["l2"]), net.connect(a["t1"], a["t2"]))
    assert net.bonds == bonds
    assert net.open_legs == ()


def test_a_leg_is_named_by_its_tensor_and_itself():
    net = blog_network()
    assert net.leg_title(net.outputs[1]) == "b.out"


def test_an_output_leg_keeps_its_tensor():
    net = Network()
    core = net.add_core("c", {"out": 5})
    net.set_outputs([core["out"]])
    with pytest.raises(NetworkError, match=r"^leg 'out' of 'c' is an output leg; take it out of the outputs first$"):
        net.remove_tensor(core.id)
    assert net.tensors == (core,)


def test_a_copy_is_equal_and_lives_its_own_life():
    net = blog_network()
    twin = net.copy()
    assert twin == net
    twin.remove_bond(net.bonds[0].id)
    assert twin != net
    assert len(net.bonds) == 3


@pytest.mark.parametrize(
    "change",
    [
        lambda net: setattr(net, "name", "other"),
        lambda net: setattr(net, "outputs", net.outputs[::-1]),
        lambda net: net.remove_bond(net.bonds[2].id),
        lambda net: net.put_tensor(net.tensors[1].with_dim(net.tensors[1].legs[0].id, 31)),
        lambda net: net.add_core("c", {}),
    ],
    ids=["name", "output order", "bond", "dimension", "core"],
)
def test_networks_differ_by_anything_that_can_be_seen(change):
    net = blog_network()
    change(net)
    assert net != blog_network()


def test_a_network_is_not_equal_to_something_else():
    assert Network("x") != "x"


def test_a_network_changes_so_it_is_no_key():
    with pytest.raises(TypeError):
        hash(Network())


def test_a_network_prints_its_name_and_counts():
    assert repr(blog_network()) == "<Network 'hidden': 3 tensors, 3 bonds>"
