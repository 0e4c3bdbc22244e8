"""Models with layers of every kind outside of Keras: SavedModel, ONNX and LiteRT give the answers of the model."""

import keras
import numpy as np
import onnxruntime
import pytest
import tensorflow as tf
from ai_edge_litert.interpreter import Interpreter

from tests.integration.kinds_of_layer import KINDS, made

pytestmark = pytest.mark.filterwarnings("ignore::FutureWarning", "ignore::DeprecationWarning")  # of tf2onnx

ALL = [pytest.param(kind, form, id=f"{name}-{form}") for name, kind in KINDS.items() for form in kind.forms]


def answers_of_saved_model(path: str, data: np.ndarray) -> np.ndarray:
    served = tf.saved_model.load(path)
    return served.serve(data).numpy()


def answers_of_onnx(path: str, data: np.ndarray) -> np.ndarray:
    session = onnxruntime.InferenceSession(path)
    return session.run(None, {session.get_inputs()[0].name: data})[0]


def answers_of_litert(path: str, data: np.ndarray) -> np.ndarray:
    interpreter = Interpreter(path)
    place = interpreter.get_input_details()[0]["index"]
    interpreter.resize_tensor_input(place, data.shape)
    interpreter.allocate_tensors()
    interpreter.set_tensor(place, data)
    interpreter.invoke()
    return interpreter.get_tensor(interpreter.get_output_details()[0]["index"])


FORMATS = {
    "tf_saved_model": ("folder", answers_of_saved_model),
    "onnx": ("model.onnx", answers_of_onnx),
    "litert": ("model.tflite", answers_of_litert),
}


@pytest.mark.parametrize("target", FORMATS)
@pytest.mark.parametrize(("kind", "form"), ALL)
def test_the_exported_model_gives_the_answers_of_keras(kind, form, target, tmp_path):
    # LiteRT by itself runs no loops of TensorFlow, not those of keras.layers.LSTM either.
    unrolled = {"unroll": True} if target == "litert" and "return_sequences" in kind.settings else {}
    model = kind.model(made(kind, form, tmp_path, **unrolled))
    answers = {batch: model(kind.data(batch)).numpy() for batch in (1, 3)}  # Keras wants a call before it writes ONNX
    name, answer = FORMATS[target]
    model.export(tmp_path / name, format=target, verbose=False)
    for batch, expected in answers.items():
        given = answer(str(tmp_path / name), kind.data(batch))
        assert given.shape == expected.shape
        assert np.abs(given - expected).max() <= 1e-5 * np.abs(expected).max()


@pytest.mark.parametrize("target", ["onnx", "litert"])
@pytest.mark.parametrize(
    ("kind", "form"), [one for one in ALL if one.values[0] in (KINDS["dense"], KINDS["attention"])]
)
def test_places_of_any_number_are_exported(kind, form, target, tmp_path):
    # Biases that are still zero are left out of the file, so that reshapes come to stand next to each other.
    model = kind.model(made(kind, form, tmp_path), open_places=True)
    answers = {(batch, places): model(kind.data(batch, places=places)).numpy() for batch, places in ((1, 5), (3, 7))}
    name, answer = FORMATS[target]
    model.export(tmp_path / name, format=target, verbose=False)
    for (batch, places), expected in answers.items():
        given = answer(str(tmp_path / name), kind.data(batch, places=places))
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
    np.testing.assert_allclose(answers_of_onnx(str(tmp_path / "model.onnx"), data), model(data), rtol=1e-5, atol=1e-6)
