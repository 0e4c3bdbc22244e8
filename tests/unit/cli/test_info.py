"""The figures of a design."""

import json

import pytest

from tests.unit.checks.drawing import two_cores
from tests.unit.cli.spoiled import blog_record
from tests.unit.estimates.asking import train
from tests.unit.models.test_graph import RESIDUAL
from tests.unit.planning.specimens import chain
from tndesigner.document import Design, load, save
from tndesigner.network import Diagram


def test_json_has_the_blogs_figures_in_the_shape_that_programs_rely_on(type_, blog):
    document = type_("info", blog, "--json").json
    assert list(document) == ["parameters", "twin_parameters", "compression", "networks"]
    assert (document["parameters"], document["twin_parameters"]) == (9_217, 1_053_697)
    assert document["compression"] == pytest.approx(1_053_697 / 9_217)
    (network,) = document["networks"]
    assert list(network) == [
        "name", "kind", "cores", "weights", "bias", "zeros_added", "numbers_cut", "twin_weights",
        "flops_per_example", "twin_flops_per_example", "peak_bytes", "predicted_step_seconds",
        "twin_predicted_step_seconds", "equation", "strategy", "plan", "remedies",
    ]  # fmt: skip
    assert (network["name"], network["kind"], network["cores"]) == ("hidden", "dense", 2)
    assert (network["weights"], network["bias"], network["twin_weights"]) == (4_096, 1_024, 1_048_576)
    assert (network["flops_per_example"], network["twin_flops_per_example"]) == (262_144, 2_097_152)
    assert network["equation"] == "abc,bde,ecf->adf"
    assert (network["zeros_added"], network["numbers_cut"]) == (0, 0)
    assert isinstance(network["strategy"], str)


def test_a_plan_in_json_is_its_steps(type_, blog):
    first, second = type_("info", blog, "--json", "--batch", 7).json["networks"][0]["plan"]
    assert list(first) == ["operands", "equation", "flops", "elements"]
    assert "x" in first["operands"]
    assert "#1" in second["operands"]
    assert first["flops"] + second["flops"] == 7 * 262_144
    assert (first["elements"], second["elements"]) == (7 * 2_048, 7 * 1_024)


def test_the_batch_is_that_of_the_experiment_unless_one_is_given(type_, blog):
    usual, again, other = (
        type_("info", blog, "--json", *words).json for words in ((), ("--batch", 32), ("--batch", 64))
    )
    assert usual == again
    assert other["networks"][0]["peak_bytes"] > usual["networks"][0]["peak_bytes"]


def test_people_read_percent_and_factor_together(type_, blog):
    lines = type_("info", "blog.tnd").out.splitlines()
    assert lines[0] == "blog.tnd"
    assert lines[2] == "model  2 → Dense 1024 relu → hidden (network) 1024 relu → Dense 1"
    table = {line.split("  ")[0]: line.split()[-6:] for line in lines}
    assert table["weights"] == ["4,096", "1,048,576", "0.39", "%,", "256×", "smaller"]
    assert table["FLOPs an example"] == ["262,144", "2,097,152", "12.5", "%,", "8.00×", "fewer"]
    assert any(line.startswith("equation  abc,bde,ecf->adf") for line in lines)


def test_a_network_that_costs_more_is_said_to(type_):
    type_("new", "peps", "in=512", "out=512", "rows=3", "cols=3", "bond=2", "-o", "x.tnd")
    out = type_("info", "x.tnd").out
    assert next(line for line in out.splitlines() if line.startswith("FLOPs")).endswith("more")
    assert "Costs more than the dense layer: the product " in out
    assert "    fix: " in out


def test_what_would_help_is_told_as_in_the_window(type_, tmp_path):
    save(train("32,32", "32,32", 600), tmp_path / "x.tnd")
    assert "    fix: Limit bonds to 512\n" in type_("info", "x.tnd").out
    (network,) = type_("info", "x.tnd", "--json").json["networks"]
    assert {"quantity": "parameters", "kind": "limit bonds", "amount": 512} in network["remedies"]


def test_a_network_that_costs_less_is_not_scolded(type_, blog):
    assert "Costs more" not in type_("info", blog).out


def test_a_network_that_no_layer_uses_is_told_as_a_layer_of_its_own(type_, tmp_path):
    save(Design({3: Diagram(chain())}), tmp_path / "x.tnd")
    (network,) = type_("info", "x.tnd", "--json").json["networks"]
    assert (network["name"], network["kind"]) == ("chain", "dense")
    assert network["twin_weights"] == 30 * 1_001


def test_two_layers_of_one_network_are_told_twice(type_, tmp_path):
    record = blog_record()
    layers = record["model"]["layers"]
    layers.insert(1, {**layers[1], "name": "again"})
    (tmp_path / "x.tnd").write_text(json.dumps(record), encoding="utf-8")
    document = type_("info", "x.tnd", "--json").json
    assert [network["name"] for network in document["networks"]] == ["hidden", "hidden"]
    assert document["parameters"] == 9_217 + 4_096 + 1_024


def test_a_name_cannot_steer_the_terminal(type_, blog):
    design = load(blog)
    design.networks[1].name = "x\x1b[2J\ny"
    save(design, blog)
    assert "\x1b" not in type_("info", blog).out
    assert "\x1b" not in type_("check", blog).out


def test_padding_is_told_and_the_twin_has_the_true_widths(type_):
    type_("new", "mpo", "in=787", "out=1031", "cores=3", "-o", "x.tnd")
    (network,) = type_("info", "x.tnd", "--json").json["networks"]
    assert (network["zeros_added"], network["numbers_cut"], network["bias"]) == (13, 58, 1_031)
    assert (network["twin_weights"], network["twin_flops_per_example"]) == (787 * 1_031, 2 * 787 * 1_031)
    assert (
        "13 zeros are added to each example, and 58 numbers of each result are cut off." in type_("info", "x.tnd").out
    )


def test_a_graph_is_a_table_of_its_values(type_, tmp_path):
    save(Design({3: Diagram(two_cores())}, RESIDUAL), tmp_path / "x.tnd")
    lines = type_("info", "x.tnd").out.splitlines()
    start = lines.index("model")
    assert [line.split() for line in lines[start + 1 : start + 8]] == [
        ["value", "layer", "takes", "shape"],
        ["0", "input", "15"],
        ["1", "hidden", "(network)", "14", "0", "14"],
        ["2", "Dense", "15", "1", "15"],
        ["3", "Add", "2,", "0", "15"],
        ["4", "Dense", "2", "3", "2"],
        ["gives", "4"],
    ]
