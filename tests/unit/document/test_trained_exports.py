"""Layers of exported files in a trained model are drawn again, or refused in one sentence."""

from pathlib import Path

import numpy as np
import pytest

from tests.unit.models.keras_file.archives import (
    call,
    functional,
    layer,
    read,
    sequential,
    source,
    tensor,
    write_archive,
)
from tndesigner import models as kinds
from tndesigner.document.contents import network_content
from tndesigner.document.trained import open_model
from tndesigner.document.trained import opening as module
from tndesigner.models.keras_file import KerasFileError
from tndesigner.network.templates import make

NETWORK = make("low-rank", {"in": "6", "out": "4", "bond": "2"}).network
CORES = {core.name: core.shape for core in NETWORK.cores}
DRAWING = {
    "layer": {"kind": "network_dense", "activation": "linear", "use_bias": True},
    "networks": [{"name": "thin", **network_content(NETWORK)}],
    "places": {"network": 0},
}


@pytest.fixture
def opened(tmp_path, monkeypatch):
    """A function that opens a model; without a child process, for speed."""
    monkeypatch.setattr(module.files, "read_model", lambda path: read(Path(path)))

    def open_these(*layers, weights):
        return open_model(write_archive(tmp_path / "a.keras", sequential(source("x", 6), *layers), weights)).design

    return open_these


def exported(name="hidden", drawing=DRAWING, **config):
    config = {"activation": "relu", "use_bias": True, "frozen": [], **config}
    registered = "tensor_networks>Thin_3fa9c2b1"
    return layer("Thin", name, module="layers", registered_name=registered, drawing=drawing, **config)


def weights_of(group="thin", bias=4):
    arrays = {f"layers/{group}/vars/weight {name}": np.ones(shape) for name, shape in CORES.items()}
    return arrays | {f"layers/{group}/vars/weight bias": np.ones(bias)}


def test_an_exported_layer_is_drawn_with_the_values_of_the_layer_in_the_model(opened):
    design = opened(exported(), weights=weights_of())
    assert design.model.layers == (kinds.NetworkDense(name="hidden", network=1, activation="relu"),)
    assert design.networks[1].name == "thin"
    assert network_content(design.networks[1]) == network_content(NETWORK)


def test_layers_that_share_a_class_have_networks_of_their_own(opened):
    alike = {**DRAWING, "networks": [{**DRAWING["networks"][0], "name": ""}]}
    wide = layer("Dense", "widen", units=6)
    weights = weights_of() | weights_of("thin_1") | {"layers/dense/vars/0": np.ones((4, 6))}
    weights |= {"layers/dense/vars/1": np.ones(6)}
    design = opened(exported("first", alike), wide, exported("second", alike), weights=weights)
    assert [network.name for network in design.networks.values()] == ["first", "second"]
    assert [one.network for one in design.model.layers if one.kind == "network_dense"] == [1, 2]


def broken(**change):
    return exported(drawing={**DRAWING, **change})


NO_BOND = {**DRAWING["networks"][0], "bonds": [[[0, 0], [1, 9]]]}


@pytest.mark.parametrize(
    ("one", "told"),
    [
        (broken(networks=[NO_BOND]), r"its drawing.networks\[0\] has no leg 9 of a tensor 1"),
        (broken(places={"network": 1}), "its drawing.places.network is 1, but there are 1 networks, counted from 0"),
        (broken(places={}), "must name the networks of a layer of kind 'network_dense'"),
        (broken(places={"query": 0}), "must name the networks of a layer of kind 'network_dense'"),
        (broken(layer={"kind": "network_of_next_year"}), "a kind of layer that this tndesigner does not have; update"),
        (broken(layer={"kind": ["network_dense"]}), "a kind of layer that this tndesigner does not have"),
        (broken(layer=7), "a kind of layer that this tndesigner does not have"),
        (broken(layer={"kind": "network_dense", "gives": "x"}), "its layer.gives is 'x'"),
        (exported(activation=7), "its layer.activation is 7"),
        (exported(use_bias=False), "it has 24 weights, and a layer of that kind 20"),
        (exported(mask_zero=True), "has mask_zero True, which a design cannot hold"),
    ],
)
def test_a_drawing_that_is_damaged_or_not_that_of_its_layer_is_refused(opened, one, told):
    with pytest.raises(KerasFileError, match=f"layer 'hidden'.*{told}") as raised:
        opened(one, weights=weights_of())
    assert "\n" not in str(raised.value)


def test_a_class_with_the_name_of_a_keras_class_is_none_of_these(tmp_path, monkeypatch):
    monkeypatch.setattr(module.files, "read_model", lambda path: read(Path(path)))
    one = exported(drawing=DRAWING)
    one |= {"class_name": "MultiHeadAttention", "inbound_nodes": [call(tensor("x", 6), use_causal_mask=True)]}
    graph = functional([source("x", 6), one], ["x"], [["hidden", 0, 0]])
    path = write_archive(tmp_path / "a.keras", graph, weights_of("multi_head_attention"))
    with pytest.raises(KerasFileError, match="layer 'hidden' is called with 'use_causal_mask'"):
        open_model(path)
