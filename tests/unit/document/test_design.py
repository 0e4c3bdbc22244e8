"""The design as a whole."""

import pytest

from tests.unit.blog import blog_design
from tndesigner.document import Design, DocumentError
from tndesigner.models import Experiment, Model
from tndesigner.network import Diagram, Network


def test_a_new_design_takes_two_numbers_and_has_no_networks():
    assert Design() == Design({}, Model((2,)), Experiment())


def test_a_network_is_found_by_name(design):
    design.diagrams[2] = Diagram(Network("other"))
    assert design.network_named("other") is design.networks[2]


def test_a_missing_name_tells_the_names_there_are(design):
    with pytest.raises(DocumentError, match=r"^the design has no network 'hiden'; did you mean 'hidden'\?$"):
        design.network_named("hiden")
    with pytest.raises(DocumentError, match=r"^the design has no network 'x'; it has none$"):
        Design().network_named("x")


def test_a_copy_is_equal_and_lives_its_own_life(design):
    twin = design.copy()
    assert twin == design
    twin.diagrams[1].network.name = "other"
    twin.diagrams[2] = Diagram(Network())
    assert design == blog_design()
