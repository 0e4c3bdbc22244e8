"""Which cores can be isometries is read off the drawing, on the way from the data to the result."""

from math import prod

import pytest

from tndesigner.network import Network
from tndesigner.network.isometries import isometries
from tndesigner.network.templates import TEMPLATES, make, make_all


def told(network: Network) -> dict[str, tuple[str, str]]:
    """The cores, each with the legs that it gathers and the legs that lead on."""
    return {
        one.core.name: tuple(" ".join(one.core.legs[axis].name for axis in axes) for axes in (one.domain, one.range))
        for one in isometries(network)
    }


def test_a_mera_has_its_disentanglers_and_isometries_but_for_the_top():
    found = told(make("mera", {"dim": "2", "sites": "8", "chi": "3,5", "output": "7"}).network)
    assert found == {
        **dict.fromkeys(["u1", "u2", "u3", "u4"], ("in1 in2", "out1 out2")),
        **dict.fromkeys(["w1", "w2", "w3", "w4", "w5", "w6"], ("in1 in2", "out")),
    }


@pytest.mark.parametrize("output", ["2", "1024", "16,16"])
def test_the_result_of_a_mera_makes_no_difference(output):
    found = told(make("mera", {"dim": "2", "sites": "4", "chi": "3", "output": output}).network)
    assert found == {"u1": ("in1 in2", "out1 out2"), "w1": ("in1 in2", "out"), "w2": ("in1 in2", "out")}


def test_a_tree_is_gathered_from_the_leaves_to_the_root():
    found = told(make("tree", {"inputs": "2,3,5", "outputs": "3,2,7", "bond": "4"}).network)
    leaves = dict.fromkeys(["a", "b", "c"], ("in out", "up"))
    assert found == {**leaves, "d": ("left right", "up")}


def test_a_train_is_gathered_towards_one_core_that_stays_free():
    network = make("mpo", {"inputs": "2,3,5,7", "outputs": "3,2,7,5", "bond": "4"}).network
    found = told(network)
    assert len(found) == len(network.cores) - 1
    (free,) = {core.name for core in network.cores} - set(found)
    names = [core.name for core in network.cores]
    for name, (_, leads) in found.items():
        assert leads == ("right" if names.index(name) < names.index(free) else "left")


def test_cores_at_a_copy_tensor_lead_on_through_it():
    network = make("cp", {"inputs": "2,3", "outputs": "5,7", "rank": "4"}).network
    assert told(network) == {"a": ("in", "right"), "b": ("in", "right")}


@pytest.mark.parametrize("name", TEMPLATES)
def test_each_axis_of_a_core_is_on_one_side_and_a_core_stays_free(name):
    for diagram in make_all(name, {}).values():
        found = isometries(diagram.network)
        assert len(found) < len(diagram.network.cores)
        for one in found:
            assert one.domain
            assert one.range
            assert sorted((*one.domain, *one.range)) == list(range(len(one.core.legs)))
            assert one.sides[0] * one.sides[1] == prod(one.core.shape)


def test_a_network_of_one_core_has_none():
    network = Network("one")
    x = network.add_input("x", {"i": 3})
    core = network.add_core("a", {"in": 3, "out": 5})
    network.connect(x["i"], core["in"])
    network.set_outputs([core["out"]])
    assert isometries(network) == ()
    assert isometries(Network("empty")) == ()


def test_a_trace_is_gathered():
    network = Network("traced")
    x = network.add_input("x", {"i": 3})
    first = network.add_core("a", {"in": 3, "t1": 2, "t2": 2, "right": 5})
    last = network.add_core("b", {"left": 5, "out": 7})
    network.connect(x["i"], first["in"])
    network.connect(first["t1"], first["t2"])
    network.connect(first["right"], last["left"])
    network.set_outputs([last["out"]])
    assert told(network) == {"a": ("in t1 t2", "right")}
