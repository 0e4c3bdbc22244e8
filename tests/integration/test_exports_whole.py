"""An exported file of a whole model builds the model that the design trains."""

import json

import keras
import numpy as np
import pytest

import tndesigner as td
from tests.integration.test_kept_layers import LAYERS, built, class_name, kept
from tests.unit.checks.drawing import two_cores
from tndesigner.codegen.errors import CodegenError
from tndesigner.codegen.layers_file import export_layers, export_model
from tndesigner.compression.plain_model import loaded, plain_model
from tndesigner.layers import build_model
from tndesigner.models import (
    Call,
    Concatenate,
    Dense,
    Embedding,
    Kept,
    Model,
    ModelInput,
    MultiHeadAttention,
    NetworkDense,
    network_layers,
)
from tndesigner.models.keras_layers.arguments import KerasArguments
from tndesigner.resources import resource_path

NETWORKS = {3: two_cores()}
SPREAD = KerasArguments.of(
    {"layer": {"class_name": "LSTM", "config": {"units": 3, "return_sequences": True}}, "merge_mode": "sum"}
)
GRAPH = Model(
    (ModelInput((15,), name="left side"), ModelInput((7,), "int32", "tokens")),
    (
        NetworkDense(network=3, activation="relu", use_bias=False, name="shared"),
        Embedding(input_dim=11, output_dim=15),
        MultiHeadAttention(num_heads=2, key_dim=3, name="class"),
        Kept(class_name="Bidirectional", arguments=SPREAD, weights=((14, 12), (3, 12), (12,)) * 2),
        Kept(class_name="GlobalAveragePooling1D", arguments=KerasArguments.of({})),
        Concatenate(),
        Dense(units=2, name="two classes"),
    ),
    calls=(
        Call(0, (0,)),
        Call(1, (1,)),
        Call(0, (3,)),
        Call(2, (4,)),
        Call(3, (5,)),
        Call(4, (6,)),
        Call(5, (2, 7)),
        Call(6, (8,)),
    ),
    outputs=(9, 5),
)
"""Two inputs, a network that both use, a wrapper with a layer in it, names that are no names in Python, two outputs."""


ONE_OF_EACH = {class_name(layer): (layer, shapes) for layer, shapes in LAYERS}


def plain_arguments(layer: keras.layers.Layer) -> dict[str, object]:
    """The arguments of a layer as a file holds them; what it wraps has a number in its name."""
    return json.loads(json.dumps({**layer.get_config(), "name": "", "layer": "", "backward_layer": ""}))


def example(name: str) -> td.Design:
    return td.load(resource_path("examples", f"{name}.tnd"))


def data_for(model: Model) -> list[np.ndarray]:
    numbers = np.random.default_rng(1)
    shapes = [(3, *(length or 5 for length in one.shape)) for one in model.inputs]
    return [
        numbers.integers(2, size=shape).astype("int32")
        if one.dtype == "int32"
        else numbers.normal(size=shape).astype("float32")
        for one, shape in zip(model.inputs, shapes, strict=True)
    ]


def require_same_answers(model: Model, networks, path) -> None:
    """Builds the exported model with the numbers of the one that is trained, and compares both."""
    path.write_text(export_model(model, networks, path.stem), encoding="utf-8")
    module = loaded(path)
    trained = build_model(model, networks, batch=3, seed=1)
    placed = {place - 1: one for place, one in network_layers(model, networks).items()}
    names = export_layers(placed, networks, path.stem).classes
    plain = plain_model(model, trained, {position: getattr(module, name) for position, name in names.items()})
    whole = module.build_model()
    whole.set_weights(plain.get_weights())
    assert sum(one.shape.num_elements() for one in whole.trainable_weights) == model.parameters(networks)
    data = data_for(model)
    wanted, found = (one(data if len(data) > 1 else data[0]) for one in (trained, whole))
    for first, second in zip(keras.tree.flatten(wanted), keras.tree.flatten(found), strict=True):
        np.testing.assert_allclose(first, second, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("name", ["blog", "digits-rows", "fashion-cp", "sort-projections", "sort-feed-forward"])
def test_an_example_is_built_as_it_is_trained(name, tmp_path):
    design = example(name)
    require_same_answers(design.model, design.networks, tmp_path / "whole.py")


def test_a_graph_is_built_with_its_branches_shared_layers_and_names(tmp_path):
    require_same_answers(GRAPH, NETWORKS, tmp_path / "whole.py")


@pytest.mark.parametrize("name", ONE_OF_EACH)
def test_a_layer_that_is_kept_is_written_with_its_arguments(name, tmp_path):
    layer, shapes = ONE_OF_EACH[name]
    own = kept(built(layer, shapes)[0])
    given = shapes if isinstance(shapes[0], tuple) else (shapes,)
    model = Model(
        (*(ModelInput(shape) for shape in given), ModelInput((15,))),
        (own, NetworkDense(network=3)),
        calls=(Call(0, tuple(range(len(given)))), Call(1, (len(given),))),
        outputs=(len(given) + 1, len(given) + 2),
    )
    path = tmp_path / "whole.py"
    path.write_text(export_model(model, NETWORKS, "whole"), encoding="utf-8")
    (made,) = (one for one in loaded(path).build_model().layers if type(one) is type(layer))
    assert plain_arguments(made) == plain_arguments(layer)


def test_a_model_without_a_network_is_refused():
    with pytest.raises(CodegenError, match="no layer of the model has a network"):
        export_model(Model((2,), (Dense(units=3),)), {}, "plain")
