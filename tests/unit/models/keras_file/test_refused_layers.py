"""What is not built into Keras is refused with one sentence that names the layer; nothing is executed."""

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
    write_hdf5,
)
from tndesigner.models.keras_file import KerasFileError

ON_X = call(tensor("x", 2))


def refusal(tmp_path, one):
    """What is said about a model whose only layer is this one."""
    model = functional([source("x", 2), one], ["x"], [[one["name"], 0, 0]])
    with pytest.raises(KerasFileError) as raised:
        read(write_archive(tmp_path / "a.keras", model, {"layers/other/vars/0": np.ones(2)}))
    return str(raised.value)


LAMBDA = {"class_name": "__lambda__", "config": {"value": ["4wEAAAA=", None, None]}}


@pytest.mark.parametrize(
    "one",
    [
        layer("Lambda", "odd", ON_X, function=LAMBDA),
        layer("Dense", "odd", ON_X, units=3, activation=LAMBDA),
        layer("TimeDistributed", "odd", ON_X, layer=layer("Lambda", "inner", function=LAMBDA)),
        layer("Dense", "odd", ON_X, units=3, kernel_initializer={"deep": [[LAMBDA]]}),
    ],
)
def test_a_lambda_anywhere_is_refused(tmp_path, one):
    assert refusal(tmp_path, one).startswith("layer 'odd' holds a lambda, Python code that would run")


@pytest.mark.parametrize(
    ("one", "told"),
    [
        (layer("Mine", "odd", ON_X, module=None, registered_name="Mine"), "is of class 'Mine'"),
        (layer("Mine", "odd", ON_X, module="my.code", registered_name="my>Mine"), "is of class 'my>Mine'"),
        (layer("Dense", "odd", ON_X, module="my.code"), "is of class 'Dense'"),
        (layer("Dense", "odd", ON_X, module="kerasplus", units=3), "is of class 'Dense'"),
        (layer("Dense", "odd", ON_X, registered_name="my>Dense", units=3), "is of class 'my>Dense'"),
        (layer("load_model", "odd", ON_X, module="keras.models"), "is of class 'load_model'"),
        (
            layer(
                "Dense", "odd", ON_X, units=3, kernel_initializer={"module": "my", "class_name": "Ones", "config": {}}
            ),
            "is of class 'Ones'",
        ),
        (layer("Bidirectional", "odd", ON_X, layer=layer("Mine", "inner", module="m")), "is of class 'Mine'"),
    ],
)
def test_a_foreign_class_is_refused(tmp_path, one, told):
    message = refusal(tmp_path, one)
    assert message.startswith(
        f"layer 'odd' {told}, which is not built into Keras; build the model from layers of Keras"
    )


def test_a_layer_of_an_exported_file_without_its_drawing_says_what_to_do(tmp_path):
    one = layer("Hidden", "odd", ON_X, module="layer", registered_name="tensor_networks>Hidden")
    message = refusal(tmp_path, one)
    assert message.startswith("layer 'odd' was exported by an older tndesigner or is a part of an exported layer")
    assert message.endswith("export its design again, load the model with the new file and save it, or open the design")


def test_a_layer_of_an_exported_file_inside_another_layer_is_refused(tmp_path):
    inner = layer("Hidden", "inner", module="layer", registered_name="tensor_networks>Hidden", drawing={"layer": {}})
    message = refusal(tmp_path, layer("TimeDistributed", "odd", ON_X, layer=inner))
    assert message == "layer 'odd' holds a layer of an exported file, which cannot be opened there"


@pytest.mark.parametrize(
    "activation",
    [
        "my_activation",
        {"module": "builtins", "class_name": "function", "config": "eval", "registered_name": "function"},
        {"module": "my.code", "class_name": "function", "config": "relu", "registered_name": "relu"},
    ],
)
def test_a_foreign_function_is_refused(tmp_path, activation):
    message = refusal(tmp_path, layer("Dense", "odd", ON_X, units=3, activation=activation))
    assert message.startswith("layer 'odd' uses the function")


@pytest.mark.parametrize("name", ["TFSMLayer", "TorchModuleWrapper", "JaxLayer", "FlaxLayer"])
def test_layers_that_run_other_code_are_refused(tmp_path, name):
    assert "runs code from outside Keras" in refusal(tmp_path, layer(name, "odd", ON_X))


def test_a_layer_that_prepares_words_says_what_to_do(tmp_path):
    message = refusal(tmp_path, layer("StringLookup", "odd", ON_X))
    assert message.endswith("take it out of the model and save the rest")


def test_a_quantized_layer_says_what_to_do(tmp_path):
    settings = {"module": "keras.quantizers", "class_name": "Int8QuantizationConfig", "config": {}}
    message = refusal(tmp_path, layer("Dense", "odd", ON_X, units=3, quantization_config=settings))
    assert message.startswith("layer 'odd' is quantized")
    assert message.endswith("open the model from before quantize()")


def test_an_operation_without_a_layer_is_named(tmp_path):
    one = layer("Einsum", "odd", ON_X, module="keras.src.ops.numpy", registered_name="Einsum")
    assert refusal(tmp_path, one).startswith("layer 'odd' is the operation keras.ops 'Einsum', which cannot be opened")


def test_an_operation_of_tensorflow_is_named(tmp_path):
    one = layer("TFOpLambda", "odd", ["x", 0, 0, {"y": 2.0}], module="keras.src.layers.core.tf_op_layer")
    assert "is of class 'TFOpLambda'" in refusal(tmp_path, one)


def test_a_subclassed_model_says_how_to_rebuild_it(tmp_path):
    model = {"module": "mine", "class_name": "Mine", "config": {"width": 3}, "registered_name": "mine>Mine"}
    with pytest.raises(KerasFileError) as raised:
        read(write_archive(tmp_path / "a.keras", model))
    message = str(raised.value)
    assert message.startswith("the model is of class 'Mine', whose layers are called by Python code")
    assert "keras.Model(inputs, outputs)" in message


def test_a_foreign_model_inside_another_is_refused(tmp_path):
    one = layer("Mine", "odd", ON_X, module="mine", layers=[], registered_name="mine>Mine")
    assert "is of class 'mine>Mine'" in refusal(tmp_path, one)


def test_a_foreign_class_of_a_nested_model_is_named_with_the_model(tmp_path):
    inner = sequential(layer("Mine", "odd", module="mine"), build_input_shape=[None, 2])
    message = refusal(tmp_path, {**inner, "name": "inner", "inbound_nodes": [ON_X]})
    assert message.startswith("layer 'inner.odd' is of class 'Mine'")


def test_a_custom_layer_of_an_hdf5_model_is_refused(tmp_path):
    config = {
        "class_name": "Sequential",
        "config": {
            "name": "s",
            "layers": [{"class_name": "Mine", "config": {"name": "m", "batch_input_shape": [None, 2]}}],
        },
    }
    with pytest.raises(KerasFileError, match="layer 'm' is of class 'Mine', which is not built into Keras"):
        read(write_hdf5(tmp_path / "a.h5", config, {"m": {}}))


def test_long_foreign_names_are_shortened(tmp_path):
    message = refusal(tmp_path, layer("M" * 5000, "odd\n" * 90, ON_X, module="m"))
    assert len(message) < 400
    assert "\n" not in message


def test_what_is_told_of_losses_and_optimizers_does_not_matter(tmp_path):
    model = sequential(layer("ReLU", "relu"), build_input_shape=[None, 2])
    model["compile_config"] = {"loss": LAMBDA, "optimizer": {"class_name": "Mine", "module": "mine", "config": {}}}
    assert read(write_archive(tmp_path / "a.keras", model)).outputs
