"""Every template: its layer, and its exports in all styles, give the same numbers and gradients."""

from inspect import signature
from pathlib import Path

import keras
import numpy as np
import pytest
import tensorflow as tf
from keras import ops

from tests.integration.rebuilding import close
from tests.integration.test_families_numbers import FAMILIES
from tests.property.test_agreement import Truth, check_layer
from tests.unit.codegen.subjects import run_source
from tndesigner.codegen import export, export_layer
from tndesigner.layers import build_model
from tndesigner.models import (
    LAYER_KINDS,
    Layer,
    Model,
    NetworkAttention,
    NetworkConv2D,
    NetworkEmbedding,
    NetworkGRU,
    NetworkLayer,
    NetworkLSTM,
    NetworkMultilinearAttention,
    NetworkSimpleRNN,
    Placed,
    Shape,
    TransformerEncoder,
)
from tndesigner.models.kinds.recurrent import NetworkRecurrent
from tndesigner.network.templates import TEMPLATES, make, make_all

BATCH = 3
HEADS = {"num_heads": 3, "key_dim": 4}
CONV2D = {"in_channels": "6", "out_channels": "10", "kernel": "3,2"}
PROJECTIONS = {"num_heads": "3", "key_dim": "4", "inputs": "5,3", "outputs": "6,2", "bond": "4"}
TRAINS = {"inputs": "3,5", "outputs": "2,4", "bond": "3"}
FEED_FORWARD = {"inputs": "5,3", "outputs": "2,7", "bond": "2"}

# Template and its arguments, and the layer that has its networks, numbered from 1 on, with one example's shape.
KINDS: dict[str, tuple[str, dict[str, str], Layer, Shape]] = {
    "conv2d-cp": ("conv2d-cp", {**CONV2D, "rank": "4"}, NetworkConv2D(network=1, strides=(2, 1)), (8, 9, 6)),
    "conv2d-low-rank": ("conv2d-low-rank", {**CONV2D, "rank": "4"}, NetworkConv2D(network=1), (5, 7, 6)),
    "conv2d-tucker": (
        "conv2d-tucker",
        {**CONV2D, "ranks": "4,5"},
        NetworkConv2D(network=1, padding="valid", dilation_rate=(2, 1)),
        (8, 9, 6),
    ),
    "conv2d-tucker-full": (
        "conv2d-tucker-full",
        {**CONV2D, "kernel_ranks": "2,3", "ranks": "4,5"},
        NetworkConv2D(network=1, strides=(1, 2)),
        (8, 9, 6),
    ),
    "conv2d-tt": (
        "conv2d-tt",
        {"kernel": "3,2", "inputs": "2,3", "outputs": "5,2", "bond": "3,4"},
        NetworkConv2D(network=1, strides=(2, 2), padding="valid"),
        (8, 9, 6),
    ),
    "conv2d-grouped": (
        "conv2d-grouped",
        {**CONV2D, "groups": "2"},
        NetworkConv2D(network=1, strides=(2, 1)),
        (8, 9, 6),
    ),
    "conv2d-mpo": (
        "conv2d-mpo",
        {"kernel": "3,2", "inputs": "2,3", "outputs": "5,2", "bond": "4"},
        NetworkConv2D(network=1, use_bias=False),
        (5, 4, 6),
    ),
    "embedding": (
        "embedding",
        {"inputs": "3,5,4", "outputs": "2,3,7", "bond": "4,6"},
        NetworkEmbedding(network=1, vocabulary=58),
        (7,),
    ),
    "embedding-cp": (
        "embedding-cp",
        {"inputs": "3,5,4", "outputs": "6,7", "rank": "8"},
        NetworkEmbedding(network=1, vocabulary=58),
        (7,),
    ),
    "embedding-tucker": (
        "embedding-tucker",
        {"inputs": "3,5,4", "outputs": "6,7", "ranks": "2,3,4,5,6"},
        NetworkEmbedding(network=1, vocabulary=58),
        (7,),
    ),
    "attention-mpo": (
        "attention-mpo",
        PROJECTIONS,
        NetworkAttention(query=1, key=2, value=3, output=4, **HEADS),
        (7, 15),
    ),
    "attention with some matrices dense": (
        "attention-mpo",
        PROJECTIONS,
        NetworkAttention(key=2, output=4, **HEADS),
        (7, 15),
    ),
    "attention with other values": (
        "attention-mpo",
        {**PROJECTIONS, "key_dim": "2", "outputs": "3,2"},
        NetworkAttention(value=3, output=4, value_dim=2, **HEADS),
        (7, 15),
    ),
    "attention-block-term": (
        "attention-block-term",
        {"sequence": "7", "rank": "5", "width": "12"},
        NetworkMultilinearAttention(network=1, num_heads=3),
        (7, 12),
    ),
    "transformer-ffn": (
        "transformer-ffn",
        FEED_FORWARD,
        TransformerEncoder(hidden=14, activation="gelu", expand=1, contract=2, **HEADS),
        (7, 15),
    ),
    "lstm": (
        "lstm-mpo-both",
        TRAINS,
        NetworkLSTM(units=8, kernel=1, recurrent=2, return_sequences=True),
        (7, 15),
    ),
    "gru with a dense matrix": ("gru-mpo-both", TRAINS, NetworkGRU(units=8, recurrent=2), (7, 15)),
    "simple rnn": ("rnn-ring", TRAINS, NetworkSimpleRNN(units=8, kernel=1), (7, 15)),
    "lstm of gates": (
        "lstm-mpo-both-each",
        TRAINS,
        NetworkLSTM(units=8, kernel_input=1, kernel_forget=2, kernel_output=4, recurrent_forget=6, recurrent_cell=7),
        (7, 15),
    ),
    "gru of gates": (
        "gru-mpo-each",
        TRAINS,
        NetworkGRU(units=8, kernel_update=1, kernel_reset=2, kernel_candidate=3),
        (7, 15),
    ),
    "a block with other values": (
        "attention-mpo",
        {**PROJECTIONS, "key_dim": "2", "outputs": "3,2"},
        TransformerEncoder(hidden=14, value=3, value_dim=2, **HEADS),
        (7, 15),
    ),
    "a block with projections": (
        "attention-mpo",
        PROJECTIONS,
        TransformerEncoder(hidden=14, query=1, value=3, **HEADS),
        (7, 15),
    ),
}

kinds = pytest.mark.parametrize("kind", KINDS)


def test_every_template_is_here():
    recurrent = {name for name, one in TEMPLATES.items() if issubclass(LAYER_KINDS[one.layer_kind], NetworkRecurrent)}
    assert {*FAMILIES, *(case[0] for case in KINDS.values())} - recurrent == set(TEMPLATES) - recurrent
    assert {case[2].kind for case in KINDS.values()} >= {TEMPLATES[name].layer_kind for name in recurrent}


@pytest.mark.parametrize("family", FAMILIES)
def test_exports_of_a_dense_family_agree_with_einsum(family):
    network = make(family, FAMILIES[family]).network
    network.name = "random"
    truth = Truth(network)
    for style in ("keras", "tensornetwork"):
        defined = run_source(export(network, style=style, use_bias=False))
        check_layer(defined["Random"](dtype="float64"), truth)
    truth.check_result(run_source(export(network, style="numpy", use_bias=False))["random"](*truth.data, *truth.cores))


def source(kind: str, style: str = "keras") -> dict[str, object]:
    """What the exported file of a kind defines."""
    template, arguments, layer, shape = KINDS[kind]
    networks = {number: one.network for number, one in enumerate(make_all(template, arguments).values(), 1)}
    return run_source(export_layer(Placed(layer, shape), networks, style=style, batch=BATCH))


def exported(kind: str, style: str = "keras", **arguments: object) -> keras.layers.Layer:
    """A layer of the last class that the file defines."""
    classes = [one for one in source(kind, style).values() if isinstance(one, type)]
    return [one for one in classes if issubclass(one, keras.layers.Layer)][-1](**arguments)


def trained(kind: str) -> keras.layers.Layer:
    """The layer that trains, with numbers other than those that it starts with."""
    template, arguments, layer, shape = KINDS[kind]
    networks = {number: one.network for number, one in enumerate(make_all(template, arguments).values(), 1)}
    dtype = "int32" if layer.takes_tokens else "float32"
    (made,) = build_model(Model(shape, (layer,), dtype), networks, batch=BATCH).layers[1:]
    for place, weight in enumerate(made.weights):
        if len(weight.shape) == 1:
            weight.assign(np.random.default_rng(place).normal(size=weight.shape))
    return made


def named(layer: keras.layers.Layer) -> dict[str, keras.Variable]:
    return {weight.path.removeprefix(f"{layer.path}/"): weight for weight in layer.weights}


def data_of(kind: str) -> np.ndarray:
    shape = (BATCH, *KINDS[kind][3])
    numbers = np.random.default_rng(3)
    tokens = KINDS[kind][2].takes_tokens
    return numbers.integers(0, 58, size=shape) if tokens else numbers.normal(size=shape).astype("float32")


def gradients_of(layer: keras.layers.Layer, data: np.ndarray) -> tuple[np.ndarray, dict[str, np.ndarray]]:
    """The result of a layer, and the gradient of each weight by its name."""
    weights = named(layer)
    with tf.GradientTape() as tape:
        result = layer(data)
        loss = tf.reduce_sum(result * np.random.default_rng(5).normal(size=result.shape))
    found = tape.gradient(loss, [weight.value for weight in weights.values()])
    arrays = (np.asarray(tf.convert_to_tensor(one)) for one in found)
    return np.asarray(result), dict(zip(weights, arrays, strict=True))


def kept(layer: keras.layers.Layer, folder: Path) -> Path:
    """A file with the weights of a layer, as a run keeps them."""
    np.savez(folder / "layer.npz", **{name: np.asarray(weight) for name, weight in named(layer).items()})
    return folder / "layer.npz"


@kinds
def test_the_exported_layer_takes_the_trained_weights_and_gives_numbers_and_gradients_of_the_layer(kind, tmp_path):
    layer, data, twin = trained(kind), data_of(kind), exported(kind)
    twin.load_cores(kept(layer, tmp_path))
    result, gradients = gradients_of(layer, data)
    twins, others = gradients_of(twin, data)
    assert tuple(twin.compute_output_shape(data.shape)) == result.shape
    close(twins, result, 1e-6)
    assert others.keys() == gradients.keys()
    largest = max(np.abs(gradient).max() for gradient in gradients.values())
    for name, gradient in gradients.items():
        assert np.abs(others[name] - gradient).max() <= 1e-5 * max(np.abs(gradient).max(), largest / 100), name


@kinds
def test_the_exported_layer_checks_itself(kind, capsys):
    assert source(kind)["self_test"]()
    told = capsys.readouterr().out.splitlines()
    assert told[-1] == "The layer is right."
    assert max(float(line.split()[-1]) for line in told[:-1]) < 1e-5
    assert len(told) > len(exported(kind).variables) + 2


@kinds
def test_a_saved_model_comes_back_with_no_difference(kind, tmp_path):
    data = data_of(kind)
    inputs = keras.Input(data.shape[1:], dtype=data.dtype)
    model = keras.Model(inputs, exported(kind, name="drawn")(inputs))
    model.save(tmp_path / "model.keras")
    again = keras.saving.load_model(tmp_path / "model.keras", safe_mode=True)
    np.testing.assert_array_equal(ops.convert_to_numpy(model(data)), ops.convert_to_numpy(again(data)))


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "attention-block-term"])
def test_the_layer_in_the_way_of_tensornetwork_gives_numbers_and_gradients_of_the_layer(kind, tmp_path):
    layer, data, twin = trained(kind), data_of(kind), exported(kind, "tensornetwork")
    twin.load_cores(kept(layer, tmp_path))
    result, gradients = gradients_of(layer, data)
    twins, others = gradients_of(twin, data)
    close(twins, result)
    largest = max(np.abs(gradient).max() for gradient in gradients.values())
    for name, gradient in gradients.items():
        assert np.abs(others[name] - gradient).max() <= 1e-5 * max(np.abs(gradient).max(), largest / 100), name


@pytest.mark.parametrize("kind", [kind for kind, case in KINDS.items() if isinstance(case[2], NetworkLayer)])
def test_the_function_of_numpy_gives_the_numbers_of_the_layer(kind):
    layer, data = trained(kind), data_of(kind)
    defined = [name for name, one in source(kind, "numpy").items() if callable(one) and not name.startswith("__")]
    assert defined[-1] == "drawing"
    function = source(kind, "numpy")[defined[-2]]
    weights = {name: np.asarray(weight, np.float64) for name, weight in named(layer).items()}
    _, *names = signature(function).parameters
    assert {name.removesuffix("_kernel") for name in names} == weights.keys()
    close(function(data, **{name: weights[name.removesuffix("_kernel")] for name in names}), layer(data))


@kinds
@pytest.mark.parametrize("policy", ["mixed_bfloat16", "mixed_float16", "float64"])
def test_the_precision_of_the_policy_is_met(kind, policy):
    layer = exported(kind, dtype=policy)
    result = layer(data_of(kind))
    assert keras.backend.standardize_dtype(result.dtype) == policy.removeprefix("mixed_")
    assert {str(weight.dtype) for weight in layer.weights} == {"float64" if policy == "float64" else "float32"}
