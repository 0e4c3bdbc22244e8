"""Two cores become one, and the network means the same."""

import numpy as np
import pytest

from tests.property.reference import dense_matrix
from tndesigner.network import Network
from tndesigner.network.merging import merging


@pytest.fixture
def network() -> Network:
    """Cores a and b with two bonds between them, b with c, and a trace on b."""
    net = Network("three")
    x = net.add_input("x", {"i1": 2, "i2": 3})
    a = net.add_core("a", {"in": 2, "out": 5, "up": 7, "down": 4})
    b = net.add_core("b", {"up": 7, "in": 3, "down": 4, "out": 6, "right": 8, "t1": 2, "t2": 2})
    c = net.add_core("c", {"left": 8, "out": 9})
    net.connect(x["i1"], a["in"])
    net.connect(x["i2"], b["in"])
    net.connect(a["up"], b["up"])
    net.connect(b["down"], a["down"])
    net.connect(b["t1"], b["t2"])
    net.connect(b["right"], c["left"])
    net.set_outputs([c["out"], b["out"], a["out"]])
    return net


def test_a_merged_core_has_all_legs_but_those_between(network):
    _, a, b, _ = network.tensors
    merging(network, a.id, b.id).apply(network)
    assert [tensor.name for tensor in network.tensors] == ["x", "a", "c"]
    merged = network.tensor(a.id)
    assert [(leg.name, leg.dim) for leg in merged.legs] == [
        ("in", 2), ("out", 5), ("in2", 3), ("out2", 6), ("right", 8), ("t1", 2), ("t2", 2),
    ]  # fmt: skip


def test_a_merged_core_means_the_product_of_both(network):
    numbers = np.random.default_rng(1)
    arrays = {core.name: numbers.normal(size=core.shape) for core in network.cores}
    before = dense_matrix(network, arrays)
    _, a, b, _ = network.tensors
    merging(network, a.id, b.id).apply(network)
    arrays["a"] = np.einsum("iopq,pjqurst->iojurst", arrays["a"], arrays.pop("b"))
    np.testing.assert_allclose(dense_matrix(network, arrays), before)


def test_a_merger_is_undone_to_the_first_id(network):
    before = network.copy()
    _, a, b, _ = network.tensors
    merging(network, b.id, a.id).apply(network).apply(network)
    assert network == before
