"""What comes next in a drawing is said until nothing is missing."""

import pytest

from tests.unit.drawing.drawings import blog_diagram
from tndesigner.drawing.diagram_tables import tables_of
from tndesigner.drawing.next_step import MOST, next_step
from tndesigner.network import Diagram, Network


def step(network: Network) -> str:
    return next_step(tables_of(Diagram(network)))


@pytest.fixture
def network():
    return Network()


def test_nothing_is_said_of_empty_paper(network):
    assert step(network) == ""


def test_an_input_alone_needs_a_core(network):
    network.add_input("x", {"i": 3})
    assert "press C" in step(network)


def test_cores_alone_need_an_input(network):
    network.add_core("a", {"in": 3})
    assert "Press I" in step(network)


def test_a_loose_input_comes_before_a_loose_core(network):
    x, a = network.add_input("x", {"i": 3}), network.add_core("a", {"in": 3})
    network.add_core("b", {})
    assert "input’s leg" in step(network)
    network.connect(x["i"], a["in"])
    assert "on to another core" in step(network)


def test_a_joined_network_needs_an_output_and_then_dimensions(network):
    x, a = network.add_input("x", {"i": 2}), network.add_core("a", {"in": 2, "out": 2})
    network.connect(x["i"], a["in"])
    assert "an open leg is an output" in step(network)
    network.set_outputs([a["out"]])
    assert "type a number" in step(network)


def test_a_whole_network_and_a_large_drawing_need_nothing(network):
    assert step(blog_diagram().network) == ""
    for place in range(MOST + 1):
        network.add_core(f"c{place}", {})
    assert step(network) == ""
