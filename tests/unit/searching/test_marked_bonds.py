"""A search varies single bonds, as they are marked on the drawing."""

import pytest

from tests.unit.searching.drawn import triangle, triangle_design
from tndesigner.document.edits import EditNetwork
from tndesigner.models.search import Search, Variation
from tndesigner.network import Diagram
from tndesigner.network.edits import renaming
from tndesigner.searching.errors import SearchError
from tndesigner.searching.marked_bonds import name_of, usual_values, varied_bonds, with_bonds
from tndesigner.searching.space import read_space


def bonds_of(design, number=1):
    """The ids of the bonds of a network by the names of their ends."""
    network = design.networks[number]
    return {"-".join(network.owner(leg).name for leg in bond.legs): bond.id for bond in network.bonds}


def searching(design, **values):
    """A design with a search; layers and bonds are named after two underscores."""
    variations = tuple(Variation(name.replace("__", ":"), text) for name, text in values.items())
    design.search = Search(variations=variations)
    return design


def shapes(design):
    return [core.shape for core in design.networks[1].cores]


def test_a_marked_bond_varies_and_the_others_stay():
    design = triangle_design()
    search = with_bonds(None, {"triangle a-b": "1..6", "triangle b-c": "2,4"})
    space = read_space(search.variations, design)
    assert space.size == 12
    chosen = {"dim:triangle a-b": 6, "dim:triangle b-c": 4}
    assert shapes(space.design(chosen)) == [(4, 3, 6, 5), (8, 5, 6, 4), (2, 2, 5, 4)]
    assert shapes(space.design(chosen | {"dim:triangle a-b": 1})) == [(4, 3, 5), (8, 5, 4), (2, 2, 5, 4)]


def test_a_mark_is_changed_and_taken_away_without_touching_the_rest_of_the_search():
    search = Search(variations=(Variation("learning_rate", "1e-4..1e-2"),), trials=7)
    marked = with_bonds(search, {"triangle a-b": "1..6"})
    assert [(one.name, one.values) for one in with_bonds(marked, {"triangle a-b": "2..3"}).variations] == [
        ("learning_rate", "1e-4..1e-2"),
        ("dim:triangle a-b", "2..3"),
    ]
    assert with_bonds(marked, {"triangle a-b": ""}) == search


def test_the_bonds_that_vary_are_found_on_the_drawing():
    design = triangle_design()
    bonds = bonds_of(design)
    assert varied_bonds(design, 1) == {}
    searching(design).search = with_bonds(None, {"triangle a-c": "1..6"})
    assert varied_bonds(design, 1) == {bonds["a-c"]: "1..6"}
    inner = {bonds["a-b"], bonds["a-c"], bonds["b-c"]}
    assert varied_bonds(searching(design, bonds="1..4"), 1) == dict.fromkeys(inner, "1..4")
    assert varied_bonds(searching(design, bond__triangle="2..9"), 1) == dict.fromkeys(inner, "2..9")
    assert varied_bonds(searching(design, bond__narrow="2..9"), 1) == {}


def test_bonds_of_two_networks_of_one_name_have_names_of_their_own():
    design = triangle_design()
    design.diagrams[2] = Diagram(triangle())
    names = [name_of(design, number, bonds_of(design, number)["a-b"]) for number in (1, 2)]
    assert len(set(names)) == 2
    design.search = with_bonds(None, {names[1]: "1..3"})
    assert varied_bonds(design, 1) == {}
    assert list(varied_bonds(design, 2).values()) == ["1..3"]


def test_a_bond_of_the_input_cannot_vary():
    design = triangle_design()
    assert name_of(design, 1, bonds_of(design)["x-a"]) == ""


def test_a_name_that_is_gone_is_told_with_those_that_are_there():
    design = triangle_design()
    core = next(core for core in design.networks[1].cores if core.name == "a")
    EditNetwork(1, renaming(design.networks[1], core.id, "first")).apply(design)
    with pytest.raises(SearchError, match="no bond 'triangle a-b'; there are 'triangle first-b', 'triangle f"):
        read_space(with_bonds(None, {"triangle a-b": "1..3"}).variations, design)


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"dim": "1..3"}, 'dim needs the name of a bond, as in "dim:triangle a-b=1..8"'),
        ({"dim:triangle a-b": "0..3"}, "whole numbers of at least 1"),
        ({"dim:triangle a-b": "1..3", "bonds": "1..3"}, "dim varies a bond of the drawing, so bonds cannot vary, too"),
        ({"dim:triangle a-b": "1..3", "family": "mpo"}, "dim varies a bond of the drawing, so family cannot vary, too"),
    ],
)
def test_marks_that_make_no_sense_are_refused(values, words):
    with pytest.raises(SearchError, match=words.replace("(", "\\(")):
        read_space([Variation(*one) for one in values.items()], triangle_design())


def test_the_proposal_reaches_twice_the_present_dimension():
    assert usual_values((2, 3)) == "1..8"
    assert usual_values((7, 5)) == "1..14"
