"""Which legs are one index: those that a bond or a copy tensor joins."""

from networkx.utils import UnionFind

from tndesigner.network.elements import ElementId, TensorKind
from tndesigner.network.network import Network


def joined_indices(network: Network) -> dict[ElementId, int]:
    """Return a number for each leg, the same for all legs that are joined, counted from 1 as they come."""
    joined = UnionFind(leg.id for leg in network.legs)
    for bond in network.bonds:
        joined.union(*bond.legs)
    for copy in network.of_kind(TensorKind.COPY):
        joined.union(*(leg.id for leg in copy.legs))
    names: dict[ElementId, int] = {}
    return {leg.id: names.setdefault(joined[leg.id], len(names) + 1) for leg in network.legs}
