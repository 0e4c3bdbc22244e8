"""Cores for a kernel from the command line."""

import numpy as np
import pytest
from safetensors.numpy import save_file

from tests.property.reference import dense_matrix
from tests.unit.cli.test_manual import keys_beside
from tndesigner.document import load


@pytest.fixture
def mpo(type_, tmp_path):
    """A design with a network of 6·5 inputs and 4·7 outputs in the place of a dense layer with a bias."""
    assert type_("new", "mpo", "inputs=6,5", "outputs=4,7", "bond=3", "-o", "mpo.tnd").status == 0
    return tmp_path / "mpo.tnd"


@pytest.fixture
def kernel(tmp_path) -> np.ndarray:
    """A kernel of 30 by 28 in three files, beside an array of another shape."""
    array = np.random.default_rng(1).normal(size=(30, 28)).astype(np.float32)
    np.save(tmp_path / "k.npy", array)
    np.savez(tmp_path / "k.npz", hidden=array, other=array[:7])
    save_file({"hidden": array, "other": array[:7].copy()}, tmp_path / "k.safetensors")
    return array


@pytest.mark.parametrize("source", ["k.npy", "k.npz:hidden", "k.safetensors:hidden"])
def test_the_file_holds_an_array_for_each_core_and_the_bias(type_, mpo, kernel, tmp_path, source):
    answer = type_("fit", mpo, "--kernel", source, "-o", "cores.npz", "--json")
    assert answer.status == 0
    network = next(iter(load(mpo).networks.values()))
    with np.load(tmp_path / "cores.npz") as arrays:
        cores = dict(arrays)
    shapes = {core.name: list(core.shape) for core in network.cores} | {"bias": [28]}
    assert {name: list(array.shape) for name, array in cores.items()} == shapes == answer.json["cores"]
    assert not cores.pop("bias").any()
    apart = np.linalg.norm(dense_matrix(network, cores) - kernel) / np.linalg.norm(kernel)
    assert answer.json["error"] == pytest.approx(apart, rel=1e-5)
    assert answer.json["parameters"] == sum(core.size for core in cores.values())
    assert answer.json["kernel_parameters"] == 840


def test_the_keys_are_those_of_the_manual(type_, mpo, kernel):
    document = type_("fit", mpo, "--kernel", "k.npy", "-o", "cores.npz", "--json").json
    assert keys_beside("`fit --json`") == set(document)


def test_inputs_change_the_bias_that_is_given(type_, mpo, kernel, tmp_path):
    examples = np.random.default_rng(2).normal(size=(50, 30)) + 3.0
    bias = np.arange(28.0)
    np.savez(tmp_path / "more.npz", x=examples, b=bias)
    words = ("fit", mpo, "--kernel", "k.npy", "--inputs", "more.npz:x", "--bias", "more.npz:b", "-o", "cores.npz")
    assert "relative error of the output" in type_(*words).out
    network = next(iter(load(mpo).networks.values()))
    with np.load(tmp_path / "cores.npz") as arrays:
        cores = {name: array.astype(float) for name, array in arrays.items()}
    new = examples @ dense_matrix(network, {name: cores[name] for name in ("a", "b")}) + cores["bias"]
    np.testing.assert_allclose(new.mean(axis=0), (examples @ kernel + bias).mean(axis=0), atol=1e-4)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--kernel", "none.npy"), "none.npy: it cannot be read: no such file or directory"),
        (("--kernel", "k.npz"), "k.npz: say which array after a colon, k.npz:NAME; it has hidden or other"),
        (("--kernel", "k.npz:hiden"), "k.npz: it has no array 'hiden'; did you mean 'hidden'?"),
        (("--kernel", "k.safetensors:q"), "k.safetensors: it has no array 'q'; it has hidden and other"),
        (("--kernel", "k.npy:q"), "k.npy: a .npy file holds one array without a name; leave out ':q'"),
        (("--kernel", "mpo.tnd"), "mpo.tnd: arrays are read from .npy, .npz and .safetensors files"),
        (("--kernel", "broken.npz"), "broken.npz: it cannot be read: "),
        (("--kernel", "broken.safetensors"), "broken.safetensors: it cannot be read: "),
        (("--kernel", "pickled.npy"), "pickled.npy: it cannot be read: "),
        (("--kernel", "wide.npy"), "mpo.tnd and wide.npy: the kernel of shape 31×28 has 31 inputs, but the input legs"),
        (
            ("--kernel", "k.npy", "--inputs", "wide.npy"),
            "the examples have shape 31×28, but the kernel takes 30 inputs",
        ),
        (("--kernel", "k.npy", "--bias", "wide.npy"), "wide.npy: the bias has shape 31×28, but the kernel gives 28"),
        (("--kernel", "k.npy", "--network", "b"), "mpo.tnd: the design has no network 'b'; it has mpo"),
    ],
)
@pytest.mark.usefixtures("kernel")
def test_a_failure_is_one_line_that_names_file_and_shapes(type_, mpo, words, message):
    tmp_path = mpo.parent
    np.save(tmp_path / "wide.npy", np.ones((31, 28)))
    np.save(tmp_path / "pickled.npy", np.array([{"a": 1}], dtype=object))
    for name in ("broken.npz", "broken.safetensors"):
        (tmp_path / name).write_bytes(b"PK\x03\x04 and no more")
    answer = type_("fit", mpo.name, *words, "-o", "cores.npz")
    assert message in answer.failure
    assert not (tmp_path / "cores.npz").exists()


def test_a_folder_that_is_missing_is_named(type_, mpo, kernel):
    answer = type_("fit", mpo, "--kernel", "k.npy", "-o", "none/cores.npz")
    assert "none/cores.npz: it cannot be written: there is no folder none" in answer.failure
