"""The connected parts of a network without its inputs: what the layout arranges one by one."""

from collections.abc import Iterable
from dataclasses import dataclass

from tndesigner.network.connection import connected_parts, neighbours
from tndesigner.network.elements import ElementId, TensorKind
from tndesigner.network.network import Network

Rank = tuple[int, int, ElementId]
"""What orders tensors from left to right: the first leg of the first input that they take, then their age."""

UNFED = 1 << 60
"""Stands in a rank for the input of a tensor that takes none."""


@dataclass(frozen=True, slots=True)
class Part:
    """Cores and copy tensors that are joined by bonds, each with its neighbours; several bonds count once."""

    neighbours: dict[ElementId, tuple[ElementId, ...]]
    ranks: dict[ElementId, Rank]

    def __len__(self) -> int:
        """Count the tensors."""
        return len(self.neighbours)

    def fed(self, tensor: ElementId) -> bool:
        """Tell whether a tensor takes a leg of an input."""
        return self.ranks[tensor][0] != UNFED

    @property
    def all_fed(self) -> tuple[ElementId, ...]:
        """The tensors that take legs of an input, in the order of these."""
        return tuple(tensor for tensor in self.in_order(self.neighbours) if self.fed(tensor))

    @property
    def bond_count(self) -> int:
        """How many pairs of tensors are joined."""
        return sum(map(len, self.neighbours.values())) // 2

    def in_order(self, tensors: Iterable[ElementId]) -> list[ElementId]:
        """Return tensors from left to right."""
        return sorted(tensors, key=self.ranks.__getitem__)

    def distances(self, starts: Iterable[ElementId]) -> dict[ElementId, int]:
        """Return how many bonds each tensor is away from the nearest start."""
        found = dict.fromkeys(starts, 0)
        waiting = list(found)
        for tensor in waiting:
            for other in self.neighbours[tensor]:
                if other not in found:
                    found[other] = found[tensor] + 1
                    waiting.append(other)
        return found


def parts_of(network: Network) -> list[Part]:
    """Return the parts of a network, from left to right."""
    ranks = _ranks(network)
    ends = [(network.owner(bond.first).id, network.owner(bond.second).id) for bond in network.bonds]
    pairs = [pair for pair in ends if pair[0] in ranks and pair[1] in ranks]
    near = neighbours(ranks, pairs)
    parts = []
    for members in connected_parts(ranks, pairs):
        ordered = sorted(members, key=ranks.__getitem__)
        sides = {one: tuple(sorted(near[one], key=ranks.__getitem__)) for one in ordered}
        parts.append(Part(sides, {one: ranks[one] for one in ordered}))
    return sorted(parts, key=lambda part: min(part.ranks.values()))


def _ranks(network: Network) -> dict[ElementId, Rank]:
    """Return the rank of each tensor that is not an input."""
    ranks = {tensor.id: (UNFED, 0, tensor.id) for tensor in network.tensors if tensor.kind is not TensorKind.INPUT}
    for number, data in enumerate(network.inputs):
        for place, leg in enumerate(data.legs):
            bond = network.bond_at(leg.id)
            if bond is None:
                continue
            taker = network.owner(bond.second if bond.first == leg.id else bond.first).id
            if taker in ranks:
                ranks[taker] = min(ranks[taker], (number, place, taker))
    return ranks
