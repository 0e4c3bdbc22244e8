"""Fitted cores in layers: those of ``td.layer`` and of an exported file give what numpy gives."""

import numpy as np
import pytest

import tndesigner as td
from tests.property.reference import dense_matrix
from tests.unit.codegen.subjects import layer_class
from tndesigner.__main__ import main
from tndesigner.planning.weight_names import weight_names

FAMILIES = {
    "mpo": {"inputs": "6,5", "outputs": "4,7", "bond": "3"},
    "ring": {"inputs": "6,5", "outputs": "4,7", "bond": "2"},
}


def kernel() -> np.ndarray:
    return np.random.default_rng(0).normal(size=(30, 28)).astype(np.float32)


@pytest.mark.parametrize("family", FAMILIES)
def test_a_layer_takes_the_cores(family):
    network = td.make(family, **FAMILIES[family])
    found = td.fit(network, kernel(), tolerance=1e-3)
    layer = td.layer(network, use_bias=False)
    layer.build((None, 30))
    for weight in layer.weights:
        weight.assign(found.cores[weight.name])
    x = np.random.default_rng(1).normal(size=(5, 30)).astype(np.float32)
    assert set(found.cores) == set(weight_names(network).values())
    np.testing.assert_allclose(layer(x), x @ dense_matrix(network, found.cores), atol=1e-4)


def test_an_exported_layer_loads_the_file_of_the_command(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    np.savez(tmp_path / "dense.npz", kernel=kernel(), bias=np.arange(28.0))
    sizes = (f"{name}={value}" for name, value in FAMILIES["mpo"].items())
    assert main(["new", "mpo", *sizes, "-o", "x.tnd"]) == 0
    words = ["--kernel", "dense.npz:kernel", "--bias", "dense.npz:bias", "-o", "cores.npz"]
    assert main(["fit", "x.tnd", *words]) == 0
    layer = layer_class(td.export(td.load("x.tnd"), style="keras"))(activation="linear")
    layer.load_cores(tmp_path / "cores.npz")
    with np.load(tmp_path / "cores.npz") as arrays:
        cores = {name: array for name, array in arrays.items() if name != "bias"}
    x = np.random.default_rng(1).normal(size=(5, 30)).astype(np.float32)
    matrix = dense_matrix(td.make("mpo", **FAMILIES["mpo"]), cores)
    np.testing.assert_allclose(layer(x), x @ matrix + np.arange(28.0), atol=1e-4)
