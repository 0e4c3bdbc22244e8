"""People name layers as they like; Keras and TensorFlow take some characters only."""

from tndesigner.models import Call, Dense, Model, ModelInput
from tndesigner.models.layer_names import keras_names


def stack(*names: str) -> Model:
    return Model((3,), tuple(Dense(units=3, name=name) for name in names))


def test_names_that_keras_takes_are_kept_and_it_chooses_those_that_are_missing():
    assert keras_names(stack("hidden", "", "head.2-b")) == ("hidden", None, "head.2-b")


def test_what_tensorflow_refuses_becomes_an_underscore():
    names = keras_names(stack("two classes", "a/b", "Ausgänge", "слой", "_private"))
    assert names == ("two_classes", "a_b", "Ausg_nge", "layer_", "layer_private")


def test_names_stay_different():
    assert keras_names(stack("a b", "a_b", "a/b")) == ("a_b2", "a_b", "a_b3")


def test_each_layer_of_a_graph_has_a_name():
    layers = (Dense(units=3), Dense(units=3, name="dense_1"), Dense(units=3))
    graph = Model((ModelInput((3,)),), layers, calls=(Call(0, (0,)), Call(1, (0,)), Call(2, (1,))), outputs=(2, 3))
    assert keras_names(graph) == ("dense_2", "dense_1", "dense_3")
