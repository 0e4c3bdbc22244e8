from tests.unit.checks.drawing import found, leg, mend, only, rules, two_cores
from tndesigner.network import Network
from tndesigner.network.edits import RemoveBond, SetOutputs


def cut(network: Network, title: str) -> None:
    """Remove the bond at a leg."""
    bond = network.bond_at(leg(network, title).id)
    assert bond
    RemoveBond(bond.id).apply(network)


def output_titles(network: Network) -> list[str]:
    return [network.leg_title(one) for one in network.outputs]


def test_a_loose_input_leg_can_be_bonded_to_the_only_core_leg_that_fits():
    network = two_cores()
    cut(network, "x.i2")
    problem = only(network, "input-legs-are-bound")
    assert problem.message.startswith("x.i2, a leg of the input, leads nowhere")
    assert problem.where == (leg(network, "x.i2").id,)
    mend(network, problem, "Bond it to b.in")
    assert rules(network) == []


def test_a_loose_input_leg_that_fits_two_core_legs_is_not_bonded_to_either():
    network = two_cores()
    network.set_outputs([])
    network.put_tensor(network.tensor(leg_owner(network, "a.out")).with_dim(leg(network, "a.out").id, 5))
    cut(network, "x.i2")
    assert [fix.title for fix in only(network, "input-legs-are-bound").fixes] == ["Make it an output leg"]


def leg_owner(network: Network, title: str) -> int:
    return network.owner(leg(network, title).id).id


def test_a_loose_input_leg_can_be_passed_through():
    network = two_cores()
    cut(network, "x.i2")
    mend(network, only(network, "open-legs-are-outputs"), "Make it an output leg")
    mend(network, only(network, "input-legs-are-bound"), "Make it an output leg")
    assert output_titles(network) == ["a.out", "b.out", "b.in", "x.i2"]
    assert rules(network) == []


def test_an_open_leg_without_a_place_can_get_the_last_one():
    network = two_cores()
    network.set_outputs([leg(network, "b.out")])
    problem = only(network, "open-legs-are-outputs")
    assert problem.message == (
        "a.out is open, but has no place among the outputs; bond it, make it an output leg, or remove it"
    )
    mend(network, problem, "Make it an output leg")
    assert output_titles(network) == ["b.out", "a.out"]
    assert rules(network) == []


def test_an_open_leg_without_a_place_can_be_removed():
    network = two_cores()
    network.set_outputs([leg(network, "b.out")])
    mend(network, only(network, "open-legs-are-outputs"), "Remove the leg")
    assert rules(network) == []
    assert "a.out" not in {network.leg_title(one.id) for one in network.legs}


def test_an_output_that_does_not_exist_is_taken_out():
    network = two_cores()
    SetOutputs((*network.outputs, 999)).apply(network)
    problem = only(network, "output-legs-exist")
    assert problem.message == "the output order names leg 999, which does not exist; take it out of the order"
    mend(network, problem, "Take it out of the output order")
    assert rules(network) == []


def test_an_output_that_is_bonded_is_told_with_its_partner():
    network = two_cores()
    network.set_outputs([leg(network, title) for title in ("a.out", "a.right", "b.out")])
    problem = only(network, "output-legs-are-open")
    assert "a.right is among the outputs, but bonded to b.left" in problem.message
    mend(network, problem, "Take it out of the output order")
    assert output_titles(network) == ["a.out", "b.out"]
    assert rules(network) == []


def test_the_bond_of_an_output_can_be_removed_instead():
    network = two_cores()
    network.set_outputs([leg(network, title) for title in ("a.out", "a.right", "b.out")])
    mend(network, only(network, "output-legs-are-open"), "Remove the bond")
    assert rules(network) == ["open-legs-are-outputs"]
    assert found(network, "open-legs-are-outputs")[0].where == (leg(network, "b.left").id,)


def test_an_output_that_is_there_three_times_keeps_its_first_place():
    network = two_cores()
    order = ("b.out", "a.out", "b.out", "b.out")
    network.set_outputs([leg(network, title) for title in order])
    problem = only(network, "output-legs-appear-once")
    assert problem.message == "b.out is 3 times among the outputs; keep one place"
    mend(network, problem, "Keep the first place")
    assert output_titles(network) == ["b.out", "a.out"]
    assert rules(network) == []


def test_an_empty_drawing_is_told_what_it_needs():
    assert rules(Network()) == ["something-is-drawn"]


def test_without_outputs_all_open_core_legs_can_become_outputs():
    network = two_cores()
    network.set_outputs([])
    problem = only(network, "network-has-an-output")
    assert problem.message == "the network has no output; make an open leg an output leg"
    mend(network, problem, "Make all open legs output legs")
    assert output_titles(network) == ["a.out", "b.out"]
    assert rules(network) == []


def test_an_input_that_is_only_passed_through_has_nothing_to_train():
    network = Network()
    x = network.add_input("x", {"i": 3})
    network.set_outputs([x["i"]])
    problem = only(network, "network-has-a-core")
    assert problem.severity == "warning"
    assert rules(network) == ["network-has-a-core"]


def test_fixes_of_one_check_can_be_applied_one_after_the_other():
    network = two_cores()
    network.set_outputs([])
    for problem in found(network, "open-legs-are-outputs"):
        mend(network, problem, "Make it an output leg")
    assert output_titles(network) == ["a.out", "b.out"]
