"""The reference itself against einsums written by hand, and the random networks against what they promise."""

from itertools import pairwise
from math import prod

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.property.networks import drawn_networks, sound_networks
from tests.property.reference import apply_dense, dense_matrix, dense_tensor, random_arrays
from tndesigner.network import Network, TensorKind


def blog(split: tuple[int, int] = (3, 5), out: tuple[int, int] = (2, 7), bond: int = 4) -> Network:
    network = Network("blog")
    x = network.add_input("x", {"i1": split[0], "i2": split[1]})
    a = network.add_core("a", {"in": split[0], "out": out[0], "right": bond})
    b = network.add_core("b", {"left": bond, "in": split[1], "out": out[1]})
    network.connect(x["i1"], a["in"])
    network.connect(b["in"], x["i2"])
    network.connect(a["right"], b["left"])
    network.set_outputs([b["out"], a["out"]])
    return network


def test_two_cores_are_the_einsum_of_their_arrays():
    network = blog()
    arrays = random_arrays(network)
    expected = np.einsum("ipr,rjq->ijqp", arrays["a"], arrays["b"])
    np.testing.assert_allclose(dense_tensor(network, arrays), expected)


def test_applying_reshapes_the_data_row_major_and_flattens_the_result_in_output_order():
    network = blog()
    arrays = random_arrays(network)
    data = np.random.default_rng(1).normal(size=(6, 15))
    expected = np.einsum("nij,ipr,rjq->nqp", data.reshape(6, 3, 5), arrays["a"], arrays["b"]).reshape(6, 14)
    np.testing.assert_allclose(apply_dense(network, arrays, data), expected)


def test_arrays_may_be_named_by_id():
    network = blog()
    arrays = random_arrays(network)
    by_id = {core.id: arrays[core.name] for core in network.cores}
    np.testing.assert_array_equal(dense_tensor(network, by_id), dense_tensor(network, arrays))


def test_a_copy_tensor_joins_its_legs_to_one_index():
    network = Network()
    dot = network.add_copy("dot", 3, legs=4)
    x = network.add_input("x", {"i": 2})
    cores = [network.add_core(name, {"r": 3, "o": dim}) for name, dim in (("a", 2), ("b", 5), ("c", 7))]
    for number, core in enumerate(cores):
        network.connect(dot[str(number + 1)], core["r"])
    network.connect(x["i"], cores[0]["o"])
    network.set_outputs([cores[2]["o"], dot["4"], cores[1]["o"]])
    arrays = random_arrays(network)
    expected = np.einsum("ri,rb,rc->icrb", arrays["a"], arrays["b"], arrays["c"])
    np.testing.assert_allclose(dense_tensor(network, arrays), expected)


def test_a_copy_tensor_of_one_leg_sums_over_its_index():
    network = Network()
    x = network.add_input("x", {"i": 2})
    core = network.add_core("a", {"in": 2, "sum": 3, "out": 5})
    network.connect(x["i"], core["in"])
    network.connect(network.add_copy("dot", 3, legs=1)["1"], core["sum"])
    network.set_outputs([core["out"]])
    arrays = random_arrays(network)
    np.testing.assert_allclose(dense_tensor(network, arrays), arrays["a"].sum(axis=1))


def test_traces_several_bonds_and_dimension_one():
    network = Network()
    x = network.add_input("x", {"i": 2, "one": 1})
    a = network.add_core("a", {"t1": 3, "in": 2, "u": 5, "t2": 3, "one": 1, "v": 7})
    b = network.add_core("b", {"v": 7, "out": 4, "u": 5, "unit": 1})
    network.connect(x["i"], a["in"])
    network.connect(x["one"], a["one"])
    network.connect(a["t1"], a["t2"])
    network.connect(a["u"], b["u"])
    network.connect(a["v"], b["v"])
    network.set_outputs([b["unit"], b["out"]])
    arrays = random_arrays(network)
    expected = np.einsum("tiutov,vwue->ioew", arrays["a"], arrays["b"])
    np.testing.assert_allclose(dense_tensor(network, arrays), expected)


def test_an_input_leg_passed_through_is_an_identity():
    network = Network()
    x = network.add_input("x", {"through": 3, "i": 2})
    core = network.add_core("a", {"in": 2, "out": 5})
    network.connect(x["i"], core["in"])
    network.set_outputs([core["out"], x["through"]])
    arrays = random_arrays(network)
    expected = np.einsum("io,tu->tiou", arrays["a"], np.eye(3))
    np.testing.assert_allclose(dense_tensor(network, arrays), expected)


def test_two_legs_of_an_input_joined_to_each_other_trace_the_data():
    network = Network()
    x = network.add_input("x", {"s": 3, "i": 2, "t": 3})
    core = network.add_core("a", {"in": 2, "out": 5})
    network.connect(x["i"], core["in"])
    network.connect(x["s"], x["t"])
    network.set_outputs([core["out"]])
    arrays = random_arrays(network)
    data = np.random.default_rng(1).normal(size=(4, 3, 2, 3))
    expected = np.einsum("nsis,io->no", data, arrays["a"])
    np.testing.assert_allclose(apply_dense(network, arrays, data.reshape(4, 18)), expected)


def test_with_two_inputs_the_result_is_linear_in_each():
    network = Network()
    core = network.add_core("a", {"in": 2, "out": 5, "more": 3})
    x, y = network.add_input("x", {"i": 2}), network.add_input("y", {"j": 3})
    network.connect(x["i"], core["in"])
    network.connect(y["j"], core["more"])
    network.set_outputs([core["out"]])
    arrays = random_arrays(network)
    numbers = np.random.default_rng(1)
    first, second = numbers.normal(size=(4, 2)), numbers.normal(size=(4, 3))
    expected = np.einsum("ni,nj,ioj->no", first, second, arrays["a"])
    np.testing.assert_allclose(apply_dense(network, arrays, first, second), expected)


@pytest.mark.parametrize("count", [50, 80])
def test_a_long_chain_is_the_product_of_its_matrices(count: int):
    network = Network()
    x = network.add_input("x", {"i": 3})
    cores = [network.add_core(f"c{n}", {"left": 3, "one": 1, "right": 3}) for n in range(count)]
    network.connect(x["i"], cores[0]["left"])
    for first, second in pairwise(cores):
        network.connect(first["right"], second["left"])
    network.set_outputs([*(core["one"] for core in cores), cores[-1]["right"]])
    arrays = random_arrays(network)
    expected = np.linalg.multi_dot([arrays[core.name][:, 0, :] for core in cores])
    np.testing.assert_allclose(dense_matrix(network, arrays), expected)


@given(sound_networks(), st.integers(0, 9))
def test_contracting_two_at_a_time_is_the_einsum_of_all(network: Network, seed: int):
    """One einsum over all arrays, where its labels and axes suffice."""
    arrays = random_arrays(network, seed)
    labels = {bond.id: number for number, bond in enumerate(network.bonds)}
    free = (leg.id for leg in network.open_legs)
    labels |= {leg: number for number, leg in enumerate(free, start=len(labels))}

    def label(leg: int) -> int:
        bond = network.bond_at(leg)
        return labels[bond.id if bond else leg]

    arguments: list[object] = []
    data = []
    for tensor in network.tensors:
        if tensor.kind is TensorKind.COPY:
            delta = np.zeros(tensor.shape)
            np.einsum(delta, [0] * delta.ndim, [0])[...] = 1.0
            arguments += [delta, [label(leg.id) for leg in tensor.legs]]
        elif tensor.kind is TensorKind.CORE:
            arguments += [arrays[tensor.name], [label(leg.id) for leg in tensor.legs]]
        for leg in tensor.legs if tensor.kind is TensorKind.INPUT else ():
            data.append(len(labels) + len(data))
            arguments += [np.eye(leg.dim), [data[-1], label(leg.id)]]
    order = data + [label(leg) for leg in network.outputs]
    if len(labels) + len(data) <= 52 and len(order) <= 32:
        expected = np.einsum(*arguments, order, optimize="greedy")
        found = dense_tensor(network, arrays)
        np.testing.assert_allclose(found, expected, rtol=1e-9, atol=1e-9 * np.abs(expected).max(initial=1e-30))


@given(st.data(), st.integers(2, 12), st.integers(0, 8), st.sampled_from([60, 3_000, 20_000]))
def test_sound_networks_keep_their_bounds(data: st.DataObject, fewest: int, more: int, elements: int):
    network = data.draw(sound_networks(fewest, fewest + more, elements))
    assert fewest <= len(network.tensors) <= fewest + more
    assert network.inputs
    assert network.cores
    assert network.outputs
    assert sorted(network.outputs) == sorted(leg.id for leg in network.open_legs)
    inside = prod(prod(tensor.shape) for tensor in network.inputs)
    assert inside * prod(network.leg(leg).dim for leg in network.outputs) <= elements
    assert all(prod(core.shape) <= 5_000 for core in network.cores)


@pytest.mark.parametrize(
    "has",
    [
        lambda net: any(net.owner(one.first) is net.owner(one.second) for one in net.bonds),
        lambda net: any(kind is TensorKind.COPY for kind in (tensor.kind for tensor in net.tensors)),
        lambda net: len(net.inputs) == 2,
        lambda net: any(net.owner(leg).kind is TensorKind.INPUT for leg in net.outputs),
        lambda net: any(net.owner(leg).kind is TensorKind.COPY for leg in net.outputs),
        lambda net: any(leg.dim == 1 for leg in net.legs),
        lambda net: {2, 3, 5, 7} <= {leg.dim for leg in net.legs},
        lambda net: len({net.owner(leg).id for leg in net.outputs}) < len(net.outputs),
        lambda net: net.graph.number_of_edges() >= len(net.tensors) + 2,
    ],
    ids=[
        "trace",
        "copy",
        "two inputs",
        "passed through",
        "open copy",
        "one",
        "unequal",
        "two outputs",
        "loops",
    ],
)
def test_sound_networks_come_in_every_kind(has):
    """Among a few hundred networks there is one of each kind."""
    seen = []

    @settings(max_examples=150, database=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(sound_networks())
    def look(network: Network) -> None:
        seen.append(has(network))

    look()
    assert any(seen)


@given(drawn_networks())
def test_drawn_networks_can_be_copied(network: Network):
    assert network.copy() == network
