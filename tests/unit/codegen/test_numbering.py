"""What ncon gets: bonds numbered in the order of the plan, each with two ends, and the result in its order."""

from collections import Counter

import pytest
from hypothesis import given, settings

from tests.property.networks import sound_networks
from tests.unit.codegen.subjects import blog_subject, subject_of
from tests.unit.planning.specimens import SPECIMENS, chain, star, traced
from tndesigner.codegen.numbering import Numbering
from tndesigner.network import Network


def test_the_blogs_network_is_written_as_in_the_blog():
    assert Numbering(blog_subject()).structure() == [[-1, 1, 2], [1, -2, 3], [3, 2, -3]]


def test_a_trace_stays_a_trace():
    numbering = Numbering(subject_of(traced()))
    assert [part.name for part in numbering.parts] == ["x", "a", "b"]
    assert max(Counter(numbering.structure()[1]).values()) == 2


def test_a_trace_of_many_axes_goes_through_a_unit_matrix():
    network = Network()
    x = network.add_input("x", {"i": 2})
    core = network.add_core("a", {"in": 2, "t": 3, "u": 3, "p": 1, "q": 2, "r": 5, "s": 1})
    network.connect(x["i"], core["in"])
    network.connect(core["t"], core["u"])
    network.set_outputs([core[name] for name in "pqrs"])
    numbering = Numbering(subject_of(network))
    assert [part.name for part in numbering.parts] == ["x", "a", "eye"]
    assert numbering.parts[2].text == "ops.eye(3, dtype=self.compute_dtype)"


def test_a_copy_tensor_runs_from_the_first_to_the_last_of_its_cores():
    parts = {part.name: part.text for part in Numbering(subject_of(star())).parts}
    assert parts["a"] == "self.core_a"
    assert parts["b"] == "diagonal(self.core_b, 1)"
    assert parts["c"] == "diagonal(self.core_c, 1)"
    assert parts["d"] == "self.core_d"


def test_bonds_are_numbered_as_the_plan_takes_them():
    subject = subject_of(chain())
    step = subject.ranges.candidate.plan.steps[0]
    names = [part.name for part in Numbering(subject).parts]
    first, second = (Numbering(subject).structure()[names.index(name)] for name in step.operands)
    assert 1 in first
    assert 1 in second


@settings(max_examples=60)
@given(sound_networks())
def test_each_bond_has_two_ends_and_each_output_one(network: Network):
    subject = subject_of(network)
    ends = Counter(number for legs in Numbering(subject).structure() for number in legs)
    bonds = sorted(number for number in ends if number > 0)
    assert bonds == list(range(1, len(bonds) + 1))
    assert sorted(-number for number in ends if number < 0) == list(range(1, len(subject.equation.output) + 1))
    assert all(count == (2 if number > 0 else 1) for number, count in ends.items())


@pytest.mark.parametrize("name", SPECIMENS)
def test_data_is_never_made_larger_by_a_copy_tensor(name):
    data = Numbering(subject_of(SPECIMENS[name])).parts[0]
    assert "diagonal" not in data.text
