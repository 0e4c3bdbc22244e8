"""Values that no design may hold: each is refused in one sentence that names the place."""

import json
import re
from typing import Any

import pytest

from tests.unit.blog import blog_design
from tndesigner.document import DocumentError, dumps, load, loads
from tndesigner.models import LAYER_KINDS

GONE = object()
"""Marks a key to be taken out."""


def spoilt(path: str, value: Any) -> str:
    """The blog's text with another value at a path like ``networks.0.name``."""
    record = json.loads(dumps(blog_design()))
    *way, last = (int(part) if part.isdigit() else part for part in path.split("."))
    target = record
    for part in way:
        target = target[part]
    if value is GONE:
        del target[last]
    else:
        target[last] = value
    return json.dumps(record)


LEG = "networks.0.tensors.1.legs.0"
LEG_PLACE = "networks[0].tensors[1].legs[0]"
CORE = {"id": 50, "name": "c", "kind": "core", "legs": []}

CASES = {
    "text as dimension": (f"{LEG}.dim", "x", f"{LEG_PLACE}.dim is 'x'; it must be a whole number"),
    "fraction as dimension": (f"{LEG}.dim", 2.5, f"{LEG_PLACE}.dim is 2.5; it must be a whole number"),
    "point in a dimension": (f"{LEG}.dim", 2.0, f"{LEG_PLACE}.dim is 2.0; it must be a whole number"),
    "NaN as dimension": (f"{LEG}.dim", float("nan"), f"{LEG_PLACE}.dim is NaN; it must be a whole number"),
    "truth as dimension": (f"{LEG}.dim", True, f"{LEG_PLACE}.dim is true; it must be a whole number"),
    "nothing as dimension": (f"{LEG}.dim", None, f"{LEG_PLACE}.dim is null; it must be a whole number"),
    "list as dimension": (f"{LEG}.dim", [2], f"{LEG_PLACE}.dim is a list; it must be a whole number"),
    "dimension over 63 bits": (
        f"{LEG}.dim",
        2**63,
        f"{LEG_PLACE}.dim is 9223372036854775808; it must be a whole number of at most 9,223,372,036,854,775,807",
    ),
    "dimension under 63 bits": (
        f"{LEG}.dim",
        -(2**63),
        f"{LEG_PLACE}.dim is -9223372036854775808; it must be a whole number of at most 9,223,372,036,854,775,807",
    ),
    "no dimension": (f"{LEG}.dim", GONE, f"{LEG_PLACE} has no 'dim'"),
    "misspelt key": (f"{LEG}.dimm", 3, f"{LEG_PLACE} has an unknown key 'dimm'; did you mean 'dim'?"),
    "unknown key": (
        f"{LEG}.zz",
        3,
        f"{LEG_PLACE} has an unknown key 'zz'; it may hold id, name and dim",
    ),
    "very long unknown key": (
        f"{LEG}.{'k' * 9000}",
        3,
        f"{LEG_PLACE} has an unknown key '{'k' * 39}…' (9,000 characters); it may hold id, name and dim",
    ),
    "number as name": (f"{LEG}.name", 5, f"{LEG_PLACE}.name is 5; it must be a text"),
    "half a character": (
        f"{LEG}.name",
        "a\ud800",
        f"{LEG_PLACE}.name is 'a\\ud800'; it must be a text of whole characters; this one holds half a surrogate pair",
    ),
    "text as leg": (LEG, "leg", f"{LEG_PLACE} is 'leg'; it must be an object"),
    "object as list": (
        "networks.0.tensors.1.legs",
        {},
        "networks[0].tensors[1].legs is an object; it must be a list",
    ),
    "negative id": (f"{LEG}.id", -5, f"{LEG_PLACE}.id is -5; it must be a whole number from 1 to 1,000,000,000"),
    "absurd id": (
        "networks.0.tensors.1.id",
        10**18,
        "networks[0].tensors[1].id is 1000000000000000000; it must be a whole number from 1 to 1,000,000,000",
    ),
    "bond of id 0": (
        "networks.0.bonds.2.id",
        0,
        "networks[0].bonds[2].id is 0; it must be a whole number from 1 to 1,000,000,000",
    ),
    "unknown kind of tensor": (
        "networks.0.tensors.1.kind",
        "cor",
        "networks[0].tensors[1].kind is 'cor'; did you mean 'core'?",
    ),
    "no kind of tensor": (
        "networks.0.tensors.1.kind",
        7,
        "networks[0].tensors[1].kind is 7; it may be core, input or copy",
    ),
    "tensor twice": (
        "networks.0.tensors.1",
        CORE | {"id": 1},
        "networks[0].tensors[1].id is 1, but another element has that id",
    ),
    "leg twice": (f"{LEG}.id", 2, "networks[0].tensors[1]: core 'a' uses the id 2, which is taken"),
    "leg twice in a tensor with a very long name": (
        "networks.0.tensors.1",
        {"id": 50, "name": "n" * 9000, "kind": "core", "legs": [{"id": 50, "name": "", "dim": 2}]},
        f"networks[0].tensors[1]: core '{'n' * 144} … {'n' * 94}' uses an id twice; "
        "every element needs an id of its own",
    ),
    "leg twice in a tensor": (
        f"{LEG}.id",
        6,
        "networks[0].tensors[1]: core 'a' uses an id twice; every element needs an id of its own",
    ),
    "bond with the id of a leg": (
        "networks.0.bonds.2.id",
        5,
        "networks[0].bonds[2]: the id 5 of a new bond is taken",
    ),
    "bond to nowhere": (
        "networks.0.bonds.2.second",
        99,
        "networks[0].bonds[2]: a bond names leg 99, which does not exist",
    ),
    "two bonds at a leg": (
        "networks.0.bonds.2.second",
        5,
        "networks[0].bonds[2]: leg 'in' of 'a' is in a bond already",
    ),
    "bond with itself": (
        "networks.0.bonds.2.second",
        7,
        "networks[0].bonds[2]: leg 'right' of 'a' cannot be bonded to itself",
    ),
    "output that does not exist": (
        "networks.0.outputs.1",
        99,
        "networks[0].outputs[1] is 99, but the network has no leg with that id",
    ),
    "tensor as output": (
        "networks.0.outputs.1",
        1,
        "networks[0].outputs[1] is 1, but the network has no leg with that id",
    ),
    "network without outputs": ("networks.0.outputs", GONE, "networks[0] has no 'outputs'"),
    "negative network": (
        "networks.0.number",
        -1,
        "networks[0].number is -1; it must be a whole number from 0 to 1,000,000,000",
    ),
    "placement of nothing": (
        "networks.0.placements.0.tensor",
        99,
        "networks[0].placements[0].tensor is 99, but the network has no tensor with that id",
    ),
    "placement of a leg": (
        "networks.0.placements.0.tensor",
        2,
        "networks[0].placements[0].tensor is 2, but the network has no tensor with that id",
    ),
    "two placements": (
        "networks.0.placements.1.tensor",
        4,
        "networks[0].placements[1].tensor is 4, but networks[0].placements[0] has that tensor already",
    ),
    "unknown key of a placement": (
        "networks.0.placements.0.zz",
        1,
        "networks[0].placements[0] has an unknown key 'zz'; it may hold tensor, x, y, shape, color, locked and width",
    ),
    "unknown key of a layer": (
        "model.layers.0.unit",
        1,
        "model.layers[0] has an unknown key 'unit'; did you mean 'units'?",
    ),
    "kind of a layer in a tensor": (
        "networks.0.tensors.0.size",
        1,
        "networks[0].tensors[0] has an unknown key 'size'; it may hold id, name, kind and legs",
    ),
    "placement of no one": ("networks.0.placements.0.tensor", GONE, "networks[0].placements[0] has no 'tensor'"),
    "placement at infinity": (
        "networks.0.placements.0.x",
        float("inf"),
        "networks[0].placements[0].x is Infinity; it must be a finite number",
    ),
    "unknown shape": (
        "networks.0.placements.0.shape",
        "cirle",
        "networks[0].placements[0].shape is 'cirle'; did you mean 'circle'?",
    ),
    "direction of nothing": (
        "networks.0.directions.0.leg",
        4,
        "networks[0].directions[0].leg is 4, but the network has no leg with that id",
    ),
    "direction as text": (
        "networks.0.directions.0.degrees",
        "up",
        "networks[0].directions[0].degrees is 'up'; it must be a number",
    ),
    "note of id 0": (
        "networks.0.notes.0.id",
        0,
        "networks[0].notes[0].id is 0; it must be a whole number from 1 to 1,000,000,000",
    ),
    "unknown layer kind": ("model.layers.0.kind", "dens", "model.layers[0].kind is 'dens'; did you mean 'dense'?"),
    "layer without kind": ("model.layers.0.kind", GONE, "model.layers[0] has no 'kind'"),
    "layer with missing network": (
        "model.layers.1.network",
        7,
        "model.layers[1] refers to network 7, which is not there; the design has 1",
    ),
    "layer without units": ("model.layers.0.units", GONE, "model.layers[0] has no 'units'"),
    "number as truth": ("model.layers.0.use_bias", 1, "model.layers[0].use_bias is 1; it must be true or false"),
    "list as layer": ("model.layers.0", [], "model.layers[0] is a list; it must be an object"),
    "text as axis": (
        "model.inputs.0.shape.0",
        "2",
        "model.inputs[0].shape[0] is '2'; it must be a whole number or null",
    ),
    "number as shape": ("model.inputs.0.shape", 2, "model.inputs[0].shape is 2; it must be a list"),
    "no inputs": ("model.inputs", [], "model.inputs is empty; a model has at least one input"),
    "outputs of a stack": ("model.outputs", [2], "model.outputs[0] is 2; the values of the model are 0 to 0"),
    "calls without outputs": (
        "model.calls",
        [{"layer": 0, "takes": [0]}],
        "model.outputs is empty; a model has at least one output",
    ),
    "call of a missing layer": (
        "model.calls",
        [{"layer": 3, "takes": [0]}],
        "model.calls[0].layer is 3; the layers of the model are 0 to 2",
    ),
    "call of a later value": (
        "model.calls",
        [{"layer": 0, "takes": [0]}, {"layer": 1, "takes": [1, 2]}],
        "model.calls[1].takes[1] is 2; the inputs and earlier calls give values 0 to 1",
    ),
    "text as value": (
        "model.calls",
        [{"layer": 0, "takes": ["x"]}],
        "model.calls[0].takes[0] is 'x'; it must be a whole number",
    ),
    "text as rate": (
        "experiment.learning_rate",
        "fast",
        "experiment.learning_rate is 'fast'; it must be a number",
    ),
    "fraction as epochs": ("experiment.epochs", 1.5, "experiment.epochs is 1.5; it must be a whole number"),
    "misspelt experiment": (
        "experiment.epoch",
        3,
        "experiment has an unknown key 'epoch'; did you mean 'epochs'?",
    ),
    "no model": ("model", GONE, "the design has no 'model'"),
    "misspelt part": ("network", [], "the design has an unknown key 'network'; did you mean 'networks'?"),
    "text as networks": ("networks", "none", "networks is 'none'; it must be a list"),
    "nothing as network": ("networks.0", None, "networks[0] is null; it must be an object"),
}


@pytest.mark.parametrize(("path", "value", "message"), CASES.values(), ids=CASES.keys())
def test_a_value_that_no_design_may_hold_is_refused_in_its_place(tmp_path, path, value, message):
    file = tmp_path / "blog.tnd"
    file.write_text(spoilt(path, value), encoding="utf-8")
    with pytest.raises(DocumentError) as caught:
        load(file)
    assert str(caught.value) == f"{file}: {message}"


def test_two_networks_have_two_numbers(design):
    record = json.loads(dumps(design))
    record["networks"].append(record["networks"][0])
    with pytest.raises(DocumentError) as caught:
        loads(json.dumps(record), source="blog.tnd")
    assert str(caught.value) == "blog.tnd: networks[1].number is 1, but another network has that number"


def test_unknown_layer_kinds_without_a_near_one_list_all():
    with pytest.raises(DocumentError) as caught:
        loads(spoilt("model.layers.0.kind", "zz"))
    assert str(caught.value).startswith("the text: model.layers[0].kind is 'zz'; it may be dense, ")
    assert set(LAYER_KINDS) <= set(re.findall(r"\w+", str(caught.value)))
