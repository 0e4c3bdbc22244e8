"""What bonds of any sound network carry, and what is left of it when they are cut down, in float64."""

import networkx as nx
import numpy as np
from hypothesis import assume, given
from hypothesis import strategies as st

from tests.property.networks import sound_networks
from tests.property.reference import dense_tensor, random_arrays
from tndesigner.checks.fixes import Settle
from tndesigner.network import Network, TensorKind
from tndesigner.network.indices import joined_legs
from tndesigner.planning.spectra import (
    Cut,
    Environment,
    Manner,
    kept_share,
    singular_values,
    structure_of,
    truncated,
)

NETWORKS = sound_networks(max_tensors=8, max_elements=1_000)


def by_id(network: Network) -> dict[int, np.ndarray]:
    named = random_arrays(network)
    return {core.id: named[core.name] for core in network.cores}


def passes_data_through(network: Network) -> bool:
    """Whether a leg of an input leads to the result, or to an input, without a core between."""
    ends = [network.bond_at(leg.id) for tensor in network.inputs for leg in tensor.legs]
    return any(end is None or all(network.owner(leg).kind is TensorKind.INPUT for leg in end.legs) for end in ends)


def across(network: Network, cut: Cut, arrays: dict[int, np.ndarray]) -> np.ndarray:
    """The dense network as a matrix between the legs on the two sides of a bond."""
    graph = network.graph.copy()
    graph.remove_nodes_from([tensor.id for tensor in network.inputs])
    bond = network.bond(cut.bonds[0])
    graph.remove_edge(*(network.owner(leg).id for leg in bond.legs), key=bond.id)
    side = nx.node_connected_component(graph, network.owner(bond.first).id)
    inner = []
    for tensor in network.inputs:
        for leg in tensor.legs:
            first, second = network.bond_at(leg.id).legs
            inner.append(second if first == leg.id else first)
    here = [network.owner(leg).id in side for leg in (*inner, *network.outputs)]
    dense = dense_tensor(network, arrays)
    order = [axis for axis, it in enumerate(here) if it] + [axis for axis, it in enumerate(here) if not it]
    rows = np.prod([size for size, it in zip(dense.shape, here, strict=True) if it], dtype=int)
    return dense.transpose(order).reshape(rows, -1)


def cut_down(network: Network, cut: Cut, dim: int, arrays: dict[int, np.ndarray]) -> np.ndarray:
    """The dense network with a bond truncated."""
    structure = structure_of(network)
    smaller = network.copy()
    Settle(joined_legs(network, network.bond(cut.bonds[0]).first), dim).apply(smaller)
    return dense_tensor(smaller, {**arrays, **truncated(structure, Environment(structure, arrays), cut, dim)})


@given(NETWORKS)
def test_a_bond_that_parts_the_network_carries_what_the_dense_matrix_does(network):
    assume(not passes_data_through(network))
    arrays, structure = by_id(network), structure_of(network)
    environment = Environment(structure, arrays)
    for cut in structure.whole:
        expected = np.linalg.svd(across(network, cut, arrays), compute_uv=False)
        values = singular_values(cut, environment)
        count = min(len(expected), cut.dim)
        np.testing.assert_allclose(values[:count], expected[:count] / np.linalg.norm(expected), atol=1e-6)
        np.testing.assert_allclose(values[count:], 0.0, atol=1e-6)


@given(NETWORKS, st.data())
def test_cutting_down_loses_what_it_says(network, data):
    arrays, structure = by_id(network), structure_of(network)
    assume(structure.cuts)
    cut = data.draw(st.sampled_from(structure.cuts))
    dense = dense_tensor(network, arrays)
    size = np.linalg.norm(dense)
    whole = cut_down(network, cut, cut.dim, arrays)
    np.testing.assert_allclose(whole, dense, atol=1e-6 * size)
    if cut.manner is Manner.WHOLE and cut.dim > 1 and not passes_data_through(network):
        dim = data.draw(st.integers(1, cut.dim - 1))
        lost = np.linalg.norm(cut_down(network, cut, dim, arrays) - dense) / size
        kept = kept_share(singular_values(cut, Environment(structure, arrays)), dim)
        np.testing.assert_allclose(lost**2, 1.0 - kept, atol=1e-6)
