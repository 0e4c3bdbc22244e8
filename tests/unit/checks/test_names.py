from dataclasses import replace

from tests.unit.checks.drawing import found, mend, only, rules, two_cores
from tndesigner.checks import Severity
from tndesigner.network import Network, Tensor


def named(name: str, *, leg: str = "right") -> tuple[Network, Tensor]:
    """Two cores, the first of which, and its leg to the second, have other names."""
    network = two_cores()
    core = network.cores[0]
    core = replace(core.with_leg(replace(core["right"], name=leg)), name=name)
    network.put_tensor(core)
    return network, core


def test_the_younger_of_two_tensors_of_one_name_gets_the_next_free_name():
    network, _ = named("b")
    network.add_core("b2", {})
    problem = only(network, "tensor-names-are-unique")
    assert problem.message == "core 'b' has the same name as an older core; give it a name of its own"
    assert problem.where == (network.cores[1].id,)
    mend(network, problem, "Name it 'b3'")
    assert [core.name for core in network.cores] == ["b", "b3", "b2"]


def test_a_core_may_not_be_named_like_an_input():
    network, _ = named("x")
    assert "core 'x' has the same name as an older input" in only(network, "tensor-names-are-unique").message


def test_a_number_at_the_end_of_a_name_is_counted_on():
    network, _ = named("core9")
    network.add_core("core9", {})
    network.add_core("core10", {})
    assert only(network, "tensor-names-are-unique").fixes[0].title == "Name it 'core11'"


def test_two_legs_of_one_name_are_told_where_legs_of_two_tensors_are_not():
    network, core = named("a", leg="out")
    problem = only(network, "leg-names-are-unique")
    assert problem.message == "core 'a' has two legs named 'out'; rename one of them"
    assert problem.where == (core.legs[2].id,)
    mend(network, problem, "Name it 'out2'")
    assert rules(network) == []


def test_what_has_no_name_gets_one():
    network, _ = named(" ", leg="")
    network.name = ""
    problems = found(network, "names-are-not-empty")
    assert [problem.message for problem in problems] == [
        "the network has no name; give it one",
        f"core number {network.cores[0].id} has no name; give it one",
        "leg 3 of core ' ' has no name; give it one",
    ]
    for problem, title in zip(problems, ("Name it 'network'", "Name it 'core'", "Name it 'leg'"), strict=True):
        mend(network, problem, title)
        assert problem.severity is Severity.ERROR


def test_names_that_cannot_be_seen_are_warned_of_and_shown_with_escapes():
    network, _ = named("a\x07\u202eb", leg="r\nl")
    core, leg = found(network, "names-can-be-read")
    assert core.severity is Severity.WARNING
    assert core.message == r"the name of core 'a\x07\u202eb' has characters that cannot be seen; take them out"
    mend(network, core, "Name it 'a b'")
    mend(network, leg, "Name it 'r l'")
    assert rules(network) == []


def test_a_name_of_more_than_a_hundred_characters_is_cut():
    for length, warned in ((100, 0), (101, 1)):
        network, _ = named("n" * length)
        problems = found(network, "names-can-be-read")
        assert len(problems) == warned
    assert "has 101 characters; up to 100 can be read" in problems[0].message
    problems[0].fixes[0].edit.apply(network)
    assert rules(network) == []


def test_any_text_that_can_be_seen_is_a_name():
    network, _ = named("1; import os  # é 核 'quoted'", leg="class")
    assert rules(network) == []
