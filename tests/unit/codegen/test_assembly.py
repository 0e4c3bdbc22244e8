"""Layers of several networks as text: one class for each network that differs, and no name that is code."""

import ast
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.property.networks import NAMES
from tests.unit.codegen.subjects import imported_modules
from tests.unit.codegen.test_exporters import HOSTILE, NEEDS, renamed, shape_of, tidy
from tests.unit.planning.pictures import depthwise_kernel
from tndesigner.checks import CheckError
from tndesigner.codegen import EXPORTERS, CodegenError, export_layer
from tndesigner.codegen.layers_file import WHOLE, export_model
from tndesigner.models import (
    GRU,
    Conv2D,
    Dense,
    GlobalAveragePooling2D,
    Layer,
    Model,
    ModelError,
    NetworkAttention,
    NetworkConv2D,
    NetworkEmbedding,
    NetworkGRU,
    NetworkLSTM,
    NetworkMultilinearAttention,
    Networks,
    Placed,
    Reshape,
    TransformerEncoder,
)
from tndesigner.network.edits import RemoveBond
from tndesigner.network.templates import make, make_all

SHAPE = (7, 12)
DRAWN = {
    **make_all("attention-mpo", {"num_heads": "3", "key_dim": "5", "inputs": "3,4", "outputs": "5,3", "bond": "4"}),
    **make_all("transformer-ffn", {"inputs": "3,4", "outputs": "4,5", "bond": "2"}),
}
NETWORKS = {number: diagram.network for number, diagram in enumerate(DRAWN.values(), 1)}
SIZES = {"num_heads": 3, "key_dim": 5}
ATTENTION = NetworkAttention(query=1, key=2, value=3, output=4, **SIZES)
BLOCK = TransformerEncoder(hidden=20, query=1, key=2, value=3, output=4, expand=5, contract=6, **SIZES)
FEED_FORWARD = TransformerEncoder(hidden=20, activation="gelu", expand=5, contract=6, **SIZES)
JOINED = {1: make("attention-block-term", {"sequence": "7", "rank": "5", "width": "12"}).network}
TRAINS = {"inputs": "3,4", "outputs": "5,2", "bond": "3"}
RECURRENT = {number: one.network for number, one in enumerate(make_all("lstm-mpo-both", TRAINS).values(), 1)}
TRAIN = make("mpo", {"inputs": "5,2", "outputs": "5,2", "bond": "3"}).network
GATES = {1: make_all("lstm-mpo-each", TRAINS)["kernel_input"].network, 3: TRAIN}
GATES[2] = renamed(GATES[1], "forgetting", ["a", "b"])
KERNEL = make("conv2d-cp", {"in_channels": "6", "out_channels": "10", "kernel": "3,2", "rank": "4"}).network
TABLE = make("embedding", {"inputs": "3,5,4", "outputs": "2,3,7", "bond": "4,6"}).network
OTHERS = (
    (Placed(NetworkConv2D(network=1, strides=(2, 1)), (8, 9, 6)), {1: KERNEL}),
    (
        Placed(NetworkConv2D(network=1, padding="valid", dilation_rate=(1, 2)), (8, 9, 20)),
        {1: depthwise_kernel(5, 4, (3, 2), 7)},
    ),
    (Placed(NetworkEmbedding(network=1, vocabulary=58), (7,)), {1: TABLE}),
)
LAYERS: dict[str, tuple[Layer, Networks]] = {
    "attention": (ATTENTION, NETWORKS),
    "one projection": (replace(ATTENTION, query=None, key=None, value=None), NETWORKS),
    "block": (BLOCK, NETWORKS),
    "feed-forward": (FEED_FORWARD, NETWORKS),
    "named": (replace(BLOCK, name="my block", activation="linear"), NETWORKS),
    "recurrent": (NetworkLSTM(units=10, kernel=1, recurrent=2), RECURRENT),
    "gated": (
        NetworkGRU(units=10, recurrent=2, name="walk"),
        {2: make_all("gru-mpo-both", TRAINS)["recurrent"].network},
    ),
    "gate by gate": (NetworkLSTM(units=10, kernel_input=1, kernel_forget=2, recurrent_cell=3), GATES),
    "joined": (NetworkMultilinearAttention(network=1, num_heads=3), JOINED),
}
WRITTEN = [(name, style) for name in LAYERS for style in EXPORTERS if (name, style) != ("joined", "tensornetwork")]


def text_of(name: str, style: str = "keras") -> str:
    layer, networks = LAYERS[name]
    return export_layer(Placed(layer, SHAPE), networks, style=style, batch=8)


def classes(text: str) -> list[str]:
    return re.findall(r"^class (\w+)\(CoreLayer\)", text, re.MULTILINE)


def test_networks_that_are_drawn_alike_share_a_class():
    assert classes(text_of("attention")) == ["QueryKeyValue", "Output", "MultiHeadAttention"]
    assert classes(text_of("block")) == [
        "QueryKeyValue", "Output", "Expand", "Contract", "Attention", "TransformerEncoder",
    ]  # fmt: skip


def test_a_network_that_differs_has_a_class_of_its_own():
    other = make("mpo", {"inputs": "3,4", "outputs": "5,3", "bond": "2"}).network
    text = export_layer(Placed(ATTENTION, SHAPE), {**NETWORKS, 2: other})
    assert classes(text) == ["QueryValue", "Mpo", "Output", "MultiHeadAttention"]
    assert 'self.to_key = self.part(Mpo, "key")' in text


def test_matrices_without_a_network_are_dense():
    text = text_of("one projection")
    assert 'self.to_query = self.part(keras.layers.Dense, "query", units=15)' in text
    assert 'self.to_output = self.part(Output, "output")' in text
    assert "            keras.layers.MultiHeadAttention,\n" in text_of("feed-forward")


def test_a_layer_bears_its_name():
    assert classes(text_of("named"))[-1] == "MyBlock"


def test_names_that_are_taken_get_a_number():
    networks = {number: network.copy() for number, network in NETWORKS.items()}
    for number, name in ((4, "attention"), (5, "MATRICES"), (6, "transformer encoder")):
        networks[number].name = name
    text = export_layer(Placed(BLOCK, SHAPE), networks)
    assert classes(text) == [
        "QueryKeyValue", "Attention_2", "MATRICES_2", "TransformerEncoder_2", "Attention", "TransformerEncoder",
    ]  # fmt: skip


def test_the_heading_says_which_matrices_are_networks_and_what_that_saves():
    heading = ast.get_docstring(ast.parse(text_of("block")))
    assert heading.startswith("TransformerEncoder: a Keras layer, a block of a Transformer with tensor networks")
    assert re.search(r"value +QueryKeyValue +12 to 15, 108 weights instead of 180 \(1.7x smaller\)", heading)
    parameters = [BLOCK.parameters(SHAPE, NETWORKS), BLOCK.twin(SHAPE, NETWORKS).parameters(SHAPE, NETWORKS)]
    assert f"{parameters[0]:,} parameters instead of {parameters[1]:,}" in heading


@pytest.mark.parametrize("style", EXPORTERS)
def test_only_libraries_are_imported_that_the_style_needs(style):
    for name, written in WRITTEN:
        if written == style:
            assert imported_modules(text_of(name, style)) == NEEDS[style]


def test_exports_of_layers_are_as_ruff_leaves_them(tmp_path):
    long = {
        number: renamed(network, "a rather long name for a network " * 3, ["leg"])
        for number, network in NETWORKS.items()
    }
    for name, style in WRITTEN:
        Path(tmp_path, f"{name}_{style}.py").write_text(text_of(name, style), encoding="utf-8")
    for layer in (BLOCK, FEED_FORWARD, ATTENTION):
        for style in EXPORTERS:
            text = export_layer(Placed(layer, SHAPE), long, style=style)
            Path(
                tmp_path, f"long_{layer.kind}_{layer.activation if layer is not ATTENTION else ''}_{style}.py"
            ).write_text(text, encoding="utf-8")
    for number, (placed, networks) in enumerate(OTHERS):
        for style in EXPORTERS:
            text = export_layer(placed, networks, style=style)
            Path(tmp_path, f"other{number}_{style}.py").write_text(text, encoding="utf-8")
    assert not tidy(tmp_path, "format", "--diff")
    assert not tidy(tmp_path, "check")


@pytest.mark.parametrize("style", WHOLE)
def test_exports_of_whole_models_are_as_ruff_leaves_them(style, tmp_path):
    sequences = (ATTENTION, GRU(units=12, return_sequences=True), BLOCK, Reshape(target_shape=(7, 4, 3)))
    pictures = (Conv2D(filters=5, activation="relu"), GlobalAveragePooling2D(), Dense(units=3, activation="softmax"))
    text = export_model(Model(SHAPE, (*sequences, *pictures)), NETWORKS, "whole", style=style)
    Path(tmp_path, "whole.py").write_text(text, encoding="utf-8")
    assert not tidy(tmp_path, "format", "--diff")
    assert not tidy(tmp_path, "check")
    assert imported_modules(text) <= NEEDS[style]


@pytest.mark.parametrize(
    ("name", "style"),
    [("block", "keras"), ("attention", "numpy"), ("joined", "keras"), ("block", "torch"), ("attention", "jax")],
)
@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    title=NAMES.filter(str.strip) | HOSTILE,
    names=st.lists(NAMES | HOSTILE, min_size=1, max_size=3),
)
def test_no_name_becomes_code(name: str, style: str, title: str, names: list[str]):
    layer, networks = LAYERS[name]
    texts = []
    for called, words in ((title, names), ("plain", ["p"])):
        others = {number: renamed(network, f"{called} {number}", words) for number, network in networks.items()}
        texts.append(export_layer(Placed(replace(layer, name=called), SHAPE), others, style=style))
    assert shape_of(texts[0]) == shape_of(texts[1])
    assert all(line.isprintable() for line in texts[0].splitlines() if "#" in line)


def test_what_cannot_be_exported_is_told():
    with pytest.raises(CodegenError, match="layer 'dense' has no network, so there is nothing to export"):
        export_layer(Placed(Dense(units=3), SHAPE), {})
    with pytest.raises(
        CodegenError, match="joins queries, keys and values example by example, which TensorNetwork cannot"
    ):
        text_of("joined", "tensornetwork")
    with pytest.raises(ModelError, match=r"takes 12 numbers, but as the query .* needs 11"):
        export_layer(Placed(ATTENTION, (7, 11)), NETWORKS)
    broken = NETWORKS[2].copy()
    RemoveBond(broken.bonds[-1].id).apply(broken)
    with pytest.raises(CheckError):
        export_layer(Placed(ATTENTION, SHAPE), {**NETWORKS, 2: broken})
