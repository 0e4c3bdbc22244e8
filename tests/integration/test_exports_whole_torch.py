"""The exported module of a whole model gives the numbers of the Keras model, with the same weights."""

import subprocess
import sys

import keras
import numpy as np
import pytest

from tests.integration.rebuilding import close
from tests.integration.terminal import EXAMPLES
from tests.integration.test_exports_trained import keep
from tests.integration.test_exports_whole import NETWORKS, ONE_OF_EACH, data_for, example
from tests.integration.test_kept_layers import LAYERS, built, class_name, kept
from tests.unit.codegen.subjects import run_source
from tndesigner.cli.main import main
from tndesigner.cli.model_weights import as_in_module
from tndesigner.codegen.errors import CodegenError
from tndesigner.codegen.layers_file import export_model
from tndesigner.codegen.torch_kept import KEPT
from tndesigner.document import dumps
from tndesigner.layers import build_model
from tndesigner.models import (
    GRU,
    LSTM,
    Activation,
    Add,
    Average,
    AveragePooling2D,
    Call,
    Concatenate,
    Conv2D,
    Dense,
    Dot,
    Dropout,
    Embedding,
    Flatten,
    GlobalAveragePooling2D,
    LayerNormalization,
    Maximum,
    Minimum,
    Model,
    ModelInput,
    MultiHeadAttention,
    Multiply,
    NetworkDense,
    Reshape,
    SimpleRNN,
    Subtract,
    TransformerEncoder,
)

torch = pytest.importorskip("torch", reason="PyTorch is not installed: packaging/frameworks.sh")
pytestmark = pytest.mark.backend

GRAPH = Model(
    (ModelInput((15,), name="left side"), ModelInput((7,), "int32", "tokens")),
    (
        NetworkDense(network=3, activation="relu", use_bias=False, name="shared"),
        Embedding(input_dim=11, output_dim=15),
        MultiHeadAttention(num_heads=2, key_dim=3, name="class"),
        LSTM(units=3, return_sequences=True),
        GRU(units=4, name="forward"),
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
"""Two inputs, a network that both use, layers of dense matrices, names that no attribute can have, two outputs."""

PICTURES = Model(
    (7, 5, 3),
    (
        Conv2D(filters=6, kernel_size=(3, 2), strides=(2, 1), activation="gelu"),
        AveragePooling2D(pool_size=(2, 1)),
        GlobalAveragePooling2D(),
        Activation(activation="softsign"),
        Dense(units=15, use_bias=False),
        NetworkDense(network=3),
        Reshape(target_shape=(7, 2)),
        LayerNormalization(),
        TransformerEncoder(num_heads=2, key_dim=3, hidden=5),
        SimpleRNN(units=4, return_sequences=True),
        Flatten(),
        Dropout(rate=0.4),
    ),
)
JOINS = Model(
    (ModelInput((15,)), ModelInput((14,)), ModelInput((7, 2))),
    (
        NetworkDense(network=3),
        *(join() for join in (Add, Multiply, Average, Maximum, Minimum, Subtract)),
        Dot(normalize=True, name="cosine"),
        Reshape(target_shape=(7, 2)),
        Dot(axes=(2, 2), name="pairs"),
    ),
    calls=(
        Call(0, (0,)),
        *(Call(join, (1, 3)) for join in range(1, 7)),
        Call(7, (4, 5)),
        Call(8, (6,)),
        Call(9, (11, 2)),
    ),
    outputs=(7, 8, 9, 10, 12),
)
GRAPHS = {"graph": GRAPH, "pictures": PICTURES, "joins": JOINS}


def around(layer, shapes) -> Model:
    """A model with a kept layer beside a network."""
    own = kept(built(layer, shapes)[0])
    tokens = "int32" if own.class_name == "Embedding" else "float32"
    given = shapes if isinstance(shapes[0], tuple) else (shapes,)
    return Model(
        (*(ModelInput(shape, tokens) for shape in given), ModelInput((15,))),
        (own, NetworkDense(network=3)),
        calls=(Call(0, tuple(range(len(given)))), Call(1, (len(given),))),
        outputs=(len(given) + 1, len(given) + 2),
    )


def trained_model(model: Model, networks) -> keras.Model:
    """The Keras model, with a random number for each weight: no bias is zero."""
    found = build_model(model, networks, batch=3, seed=1)
    numbers = np.random.default_rng(5)
    for weight in found.weights:
        if "seed_generator" not in weight.path:
            values = numbers.normal(size=weight.shape) * int(np.prod(weight.shape)) ** -0.25
            weight.assign(np.abs(values) + 0.1 if "variance" in weight.path else values)
    return found


def require_same_answers(model: Model, networks, folder) -> None:
    trained = trained_model(model, networks)
    arrays = {one.path: np.asarray(one) for one in trained.weights if "seed_generator" not in one.path}
    np.savez(folder / "model.npz", **as_in_module(model, networks, arrays, "the model"))
    module = run_source(export_model(model, networks, "whole", style="torch"))["Model"]()
    module.load_cores(folder / "model.npz")
    assert sum(one.numel() for one in module.parameters()) == model.parameters(networks)
    data = data_for(model)
    wanted = keras.tree.flatten(trained(data if len(data) > 1 else data[0]))
    with torch.no_grad():
        found = module.eval()(*map(torch.from_numpy, data))
    found = found if isinstance(found, list) else [found]
    for first, second in zip(wanted, found, strict=True):
        close(second.numpy(), np.asarray(first), 1e-5)


@pytest.mark.parametrize("name", sorted(path.stem for path in EXAMPLES.glob("*.tnd")))
def test_an_example_gives_what_the_keras_model_gives(name, tmp_path):
    design = example(name)
    require_same_answers(design.model, design.networks, tmp_path)


@pytest.mark.parametrize("name", GRAPHS)
def test_branches_shared_layers_and_layers_without_networks_give_what_they_give_in_keras(name, tmp_path):
    require_same_answers(GRAPHS[name], NETWORKS, tmp_path)


def other_padding(layer) -> bool:
    padding = getattr(layer, "padding", "valid")
    return padding == "causal" or (padding == "same" and "AveragePooling" in type(layer).__name__)


KNOWN = [(layer, shapes) for layer, shapes in LAYERS if class_name(layer) in KEPT]
WRITTEN = [one for one in KNOWN if not other_padding(one[0])]


@pytest.mark.parametrize(("layer", "shapes"), WRITTEN, ids=[type(layer).__name__ for layer, _ in WRITTEN])
def test_a_kept_layer_gives_what_it_gives_in_keras(layer, shapes, tmp_path):
    require_same_answers(around(layer, shapes), NETWORKS, tmp_path)


def test_a_way_to_pad_that_pytorch_lacks_is_refused_with_its_name():
    refused = [one for one in KNOWN if other_padding(one[0])]
    assert len(refused) > 3
    for layer, shapes in refused:
        with pytest.raises(CodegenError, match=r"no counterpart for layer 'kept' \(\w+\) with padding='(same|causal)'"):
            export_model(around(layer, shapes), NETWORKS, "whole", style="torch")


@pytest.mark.parametrize("name", sorted({*ONE_OF_EACH} - {*KEPT, "Masking"}))
def test_a_kept_layer_without_a_counterpart_is_refused_by_name(name):
    with pytest.raises(CodegenError, match=rf"no counterpart for layer 'kept' \({name}\); use --style keras"):
        export_model(around(*ONE_OF_EACH[name]), NETWORKS, "whole", style="torch")


def test_masks_that_keras_hands_on_are_refused():
    layers = (Embedding(input_dim=5, output_dim=15, mask_zero=True), NetworkDense(network=3))
    with pytest.raises(CodegenError, match="cannot pass masks between layers, as layer 'embedding' requires"):
        export_model(Model((7,), layers, "int32"), NETWORKS, "whole", style="torch")


def test_batch_normalisation_learns_what_keras_learns(tmp_path):
    layer = keras.layers.BatchNormalization(momentum=0.8)
    model = Model((6,), (kept(built(layer, (6,))[0]), Dense(units=15), NetworkDense(network=3)))
    module = run_source(export_model(model, NETWORKS, "whole", style="torch"))["Model"]()
    data = np.random.default_rng(1).normal(size=(9, 6)).astype("float32")
    layer(data, training=True)
    normal = next(module.children())
    normal(torch.from_numpy(data))
    close(normal.moving_mean.numpy(), np.asarray(layer.moving_mean), 1e-6)
    close(normal.moving_variance.numpy(), np.asarray(layer.moving_variance), 1e-6)


TRACING = """
import sys, torch
from whole import Model

given = torch.load("data.pt")
module = Model().eval()
compiled = torch.compile(module, fullgraph=True, backend="aot_eager")
torch.testing.assert_close(compiled(*given), module(*given))
batch = torch.export.Dim("batch", min=2, max=1024)
exported = torch.export.export(module, tuple(given), dynamic_shapes=tuple({0: batch} for _ in given)).module()
many = [one.repeat(100, *(1,) * (one.ndim - 1)) for one in given]
torch.testing.assert_close(exported(*many), module(*many), rtol=1e-4, atol=1e-5)
"""


@pytest.mark.parametrize("name", ["blog", "fashion-cp", "sort-projections", "speeches", "graph", "pictures"])
def test_a_whole_module_is_compiled_as_one_graph_and_exported_for_any_batch(name, tmp_path):
    design = example(name) if name not in GRAPHS else None
    model, networks = (design.model, design.networks) if design else (GRAPHS[name], NETWORKS)
    (tmp_path / "whole.py").write_text(export_model(model, networks, name, style="torch"), encoding="utf-8")
    (tmp_path / "tracing.py").write_text(TRACING, encoding="utf-8")
    torch.save([torch.from_numpy(one) for one in data_for(model)], tmp_path / "data.pt")
    # Importing the compiler of PyTorch into a process with TensorFlow crashes.
    done = subprocess.run([sys.executable, "tracing.py"], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-5000:]


@pytest.mark.parametrize("name", ["blog", "digits-rows", "sort-projections"])
def test_the_trained_numbers_of_a_run_give_the_answers_of_its_model(name, tmp_path):
    (tmp_path / "run").mkdir()
    folder, trained = keep(example(name), tmp_path / "run")
    folder.write(folder.design, dumps(example(name)))
    words = ["export", str(folder.design), "--whole", "--style", "torch", "--weights", str(folder.path)]
    assert main([*words, "-o", str(tmp_path / "model.py")]) == 0
    module = run_source((tmp_path / "model.py").read_text(encoding="utf-8"))["Model"]()
    module.load_cores(tmp_path / "model.safetensors")
    (data,) = data_for(example(name).model)
    close(module(torch.from_numpy(data)).detach().numpy(), np.asarray(trained(data)), 1e-5)


def test_the_file_of_a_whole_model_checks_its_layers(capsys):
    assert run_source(export_model(GRAPH, NETWORKS, "whole", style="torch"))["self_test"]()
    assert capsys.readouterr().out.count("The module is right.") == 4


def test_parameters_have_the_names_of_layers_and_cores():
    design = example("blog")
    module = run_source(export_model(design.model, design.networks, "blog", style="torch"))["Model"]()
    assert [*module.state_dict()] == [
        "dense.kernel",
        "dense.bias",
        "hidden.a",
        "hidden.b",
        "hidden.bias",
        "dense_2.kernel",
        "dense_2.bias",
    ]
