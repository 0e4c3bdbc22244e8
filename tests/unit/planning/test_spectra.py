"""What bonds carry, and what is left after a truncation, compared with dense matrices in float64."""

import networkx as nx
import numpy as np
import pytest

from tests.property.reference import dense_tensor, random_arrays
from tndesigner.checks.fixes import Settle
from tndesigner.network import Bond, Network
from tndesigner.network.indices import joined_legs
from tndesigner.network.templates import make
from tndesigner.planning.spectra import (
    Environment,
    Manner,
    effective_rank,
    kept_share,
    needed_dim,
    singular_values,
    structure_of,
    truncated,
)


def chain() -> Network:
    """Four cores in a row, one of them without a leg to the input; all dimensions differ."""
    net = Network("chain")
    x = net.add_input("x", {"i1": 2, "i2": 3, "i3": 5})
    a = net.add_core("a", {"in": 2, "out": 7, "right": 3})
    b = net.add_core("b", {"left": 3, "in": 3, "out": 2, "right": 5})
    c = net.add_core("c", {"left": 5, "out": 3, "right": 2})
    d = net.add_core("d", {"left": 2, "in": 5, "out": 2})
    for first, second in (
        (x["i1"], a["in"]),
        (x["i2"], b["in"]),
        (x["i3"], d["in"]),
        (a["right"], b["left"]),
        (b["right"], c["left"]),
        (c["right"], d["left"]),
    ):
        net.connect(first, second)
    net.set_outputs([d["out"], a["out"], c["out"], b["out"]])
    return net


def knotted_tree() -> Network:
    """A tree with a copy tensor, a trace, and two cores that two bonds join."""
    net = Network("knotted")
    x = net.add_input("x", {"i1": 3, "i2": 5})
    hub = net.add_core("hub", {"up": 2, "one": 3, "two": 5, "left": 2, "right": 2})
    a = net.add_core("a", {"in": 3, "stem": 3, "dot": 2})
    b = net.add_core("b", {"out": 7, "dot": 2})
    c = net.add_core("c", {"out": 2, "dot": 2})
    d = net.add_core("d", {"stem": 5, "in": 5, "first": 3, "second": 2})
    e = net.add_core("e", {"first": 3, "second": 2, "out": 3})
    dot = net.add_copy("dot", 2, 3)
    for first, second in (
        (x["i1"], a["in"]),
        (x["i2"], d["in"]),
        (hub["one"], a["stem"]),
        (hub["two"], d["stem"]),
        (hub["left"], hub["right"]),
        (a["dot"], dot["1"]),
        (b["dot"], dot["2"]),
        (c["dot"], dot["3"]),
        (d["first"], e["first"]),
        (d["second"], e["second"]),
    ):
        net.connect(first, second)
    net.set_outputs([hub["up"], c["out"], b["out"], e["out"]])
    return net


def ring() -> Network:
    return make("ring", {"inputs": "2,3,5", "outputs": "3,2,2", "bond": "4"}).network


def cp() -> Network:
    return make("cp", {"inputs": "4,3", "outputs": "5,2", "rank": "6"}).network


def by_id(network: Network, seed: int = 0) -> dict[int, np.ndarray]:
    named = random_arrays(network, seed)
    return {core.id: named[core.name] for core in network.cores}


def bond(network: Network, first: str, second: str) -> Bond:
    ends = {first, second}
    return next(one for one in network.bonds if {network.leg_title(leg) for leg in one.legs} == ends)


def across(network: Network, cut: Bond, arrays: dict[int, np.ndarray]) -> np.ndarray:
    """The dense network as a matrix between the legs of data and result on the two sides of a bond."""
    graph = network.graph.copy()
    graph.remove_nodes_from([tensor.id for tensor in network.inputs])
    graph.remove_edge(*(network.owner(leg).id for leg in cut.legs), key=cut.id)
    side = nx.node_connected_component(graph, network.owner(cut.first).id)
    legs = [network.bond_at(leg.id) for tensor in network.inputs for leg in tensor.legs]
    inner = [next(leg for leg in one.legs if network.owner(leg).kind != "input") for one in legs]
    here = [network.owner(leg).id in side for leg in (*inner, *network.outputs)]
    dense = dense_tensor(network, arrays)
    order = [axis for axis, it in enumerate(here) if it] + [axis for axis, it in enumerate(here) if not it]
    rows = np.prod([size for size, it in zip(dense.shape, here, strict=True) if it], dtype=int)
    return dense.transpose(order).reshape(rows, -1)


def cut_down(network: Network, bond_id: int, dim: int, arrays: dict[int, np.ndarray]):
    """The network and its arrays with a bond truncated."""
    structure = structure_of(network)
    smaller = network.copy()
    Settle(joined_legs(network, network.bond(bond_id).first), dim).apply(smaller)
    cores = truncated(structure, Environment(structure, arrays), structure.cut_at(bond_id), dim)
    new = {**arrays, **cores}
    assert {core.id: core.shape for core in smaller.cores} == {one: array.shape for one, array in new.items()}
    return smaller, new


@pytest.mark.parametrize(
    ("network", "ends"),
    [
        (chain(), ("a.right", "b.left")),
        (chain(), ("b.right", "c.left")),
        (chain(), ("c.right", "d.left")),
        (knotted_tree(), ("hub.one", "a.stem")),
        (knotted_tree(), ("hub.two", "d.stem")),
    ],
)
@pytest.mark.parametrize("seed", range(3))
def test_the_spectrum_of_a_bond_between_two_parts_is_that_of_the_dense_matrix(network, ends, seed):
    arrays, structure = by_id(network, seed), structure_of(network)
    chosen = bond(network, *ends)
    cut = structure.cut_at(chosen.id)
    assert cut.manner is Manner.WHOLE
    expected = np.linalg.svd(across(network, chosen, arrays), compute_uv=False)[: cut.dim]
    values = singular_values(cut, Environment(structure, arrays))
    np.testing.assert_allclose(values[: len(expected)], expected / np.linalg.norm(expected), atol=1e-6)
    np.testing.assert_allclose(values[len(expected) :], 0.0, atol=1e-6)


@pytest.mark.parametrize("dim", [1, 2, 3])
@pytest.mark.parametrize("ends", [("b.right", "c.left"), ("a.right", "b.left")])
def test_a_truncated_network_is_the_best_of_its_rank(ends, dim):
    network, arrays = chain(), by_id(chain(), 5)
    chosen = bond(network, *ends)
    matrix = across(network, chosen, arrays)
    left, sizes, right = np.linalg.svd(matrix, full_matrices=False)
    smaller, cores = cut_down(network, chosen.id, dim, arrays)
    best = (left[:, :dim] * sizes[:dim]) @ right[:dim]
    np.testing.assert_allclose(across(smaller, chosen, cores), best, atol=1e-6 * sizes[0])


def test_truncating_to_all_that_is_used_changes_nothing_and_leaves_both_cores_their_sizes():
    network, arrays = knotted_tree(), by_id(knotted_tree(), 2)
    chosen = bond(network, "hub.two", "d.stem")
    sizes = {one: np.linalg.norm(array) for one, array in arrays.items()}
    smaller, cores = cut_down(network, chosen.id, 5, arrays)
    dense = dense_tensor(network, arrays)
    np.testing.assert_allclose(dense_tensor(smaller, cores), dense, atol=1e-6 * np.abs(dense).max())
    changed = [np.linalg.norm(cores[one]) / sizes[one] for one in (network.owner(leg).id for leg in chosen.legs)]
    assert changed[0] == pytest.approx(changed[1], rel=1e-9)


def test_a_bond_in_a_loop_is_measured_at_its_two_cores():
    network, arrays = ring(), by_id(ring(), 1)
    structure = structure_of(network)
    assert {cut.manner for cut in structure.cuts} == {Manner.LOCAL}
    cut = structure.cuts[0]
    first, second = (network.tensor(core) for core in cut.cores)
    shared = next(one for one in network.bonds if one.id in cut.bonds)
    sides = []
    for core in (first, second):
        axis = next(place for place, leg in enumerate(core.legs) if leg.id in shared.legs)
        sides.append(np.moveaxis(arrays[core.id], axis, 0).reshape(cut.dim, -1))
    expected = np.linalg.svd(sides[0].T @ sides[1], compute_uv=False)[: cut.dim]
    values = singular_values(cut, Environment(structure, arrays))
    np.testing.assert_allclose(values, expected / np.linalg.norm(expected), atol=1e-6)
    smaller, cores = cut_down(network, shared.id, 4, arrays)
    np.testing.assert_allclose(dense_tensor(smaller, cores), dense_tensor(network, arrays), atol=1e-6)


def test_double_bonds_are_in_a_loop_and_a_trace_is_no_cut():
    network = knotted_tree()
    structure = structure_of(network)
    assert structure.cut_at(bond(network, "d.first", "e.first").id).manner is Manner.LOCAL
    assert structure.cut_at(bond(network, "hub.left", "hub.right").id) is None
    assert all(structure.cut_at(network.bond_at(leg.id).id) is None for leg in network.inputs[0].legs)


def test_the_parts_of_a_copy_tensor_are_weighed_by_the_slices_of_its_cores():
    network, arrays = cp(), by_id(cp(), 3)
    structure = structure_of(network)
    (cut,) = structure.cuts
    assert (cut.manner, len(cut.bonds), len(cut.cores)) == (Manner.SLICES, len(network.cores), len(network.cores))
    norms = np.ones(6)
    for core in network.cores:
        axis = next(place for place, leg in enumerate(core.legs) if leg.dim == 6)
        norms *= np.linalg.norm(np.moveaxis(arrays[core.id], axis, 0).reshape(6, -1), axis=1)
    values = singular_values(cut, Environment(structure, arrays))
    np.testing.assert_allclose(values, np.sort(norms)[::-1] / np.linalg.norm(norms))
    smaller, cores = cut_down(network, cut.bonds[0], 4, arrays)
    kept = np.sort(np.argsort(-norms)[:4])
    parts = {one: _only(network.tensor(one), array, kept) for one, array in arrays.items()}
    np.testing.assert_allclose(dense_tensor(smaller, cores), dense_tensor(network, parts))


def _only(core, array: np.ndarray, kept: np.ndarray) -> np.ndarray:
    """An array with zeros for all parts but those that are kept."""
    axis = next(place for place, leg in enumerate(core.legs) if leg.dim == 6)
    masked = np.zeros_like(array)
    index = [slice(None)] * array.ndim
    index[axis] = kept
    masked[tuple(index)] = array[tuple(index)]
    return masked


def test_the_effective_rank_counts_equal_directions_and_is_1_for_a_single_one():
    assert effective_rank(np.full(7, 7**-0.5)) == pytest.approx(7.0)
    assert effective_rank(np.array([1.0, 0.0, 0.0])) == 1.0
    assert effective_rank(np.zeros(3)) == 0.0
    shares = np.array([0.5, 0.3, 0.2])
    assert effective_rank(np.sqrt(shares)) == pytest.approx(np.exp(-np.sum(shares * np.log(shares))))


def test_the_needed_dimension_is_the_smallest_that_keeps_the_share():
    values = np.sqrt([0.9, 0.0985, 0.001, 0.0005])
    assert needed_dim(values, 0.999) == 3
    assert needed_dim(values, 0.99) == 2
    assert needed_dim(values, 0.9) == 1
    assert needed_dim(np.zeros(3), 0.999) == 1
    assert kept_share(values, 2) == pytest.approx(0.9985)
    assert kept_share(np.zeros(3), 1) == 1.0


@pytest.mark.parametrize(
    "family", ["peps", "mera", "tree", "tucker", "block-term", "low-rank", "mps-features", "conv2d-cp", "embedding"]
)
def test_every_index_between_cores_can_be_cut(family):
    network = make(family, {}).network
    structure = structure_of(network)
    arrays = {core.id: np.ones(core.shape) for core in network.cores}
    environment = Environment(structure, arrays)
    for cut in structure.cuts:
        assert effective_rank(singular_values(cut, environment)) >= 1.0 - 1e-9 or cut.manner is Manner.SLICES
    cores = {core.id for core in network.cores}
    plain = [one.id for one in network.bonds if len({network.owner(leg).id for leg in one.legs} & cores) == 2]
    assert all(structure.cut_at(one) is not None for one in plain)
