"""A real worker trains a graph with one input and one output like a stack, and refuses one with more."""

import keras
import numpy as np
import pytest

from tests.integration.workers import digits_design, epochs_of, train
from tndesigner.datasets import load_dataset
from tndesigner.document import Design
from tndesigner.layers.drawn_parts import drawn_parts
from tndesigner.models import Add, Call, Dense, Flatten, Model, ModelInput, NetworkDense
from tndesigner.network.templates import make
from tndesigner.training import Failed, RunFolder, start_worker, train_request

RESIDUAL = Model(
    (ModelInput((8, 8)),),
    (
        Flatten(),
        Dense(units=24, activation="relu"),
        NetworkDense(network=1, activation="relu", name="inside"),
        Add(),
        Dense(units=10, activation="softmax"),
    ),
    calls=(Call(0, (0,)), Call(1, (1,)), Call(2, (2,)), Call(3, (3, 2)), Call(4, (4,))),
    outputs=(5,),
)
"""A network between the ends of a skip connection."""

TWO_INPUTS = Model(
    (*RESIDUAL.inputs, ModelInput((24,))),
    RESIDUAL.layers,
    calls=(Call(0, (0,)), Call(1, (2,)), Call(2, (3,)), Call(3, (4, 1)), Call(4, (5,))),
    outputs=(6,),
)


def design(model: Model) -> Design:
    return Design({1: make("mpo", {"inputs": "4,6", "outputs": "6,4", "bond": "3"})}, model, digits_design().experiment)


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    """The events of a run of the residual network with its twin, then those of one that is refused, and the folder."""
    folder = tmp_path_factory.mktemp("runs")
    with start_worker(threads=1) as worker:
        trained, refused = (
            train(worker, train_request(design(one), folder / name, title="x.tnd", twin=True))
            for one, name in ((RESIDUAL, "a"), (TWO_INPUTS, "b"))
        )
    return trained, refused, RunFolder(folder / "a")


def test_both_models_learn(run):
    for model in ("network", "twin"):
        assert epochs_of(run[0], model)[-1].metrics["val_accuracy"] > 0.8


def test_the_trained_network_and_its_exported_weights_are_those_of_the_graph(run):
    model = keras.models.load_model(run[2].model("network"))
    last = epochs_of(run[0])[-1]
    data = load_dataset("digits")
    right = np.argmax(model(data.x_val), axis=-1) == np.ravel(data.y_val)
    assert np.mean(right) == pytest.approx(last.metrics["val_accuracy"], abs=1e-6)
    (part,) = drawn_parts(RESIDUAL, model)
    with np.load(run[2].layer_weights()) as arrays:
        sizes = sorted(array.size for array in arrays.values())
        assert sizes == sorted(weight.numpy().size for weight in part.layer.weights)


def test_a_graph_with_two_inputs_is_refused_in_a_sentence(run):
    (failed,) = [event for event in run[1] if isinstance(event, Failed)]
    assert failed.message.endswith(
        "the model has inputs: 2, outputs: 1; only models with one of each can be trained here"
    )
