"""What an export is: text of one network that runs alone, is tidy, and in which no name is code."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.property.networks import NAMES, sound_networks
from tests.unit.blog import blog_network
from tests.unit.codegen.subjects import imported_modules, run_source
from tests.unit.planning.specimens import SPECIMENS, passed_through, ring_of, star
from tndesigner.checks import CheckError
from tndesigner.codegen import EXPORTERS, CodegenError, export
from tndesigner.network import Leg, Network, Tensor
from tndesigner.network.edits import ReplaceTensor

SPECIMENS = {**SPECIMENS, "blog": blog_network(), "ring of 40": ring_of(40)}
NEEDS = {
    "keras": {"keras", "numpy"},
    "torch": {"numpy", "torch", "safetensors.numpy"},
    "jax": {"jax", "jax.numpy", "numpy", "safetensors.numpy"},
    "tensornetwork": {"keras", "numpy", "tensornetwork"},
    "quimb": {"numpy", "quimb.tensor"},
    "tensorkrowch": {"numpy", "tensorkrowch", "torch"},
    "numpy": {"numpy"},
}

styles = pytest.mark.parametrize("style", EXPORTERS)


def test_an_unknown_style_is_refused_with_what_there_is():
    with pytest.raises(CodegenError, match=r"'theano'; there are keras, torch, jax, .*, tensorkrowch and numpy"):
        export(blog_network(), style="theano")


def test_a_network_with_an_error_is_not_exported():
    network = blog_network()
    network.set_outputs([])
    with pytest.raises(CheckError):
        export(network)


@styles
@pytest.mark.parametrize("name", SPECIMENS)
def test_an_export_ends_with_a_newline_and_is_the_same_again_at_any_time(style, name):
    text = export(SPECIMENS[name], style=style)
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert text == export(SPECIMENS[name].copy(), style=style)
    assert not re.search(r"\b20\d\d\b|\d:\d\d", text)


@styles
@pytest.mark.parametrize("name", SPECIMENS)
def test_an_export_imports_what_it_says_and_never_tndesigner(style, name):
    assert imported_modules(export(SPECIMENS[name], style=style)) == NEEDS[style]


@styles
def test_the_blogs_figures_are_at_the_top(style):
    heading = ast.get_docstring(ast.parse(export(blog_network(), style=style)))
    assert heading.startswith("hidden: ")
    assert "  a---2----b" in heading
    assert "4,096 weights instead of 1,048,576 (256x smaller), and 1,024 biases." in heading
    assert "262,144 FLOPs an example instead of 2,097,152 (8x fewer), at a batch of 256." in heading
    assert "Made by tndesigner" in heading


def test_a_network_larger_than_a_dense_layer_says_so():
    network = Network()
    x = network.add_input("x", {"i": 2})
    a, b = network.add_core("a", {"i": 2, "r": 5}), network.add_core("b", {"r": 5, "o": 3})
    network.connect(x["i"], a["i"])
    network.connect(a["r"], b["r"])
    network.set_outputs([b["o"]])
    assert "25 weights instead of 6 (4.2x as many)." in export(network, use_bias=False)


def test_one_core_is_as_large_as_a_dense_layer():
    network = Network()
    x, a = network.add_input("x", {"i": 2}), network.add_core("a", {"i": 2, "o": 3})
    network.connect(x["i"], a["i"])
    network.set_outputs([a["o"]])
    assert "6 weights, as many as one dense kernel, and 3 biases." in export(network)


def test_the_batch_that_the_plan_is_made_for_is_said():
    assert "at a batch of 7." in export(blog_network(), batch=7)


@pytest.mark.parametrize(("style", "library"), [("torch", "PyTorch"), ("jax", "JAX")])
def test_an_activation_that_a_library_lacks_is_refused(style, library):
    with pytest.raises(CodegenError, match=f"{library} has no activation 'sparsemax'; choose another one, or export"):
        export(blog_network(), style=style, activation="sparsemax")


def test_activation_and_bias_are_the_defaults_of_the_layer():
    assert 'def __init__(self, activation="relu", use_bias=False, **kwargs):' in export(
        blog_network(), activation="relu", use_bias=False
    )
    assert "def __init__(self, activation=None, use_bias=True, **kwargs):" in export(
        blog_network(), activation="linear"
    )


def test_a_numpy_function_without_bias_takes_none_and_names_the_activation_that_comes_after():
    text = export(blog_network(), style="numpy", activation="relu", use_bias=False)
    assert "def hidden(x, a, b):" in text
    assert "before the activation 'relu'." in text
    assert "bias" not in text.split("import numpy")[1].split("def drawing")[0]


def tidy(folder: Path, *command: str) -> str:
    """What ruff complains about in a folder, by its own default rules."""
    done = subprocess.run(
        [sys.executable, "-m", "ruff", *command, "--isolated", "--no-cache", str(folder)],
        capture_output=True,
        text=True,
    )
    return "" if done.returncode == 0 else done.stdout + done.stderr


def test_exports_are_as_ruff_leaves_them(tmp_path):
    networks = list(SPECIMENS.values())

    @settings(max_examples=40, database=None)
    @given(sound_networks() | sound_networks(50, 52))
    def collect(network: Network) -> None:
        networks.append(network)

    collect()
    for number, network in enumerate(networks):
        for style in EXPORTERS:
            Path(tmp_path, f"n{number}_{style}.py").write_text(export(network, style=style), encoding="utf-8")
    assert not tidy(tmp_path, "format", "--diff")
    assert not tidy(tmp_path, "check")


def renamed(network: Network, name: str, names: list[str]) -> Network:
    """The network with other names of everything; names go round, each with a number so that none is there twice."""
    twin, number = network.copy(), 0
    twin.name = name
    for tensor in network.tensors:
        legs = []
        for leg in tensor.legs:
            number += 1
            legs.append(Leg(leg.id, f"{names[number % len(names)]}{number}", leg.dim))
        number += 1
        title = f"{names[number % len(names)]}{number}"
        ReplaceTensor(Tensor(tensor.id, title, tensor.kind, tuple(legs))).apply(twin)
    return twin


class Nameless(ast.NodeTransformer):
    """Takes names and texts out of a program, so that what it does is left."""

    def generic_visit(self, node: ast.AST) -> ast.AST:
        for field in ("id", "arg", "name", "attr"):
            if isinstance(getattr(node, field, None), str):
                setattr(node, field, "_")
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = "_"
        return super().generic_visit(node)


def shape_of(text: str) -> str:
    return ast.dump(Nameless().visit(ast.parse(text)))


HOSTILE = st.sampled_from(
    [
        '"""',
        '"""\nimport os\n"""',
        "__import__('os').system('true')",
        "\\",
        "'''",
        "a\rb",
        "\x0cimport os",
        "# \n1/0",
        "{0}",
        "$title",
        "%s",
        "self",
        "ops",
        "bias",
        "lambda",
        "\ud800",
        "\u2028x = 1",
    ]
)


@styles
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=NAMES.filter(str.strip) | HOSTILE,
    names=st.lists(NAMES | HOSTILE, min_size=1, max_size=4),
    network=st.sampled_from([star(), blog_network(), passed_through()]),
)
def test_no_name_becomes_code(style: str, name: str, names: list[str], network: Network):
    # Those of other libraries refuse an activation that they do not know.
    hostile = 'x"""\n' if style not in ("torch", "jax") else "relu"
    text = export(renamed(network, name, names), style=style, activation=hostile)
    plain = export(renamed(network, "plain", ["p"]), style=style, activation="relu")
    assert shape_of(text) == shape_of(plain)
    comments = [line for line in text.splitlines() if "#" in line]
    assert all(line.isprintable() for line in comments)


def test_a_core_named_after_what_a_layer_has_does_no_harm():
    for title in ("weights", "build", "call", "name", "bias", "kernel", "self", "inputs", "np", "result"):
        network = Network(title)
        x, core = network.add_input(title + " ", {"i": 2}), network.add_core(title, {"i": 2, "o": 3})
        network.connect(x["i"], core["i"])
        network.set_outputs([core["o"]])
        assert "self.core_" in export(network)
        function = next(
            value
            for key, value in run_source(export(network, style="numpy")).items()
            if callable(value) and key.startswith(title)
        )
        assert function.__code__.co_argcount == 3
