from dataclasses import replace

import pytest

from tests.unit.checks.drawing import leg, mend, only, rules, two_cores
from tndesigner.checks import Severity
from tndesigner.network import Network, Tensor
from tndesigner.network.edits import removal


def with_dot(legs: int) -> tuple[Network, Tensor]:
    """Two cores whose right and left legs, and a third one, meet at a copy tensor of so many legs."""
    network = two_cores()
    removal(network, [next(core.id for core in network.cores if core.name == "b")]).apply(network)
    b = network.add_core("b", {"left": 2, "in": 5, "out": 2})
    dot = network.add_copy("r", 2, legs)
    network.connect(network.inputs[0]["i2"], b["in"])
    ends = [leg(network, "a.right"), b["left"]]
    for one, end in zip(dot.legs, ends, strict=False):
        network.connect(one, end)
    network.set_outputs(network.open_legs)
    return network, dot


@pytest.mark.parametrize("legs", [2, 3])
def test_a_copy_tensor_of_two_legs_or_more_is_sound(legs: int):
    network, _ = with_dot(legs)
    assert rules(network) == []


def test_a_copy_tensor_of_one_leg_is_a_vector_of_ones():
    network, dot = with_dot(1)
    assert dot.is_ones
    assert "copy-tensors-join-legs" not in rules(network)


def test_a_copy_tensor_without_legs_is_an_error():
    network, _ = with_dot(0)
    problem = only(network, "copy-tensors-join-legs")
    assert problem.severity is Severity.ERROR
    assert "has no legs" in problem.message
    mend(network, problem, "Remove the copy tensor")
    assert rules(network) == []


def test_legs_of_a_copy_tensor_with_different_dimensions_are_told_with_all_numbers():
    network, dot = with_dot(3)
    uneven = replace(dot, legs=tuple(replace(one, dim=dim) for one, dim in zip(dot.legs, (2, 2, 5), strict=True)))
    network.put_tensor(uneven)
    problem = only(network, "copy-legs-have-one-dimension")
    assert problem.message == (
        "the legs of copy tensor 'r' have different dimensions (1: 2, 2: 2 and 3: 5), but are one index; "
        "give all of them one dimension"
    )
    assert [fix.title for fix in problem.fixes] == ["Set all to 2", "Set all to 5"]
    mend(network, problem, "Set all to 5")
    assert rules(network) == []
    assert leg(network, "a.right").dim == leg(network, "b.left").dim == leg(network, "r.3").dim == 5


def test_an_open_leg_of_a_copy_tensor_needs_a_place_too():
    network, _ = with_dot(3)
    network.set_outputs([leg(network, title) for title in ("b.out", "a.out")])
    mend(network, only(network, "open-legs-are-outputs"), "Make it an output leg")
    assert [network.leg_title(one) for one in network.outputs] == ["b.out", "a.out", "r.3"]
    assert rules(network) == []
