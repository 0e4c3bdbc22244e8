"""Models with layers of every kind outside of Keras: SavedModel, ONNX and LiteRT give the answers of the model."""

from collections.abc import Callable, Iterable

import keras
import numpy as np
import onnxruntime
import pytest
import tensorflow as tf
from ai_edge_litert.interpreter import Interpreter

from tests.integration.kinds_of_layer import KINDS, made

pytestmark = pytest.mark.filterwarnings("ignore::FutureWarning", "ignore::DeprecationWarning")  # of tf2onnx

ALL = [pytest.param(kind, form, id=f"{name}-{form}") for name, kind in KINDS.items() for form in kind.forms]


Answer = Callable[[list[np.ndarray]], list[np.ndarray]]
"""Gives the outputs of a model for its inputs."""


def answers_of_saved_model(path: str) -> Answer:
    served = tf.saved_model.load(path)
    return lambda data: [one.numpy() for one in served.serve(data)]


def answers_of_onnx(path: str) -> Answer:
    session = onnxruntime.InferenceSession(path)
    names = [one.name for one in session.get_inputs()]
    return lambda data: session.run(None, dict(zip(names, data, strict=True)))


def answers_of_litert(path: str) -> Answer:
    interpreter = Interpreter(path)
    run = interpreter.get_signature_runner()

    def answer(data: list[np.ndarray]) -> list[np.ndarray]:
        found = run(**dict(zip(in_order(run.get_input_details()), data, strict=True)))
        return [found[name] for name in in_order(found)]

    return answer


def in_order(names: Iterable[str]) -> list[str]:
    """Sort names like ``output_2`` and ``output_10`` by their numbers."""
    return sorted(names, key=lambda name: int(name.rpartition("_")[2]))


FORMATS = {
    "tf_saved_model": ("folder", answers_of_saved_model),
    "onnx": ("model.onnx", answers_of_onnx),
    "litert": ("model.tflite", answers_of_litert),
}


@pytest.mark.parametrize("target", FORMATS)
def test_an_exported_layer_of_each_kind_gives_the_answers_of_keras(target, tmp_path):
    # One model of all layers, side by side, is written faster than a model for each.
    inputs, outputs, data = [], [], {1: [], 3: []}
    for kind, form in (one.values for one in ALL):
        places = 2 if kind.sequences else None  # few, for loops are unrolled
        for batch, arrays in data.items():
            arrays.append(kind.data(batch, places=places))
        # LiteRT by itself runs no loops of TensorFlow, not those of keras.layers.LSTM either.
        unrolled = {"unroll": True} if target == "litert" and "return_sequences" in kind.settings else {}
        inputs.append(keras.Input(arrays[-1].shape[1:], dtype=kind.dtype))
        outputs.append(made(kind, form, tmp_path, **unrolled)(inputs[-1]))
    model = keras.Model(inputs, outputs)
    answers = {batch: [one.numpy() for one in model(data[batch])] for batch in data}  # Keras wants a call before ONNX
    name, answers_of = FORMATS[target]
    model.export(tmp_path / name, format=target, verbose=False)
    answer = answers_of(str(tmp_path / name))
    for batch, all_expected in answers.items():
        found = answer(data[batch])
        for one, given, expected in zip(ALL, found, all_expected, strict=True):
            assert given.shape == expected.shape, one.id
            assert np.abs(given - expected).max() <= 1e-5 * np.abs(expected).max(), one.id


@pytest.mark.parametrize("target", ["onnx", "litert"])
@pytest.mark.parametrize(
    ("kind", "form"), [one for one in ALL if one.values[0] in (KINDS["dense"], KINDS["attention"])]
)
def test_places_of_any_number_are_exported(kind, form, target, tmp_path):
    # Biases that are still zero are left out of the file, so that reshapes come to stand next to each other.
    model = kind.model(made(kind, form, tmp_path), open_places=True)
    answers = {(batch, places): model(kind.data(batch, places=places)).numpy() for batch, places in ((1, 5), (3, 7))}
    name, answers_of = FORMATS[target]
    model.export(tmp_path / name, format=target, verbose=False)
    answer = answers_of(str(tmp_path / name))
    for (batch, places), expected in answers.items():
        [given] = answer([kind.data(batch, places=places)])
        assert np.abs(given - expected).max() <= 1e-5 * np.abs(expected).max()


def test_two_layers_and_a_mask_in_one_model_are_exported(tmp_path):
    inputs = keras.Input((5,), dtype="int32")
    words = made(KINDS["embedding"], "td", tmp_path, mask_zero=True)(inputs)
    outputs = keras.layers.GlobalAveragePooling1D()(made(KINDS["dense"], "td", tmp_path)(words))
    model = keras.Model(inputs, outputs)
    data = KINDS["embedding"].data(2)
    data[:, 3:] = 0
    model(data)
    model.export(tmp_path / "model.onnx", format="onnx", verbose=False)
    [answers] = answers_of_onnx(str(tmp_path / "model.onnx"))([data])
    np.testing.assert_allclose(answers, model(data), rtol=1e-5, atol=1e-6)
