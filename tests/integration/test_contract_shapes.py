"""Layers of every kind refuse data of another form as early as Keras does, and keep shapes where nothing comes in."""

import numpy as np
import pytest

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
