"""The connected parts of a network without its inputs: what the layout arranges one by one."""

from collections.abc import Iterable
from dataclasses import dataclass

from tndesigner.network import lazy_networkx as nx
from tndesigner.network.elements import ElementId, TensorKind
from tndesigner.network.network import Network

Rank = tuple[int, int, ElementId]
"""Sorts tensors from left to right: by the first input leg that they take, then by age."""

UNFED = 1 << 60
"""Replaces the input in the rank of a tensor that takes none."""


@dataclass(frozen=True, slots=True)
class Part:
    """Cores and copy tensors that are joined by bonds."""

    tensors: list[ElementId]
    """From left to right."""
    graph: "nx.Graph"
    """Of this and all other parts; several bonds are one edge, and neighbours come from left to right."""
    ranks: dict[ElementId, Rank]

    def __len__(self) -> int:
        """Count the tensors."""
        return len(self.tensors)

    def fed(self, tensor: ElementId) -> bool:
        """Tell whether a tensor takes a leg of an input."""
        return self.ranks[tensor][0] != UNFED

    @property
    def all_fed(self) -> list[ElementId]:
        """The tensors that take legs of an input, in the order of these legs."""
        return list(filter(self.fed, self.tensors))

    @property
    def bond_count(self) -> int:
        """The number of bonded pairs of tensors."""
        return len(self.graph.edges(self.tensors))

    @property
    def is_tree(self) -> bool:
        """Whether it would fall apart without any of its bonds."""
        return self.bond_count == len(self) - 1

    def of_degree(self, *degrees: int) -> list[ElementId]:
        """Return the tensors that are joined to this many others, from left to right."""
        return [tensor for tensor, degree in self.graph.degree(self.tensors) if degree in degrees]

    def in_order(self, tensors: Iterable[ElementId]) -> list[ElementId]:
        """Return tensors from left to right."""
        return sorted(tensors, key=self.ranks.__getitem__)

    def layers(self, starts: list[ElementId]) -> list[list[ElementId]]:
        """Return all tensors by how many bonds they are away from the nearest start."""
        return [self.in_order(layer) for layer in nx.bfs_layers(self.graph, starts)]


def parts_of(network: Network) -> list[Part]:
    """Return the parts of a network, from left to right."""
    ranks = _ranks(network)
    order = sorted(ranks, key=ranks.__getitem__)
    graph = nx.Graph()
    graph.add_nodes_from(order)
    for tensor in order:
        right = [one for one in network.graph.neighbors(tensor) if one in ranks and ranks[tensor] < ranks[one]]
        graph.add_edges_from((tensor, one) for one in sorted(right, key=ranks.__getitem__))
    parts = nx.connected_components(graph)
    return [Part(sorted(members, key=ranks.__getitem__), graph, ranks) for members in parts]


def _ranks(network: Network) -> dict[ElementId, Rank]:
    """Return the rank of each tensor that is not an input."""
    ranks = {tensor.id: (UNFED, 0, tensor.id) for tensor in network.tensors if tensor.kind is not TensorKind.INPUT}
    for number, data in enumerate(network.inputs):
        for place, leg in enumerate(data.legs):
            bond = network.bond_at(leg.id)
            for taker in network.ends(bond) if bond else ():
                if taker in ranks:
                    ranks[taker] = min(ranks[taker], (number, place, taker))
    return ranks
