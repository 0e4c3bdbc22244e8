"""The names that scripts rely on."""

import subprocess
import sys

import pytest

import tndesigner as td
from tests.unit.blog import blog_design, blog_network

PROMISED = {"Network", "Design", "check", "plan", "layer", "export", "load", "save"}


def test_the_promised_names_are_there():
    assert set(td.__all__) >= PROMISED
    assert set(dir(td)) >= set(td.__all__)


@pytest.mark.parametrize("name", td.__all__)
def test_every_public_name_can_be_had(name):
    assert getattr(td, name) is not None


def test_a_name_that_is_none_is_an_attribute_error():
    with pytest.raises(AttributeError, match="module 'tndesigner' has no attribute 'netwrok'"):
        td.netwrok  # noqa: B018


@pytest.mark.parametrize("name", ["Network", "Design", "load", "check", "plan", "export", "make"])
def test_no_name_but_the_layer_brings_tensorflow_or_qt(checkout, name):
    code = (
        f"import sys, tndesigner as td; td.{name}; "
        "print(*sorted({'tensorflow', 'keras', 'PySide6', 'matplotlib'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=checkout, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_the_script_of_the_manual_builds_the_blogs_network():
    net = td.Network("hidden")
    x = net.add_input("x", {"i1": 32, "i2": 32})
    a = net.add_core("a", {"in": 32, "out": 32, "right": 2})
    b = net.add_core("b", {"left": 2, "in": 32, "out": 32})
    net.connect(x["i1"], a["in"])
    net.connect(x["i2"], b["in"])
    net.connect(a["right"], b["left"])
    net.set_outputs([a["out"], b["out"]])
    assert net == blog_network()
    assert td.check(net) == []
    assert td.plan(net, batch=256).flops_per_example == 262_144


def test_check_takes_networks_and_designs():
    design = blog_design()
    assert td.check(design) == []
    design.model = td.Model((2,), (td.Dense(units=1000), *design.model.layers[1:]))
    assert {problem.layer for problem in td.check(design)} == {1}
    net = td.Network()
    net.add_core("alone", {"l": 3})
    assert td.check(net)


def test_make_takes_numbers_sequences_and_texts():
    net = td.make("mpo", inputs=(2, 3), outputs="5,7", bond=4)
    assert [core.shape for core in net.cores] == [(2, 5, 4), (4, 3, 7)]
    assert [core.shape for core in td.make("mpo", **{"in": 6, "out": 35, "bond": [4]}).cores] == [(2, 5, 4), (4, 3, 7)]


def test_make_refuses_what_the_command_refuses():
    with pytest.raises(td.NetworkError, match="did you mean 'bond'"):
        td.make("mpo", bnd=3)


def test_export_writes_every_style_with_activation_and_bias():
    assert "class Hidden(CoreLayer)" in td.export(blog_network())
    assert "keras" not in td.export(blog_network(), style="numpy").partition('"""')[2].partition('"""')[2]
    assert '"gelu"' in td.export(blog_network(), activation="gelu")


def test_designs_are_saved_and_loaded(tmp_path):
    td.save(blog_design(), tmp_path / "x.tnd")
    assert td.load(tmp_path / "x.tnd") == blog_design()
    with pytest.raises(td.DocumentError, match=r"y\.tnd"):
        td.load(tmp_path / "y.tnd")


def test_a_design_is_made_of_public_names(tmp_path):
    model = td.Model((2,), (td.Dense(units=1024), td.NetworkDense(network=1, activation="relu"), td.Dense(units=1)))
    design = td.Design({1: td.Diagram(blog_network())}, model, td.Experiment(dataset="blobs", epochs=3))
    td.save(design, tmp_path / "x.tnd")
    assert td.check(td.load(tmp_path / "x.tnd")) == []
