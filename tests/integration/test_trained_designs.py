"""A design that was opened from a trained model computes what that model does, and has its layers."""

from dataclasses import replace

import keras
import numpy as np
import pytest

import tndesigner as td
from tests.integration.trained_models import MODELS, with_random_weights
from tndesigner import models as kinds
from tndesigner.document import Design, dumps, loads
from tndesigner.layers import LayerError
from tndesigner.models.keras_file import KerasFileError
from tndesigner.network import Diagram


def examples(model, count=5):
    """Random examples for each input; tokens where these are whole numbers."""
    rng = np.random.default_rng(11)
    made = []
    for one in model.inputs:
        shape = (count, *one.shape[1:])
        made.append(rng.integers(0, 11, shape) if "int" in one.dtype else rng.standard_normal(shape).astype("float32"))
    return made if len(made) > 1 else made[0]


def answers(model, x):
    given = model.predict(x, verbose=0)
    return given if isinstance(given, list) else [given]


@pytest.fixture(params=MODELS, ids=lambda make: make.__name__, scope="module")
def trained(request):
    return with_random_weights(request.param(), seed=7)


@pytest.mark.parametrize("ending", [".keras", ".h5"])
def test_a_design_with_the_weights_of_its_source_answers_as_the_model_does(trained, ending, tmp_path):
    path = tmp_path / f"model{ending}"
    trained.save(path)
    design = loads(dumps(td.open_model(path)))
    assert not [problem for problem in td.check(design) if problem.severity == "error"]
    counted = sum(int(np.prod(one.shape)) for one in trained.trainable_weights)
    assert counted <= design.model.parameters(design.networks) <= trained.count_params()
    x = examples(trained)
    for ours, theirs in zip(answers(td.model(design), x), answers(trained, x), strict=True):
        assert np.abs(ours - theirs).max() <= 1e-5 * max(1, np.abs(theirs).max())


def test_what_networks_can_replace_is_of_a_kind_that_says_so(tmp_path):
    kinds_of = {}
    for make in MODELS:
        make().save(tmp_path / f"{make.__name__}.keras")
        design = td.open_model(tmp_path / f"{make.__name__}.keras")
        kinds_of[make.__name__] = [layer.kind for layer in design.model.layers if layer.kind != "kept"]
    assert kinds_of["pictures"] == ["conv2d", "max_pooling2d", "flatten", "dense"]
    assert kinds_of["sentences"] == ["embedding", "dropout", "gru", "dense"]
    assert kinds_of["transformer"].count("multi_head_attention") == 1
    assert kinds_of["attention"] == ["add", "layer_normalization", "dense", "global_average_pooling1d"]


def drawn():
    """A model of this program: networks as a dense layer, in attention and in a recurrent layer."""
    networks = {
        1: td.make("mpo", inputs=(4, 7), outputs=(4, 8), bond=3),
        2: td.make("mpo", inputs=(4, 8), outputs=(4, 8), bond=2),
        3: td.make("mpo", inputs=(4, 8), outputs=(8, 12), bond=2),
    }
    for number, network in networks.items():
        network.name = f"network {number}"
    layers = (
        kinds.NetworkDense(network=1, activation="relu", name="hidden"),
        kinds.NetworkAttention(num_heads=4, key_dim=8, query=2, name="look"),
        kinds.PositionEmbedding(name="place"),
        kinds.NetworkLSTM(units=24, kernel=3, name="read"),
        kinds.Dense(units=3, name="end"),
    )
    model = kinds.Model((6, 28), layers)
    return Design({number: Diagram(network) for number, network in networks.items()}, model)


def test_a_model_of_this_program_opens_with_its_networks_drawn(tmp_path):
    design = drawn()
    built = with_random_weights(td.model(design), seed=5)
    built.save(tmp_path / "model.keras")
    found = td.open_model(tmp_path / "model.keras")
    assert found.model.layers == design.model.layers
    assert dumps(Design(found.diagrams, design.model)) == dumps(design)
    x = examples(built)
    assert np.allclose(td.model(found).predict(x, verbose=0), built.predict(x, verbose=0), atol=1e-5)


@pytest.fixture
def small(tmp_path):
    """A trained stack and the design that was opened from it."""
    model = keras.Sequential([keras.Input((6,)), keras.layers.Dense(4, name="wide"), keras.layers.BatchNormalization()])
    path = tmp_path / "model.keras"
    model.save(path)
    return path, td.open_model(path)


def test_a_network_in_the_place_of_a_layer_starts_anew(small):
    _, design = small
    network = td.make("low-rank", **{"in": 6, "out": 4, "bond": 2})
    layer = kinds.NetworkDense(network=1, name="wide")
    tensorized = Design({1: Diagram(network)}, design.model.with_layer(0, layer), source=design.source)
    assert td.model(tensorized).count_params() == 6 * 2 + 2 * 4 + 4 + 16


def test_a_source_that_changed_is_named(small):
    path, design = small
    path.write_bytes(path.read_bytes() + b" ")
    with pytest.raises(KerasFileError, match="it has changed since the model was opened"):
        td.model(design)


def test_a_source_that_is_missing_is_named(small):
    path, design = small
    path.unlink()
    with pytest.raises(KerasFileError, match="cannot be read: no such file"):
        td.model(design)


def test_a_layer_of_another_width_than_the_trained_one_is_named(small):
    _, design = small
    design.model = design.model.with_layer(0, replace(design.model.layers[0], units=5))
    with pytest.raises(LayerError, match="layer 'wide' has weights of 6×4, 4 in the trained model and of 6×5, 5"):
        td.model(design)


def test_a_kept_layer_that_was_renamed_is_named(small):
    _, design = small
    design.model = design.model.with_layer(1, replace(design.model.layers[1], name="other"))
    with pytest.raises(LayerError, match=r"layer 'other' has weights, but \S+ has no layer of that name"):
        td.model(design)
