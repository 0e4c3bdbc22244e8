"""Exports for TensorKrowch: modules whose numbers and gradients are numpy's."""

import subprocess
import sys

import numpy as np
import pytest

from tests.integration.framework_cases import CASES
from tests.integration.test_exports_families import KINDS
from tests.unit.blog import blog_network
from tests.unit.codegen.subjects import run_source
from tndesigner.codegen import export, export_layer
from tndesigner.models import Placed
from tndesigner.network.templates import make_all

torch = pytest.importorskip("torch", reason="PyTorch is not installed: packaging/frameworks.sh")
pytest.importorskip("tensorkrowch", reason="TensorKrowch is not installed: packaging/frameworks.sh")
pytestmark = pytest.mark.backend


@pytest.mark.parametrize("name", CASES)
def test_a_network_of_tensorkrowch_gives_the_numbers_and_gradients_of_numpy(name, capsys):
    assert run_source(CASES[name].write("tensorkrowch"))["self_test"]()
    assert capsys.readouterr().out.endswith("The network is right.\n")


def test_the_networks_of_a_recurrent_layer_are_written_each_by_itself(capsys):
    template, arguments, layer, shape = KINDS["lstm"]
    networks = {number: one.network for number, one in enumerate(make_all(template, arguments).values(), 1)}
    defined = run_source(export_layer(Placed(layer, shape), networks, style="tensorkrowch"))
    assert defined["self_test"]()
    assert capsys.readouterr().out.count("largest relative difference") == 2


def test_cores_are_parameters_that_take_the_trained_numbers_if_all_fit():
    network = run_source(export(blog_network(), style="tensorkrowch"))["Hidden"](dtype=torch.float64)
    assert [*network.state_dict()] == ["param_a", "param_b"]
    numbers = np.random.default_rng(1)
    arrays = {"a": numbers.normal(size=(32, 32, 2)), "b": numbers.normal(size=(2, 32, 32)), "bias": np.zeros(1024)}
    network.load_cores(arrays)
    data = numbers.normal(size=(3, 1024))
    expected = np.einsum("nij,iar,rjb->nab", data.reshape(3, 32, 32), arrays["a"], arrays["b"]).reshape(3, 1024)
    np.testing.assert_allclose(network(torch.from_numpy(data)).detach(), expected, rtol=1e-12, atol=1e-10)
    with pytest.raises(ValueError, match=r"'b' has shape \(2, 32, 32\) here, but \(3, 32, 32\) there"):
        network.load_cores({"a": np.zeros((32, 32, 2)), "b": np.zeros((3, 32, 32))})
    np.testing.assert_array_equal(network["a"].tensor.detach(), arrays["a"])


TRAINING = """
import torch
from layer import Hidden

torch.manual_seed(1)
model = torch.nn.Sequential(torch.nn.Linear(2, 1024), Hidden(), torch.nn.ReLU(), torch.nn.Linear(1024, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
data, target = torch.randn(64, 2), torch.randn(64, 1)
losses = []
for _ in range(5):
    optimizer.zero_grad()
    loss = torch.mean((model(data) - target) ** 2)
    loss.backward()
    optimizer.step()
    losses.append(float(loss.detach()))
assert losses[-1] < losses[0], losses
"""


def test_an_adam_step_in_a_sequence_of_modules_lowers_the_loss(tmp_path):
    (tmp_path / "layer.py").write_text(export(blog_network(), style="tensorkrowch"), encoding="utf-8")
    # The optimizers import the compiler of PyTorch, which crashes in a process with TensorFlow.
    done = subprocess.run([sys.executable, "-c", TRAINING], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-5000:]
