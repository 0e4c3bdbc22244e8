"""Source that runs without tndesigner."""

import ast
import pickle
import re
import subprocess
import sys
from math import prod
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file

import tndesigner as td
from tests.unit.cli.spoiled import blog_text
from tests.unit.cli.test_new_designs import window
from tests.unit.planning.specimens import chain, ring_of, star
from tests.unit.training.specimens import run_record
from tndesigner.codegen import EXPORTERS, CodegenError
from tndesigner.datasets import dataset_info
from tndesigner.document import Design, load, save
from tndesigner.models import Dense, Model, NetworkConv2D, NetworkDense
from tndesigner.network import Diagram
from tndesigner.resources import resource_path
from tndesigner.training.design_factory import starting_design
from tndesigner.training.run_folder import RunFolder


@pytest.mark.parametrize("style", EXPORTERS)
def test_every_style_is_source_without_tndesigner(type_, blog, style):
    answer = type_("export", blog, "--style", style)
    assert answer.status == 0
    imported = {
        name.name.partition(".")[0]
        for node in ast.walk(ast.parse(answer.out))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in (node.names if isinstance(node, ast.Import) else [ast.alias(node.module)])
    }
    assert "tndesigner" not in imported


def test_the_layer_has_activation_and_bias_of_the_model(type_, blog):
    text = type_("export", blog).out
    assert "class Hidden" in text
    assert '"relu"' in text
    blog.write_text(
        blog_text().replace(
            '"network": 1, "activation": "relu", "use_bias": true',
            '"network": 1, "activation": "gelu", "use_bias": false',
        ),
        encoding="utf-8",
    )
    other = type_("export", blog).out
    assert '"gelu"' in other
    assert '"relu"' not in other
    assert other.count("use_bias=False") > text.count("use_bias=False")


def test_a_file_is_written_and_a_later_export_replaces_it(type_, blog, tmp_path):
    first = type_("export", blog, "-o", "layer.py")
    assert first.out.startswith("layer.py written: network hidden, ")
    assert (tmp_path / "layer.py").read_text(encoding="utf-8") == type_("export", blog).out
    assert type_("export", blog, "-o", "layer.py", "--style", "numpy").status == 0


def test_a_file_of_someone_else_is_left_alone(type_, blog, tmp_path):
    mine = tmp_path / "mine.py"
    mine.write_text("x = 1\n", encoding="utf-8")
    assert "is no export of tndesigner, and was left alone" in type_("export", blog, "-o", mine).failure
    assert mine.read_text(encoding="utf-8") == "x = 1\n"
    assert type_("export", blog, "-o", mine, "--force").status == 0


def test_the_design_itself_is_left_alone(type_, blog):
    before = blog.read_bytes()
    assert "was left alone" in type_("export", blog, "-o", blog).failure
    assert blog.read_bytes() == before


def test_an_unknown_style_is_answered_with_the_nearest(type_, blog, tmp_path):
    answer = type_("export", blog, "--style", "nmupy", "-o", "layer.py")
    assert answer.status == 2
    assert "there is no style 'nmupy'; did you mean 'numpy'?" in answer.failure
    assert not (tmp_path / "layer.py").exists()


def test_one_of_several_networks_is_chosen_by_name(type_, tmp_path):
    save(Design({1: Diagram(chain()), 2: Diagram(star())}), tmp_path / "x.tnd")
    answer = type_("export", "x.tnd")
    assert answer.status == 2
    assert "--network must name one: it has 'chain' and 'star'" in answer.failure
    assert "class Star" in type_("export", "x.tnd", "--network", "star").out
    assert "did you mean 'chain'?" in type_("export", "x.tnd", "--network", "chian").failure


def test_a_layer_of_several_networks_is_written_whole_unless_one_is_named(type_, tmp_path):
    assert type_("new", "transformer-ffn", "width=12", "hidden=20", "cores=2", "-o", "x.tnd").status == 0
    written = type_("export", "x.tnd", "-o", "layer.py").out
    assert written.startswith("layer.py written: layer transformer_encoder with networks expand, contract, ")
    whole = (tmp_path / "layer.py").read_text(encoding="utf-8")
    assert re.findall(r"^class (\w+)\(CoreLayer\)", whole, re.MULTILINE) == ["Expand", "Contract", "TransformerEncoder"]
    alone = type_("export", "x.tnd", "--network", "contract").out
    assert re.findall(r"^class (\w+)\(CoreLayer\)", alone, re.MULTILINE) == ["Contract"]
    functions = type_("export", "x.tnd", "--style", "numpy").out
    assert re.findall(r"^def (\w+)", functions, re.MULTILINE) == ["expand", "contract", "drawing"]


def several_layers() -> Design:
    networks = {1: Diagram(chain()), 2: Diagram(star()), 3: Diagram(ring_of(4))}
    width = prod(networks[1].network.inputs[0].shape)
    layers = (NetworkDense(network=1), Dense(units=prod(star().inputs[0].shape)), NetworkDense(network=2))
    return Design(networks, Model((width,), layers))


def test_where_several_layers_have_networks_one_is_chosen_by_its_place(type_, tmp_path):
    save(several_layers(), tmp_path / "x.tnd")
    asked = type_("export", "x.tnd")
    assert asked.status == 2
    assert asked.failure == (
        "tndesigner: x.tnd: the design has several layers to choose from: --layer 1 (network chain), "
        f"--layer 3 (network star), --network '{ring_of(4).name}'"
    )
    assert "class Star" in type_("export", "x.tnd", "--layer", "3").out
    wrong = type_("export", "x.tnd", "--layer", "2")
    assert wrong.status == 1
    assert (
        "no network at layer 2 of the model; layers that have any: 1 (network chain), 3 (network star)" in wrong.failure
    )
    assert type_("export", "x.tnd", "--layer", "3", "--network", "star").status == 2


def test_a_script_exports_a_layer_of_a_design_as_the_command_does(type_, tmp_path):
    save(several_layers(), tmp_path / "x.tnd")
    assert td.export(td.load(tmp_path / "x.tnd"), layer=3) == type_("export", "x.tnd", "--layer", "3").out
    with pytest.raises(CodegenError, match=r"layer must say which; .* networks: 1 \(network_dense\), 3"):
        td.export(several_layers())
    with pytest.raises(CodegenError, match=r"layer 2 has none; .* networks: 1 \(network_dense\), 3"):
        td.export(several_layers(), layer=2)
    type_("new", "attention-block-term", "-o", "y.tnd")
    assert td.export(td.load(tmp_path / "y.tnd"), style="numpy") == type_("export", "y.tnd", "--style", "numpy").out


def test_a_convolution_is_written_in_every_style(type_, tmp_path):
    save(starting_design(NetworkConv2D(network=1), {1: Diagram(window())}, dataset_info("digits")), tmp_path / "x.tnd")
    for style, what in {
        "keras": "a Keras layer,",
        "tensornetwork": "with TensorNetwork,",
        "numpy": "function,",
    }.items():
        assert (
            f"{what} a tensor network in the place of a convolution." in type_("export", "x.tnd", "--style", style).out
        )


def test_a_style_that_cannot_write_a_layer_says_which_can(type_):
    type_("new", "attention-block-term", "-o", "x.tnd")
    assert type_("export", "x.tnd", "--style", "tensornetwork").failure == (
        "tndesigner: x.tnd: network 'attention-block-term' joins queries, keys and values example by example, which "
        "TensorNetwork cannot; the styles keras and numpy can"
    )


def test_a_design_without_networks_is_told(type_, tmp_path):
    save(Design(), tmp_path / "x.tnd")
    assert type_("export", "x.tnd").status == 1


def test_the_exported_function_of_numpy_runs_by_itself(type_, blog, tmp_path):
    type_("export", blog, "--style", "numpy", "-o", "layer.py")
    done = subprocess.run([sys.executable, "layer.py"], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_folder_or_a_missing_one_is_told(type_, blog, tmp_path):
    (tmp_path / "folder").mkdir()
    assert "is a folder" in type_("export", blog, "-o", "folder").failure
    assert "there is no folder" in type_("export", blog, "-o", "nowhere/layer.py").failure


def test_the_same_design_gives_the_same_text(type_, blog):
    save(load(blog), blog)
    assert type_("export", blog).out == type_("export", blog).out


def trained(folder: Path, design: str, **arrays: np.ndarray) -> Path:
    """A run folder with a design, and with these numbers for its only layer."""
    run = RunFolder(folder)
    folder.mkdir()
    run.write(run.design, design)
    run.write_record(run_record(state="finished"))
    np.savez(run.layer_weights(), **arrays)
    return folder


CORES = {"a": np.ones((32, 32, 2)), "b": np.ones((2, 32, 32)), "bias": np.zeros(1024)}


READERS = {".npz": np.load, ".safetensors": load_file}


@pytest.mark.parametrize(("style", "suffix"), [("numpy", ".npz"), ("torch", ".safetensors")])
def test_trained_numbers_are_written_beside_the_file_by_the_names_of_cores(type_, blog, tmp_path, style, suffix):
    trained(tmp_path / "run", blog_text(), **CORES)
    answer = type_("export", blog, "--style", style, "--weights", "run", "-o", "layer.py")
    assert answer.out.startswith(f"layer.py and layer{suffix} written: network hidden, ")
    assert {name: array.shape for name, array in READERS[suffix](tmp_path / f"layer{suffix}").items()} == {
        name: array.shape for name, array in CORES.items()
    }


def test_numbers_that_are_not_those_of_the_design_are_refused_with_the_place(type_, blog, tmp_path):
    trained(tmp_path / "run", blog_text(), b=CORES["b"], bias=CORES["bias"])
    export = ("export", blog, "-o", "layer.py", "--weights")
    assert type_(*export, "run").failure.endswith(
        "run/layer.npz: it has no core 'a', which the design has; it has 'b' and 'bias'"
    )
    trained(tmp_path / "part", blog_text(), a=CORES["a"], b=CORES["b"])
    assert type_(*export, "part").failure.endswith(
        "part/layer.npz: layer 'hidden' has 5,120 parameters, but only 4,096 are there, in 'a' and 'b'; "
        "train the design again"
    )
    (tmp_path / "part" / "layer.npz").write_bytes(pickle.dumps(CORES))
    assert type_(*export, "part").failure.endswith("part/layer.npz: it is not an .npz file, or it is damaged")
    np.savez(tmp_path / "part" / "layer.npz", a=np.array([{}], dtype=object))
    assert "part/layer.npz: it cannot be read: " in type_(*export, "part").failure
    trained(tmp_path / "other", blog_text(), **{**CORES, "a": np.ones((32, 32, 5))})
    assert "core 'a' has shape (32, 32, 5) there, but (32, 32, 2) in the design" in type_(*export, "other").failure
    assert "nothing is not a run folder: it has no run.json" in type_(*export, "nothing").failure
    assert "--weights needs -o" in type_("export", blog, "--weights", "run").failure
    assert not (tmp_path / "layer.py").exists()


def test_the_whole_model_is_written_with_a_function_that_builds_it(type_, blog, tmp_path):
    answer = type_("export", blog, "--whole", "-o", tmp_path / "model.py")
    assert answer.status == 0
    assert answer.out.startswith(f"{tmp_path / 'model.py'} written: the whole model, ")
    source = (tmp_path / "model.py").read_text(encoding="utf-8")
    assert "def build_model():" in source
    assert 'x = keras.layers.Dense(units=1024, activation="relu", use_bias=True)(inputs)' in source
    assert type_("export", blog, "--whole", "-o", tmp_path / "model.py").status == 0


def test_the_trained_numbers_of_a_whole_module_are_named_by_layers_and_cores(type_, blog, tmp_path):
    folder = trained(tmp_path / "run", blog_text())
    export = ("export", blog, "--whole", "--style", "torch", "-o", "model.py", "--weights", "run")
    assert "network.weights.npz: it is missing" in type_(*export).failure
    layers = {
        "dense_7": {"kernel": np.ones((2, 1024)), "bias": np.zeros(1024)},
        "hidden": CORES,
        "dense_8": {"kernel": np.ones((1024, 1)), "bias": np.zeros(1)},
    }
    arrays = {f"{layer}/{name}": array for layer, held in layers.items() for name, array in held.items()}
    np.savez(folder / "network.weights.npz", **arrays)
    answer = type_(*export)
    assert answer.out.startswith("model.py and model.safetensors written: the whole model, ")
    found = load_file(tmp_path / "model.safetensors")
    assert found["dense/kernel"].shape == (2, 1024)
    assert {name.partition("/")[0] for name in found} == {"dense", "hidden", "dense_2"}
    np.savez(folder / "network.weights.npz", **{name: arrays[name] for name in ("dense_7/kernel", "dense_7/bias")})
    assert "network.weights.npz: it has no numbers of layer" in type_(*export, "--force").failure
    del arrays["hidden/a"]
    np.savez(folder / "network.weights.npz", **arrays)
    assert "layer 'hidden' has 5,120 parameters, but only 3,072 are there, in 'b' and 'bias'" in (
        type_(*export, "--force").failure
    )
    save(load(resource_path("examples", "diamonds.tnd")), folder / "design.tnd")
    assert "run: it trained another model; export the design of the run" in type_(*export, "--force").failure


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--style", "jax"), "--whole supports the styles keras or torch, not 'jax'"),
        (("--weights", "run", "-o", "model.py"), "network.keras in the run is the trained model"),
        (("--layer", "2"), "not allowed with argument"),
    ],
)
def test_what_does_not_go_with_a_whole_model_is_refused(type_, blog, words, said):
    answer = type_("export", blog, "--whole", *words)
    assert answer.status == 2
    assert said in answer.err
