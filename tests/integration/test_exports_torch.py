"""Exports for PyTorch give the numbers and gradients of the exported Keras layer, and do what modules of PyTorch do."""

import subprocess
import sys

import keras
import numpy as np
import pytest
import tensorflow as tf

from tests.integration.framework_cases import CASES, isometric, keras_answer, require_same
from tests.integration.rebuilding import close
from tests.unit.codegen.subjects import run_source
from tndesigner.codegen.activation_text import activation_text
from tndesigner.models.activations import ACTIVATIONS

torch = pytest.importorskip("torch", reason="PyTorch is not installed: packaging/frameworks.sh")
pytestmark = pytest.mark.backend
every = pytest.mark.parametrize("name", CASES)


@every
def test_the_module_gives_numbers_and_gradients_of_the_keras_layer(name, tmp_path):
    case = CASES[name]
    expected = keras_answer(case, tmp_path / "cores.npz")
    classes = [one for one in run_source(case.write("torch")).values() if isinstance(one, type)]
    module = classes[-1](dtype=torch.float64)
    module.load_cores(tmp_path / "cores.npz")
    data = [torch.from_numpy(np.moveaxis(one, -1, 1) if case.pictures else one) for one in case.data()]
    result = module(*data)
    result = result.permute(0, 2, 3, 1) if case.pictures else result
    (result * torch.from_numpy(np.random.default_rng(5).normal(size=result.shape))).sum().backward()
    gradients = {name: one.grad.numpy() for name, one in module.named_cores().items()}
    require_same((result.detach().numpy(), gradients), expected)


@every
def test_the_file_of_the_module_checks_itself(name, capsys):
    assert run_source(CASES[name].write("torch"))["self_test"]()
    assert capsys.readouterr().out.splitlines()[-1] == "The module is right."


TRACED = (
    "specimen two inputs",
    "conv2d-tucker",
    "embedding",
    "attention-mpo",
    "attention-block-term",
    "example blog 2",
)

TRACING = """
import importlib, sys, numpy as np, torch

for number in range(int(sys.argv[1])):
    module = [one for one in vars(importlib.import_module(f"case{number}")).values() if isinstance(one, type)][-1]()
    files = [np.load(f"{number}_{size}.npz") for size in ("few", "many")]
    few, many = ([torch.from_numpy(one) for one in file.values()] for file in files)
    torch._dynamo.reset()
    compiled = torch.compile(module, fullgraph=True, backend="aot_eager")
    torch.testing.assert_close(compiled(*few), module(*few))
    batch = torch.export.Dim("batch", min=2, max=1024)
    axes = tuple({0: batch} for _ in few)
    exported = torch.export.export(module, tuple(few), dynamic_shapes=axes).module()
    for data in (few, many):
        torch.testing.assert_close(exported(*data), module(*data), rtol=1e-4, atol=1e-5)
"""


def test_a_module_is_compiled_as_one_graph_and_exported_for_any_batch(tmp_path):
    for number, name in enumerate(TRACED):
        case = CASES[name]
        (tmp_path / f"case{number}.py").write_text(case.write("torch"), encoding="utf-8")
        for size, batch in (("few", 2), ("many", 300)):
            data = (np.moveaxis(one, -1, 1) if case.pictures else one for one in case.data(batch))
            np.savez(tmp_path / f"{number}_{size}.npz", *(one if case.tokens else np.float32(one) for one in data))
    (tmp_path / "tracing.py").write_text(TRACING, encoding="utf-8")
    # Importing the compiler of PyTorch into a process with TensorFlow crashes.
    command = [sys.executable, "tracing.py", str(len(TRACED))]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-5000:]


def test_masks_of_attention_are_those_of_pytorch():
    module = [one for one in run_source(CASES["attention-mpo"].write("torch")).values() if isinstance(one, type)][-1]()
    data = torch.from_numpy(CASES["attention-mpo"].data(3)[0]).float()
    heads, length, width = 3, *data.shape[1:]
    usual = torch.nn.MultiheadAttention(width, heads, batch_first=True)
    left_out = torch.arange(length) >= torch.tensor([[7], [5], [2]])
    shown = torch.rand(length, length) < 0.5
    shown.fill_diagonal_(False)
    other = torch.where(left_out[..., None], torch.randn_like(data), data)
    first, second = (module(data, one, key_padding_mask=left_out) for one in (data, other))
    torch.testing.assert_close(first, second)
    assert usual(data, data, data, key_padding_mask=left_out, attn_mask=shown)[0].shape == data.shape
    several = shown.expand(3 * heads, length, length)
    torch.testing.assert_close(module(data, attn_mask=shown), module(data, attn_mask=several))
    added = torch.zeros(length, length).masked_fill(shown, -torch.inf)
    torch.testing.assert_close(module(data, attn_mask=shown), module(data, attn_mask=added))
    later = torch.ones(length, length, dtype=torch.bool).triu(1)
    torch.testing.assert_close(module(data, is_causal=True), module(data, attn_mask=later))
    torch.testing.assert_close(module(data, attn_mask=shown, is_causal=True), module(data, attn_mask=shown | later))


def test_parameters_bear_the_names_of_the_cores_and_are_made_where_and_as_asked():
    made = run_source(CASES["example blog 2"].write("torch"))["Hidden"]
    module = made(device="meta", dtype=torch.bfloat16)
    assert [*module.state_dict()] == ["a", "b", "bias"]
    assert {(one.device.type, one.dtype) for one in module.parameters()} == {("meta", torch.bfloat16)}
    assert [*made(bias=False).state_dict()] == ["a", "b"]


def test_what_does_not_fit_is_refused_with_its_name_and_both_shapes(tmp_path):
    module = run_source(CASES["example blog 2"].write("torch"))["Hidden"]()
    before = module.a.clone()
    np.savez(tmp_path / "cores.npz", a=np.ones((32, 32, 2)), b=np.ones((2, 32, 31)), bias=np.ones(1024))
    with pytest.raises(
        ValueError, match=r"'b' has shape \(2, 32, 32\) in Hidden, but has shape \(2, 32, 31\) in .*npz"
    ):
        module.load_cores(tmp_path / "cores.npz")
    torch.testing.assert_close(module.a, before)
    with pytest.raises(ValueError, match=r"the last axis must have length 1024, but the data has shape \(3, 512\)"):
        module(torch.zeros(3, 512))
    table = [one for one in run_source(CASES["embedding"].write("torch")).values() if isinstance(one, type)][-1]()
    for token in (58, -1):
        with pytest.raises(IndexError):
            table(torch.tensor([[3, token]]))


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_every_activation_is_that_of_keras(activation):
    numbers = np.random.default_rng(1).normal(size=(5, 7)) * 3
    made = run_source(f"import torch\nfrom torch import nn\nmade = {activation_text(activation, 'PyTorch')}")["made"]
    wanted = np.asarray(keras.activations.get(activation)(tf.constant(numbers)))
    close(numbers if made is None else made(torch.from_numpy(numbers)).numpy(), wanted, 1e-7)


def test_isometries_start_as_such_and_are_held_by_projection_or_penalty():
    projected, penalised = (
        [one for one in isometric("torch", hold).values() if isinstance(one, type)][-1](dtype=torch.float64)
        for hold in ("projection", "penalty")
    )
    assert float(penalised.penalty().detach()) < 1e-9
    penalised.load_state_dict(projected.state_dict())
    before = {name: core.clone() for name, core in projected.state_dict().items()}
    with torch.no_grad():
        for core in projected.parameters():
            core.add_(0.1 * torch.randn_like(core))
    penalised.load_state_dict(projected.state_dict())
    assert float(penalised.penalty().detach()) > 0.01
    projected.keep_isometries()
    penalised.load_state_dict(projected.state_dict())
    assert float(penalised.penalty().detach()) < 1e-9
    assert all((core - before[name]).abs().max() > 1e-3 for name, core in projected.named_parameters())
