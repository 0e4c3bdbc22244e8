"""A trained model becomes a design: the command lists its layers, and says why one is kept as it is."""

import numpy as np
import pytest

from tests.unit.models.keras_file.archives import call, functional, layer, source, tensor, write_archive
from tndesigner.document import load


@pytest.fixture
def trained(tmp_path):
    """Two dense layers, of which the second has an activation that designs do not offer."""
    graph = [
        source("x", 2),
        layer("Dense", "first", call(tensor("x", 2)), units=3, activation="relu"),
        layer("Dense", "second", call(tensor("first", 3)), units=5, use_bias=False, activation="squareplus"),
        layer("Concatenate", "both", call([tensor("first", 3), tensor("second", 5)]), axis=-1),
    ]
    weights = {"layers/dense/vars/0": np.ones((2, 3)), "layers/dense/vars/1": np.ones(3)}
    weights |= {"layers/dense_1/vars/0": np.ones((3, 5))}
    return write_archive(tmp_path / "model.keras", functional(graph, ["x"], [["both", 0, 0]]), weights)


def test_the_layers_are_listed_and_the_design_is_written(type_, trained, tmp_path):
    answer = type_("open", trained, "-o", "x.tnd")
    assert answer.status == 0
    assert answer.out.splitlines() == [
        "layer   kind         gives  parameters   share",
        "first   Dense        3               9  37.5 %",
        "second  Dense        5              15  62.5 %",
        "both    Concatenate  8               0",
        "all                                 24",
        "note: layer 'second' is kept as it is: it has activation 'squareplus'",
        "x.tnd written",
    ]
    design = load(tmp_path / "x.tnd")
    assert [one.name for one in design.model.layers] == ["first", "second", "both"]
    assert design.source.path == str(trained)


def test_json_holds_the_same(type_, trained):
    answer = type_("open", trained, "-o", "x.tnd", "--json").json
    assert (answer["design"], answer["source"], answer["parameters"]) == ("x.tnd", str(trained), 24)
    assert answer["layers"][1] == {
        "name": "second",
        "kind": "kept",
        "class": "Dense",
        "output_shape": [5],
        "parameters": 15,
        "reason": "it has activation 'squareplus'",
    }


def test_info_lists_the_layers_of_an_opened_design(type_, trained):
    type_("open", trained, "-o", "x.tnd")
    lines = type_("info", "x.tnd").out.splitlines()
    assert "value  layer                 takes  shape" in lines
    assert "    1  Dense 3 relu 'first'  0      3" in lines


def test_an_existing_design_is_left_alone(type_, trained, tmp_path):
    (tmp_path / "x.tnd").write_text("mine", encoding="utf-8")
    assert "it exists already and was left alone" in type_("open", trained, "-o", "x.tnd").failure
    assert (tmp_path / "x.tnd").read_text(encoding="utf-8") == "mine"
    assert type_("open", trained, "-o", "x.tnd", "--force").status == 0


def test_the_name_of_a_design_ends_in_tnd(type_, trained):
    answer = type_("open", trained, "-o", "x.keras", "--force")
    assert answer.status == 2
    assert "the name of a design ends in .tnd" in answer.failure


def test_what_cannot_be_opened_writes_nothing(type_, tmp_path):
    odd = layer("Mine", "odd", call(tensor("x", 2)), module="mine")
    path = write_archive(tmp_path / "odd.keras", functional([source("x", 2), odd], ["x"], [["odd", 0, 0]]))
    failure = type_("open", path, "-o", "x.tnd").failure
    assert failure.startswith(f"tndesigner: {path}: layer 'odd' is of class 'Mine', which is not built into Keras")
    assert not (tmp_path / "x.tnd").exists()


def test_check_tells_that_the_trained_model_has_moved_or_changed(type_, trained, tmp_path):
    type_("open", trained, "-o", "x.tnd")
    rules = [one["rule"] for one in type_("check", "x.tnd", "--json").json["problems"]]
    assert "source-is-there" not in rules
    trained.write_bytes(b"another")
    (problem,) = [one for one in type_("check", "x.tnd", "--json").json["problems"] if one["rule"] == "source-is-there"]
    assert problem["severity"] == "warning"
    assert "it has changed since the design was made from it" in problem["message"]
    trained.unlink()
    assert "say where the trained model is now" in type_("check", "x.tnd").out


def test_a_model_in_the_place_of_a_design_says_how_to_open_it(type_, trained):
    assert type_("check", trained).failure == (
        f"tndesigner: {trained}: it is a trained Keras model, not a design; "
        "tndesigner open makes a design of a Keras model, if its name ends in .keras or .h5"
    )
