"""Which legs must have one dimension: those joined by a bond or through copy tensors."""

from tndesigner.network import ElementId, Network, TensorKind

LARGEST_DIM = 2**31 - 1
"""The largest dimension that a leg may have."""


def joined_legs(network: Network, leg_id: ElementId) -> tuple[ElementId, ...]:
    """Return the leg, the leg at the other end of its bond, and all that copy tensors join to either."""
    found: set[ElementId] = set()
    waiting = [leg_id]
    while waiting:
        leg = waiting.pop()
        if leg in found:
            continue
        found.add(leg)
        bond = network.bond_at(leg)
        waiting += bond.legs if bond else ()
        owner = network.owner(leg)
        waiting += [one.id for one in owner.legs] if owner.kind is TensorKind.COPY else ()
    return tuple(sorted(found))


def is_possible(dim: int) -> bool:
    """Tell whether a leg may have that dimension."""
    return 1 <= dim <= LARGEST_DIM
