"""A design from a template."""

import pytest

from tndesigner.document import load
from tndesigner.models import Dense, Flatten, Isometry, NetworkDense
from tndesigner.network.templates import TEMPLATES


def test_the_blogs_model_is_two_cores_in_a_stack_for_its_points(type_, tmp_path):
    assert type_("new", "mpo", "inputs=32,32", "outputs=32,32", "bond=2", "-o", "x.tnd").out == "x.tnd written\n"
    model = load(tmp_path / "x.tnd").model
    assert model.layers == (
        Dense(units=1024, activation="relu"),
        NetworkDense(network=1, activation="relu"),
        Dense(units=1),
    )
    assert type_("info", "x.tnd", "--json").json["parameters"] == 9_217


def test_options_may_stand_between_the_arguments(type_, tmp_path):
    type_("new", "mpo", "in=784", "-o", "x.tnd", "out=1024", "--name", "hidden", "bond=8", "--dataset", "fashion")
    design = load(tmp_path / "x.tnd")
    network = design.network_named("hidden")
    assert [core.shape for core in network.cores] == [(28, 32, 8), (8, 28, 32)]
    assert design.model.layers == (
        Flatten(),
        NetworkDense(network=1, activation="relu"),
        Dense(units=10, activation="softmax"),
    )
    assert design.experiment.dataset == "fashion"


def test_a_network_as_wide_as_the_answer_is_the_last_layer(type_, tmp_path):
    type_("new", "mps-features", "sites=6", "classes=10", "--dataset", "digits", "-o", "x.tnd")
    assert load(tmp_path / "x.tnd").model.layers[-1] == NetworkDense(network=1, activation="softmax")


@pytest.mark.parametrize("template", TEMPLATES)
def test_every_template_makes_a_design_without_errors(type_, template):
    assert type_("new", template, "-o", "x.tnd").status == 0
    answer = type_("check", "x.tnd", "--json")
    assert answer.status == 0
    assert [problem["severity"] for problem in answer.json["problems"]].count("error") == 0


def test_an_existing_design_is_left_alone(type_, blog):
    before = blog.read_bytes()
    assert "it exists already and was left alone" in type_("new", "mpo", "-o", blog).failure
    assert blog.read_bytes() == before


def test_an_existing_design_is_replaced_by_force(type_, blog):
    assert type_("new", "ring", "-o", blog, "--force").status == 0
    assert load(blog).networks[1].name == "ring"


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (("mpa",), "did you mean 'mpo'?"),
        (("mpo", "bnd=2"), "did you mean 'bond'?"),
        (("mpo", "bond"), "'bond' is not an argument of a template; write NAME=VALUE"),
        (("mpo", "=3"), "'=3' is not an argument"),
        (("mpo", "bond=2", "bond=3"), "'bond' is there twice"),
        (("mpo", "bond=0"), "bond has '0'"),
        (("mpo", "bond=-2"), "bond has '-2'"),
        (("mpo", "bond=two"), "bond has 'two'"),
        (("mpo", f"bond={'9' * 5000}"), "bond has"),
        (("mpo", "inputs=2,3", "outputs=5"), "inputs has 2 factors and outputs has 1"),
        (("mpo", "--dataset", "fashin"), "did you mean 'fashion'?"),
        (("mpo", "--activation", "rely"), "did you mean 'relu'?"),
    ],
)
def test_what_is_wrong_is_named_and_nothing_is_written(type_, tmp_path, words, part):
    answer = type_("new", *words, "-o", "x.tnd")
    assert answer.status in (1, 2)
    assert part in answer.failure
    assert len(answer.failure) < 400
    assert not (tmp_path / "x.tnd").exists()


def test_a_core_over_memory_is_refused(type_, tmp_path):
    answer = type_("new", "low-rank", "in=1000000", "out=1000", "bond=100000", "-o", "x.tnd")
    assert answer.status == 1
    assert "core 'a' has 100,000,000,000 weights" in answer.failure
    assert not (tmp_path / "x.tnd").exists()


def test_a_design_has_the_ending_of_designs(type_, tmp_path):
    assert type_("new", "mpo", "-o", "x.py").failure == "tndesigner: x.py: the name of a design ends in .tnd"
    assert "there is no folder" in type_("new", "mpo", "-o", "nowhere/x.tnd").failure


def test_a_prime_width_is_told(type_):
    answer = type_("new", "mpo", "in=1009", "out=1024", "-o", "x.tnd")
    assert "1,009 is prime" in answer.out


def test_cores_are_kept_isometries_on_request(type_, tmp_path):
    type_("new", "mera", "--isometry", "penalty", "--strength", "0.25", "-o", "x.tnd")
    layers = {layer.kind: layer for layer in load(tmp_path / "x.tnd").model.layers}
    assert layers["network_dense"].isometry == Isometry(hold="penalty", strength=0.25)
    type_("new", "tree", "--isometry", "projection", "-o", "y.tnd")
    assert Isometry() in [getattr(layer, "isometry", None) for layer in load(tmp_path / "y.tnd").model.layers]


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (["mera", "--isometry", "unitary"], "--isometry"),
        (["mera", "--strength", "2"], "give --isometry penalty"),
        (
            ["mera", "--isometry", "penalty", "--strength", "-2"],
            "a penalty of strength -2.0; it must be a number above 0",
        ),
        (["transformer-ffn", "--isometry", "penalty"], "isometries are set for one alone"),
    ],
)
def test_isometries_that_cannot_be_are_refused_in_one_line(type_, words, reason):
    assert reason in type_("new", *words, "-o", "x.tnd").failure
