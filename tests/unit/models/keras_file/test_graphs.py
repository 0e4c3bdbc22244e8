"""The graph of a model: calls, shared layers, nested models, inputs and outputs, in the forms of Keras 3 and 2."""

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
from tndesigner.models.keras_file import Call, KerasFileError, Tensor
from tndesigner.models.keras_file import flattening as flat


def relu(name, *calls):
    return layer("ReLU", name, *calls)


def model_of(tmp_path, config):
    return read(write_archive(tmp_path / "a.keras", config))


def calls(model):
    """The tensors that each layer takes, as "layer:call", one list for each call."""
    return {
        one.name: [[f"{tensor.layer}:{tensor.call}" for tensor in each.tensors] for each in one.calls]
        for one in model.layers
    }


def test_a_stack_is_a_chain(tmp_path):
    model = model_of(tmp_path, sequential(source("in", 7), relu("a"), relu("b")))
    assert calls(model) == {"in": [[]], "a": [["in:0"]], "b": [["a:0"]]}
    assert (model.inputs, model.outputs) == ((Tensor("in"),), (Tensor("b"),))


@pytest.mark.parametrize(
    "model",
    [
        sequential(layer("ReLU", "a", batch_input_shape=[None, 5, 3])),
        sequential(layer("ReLU", "a", batch_shape=[None, 5, 3])),
        sequential(relu("a"), build_input_shape=[None, 5, 3]),
        {**sequential(relu("a")), "build_config": {"input_shape": [None, 5, 3]}},
        sequential({**relu("a"), "build_config": {"input_shape": [None, 5, 3]}}),
    ],
)
def test_a_stack_without_an_input_has_the_shape_it_was_built_with(tmp_path, model):
    found = model_of(tmp_path, model)
    assert found.shapes[found.inputs[0]] == (5, 3)


def test_a_stack_that_was_never_built_says_so(tmp_path):
    with pytest.raises(KerasFileError, match="a Sequential without an input shape; call model"):
        model_of(tmp_path, sequential(relu("a")))


def test_a_shared_layer_has_two_calls(tmp_path):
    shared = relu("shared", call(tensor("x", 3)), call(tensor("y", 3)))
    joined = layer("Add", "sum", call([tensor("shared", 3), tensor("shared", 3, call=1)]))
    model = model_of(tmp_path, functional([source("x", 3), source("y", 3), shared, joined], ["x", "y"], ["sum", 0, 0]))
    assert calls(model)["shared"] == [["x:0"], ["y:0"]]
    assert calls(model)["sum"] == [["shared:0", "shared:1"]]
    assert model.inputs == (Tensor("x"), Tensor("y"))


def test_arguments_by_name_are_kept(tmp_path):
    both = layer("Attention", "look", call([tensor("x", 5, 3), tensor("x", 5, 3)], use_causal_mask=True))
    model = model_of(tmp_path, functional([source("x", 5, 3), both], ["x"], ["look", 0, 0]))
    assert model.layer("look").calls == (Call(((Tensor("x"), Tensor("x")),), {"use_causal_mask": True}),)


def inner_model():
    """Two layers, nested under the name "inner"."""
    layers = [source("i", 3), relu("a", call(tensor("i", 3))), relu("b", call(tensor("a", 3)))]
    return functional(layers, ["i"], [["b", 0, 0]], name="inner")


def test_layers_of_a_nested_model_have_its_name_before_theirs(tmp_path):
    nested = {**inner_model(), "name": "inner", "inbound_nodes": [call(tensor("x", 3))]}
    model = model_of(tmp_path, functional([source("x", 3), nested], ["x"], [["inner", 1, 0]]))
    assert calls(model) == {"x": [[]], "inner.a": [["x:0"]], "inner.b": [["inner.a:0"]]}
    assert model.outputs == (Tensor("inner.b"),)


def test_a_nested_model_that_is_called_twice_shares_its_layers(tmp_path):
    again = call(tensor("inner", 3))
    nested = {**inner_model(), "name": "inner", "inbound_nodes": [call(tensor("x", 3)), again]}
    model = model_of(tmp_path, functional([source("x", 3), nested], ["x"], [["inner", 2, 0], ["inner", 1, 0]]))
    assert calls(model)["inner.a"] == [["x:0"], ["inner.b:0"]]
    assert model.outputs == (Tensor("inner.b", 1), Tensor("inner.b", 0))


def test_models_nested_in_nested_models_have_all_names(tmp_path):
    core = {**inner_model(), "name": "inner", "inbound_nodes": [call(tensor("o", 3))]}
    middle = functional([source("o", 3), core], ["o"], [["inner", 1, 0]], name="outer")
    whole = {**middle, "name": "outer", "inbound_nodes": [call(tensor("x", 3))]}
    model = model_of(tmp_path, functional([source("x", 3), whole], ["x"], [["outer", 1, 0]]))
    assert set(calls(model)) == {"x", "outer.inner.a", "outer.inner.b"}


def test_a_nested_model_is_told_how_it_is_called(tmp_path):
    inner = sequential(layer("Dropout", "drop", rate=0.5), relu("a"), build_input_shape=[None, 3])
    nested = {**inner, "name": "inner", "inbound_nodes": [call(tensor("x", 3), training=False)]}
    model = model_of(tmp_path, functional([source("x", 3), nested], ["x"], [["inner", 0, 0]]))
    assert model.layer("inner.drop").calls[0].kwargs == {"training": False}
    assert model.layer("inner.a").calls[0].kwargs == {}


def test_a_nested_model_called_with_too_few_tensors_is_damaged(tmp_path):
    layers = [source("i", 3), source("j", 3), layer("Add", "sum", call([tensor("i", 3), tensor("j", 3)]))]
    nested = functional(layers, ["i", "j"], [["sum", 0, 0]], name="inner")
    outer = {**nested, "name": "inner", "inbound_nodes": [call([tensor("x", 3)])]}
    with pytest.raises(KerasFileError, match="nested model 'inner' is called with 1 tensors and takes 2"):
        model_of(tmp_path, functional([source("x", 3), outer], ["x"], [["inner", 1, 0]]))


def test_nested_models_that_double_without_end_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(flat, "MOST_CALLS", 100)
    model = inner_model()
    for depth in range(8):
        name = f"m{depth}"
        twice = {**model, "name": "inner", "inbound_nodes": [call(tensor("i", 3)), call(tensor("inner", 3))]}
        model = functional([source("i", 3), twice], ["i"], [["inner", 2, 0]], name=name)
    with pytest.raises(KerasFileError, match="calls layers more than 100 times"):
        model_of(tmp_path, model)


def test_outputs_by_name_are_in_the_order_of_their_names(tmp_path):
    layers = [source("x", 3), relu("a", call(tensor("x", 3))), relu("b", call(tensor("x", 3)))]
    model = model_of(tmp_path, functional(layers, ["x"], {"second": ["a", 0, 0], "first": ["b", 0, 0]}))
    assert model.outputs == (Tensor("b"), Tensor("a"))


def test_shapes_are_those_that_calls_tell_without_the_batch(tmp_path):
    layers = [source("x", 5, 3), relu("a", call(tensor("x", 5, 3))), relu("b", call(tensor("a", 5, 3)))]
    model = model_of(tmp_path, functional(layers, ["x"], [["b", 0, 0]]))
    assert model.shapes == {Tensor("x"): (5, 3), Tensor("a"): (5, 3)}


def masked(mask, *between):
    """Tokens, an embedding, and a recurrent layer that is called with a mask."""
    tokens = source("tokens", 5, dtype="int32")
    table = layer("Embedding", "table", call(tensor("tokens", 5)), input_dim=7, output_dim=3, mask_zero=True)
    differ = {"module": "keras.src.ops.numpy", "registered_name": "NotEqual"}
    differ = layer("NotEqual", "not_equal", call(tensor("tokens", 5), mask), **differ)
    read_all = call(tensor("table", 5, 3), mask=tensor("not_equal", 5))
    return functional([tokens, table, differ, relu("read", read_all)], ["tokens"], [["read", 0, 0]])


def test_a_mask_that_keras_passes_on_itself_is_left_out(tmp_path):
    weights = {"layers/embedding/vars/0": np.ones((7, 3))}
    model = read(write_archive(tmp_path / "a.keras", masked(0), weights))
    assert calls(model) == {"tokens": [[]], "table": [["tokens:0"]], "read": [["table:0"]]}


def test_another_mask_is_kept(tmp_path):
    weights = {"layers/embedding/vars/0": np.ones((7, 3))}
    model = read(write_archive(tmp_path / "a.keras", masked(4), weights))
    assert calls(model)["read"] == [["table:0", "not_equal:0"]]


def old(class_name, name, *inbound, **config):
    """A layer in the configuration of a model of Keras 2."""
    return {
        "class_name": class_name,
        "config": {"name": name, **config},
        "name": name,
        "inbound_nodes": list(inbound),
    }


def test_calls_of_keras_2_are_read(tmp_path):
    layers = [
        old("InputLayer", "x", batch_input_shape=[None, 3]),
        old("Dense", "d", [["x", 0, 0, {}]], units=3, use_bias=False),
        old("Add", "sum", [["x", 0, 0, {}], ["d", 0, 0, {}]]),
        old("MultiHeadAttention", "look", [["sum", 0, 0, {"value": ["d", 0, 0], "training": None}]], use_bias=False),
    ]
    config = {"name": "m", "layers": layers, "input_layers": [["x", 0, 0]], "output_layers": [["look", 0, 0]]}
    look = {f"look/{part}/kernel:0": np.ones((3, 2, 5)) for part in ("query", "key", "value", "output")}
    groups = {"x": {}, "d": {"d/kernel:0": np.ones((3, 3))}, "sum": {}, "look": look}
    model = read(write_hdf5(tmp_path / "a.h5", {"class_name": "Functional", "config": config}, groups))
    assert calls(model) == {"x": [[]], "d": [["x:0"]], "sum": [["x:0", "d:0"]], "look": [["sum:0", "d:0"]]}
    assert model.layer("look").calls[0].kwargs == {"value": Tensor("d"), "training": None}


def test_nested_models_of_keras_2_count_their_making_as_a_call(tmp_path):
    inner = {
        "name": "inner",
        "layers": [old("InputLayer", "i", batch_input_shape=[None, 3]), old("ReLU", "a", [["i", 0, 0, {}]])],
        "input_layers": [["i", 0, 0]],
        "output_layers": [["a", 0, 0]],
    }
    layers = [
        old("InputLayer", "x", batch_input_shape=[None, 3]),
        {**old("Functional", "inner", [["x", 0, 0, {}]], [["inner", 1, 0, {}]]), "config": inner},
        old("Add", "sum", [["inner", 1, 0, {}], ["inner", 2, 0, {}]]),
    ]
    config = {"name": "m", "layers": layers, "input_layers": [["x", 0, 0]], "output_layers": [["sum", 0, 0]]}
    groups = {"x": {}, "inner": {}, "sum": {}}
    model = read(write_hdf5(tmp_path / "a.h5", {"class_name": "Functional", "config": config}, groups))
    assert calls(model)["inner.a"] == [["x:0"], ["inner.a:0"]]
    assert calls(model)["sum"] == [["inner.a:0", "inner.a:1"]]
