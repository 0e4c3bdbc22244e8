"""Layers of every kind refuse data of another form as early as Keras does, and keep shapes where nothing comes in."""

import keras
import numpy as np
import pytest
import tensorflow as tf

import tndesigner as td
from tests.integration.kinds_of_layer import FORMS, KINDS, imported, made

SEQUENCES = ("attention", "encoder", "multilinear", "lstm")


def convolution(form, folder, **settings):
    net = td.make("conv2d-cp", in_channels=4, out_channels=6, kernel=(3, 2), rank=3)
    return td.layer(net, **settings) if form == "td" else imported(td.export(net, **settings), folder)()


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", SEQUENCES)
def test_a_layer_of_sequences_takes_no_other_number_of_axes(name, form, tmp_path):
    kind = KINDS[name]
    data = kind.data(3)
    for wrong, found in ((data[0], 2), (data[None], 4)):
        with pytest.raises(ValueError, match=f"expected ndim=3, found ndim={found}"):
            made(kind, form, tmp_path)(wrong)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    ("value", "key", "told"),
    [
        ((2, 8), None, r"value has shape \(2, 8\), but needs shape \(2, None, 8\)"),
        ((2, 3, 5, 8), None, r"value has shape \(2, 3, 5, 8\), but needs shape \(2, None, 8\)"),
        ((4, 3, 8), None, r"value has shape \(4, 3, 8\), but needs shape \(2, None, 8\)"),
        ((2, 3, 8), (2, 4, 8), r"key has shape \(2, 4, 8\), but needs shape \(2, 3, 8\)"),
        ((2, 3, 8), (2, 8), r"key has shape \(2, 8\), but needs shape \(2, 3, 8\)"),
    ],
    ids=str,
)
def test_attention_refuses_a_value_or_a_key_of_another_shape(form, value, key, told, tmp_path):
    shapes = [(2, 5, 8), value, *([key] if key else [])]
    data = [np.ones(shape, "float32") for shape in shapes]
    with pytest.raises(ValueError, match=told):
        made(KINDS["attention"], form, tmp_path)(*data)
    layer = made(KINDS["attention"], form, tmp_path)
    layer(data[0])
    with pytest.raises(ValueError, match=told):
        layer(*data)
    with pytest.raises(ValueError, match=told):
        made(KINDS["attention"], form, tmp_path)(*(keras.Input(batch_shape=shape) for shape in shapes))


@pytest.mark.parametrize("form", FORMS)
def test_multilinear_attention_takes_no_sequences_of_another_length(form, tmp_path):
    layer = made(KINDS["multilinear"], form, tmp_path)
    for places in (2, 8):
        with pytest.raises(ValueError, match=f"received input with shape .*{places}|found shape=.*{places}"):
            layer(KINDS["multilinear"].data(3, places=places))
    assert layer(KINDS["multilinear"].data(3)).shape == (3, 4, 6)


@pytest.mark.parametrize("form", FORMS)
def test_a_picture_smaller_than_the_kernel_is_refused(form, tmp_path):
    layer = convolution(form, tmp_path)
    for shape, said in (((2, 2, 5, 4), r"spans 3 .* but the picture has 2"), ((2, 5, 1, 4), r"spans 2 .* has 1")):
        with pytest.raises(ValueError, match=said):
            layer(np.zeros(shape, "float32"))
    assert layer(np.zeros((2, 3, 2, 4), "float32")).shape == (2, 1, 1, 6)
    with pytest.raises(ValueError, match=r"spans 5 .* but the picture has 4"):
        convolution(form, tmp_path, dilation_rate=2)(np.zeros((2, 4, 4, 4), "float32"))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("settings", [{}, {"strides": 2}, {"dilation_rate": (2, 1)}, {"padding": "same", "strides": 3}])
def test_no_pictures_have_the_shape_of_pictures(form, settings, tmp_path):
    layer = convolution(form, tmp_path, **settings)
    for batch in (0, 2):
        data = np.zeros((batch, 9, 8, 4), "float32")
        assert tuple(layer(data).shape) == layer.compute_output_shape(data.shape)


@pytest.mark.skipif(keras.backend.backend() != "tensorflow", reason="other backends do not refuse it")
@pytest.mark.parametrize("form", FORMS)
def test_a_token_outside_is_refused_with_the_vocabulary_also_in_a_graph(form, tmp_path):
    model = KINDS["embedding"].model(made(KINDS["embedding"], form, tmp_path))
    tokens = KINDS["embedding"].data(2)
    tokens[1, 3] = 11
    for run in (model, model.predict):
        with pytest.raises(tf.errors.InvalidArgumentError, match=r"indices\[1,3\] = 11 is not in \[0, 11\)"):
            run(tokens)
