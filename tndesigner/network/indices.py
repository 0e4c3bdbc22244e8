"""Which legs are one index: those that a bond or a copy tensor joins."""

from itertools import pairwise

from tndesigner.network.connection import connected_parts
from tndesigner.network.elements import ElementId, TensorKind
from tndesigner.network.network import Network


def joined_indices(network: Network) -> dict[ElementId, int]:
    """Return a number for each leg, the same for all legs that are joined, counted from 1 as they come."""
    bonded = (bond.legs for bond in network.bonds)
    copied = (pair for copy in network.of_kind(TensorKind.COPY) for pair in pairwise(leg.id for leg in copy.legs))
    parts = connected_parts((leg.id for leg in network.legs), [*bonded, *copied])
    return {leg: number for number, part in enumerate(parts, start=1) for leg in part}
