"""A choice of values gives a design that can be trained, and the design that is varied stays as it is."""

import pytest

from tests.unit.searching.drawn import digits_design, triangle_design
from tndesigner.document import dumps
from tndesigner.models.search import Variation
from tndesigner.searching.errors import SearchError
from tndesigner.searching.space import Space, read_space


def space(design, **values: str) -> Space:
    """The space of some variations; layers are named after two underscores."""
    return read_space([Variation(name.replace("__", ":"), text) for name, text in values.items()], design)


def shapes(design, number: int = 1) -> list[tuple[int, ...]]:
    """The shapes of the cores of a network."""
    return [core.shape for core in design.networks[number].cores]


def only_network(design):
    (network,) = design.networks.values()
    return network


def test_one_bond_sets_all_bonds_of_the_drawing():
    design = space(triangle_design(), bond="2..9").design({"bond": 7})
    assert shapes(design) == [(4, 3, 7, 7), (8, 5, 7, 7), (2, 2, 7, 7)]


def test_each_bond_is_chosen_by_itself_and_one_of_dimension_1_is_no_bond():
    found = space(triangle_design(), bonds="1..6")
    assert list(found.parameters) == ["triangle a-b", "triangle a-c", "triangle b-c"]
    assert found.size == 6**3
    design = found.design({"triangle a-b": 1, "triangle a-c": 6, "triangle b-c": 4})
    assert shapes(design) == [(4, 3, 6), (8, 5, 4), (2, 2, 6, 4)]


def test_a_bond_that_holds_the_network_together_stays():
    tucker = space(digits_design(), family="tucker").design({"family": "tucker"})
    found = space(tucker, bonds="1..6")
    design = found.design(dict.fromkeys(found.parameters, 1))
    (network,) = design.networks.values()
    assert sorted(core.shape for core in network.cores) == [(1, 1, 1), (1, 16), (1, 32), (8,), (8, 1)]


def test_a_family_is_drawn_anew_with_its_rank_under_the_old_name():
    base = digits_design()
    before = dumps(base)
    found = space(base, family="mpo,cp,tucker", bond="2..8")
    cp = found.design({"family": "cp", "bond": 5})
    tucker = found.design({"family": "tucker", "bond": 3})
    assert only_network(cp).name == only_network(tucker).name == "hidden"
    assert [core.shape for core in only_network(cp).cores] == [(8, 5), (8, 5), (5, 16), (5, 32)]
    assert only_network(tucker).cores[0].shape == (3, 3, 3, 3)
    assert cp.model.shapes(cp.networks) == base.model.shapes(base.networks)
    assert dumps(base) == before


def test_cores_and_factors_and_width_decide_how_a_family_is_drawn():
    found = space(digits_design(), family="mpo", cores="2..4", factors="1..3", bond="3", width__hidden="128,512")
    chosen = {"family": "mpo", "cores": 2, "factors": 1, "bond": 3, "width:hidden": 128}
    (first,) = found.design(chosen).networks.values()
    (second,) = found.design({**chosen, "factors": 2}).networks.values()
    assert [core.shape for core in first.cores] == [(8, 8, 3), (3, 8, 16)]
    assert [core.shape for core in second.cores] == [(4, 4, 3), (3, 16, 32)]
    assert first.name == "hidden"


def test_a_way_to_factor_that_does_not_exist_is_refused_with_their_number():
    found = space(digits_design(), family="mpo", cores="2", factors="1..50")
    with pytest.raises(SearchError, match="there are only 5 ways to split 64 and 512 into 2 factors"):
        found.design({"family": "mpo", "cores": 2, "factors": 50})


def test_activations_of_all_layers_but_the_last_are_chosen_together():
    design = space(triangle_design(), activation="tanh,gelu").design({"activation": "gelu"})
    assert [getattr(one, "activation", None) for one in design.model.layers] == [None, "gelu", "gelu", "softmax"]


def test_width_and_learning_rate_change_layer_and_experiment():
    found = space(triangle_design(), width__narrow="8..64", learning_rate="1e-4..1e-2")
    design = found.design({"width:narrow": 24, "learning_rate": 0.003})
    assert design.model.layers[2].units == 24
    assert design.experiment.learning_rate == 0.003
    assert found.size is None


def test_an_ordinary_layer_that_is_named_becomes_a_network():
    found = space(triangle_design(), family__narrow="low-rank", bond__narrow="2..4")
    design = found.design({"family:narrow": "low-rank", "bond:narrow": 3})
    assert shapes(design, 2) == [(30, 3), (3, 16)]
    assert shapes(design) == shapes(triangle_design())


def test_a_design_that_cannot_be_trained_is_refused_with_the_reason():
    found = space(digits_design(), family="mpo,mera")
    with pytest.raises(SearchError, match="family mera: network 'mera' takes 256 numbers"):
        found.design({"family": "mera"})
    found.require_valid_point()
    with pytest.raises(SearchError, match="can be trained; the first: family mera"):
        space(digits_design(), family="mera").require_valid_point()


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({}, "nothing varies; say what, as in --vary bond=2..16"),
        ({"bnd": "2..4"}, "called 'bnd' can vary; did you mean 'bond'?"),
        ({"bond__hiden": "2..4"}, "the model has no layer 'hiden'; did you mean 'hidden'?"),
        ({"family": "mpo,rng"}, "no family 'rng' suits that layer; did you mean 'ring'?"),
        ({"cores": "2..3"}, "cores varies only together with family"),
        ({"bonds": "1..3", "bond": "2..3"}, "bonds varies each bond of the drawing, so bond cannot vary, too"),
        ({"width": "8..16"}, "width needs the name of a layer, as in width:hidden=64..512"),
        ({"width__Flatten": "8..16"}, "layer 'Flatten' has no width to vary"),
        ({"activation": "rleu"}, "there is no activation 'rleu'; did you mean 'relu'?"),
        ({"learning_rate": "0,1"}, "learning_rate takes numbers above 0, not 0,1"),
        ({"learning_rate__hidden": "0.1"}, "learning_rate holds for the whole model"),
    ],
)
def test_a_space_that_makes_no_sense_is_refused(values, words):
    with pytest.raises(SearchError) as caught:
        space(digits_design(), **values)
    assert words in str(caught.value)
