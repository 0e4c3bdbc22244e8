"""What holds for every family, also with legs that are all different, and with legs of 1."""

from dataclasses import fields
from math import hypot, prod

import networkx as nx
import pytest

from tndesigner.drawing.layouts import CORE_SIZE
from tndesigner.models import LAYER_KINDS
from tndesigner.network.templates import TEMPLATES, ParameterKind, find_template, make, make_all

PAIRS = {"inputs": "2,3,5,7", "outputs": "11,1,4,6"}

CASES = [
    *((name, {}) for name in TEMPLATES),
    ("mpo", {**PAIRS, "bond": "2,3,4"}),
    ("mpo", {"inputs": "6", "outputs": "35"}),
    ("mpo", {"in": "1024", "cores": "8"}),
    ("ring", {**PAIRS, "bond": "2,3,4,5"}),
    ("ring", {"inputs": "2,3", "outputs": "5,7", "bond": "4,6"}),
    ("ring", {"inputs": "6", "outputs": "35"}),
    ("tensor-ring-net", {"inputs": "2,3,5", "outputs": "7,1", "bond": "2,3,4,5,6"}),
    ("tensor-ring-net", {"inputs": "2", "outputs": "3,5,7,1,4,6,2,2,3", "bond": "4"}),
    ("tensor-ring-net", {"inputs": "6", "outputs": "35"}),
    ("low-rank", {"inputs": "2,3,5", "outputs": "7,1", "bond": "4"}),
    ("tree", {**PAIRS, "bond": "2,3,4,5,6,7"}),
    ("tree", {"inputs": "2,3,5,7,1", "outputs": "3,2,6,1,4", "bond": "2"}),
    ("tree", {"inputs": "6", "outputs": "35"}),
    ("tree", {"inputs": "2,3", "outputs": "5,7"}),
    ("peps", {"rows": "2", "cols": "3", "inputs": "2,3,5,7,1,4", "outputs": "3,2,1,2,5,3", "bond": "2,3,4,5,6,7,8"}),
    ("peps", {"rows": "1", "cols": "3", "inputs": "2,3,5", "outputs": "7,1,2"}),
    ("peps", {"rows": "3", "cols": "1", "inputs": "2,3,5", "outputs": "7,1,2"}),
    ("peps", {"rows": "1", "cols": "1", "inputs": "6", "outputs": "35"}),
    ("mera", {"dim": "2,3,4,5,6,7,1,2", "sites": "8", "chi": "3,4,5", "output": "2,7"}),
    ("mera", {"dim": "3", "sites": "2", "chi": "4", "output": "5"}),
    ("mera", {"dim": "3", "sites": "16", "chi": "4", "output": "5"}),
    ("cp", {"inputs": "2,3,5", "outputs": "7,1", "rank": "4"}),
    ("cp", {"inputs": "6", "outputs": "35", "rank": "4"}),
    ("tucker", {"inputs": "2,3,5", "outputs": "7,1", "ranks": "2,3,4,5,1"}),
    ("block-term", {"inputs": "2,3,5", "outputs": "7,1,4", "rank": "2,3,4", "blocks": "6"}),
    ("block-term", {"inputs": "6", "outputs": "35", "rank": "2", "blocks": "3"}),
    ("mps-features", {"sites": "4", "features": "2,3,5,1", "classes": "7", "bond": "2,4,6"}),
    ("mps-features", {"sites": "1", "features": "5", "classes": "7"}),
    ("decomp", {"in": "35", "out": "6", "bond": "4"}),
    ("dense-mpo", {**PAIRS, "bond": "2,3,4"}),
    ("dense-mpo", {"inputs": "2,3", "outputs": "5,7"}),
    ("entangler", {"inputs": "2,3,5,7", "outputs": "7,1,4,3", "levels": "2"}),
    ("entangler", {"inputs": "2,3", "outputs": "5,7", "levels": "3"}),
    ("entangler", {"inputs": "2,3,5", "outputs": "5,7,4", "levels": "1"}),
    ("expander", {"width": "5", "base": "2,3,1", "nodes": "3"}),
    ("condenser", {"width": "60", "base": "2,3", "nodes": "2"}),
    ("conv2d-cp", {"in_channels": "5", "out_channels": "7", "kernel": "3,2", "rank": "4"}),
    ("conv2d-low-rank", {"in_channels": "5", "out_channels": "7", "kernel": "3,2", "rank": "4"}),
    ("conv2d-tucker", {"in_channels": "5", "out_channels": "7", "kernel": "1,3", "ranks": "4,6"}),
    (
        "conv2d-tucker-full",
        {"in_channels": "5", "out_channels": "7", "kernel": "1,3", "kernel_ranks": "2,8", "ranks": "4,6"},
    ),
    ("conv2d-tt", {"kernel": "5,3", **PAIRS, "bond": "2,3,4,9"}),
    ("conv2d-tt", {"kernel": "1", "inputs": "6", "outputs": "35"}),
    ("conv2d-grouped", {"in_channels": "6", "out_channels": "15", "kernel": "5,2", "groups": "3"}),
    ("conv2d-grouped", {"in_channels": "6", "out_channels": "35", "kernel": "1", "groups": "1"}),
    ("conv2d-mpo", {"kernel": "5,3", **PAIRS, "bond": "2,3,4"}),
    ("conv2d-mpo", {"kernel": "1", "inputs": "2,3", "outputs": "5,7"}),
    ("embedding", {"vocabulary": "200", **PAIRS, "bond": "2,3,4"}),
    ("embedding", {"vocabulary": "101", "features": "12", "cores": "2"}),
    ("embedding-cp", {"vocabulary": "28", "inputs": "2,3,5", "outputs": "7,1", "rank": "4"}),
    ("embedding-tucker", {"vocabulary": "28", "inputs": "2,3,5", "outputs": "7,1", "ranks": "2,3,4,5,1"}),
    ("transformer-ffn", {"inputs": "2,3,5", "outputs": "4,6,2", "bond": "3,7"}),
    ("transformer-ffn", {"width": "32", "hidden": "96", "cores": "2"}),
    ("attention-mpo", {"width": "24", "num_heads": "2", "key_dim": "15", "cores": "3"}),
    ("lstm-mpo", {"in": "30", "units": "28", "cores": "3", "bond": "2,5"}),
    ("gru-mpo-both", {"in": "6", "units": "28", "cores": "2", "bond": "5"}),
    ("lstm-mpo-both-each", {"in": "6", "units": "28", "cores": "2", "bond": "5"}),
    ("rnn-ring", {"inputs": "6", "outputs": "35", "bond": "3"}),
    ("attention-block-term", {"sequence": "5", "rank": "3", "width": "7"}),
]

BACK = ("contract", "output")
"""The networks of a layer that lead from its outputs' factors to its inputs'."""


def title(case: tuple) -> str:
    return " ".join([case[0], *(f"{key}={value}" for key, value in case[1].items()), case[2]])


@pytest.fixture(params=[(*case, field) for case in CASES for field in find_template(case[0]).fields], ids=title)
def case(request):
    return request.param


@pytest.fixture
def diagram(case):
    return make_all(*case[:2])[case[2]]


def data_factors(case, diagram):
    """The legs of the input, without the rows and columns of a kernel."""
    window = 2 if find_template(case[0]).layer_kind == "network_conv2d" else 0
    return diagram.network.inputs[0].shape[window:]


def test_the_network_is_in_one_piece(diagram):
    assert nx.is_connected(nx.Graph(diagram.network.graph))


def test_the_legs_of_an_input_are_all_bound_or_pass_through(diagram):
    loose = [leg for data in diagram.network.inputs for leg in data.legs if not diagram.network.bond_at(leg.id)]
    if len(diagram.network.inputs) == 1:
        assert loose == []
    assert {leg.id for leg in loose} <= set(diagram.network.outputs)


def test_both_legs_of_a_bond_have_one_dimension(diagram):
    for bond in diagram.network.bonds:
        assert diagram.network.leg(bond.first).dim == diagram.network.leg(bond.second).dim


def test_every_open_leg_is_an_output_once(diagram):
    assert sorted(diagram.network.outputs) == sorted(leg.id for leg in diagram.network.open_legs)


def test_names_are_unique(diagram):
    names = [tensor.name for tensor in diagram.network.tensors]
    assert len(set(names)) == len(names)
    for tensor in diagram.network.tensors:
        assert len({leg.name for leg in tensor.legs}) == len(tensor.legs)


def test_the_widths_are_those_asked_for(case, diagram):
    network, arguments = diagram.network, case[1]
    result = prod(network.leg(leg).dim for leg in network.outputs)
    for one, width in (("inputs", prod(data_factors(case, diagram))), ("outputs", result)):
        if one in arguments and case[2] not in BACK:
            assert width == prod(int(factor) for factor in arguments[one].split(","))


def test_the_input_keeps_the_order_of_its_factors(case, diagram):
    if "inputs" in case[1] and case[2] not in BACK:
        assert data_factors(case, diagram) == tuple(int(factor) for factor in case[1]["inputs"].split(","))


def test_the_result_keeps_the_order_of_its_factors(case, diagram):
    if "outputs" in case[1] and case[2] not in BACK:
        dims = tuple(diagram.network.leg(leg).dim for leg in diagram.network.outputs)
        assert dims == tuple(int(factor) for factor in case[1]["outputs"].split(","))


def test_everything_has_a_place_and_a_direction(diagram):
    assert set(diagram.placements) == {tensor.id for tensor in diagram.network.tensors}
    assert set(diagram.directions) == {leg.id for leg in diagram.network.legs}
    assert all(0 <= direction < 360 for direction in diagram.directions.values())


def test_no_two_cores_are_nearer_than_one_and_a_half_sizes(diagram):
    places = [diagram.placements[core.id] for core in diagram.network.cores]
    for index, first in enumerate(places):
        for second in places[:index]:
            assert hypot(first.x - second.x, first.y - second.y) >= 1.5 * CORE_SIZE


def test_the_input_is_a_bar_below_all_cores(diagram):
    for data in diagram.network.inputs:
        bar = diagram.placements[data.id]
        assert bar.shape == "bar"
        assert all(diagram.placements[core.id].y <= bar.y - CORE_SIZE for core in diagram.network.cores)


def test_output_legs_point_up(diagram):
    assert all(30 <= diagram.directions[leg] <= 150 for leg in diagram.network.outputs)


def test_output_legs_of_one_core_go_from_left_to_right():
    (first, second, third) = make("low-rank", {"outputs": "2,3,5"}).network.outputs
    turned = make("low-rank", {"outputs": "2,3,5"}).directions
    assert 180 > turned[first] > turned[second] == 90 > turned[third] > 0


def test_no_two_legs_of_a_core_point_to_the_same_side(diagram):
    for core in diagram.network.cores:
        directions = sorted(diagram.directions[leg.id] for leg in core.legs)
        turns = [
            (after - before) % 360 for before, after in zip(directions, [*directions[1:], *directions[:1]], strict=True)
        ]
        assert len(directions) == 1 or min(turns) > 5, core


def test_the_same_arguments_draw_the_same(case, diagram):
    assert make_all(*case[:2])[case[2]] == diagram


@pytest.mark.parametrize("template", TEMPLATES.values(), ids=lambda template: template.name)
def test_each_family_says_what_it_is(template):
    assert TEMPLATES[template.name] is template is find_template(template.name)
    assert template.summary.endswith(".")
    assert template.source
    kind = LAYER_KINDS[template.layer_kind]
    assert set(template.fields) <= set(kind.network_fields)
    assert set(template.settings) <= {one.name for one in fields(kind)}
    for parameter in template.parameters:
        assert parameter.help.endswith(".")
        assert parameter.kind in ParameterKind
        assert make_all(template.name, {parameter.name: parameter.default_text}) == make_all(template.name, {})
    assert "::" in (template.build.__doc__ or "")
    assert "Source:" in (template.build.__doc__ or "")
