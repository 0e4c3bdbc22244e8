"""Finds the networks that can be drawn as cores in a row: trains and rings."""

from dataclasses import dataclass
from itertools import pairwise

import networkx as nx

from tndesigner.network import ElementId, Network, TensorKind


@dataclass(frozen=True, slots=True)
class Row:
    """Cores from left to right, with what joins them."""

    cores: tuple[ElementId, ...]
    bonds: tuple[tuple[int, ...], ...]
    """The dimensions of the bonds between each core and the next."""
    closing: tuple[int, ...]
    """The dimensions of the bonds between the last core and the first of a ring; empty for a train."""
    inputs: frozenset[ElementId]
    """The legs of cores that take data."""
    outputs: frozenset[ElementId]


def find_row(network: Network) -> Row | None:
    """Return the row that a network is, or None where it is none.

    A row has one input, no copy tensors and no traces; all legs of the input go to cores, and each core is
    bonded to the one before and the one after, in a ring also the last to the first.
    """
    inputs = _data_legs(network)
    if inputs is None:
        return None
    cores = nx.Graph(network.graph.subgraph([core.id for core in network.cores]))
    if not cores or max(degree for _, degree in cores.degree) > 2 or not nx.is_connected(cores):
        return None
    walk = _walk(cores)
    bonds = tuple(_dims(network, *pair) for pair in pairwise(walk))
    closing = _dims(network, walk[-1], walk[0]) if len(walk) > 2 else ()
    return Row(walk, bonds, closing, inputs, frozenset(network.outputs))


def _data_legs(network: Network) -> frozenset[ElementId] | None:
    """Return the legs of cores that are bonded to the input; None where the network is no row because of it."""
    if len(network.inputs) != 1 or network.of_kind(TensorKind.COPY):
        return None
    found = set()
    for bond in network.bonds:
        owners = [network.owner(leg) for leg in bond.legs]
        if owners[0].id == owners[1].id:
            return None
        found |= {leg for leg, other in zip(bond.legs, reversed(owners), strict=True) if other.kind is TensorKind.INPUT}
    return frozenset(found) if len(found) == len(network.inputs[0].legs) else None


def _walk(cores: nx.Graph) -> tuple[ElementId, ...]:
    """Walk along a path from its older end, or around a ring from its oldest core."""
    ends = [core for core, degree in cores.degree if degree < 2]
    return tuple(nx.dfs_preorder_nodes(cores, min(ends or cores), sort_neighbors=sorted))


def _dims(network: Network, first: ElementId, second: ElementId) -> tuple[int, ...]:
    edges = network.graph.get_edge_data(first, second, default={})
    return tuple(edge["dims"][0] for _, edge in sorted(edges.items()))
