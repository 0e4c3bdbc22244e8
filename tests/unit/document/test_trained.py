"""Trained layers become kinds of layer where these compute the same, and are kept as they are elsewhere."""

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
from tndesigner.document import Design, DocumentError, dumps, loads
from tndesigner.document.source_file import located, require_source
from tndesigner.document.trained import open_model
from tndesigner.document.trained import opening as module
from tndesigner.models.keras_file import KerasFileError
from tndesigner.models.source import Source

SHA = "0" * 64


@pytest.fixture
def opened(tmp_path, monkeypatch):
    """A function that opens a model with these weights; without a child process, for speed."""
    monkeypatch.setattr(module.files, "read_model", lambda path: read(Path(path)))
    return lambda config, **weights: open_model(
        write_archive(tmp_path / "a.keras", config, {f"layers/{key}": value for key, value in weights.items()})
    )


def dense(**config):
    return layer("Dense", "d", **{"units": 3, "activation": "relu", **config})


def conv(**config):
    return layer("Conv2D", "d", **{"filters": 5, "kernel_size": [3, 2], "padding": "same", **config})


def lstm(**config):
    return layer("LSTM", "d", **{"units": 3, "activation": "tanh", "recurrent_activation": "sigmoid", **config})


def norm(**config):
    return layer("LayerNormalization", "d", **{"axis": [-1], "epsilon": 0.001, **config})


def einsum(equation, **config):
    return layer("EinsumDense", "d", **{"equation": equation, "output_shape": [None, 3], "bias_axes": "d", **config})


DENSE = {"dense/vars/0": (2, 3), "dense/vars/1": (3,)}
EINSUM = {"einsum_dense/vars/0": (2, 3), "einsum_dense/vars/1": (3,)}
CONV = {"conv2d/vars/0": (3, 2, 7, 5), "conv2d/vars/1": (5,)}
LSTM = {f"lstm/cell/vars/{number}": shape for number, shape in enumerate([(2, 12), (3, 12), (12,)])}
NORM = {f"layer_normalization/vars/{number}": (5,) for number in range(2)}
TABLE = {"embedding/vars/0": (11, 3)}
MASKED = kinds.Embedding(name="d", input_dim=11, output_dim=3, mask_zero=True)
FLOAT32 = {"module": "keras", "class_name": "DTypePolicy", "config": {"name": "float32"}, "registered_name": None}
MIXED = {"module": "keras", "class_name": "DTypePolicy", "config": {"name": "mixed_float16"}, "registered_name": None}
HALF = {"module": "keras", "class_name": "DTypePolicy", "config": {"name": "float16"}, "registered_name": None}


def opened_layer(opened, shape, one, weights):
    found = opened(sequential(source("x", *shape), one), **{key: np.ones(dims) for key, dims in weights.items()})
    return found.design.model.layers[0], found.reasons.get("d", "")


@pytest.mark.parametrize(
    ("shape", "one", "weights", "made"),
    [
        ((2,), dense(), DENSE, kinds.Dense(name="d", units=3, activation="relu")),
        ((2,), dense(activation=None, dtype=FLOAT32), DENSE, kinds.Dense(name="d", units=3)),
        ((2,), dense(dtype=MIXED, lora_rank=4, lora_alpha=4), DENSE, None),
        ((2,), dense(trainable=False, kernel_regularizer={"class_name": "L2", "config": {}}), DENSE, None),
        ((6, 2), einsum("abc,cd->abd", activation="gelu"), EINSUM, kinds.Dense(name="d", units=3, activation="gelu")),
        ((2,), einsum("...c, cd->...d", output_shape=3), EINSUM, kinds.Dense(name="d", units=3)),
        ((9, 8, 7), conv(), CONV, kinds.Conv2D(name="d", filters=5, kernel_size=(3, 2))),
        ((9, 8, 7), conv(strides=2, groups=1), CONV, None),
        ((None, None, 7), conv(), CONV, kinds.Conv2D(name="d", filters=5, kernel_size=(3, 2))),
        ((6, 2), lstm(), LSTM, kinds.LSTM(name="d", units=3)),
        ((6, 2), lstm(return_sequences=True, unroll=True), LSTM, None),
        ((6, 5), norm(), NORM, kinds.LayerNormalization(name="d")),
        ((6,), layer("Embedding", "d", input_dim=11, output_dim=3), TABLE, None),
        ((6,), layer("Embedding", "d", input_dim=11, output_dim=3, mask_zero=True), TABLE, MASKED),
        ((9, 8, 7), layer("MaxPooling2D", "d", pool_size=[3, 2], strides=[3, 2], padding="valid"), {}, None),
        ((6,), layer("Dropout", "d", rate=0.3, seed=5), {}, kinds.Dropout(name="d", rate=0.3)),
        ((6,), layer("Reshape", "d", target_shape=[3, 2]), {}, kinds.Reshape(name="d", target_shape=(3, 2))),
        ((6,), layer("Activation", "d", activation="gelu"), {}, kinds.Activation(name="d", activation="gelu")),
    ],
)
def test_a_layer_that_a_kind_can_say_is_of_that_kind(opened, shape, one, weights, made):
    found, reason = opened_layer(opened, shape, one, weights)
    assert reason == ""
    assert not isinstance(found, kinds.Kept)
    assert made is None or found == made


@pytest.mark.parametrize(
    ("shape", "one", "weights", "told"),
    [
        ((2,), dense(activation="squareplus"), DENSE, "it has activation 'squareplus'"),
        ((2,), dense(dtype=HALF), DENSE, "it has dtype 'float16'"),
        ((6, 2), einsum("abc,bd->abd", output_shape=[6, 3]), EINSUM, "its equation 'abc,bd->abd' is not a matrix"),
        ((6, 2), einsum("abc,cd->abd", bias_axes="bd"), EINSUM, "is not a matrix on the last axis with its bias"),
        ((2,), dense(newer="setting"), DENSE, "it has newer 'setting'"),
        ((9, 8, 6), conv(groups=2), {**CONV, "conv2d/vars/0": (3, 2, 3, 4)}, "it has groups 2"),
        ((7, 9, 8), conv(data_format="channels_first"), CONV, "it has data_format 'channels_first'"),
        ((6, 2), lstm(go_backwards=True), LSTM, "it has go_backwards True"),
        ((6, 2), lstm(recurrent_activation="hard_sigmoid"), LSTM, "it has recurrent_activation 'hard_sigmoid'"),
        ((6, 5), norm(epsilon=1e-6), NORM, "it has epsilon 1e-06"),
        ((4, 5), norm(axis=[1]), dict.fromkeys(NORM, (4,)), "it has axis [1]"),
        (
            (9, 8, 7),
            layer("MaxPooling2D", "d", pool_size=[3, 2], strides=[1, 1], padding="valid"),
            {},
            "it has strides",
        ),
        ((9, 8, 7), layer("AveragePooling2D", "d", pool_size=[3, 2], padding="same"), {}, "it has padding 'same'"),
        ((6,), layer("Reshape", "d", target_shape=[3, -1]), {}, "it leaves a length open"),
        ((6, 5), layer("GlobalAveragePooling1D", "d", keepdims=True), {}, "it has keepdims True"),
    ],
)
def test_a_layer_that_computes_something_else_is_kept_with_the_reason(opened, shape, one, weights, told):
    found, reason = opened_layer(opened, shape, one, weights)
    assert isinstance(found, kinds.Kept)
    assert told in reason
    assert found.weights == tuple(weights.values())


def test_other_layers_are_kept_with_their_weights(opened):
    groups = {f"batch_normalization/vars/{number}": (5,) for number in range(4)}
    found, reason = opened_layer(opened, (9, 5), layer("BatchNormalization", "d", axis=-1), groups)
    assert (found.class_name, found.weights, reason) == ("BatchNormalization", ((5,),) * 4, "")


def operation(class_name, name, *args, **config):
    return layer(class_name, name, call(*args), module="keras.src.ops.numpy", registered_name=class_name, **config)


@pytest.mark.parametrize(
    ("one", "kind"),
    [
        (operation("Add", "o", tensor("x", 4, 5), tensor("y", 4, 5)), "add"),
        (operation("Subtract", "o", tensor("x", 4, 5), tensor("y", 4, 5)), "subtract"),
        (operation("Concatenate", "o", [tensor("x", 4, 5), tensor("y", 4, 5)], axis=-1), "concatenate"),
        (operation("Multiply", "o", 2.0, tensor("x", 4, 5)), "kept"),
        (operation("Negative", "o", tensor("x", 4, 5)), "kept"),
        (operation("Relu", "o", tensor("x", 4, 5)), "activation"),
        (operation("Gelu", "o", tensor("x", 4, 5), approximate=False), "activation"),
        (operation("Reshape", "o", tensor("x", 4, 5), newshape=[-1, 10, 2]), "reshape"),
        (operation("Transpose", "o", tensor("x", 4, 5), axes=[0, 2, 1]), "kept"),
        (operation("Mean", "o", tensor("x", 4, 5), axis=1, keepdims=False), "kept"),
    ],
)
def test_operations_become_layers(opened, one, kind):
    layers = [source("x", 4, 5), source("y", 4, 5), one]
    used = layer("Flatten", "f", call(tensor("y", 4, 5)))
    design = opened(functional([*layers, used], ["x", "y"], [["o", 0, 0], ["f", 0, 0]])).design
    assert {one.name: one.kind for one in design.model.layers}["o"] == kind


@pytest.mark.parametrize(
    "one",
    [
        operation("Add", "o", tensor("x", 4, 5), tensor("y", 5)),
        operation("Gelu", "o", tensor("x", 4, 5), approximate=True),
        operation("Softmax", "o", tensor("x", 4, 5), axis=1),
        operation("Reshape", "o", tensor("x", 4, 5), newshape=[5, -1, 4]),
        operation("Mean", "o", tensor("x", 4, 5), axis=2),
        operation("Divide", "o", tensor("x", 4, 5), 0),
        operation("NotEqual", "o", tensor("x", 4, 5), 3),
    ],
)
def test_operations_in_another_form_are_refused_by_name(opened, one):
    layers = [source("x", 4, 5), source("y", 5), one, layer("Flatten", "f", call(tensor("y", 5)))]
    with pytest.raises(KerasFileError, match="in a form for which there is no layer; use a layer in its place"):
        opened(functional(layers, ["x", "y"], [["o", 0, 0], ["f", 0, 0]]))


def look(*args, **kwargs):
    one = layer("MultiHeadAttention", "look", call(*args, **kwargs), num_heads=2, key_dim=5, use_bias=False)
    return functional([source("x", 4, 3), source("y", 6, 3), one], ["x", "y"], [["look", 0, 0], ["y", 0, 0]])


LOOK = {
    f"multi_head_attention/{part}_dense/vars/0": np.ones((2, 5, 3) if part == "output" else (3, 2, 5))
    for part in ("key", "output", "query", "value")
}


def test_attention_to_another_sequence_is_kept(opened):
    found = opened(look(tensor("x", 4, 3), tensor("y", 6, 3)), **LOOK)
    assert found.design.model.layers[0].kind == "kept"
    assert found.design.model.calls[0].takes == (0, 1)
    assert found.reasons["look"] == "it has use_bias False"


def test_causal_attention_is_kept_as_such(opened):
    found = opened(look(tensor("x", 4, 3), tensor("y", 6, 3), use_causal_mask=True), **LOOK)
    assert found.design.model.layers[0].causal
    assert loads(dumps(found.design)).model == found.design.model


def test_what_a_graph_cannot_hold_is_refused(opened):
    with pytest.raises(
        KerasFileError, match="layer 'look' is called with 'attention_mask', which a design cannot hold"
    ):
        opened(look(tensor("x", 4, 3), tensor("y", 6, 3), attention_mask=tensor("y", 6, 3)), **LOOK)


def test_a_second_result_of_a_layer_is_refused(opened):
    lstm = layer("LSTM", "l", call(tensor("x", 4, 2)), units=3, return_state=True)
    layers = [source("x", 4, 2), lstm, layer("ReLU", "r", call(tensor("l", 3, output=1)))]
    groups = {f"lstm/cell/vars/{number}": np.ones(dims) for number, dims in enumerate([(2, 12), (3, 12), (12,)])}
    with pytest.raises(KerasFileError, match="it gives its state besides its result"):
        opened(functional(layers, ["x"], [["r", 0, 0]]), **groups)


def test_a_graph_that_contradicts_its_layers_is_refused(opened):
    layers = [
        source("x", 2),
        layer("Dense", "d", call(tensor("x", 2)), units=3),
        layer("ReLU", "r", call(tensor("d", 9))),
    ]
    groups = {key: np.ones(dims) for key, dims in DENSE.items()}
    with pytest.raises(KerasFileError, match="layer 'd' gives 3 by its settings, but 9 in the graph of the file"):
        opened(functional(layers, ["x"], [["r", 0, 0]]), **groups)


def test_settings_of_the_wrong_type_are_refused(opened):
    with pytest.raises(KerasFileError, match="layer 'd' ") as raised:
        opened_layer(opened, (2,), dense(units="many"), DENSE)
    assert "\n" not in str(raised.value)


def test_a_class_that_cannot_be_kept_is_named(opened):
    with pytest.raises(KerasFileError, match="layer 'd' cannot be opened: layers of class 'MixUp' cannot be kept"):
        opened_layer(opened, (9, 8, 7), layer("MixUp", "d"), {})


def test_tokens_are_whole_numbers(opened):
    stack = sequential(source("x", 6, dtype="int32"), layer("Embedding", "d", input_dim=11, output_dim=3))
    design = opened(stack, **{"embedding/vars/0": np.ones((11, 3))}).design
    assert design.model.inputs == (kinds.ModelInput((6,), "int32", "x"),)


@pytest.mark.parametrize(
    ("activation", "loss"),
    [
        ("softmax", "sparse_categorical_crossentropy"),
        ("sigmoid", "binary_crossentropy"),
        ("linear", "mean_squared_error"),
    ],
)
def test_the_loss_suits_the_last_activation(opened, activation, loss):
    stack = sequential(source("x", 2), dense(activation=activation), layer("Dropout", "e", rate=0.5))
    design = opened(stack, **{key: np.ones(shape) for key, shape in DENSE.items()}).design
    assert design.experiment.loss == loss


def test_a_design_refers_to_its_source(tmp_path):
    path = write_archive(tmp_path / "a.keras")
    design = open_model(path).design
    assert loads(dumps(design)).source == design.source == design.copy().source
    assert design.source.path == str(path)
    require_source(design.source)
    path.rename(tmp_path / "b.keras")
    with pytest.raises(DocumentError, match="say where the trained model is now"):
        require_source(design.source)
    assert located(design.source, tmp_path / "b.keras") == Source(str(tmp_path / "b.keras"), design.source.sha256)


def test_another_model_is_not_the_source(tmp_path):
    design = open_model(write_archive(tmp_path / "a.keras")).design
    other = write_archive(tmp_path / "b.keras", notes="x")
    with pytest.raises(DocumentError, match="it is not the model that the design was made from"):
        located(design.source, other)
    other.replace(tmp_path / "a.keras")
    with pytest.raises(DocumentError, match="it has changed since the design was made from it"):
        require_source(design.source)


def test_a_design_without_a_source_says_nothing_of_one():
    assert "source" not in dumps(Design())
    assert loads(dumps(Design())).source is None


def test_a_source_that_is_no_source_is_refused():
    text = dumps(Design(source=Source("/m.keras", SHA)))
    with pytest.raises(DocumentError, match="source has no 'sha256'"):
        loads(text.replace(f', "sha256": "{SHA}"', ""))
