"""What is read from a Keras file without Keras is what Keras itself says of the model."""

import inspect

import keras
import numpy as np
import pytest

from tests.integration.trained_models import MODELS, leaves, with_random_weights
from tndesigner.models.keras_file import opened_weights, read_model
from tndesigner.models.keras_file.built_in import ACTIVATIONS, CODE_LAYERS, LAYERS, WORD_LAYERS

FORMATS = [".keras", ".h5"]


@pytest.fixture(params=MODELS, ids=lambda make: make.__name__, scope="module")
def model(request):
    return with_random_weights(request.param(), seed=3)


@pytest.fixture(params=FORMATS, scope="module")
def saved(request, model, tmp_path_factory):
    path = tmp_path_factory.mktemp("saved") / f"model{request.param}"
    model.save(path)
    return path


@pytest.fixture(scope="module")
def found(saved):
    return read_model(saved)


def test_layers_and_weights_are_those_of_keras(model, saved, found):
    expected = {name: one for name, one in leaves(model) if not isinstance(one, keras.layers.InputLayer)}
    layers = {one.name: one for one in found.layers}
    assert expected.keys() <= layers.keys()
    assert {name for name in layers if layers[name].weights} == {name for name in expected if expected[name].weights}
    with opened_weights(saved, found.sha256) as weights:
        for name, layer in expected.items():
            arrays = weights.arrays(layers[name])
            assert [one.split("/")[-1] for one in arrays] == [one.name for one in layer.weights]
            for array, weight in zip(arrays.values(), layer.weights, strict=True):
                assert np.array_equal(array, weight.numpy())


def test_parameters_are_counted_as_keras_does(model, found):
    assert found.parameters == sum(int(np.prod(one.shape)) for one in model.trainable_weights)
    assert sum(one.numbers for one in found.layers) == model.count_params()


def test_inputs_outputs_and_shapes_are_those_of_keras(model, found):
    assert [found.shapes[one] for one in found.inputs] == [one.shape[1:] for one in model.inputs]
    assert len(found.outputs) == len(model.outputs)
    made = {} if isinstance(model, keras.Sequential) else {layer.name: layer for layer in model.operations}
    for tensor, shape in found.shapes.items():
        if tensor.layer in made:
            given = made[tensor.layer]._inbound_nodes[tensor.call].output_tensors
            assert given[tensor.output].shape[1:] == shape


def test_masks_that_keras_passes_on_are_not_shown(tmp_path):
    for make in MODELS:
        if make.__name__ in ("sentences", "masked_numbers"):
            path = tmp_path / f"{make.__name__}.keras"
            make().save(path)
            calls = [call for one in read_model(path).layers for call in one.calls]
            assert not [call for call in calls if call.kwargs.get("mask") is not None]


def test_every_layer_and_activation_of_keras_is_known():
    classes = {
        name
        for name, value in vars(keras.layers).items()
        if inspect.isclass(value) and issubclass(value, keras.layers.Layer)
    }
    assert classes - {"Layer", "Wrapper"} <= LAYERS | CODE_LAYERS | WORD_LAYERS
    functions = {name for name, value in vars(keras.activations).items() if inspect.isfunction(value)}
    assert functions - {"deserialize", "get", "serialize"} <= ACTIVATIONS
