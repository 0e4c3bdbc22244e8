"""Which legs bonds and copy tensors join to one index, and which dimensions it may have.

This does not use networkx, because it runs while the user types: a new dimension goes to all legs of an index.
"""

from tndesigner.network.elements import ElementId, TensorKind
from tndesigner.network.network import Network

LARGEST_DIM = 2**31 - 1
"""The largest dimension that a leg may have."""


def is_possible(dim: int) -> bool:
    """Tell whether a leg may have that dimension."""
    return 1 <= dim <= LARGEST_DIM


def extreme_dims(network: Network) -> tuple[int, int]:
    """Return the smallest and the largest dimension of a leg; 1 if there is no leg."""
    dims = [leg.dim for leg in network.legs] or [1]
    return min(dims), max(dims)


def joined_legs(network: Network, leg_id: ElementId) -> tuple[ElementId, ...]:
    """Return the leg, the leg at the other end of its bond, and all that copy tensors join to either."""
    found, copies = set[ElementId](), set[ElementId]()
    waiting = [leg_id]
    while waiting:
        leg = waiting.pop()
        if leg in found:
            continue
        found.add(leg)
        bond, owner = network.bond_at(leg), network.owner(leg)
        waiting += bond.legs if bond else ()
        if owner.kind is TensorKind.COPY and owner.id not in copies:
            copies.add(owner.id)
            waiting += [one.id for one in owner.legs]
    return tuple(sorted(found))


def joined_indices(network: Network) -> dict[ElementId, int]:
    """Return a number for each leg, the same for all legs that are joined, counted from 1 in the order of the legs."""
    numbers: dict[ElementId, int] = {}
    count = 0
    for leg in network.legs:
        if leg.id not in numbers:
            count += 1
            numbers |= dict.fromkeys(joined_legs(network, leg.id), count)
    return numbers
