"""The edits that make a network cheaper, in one table: the counting process tries them, the window offers them."""

from collections.abc import Callable
from dataclasses import dataclass

from tndesigner.checks.fixes import Deferred, Settle
from tndesigner.network import Bond, Network
from tndesigner.network.edits import EditSequence, NetworkEdit
from tndesigner.network.indices import joined_legs
from tndesigner.network.merging import merging


@dataclass(frozen=True, slots=True)
class LimitBonds:
    """Limit the dimension of all bonds between cores."""

    dim: int

    def apply(self, network: Network) -> NetworkEdit:
        """Reduce the larger ones."""
        large = [bond for bond in core_bonds(network) if bond_dim(network, bond) > self.dim]
        return EditSequence(tuple(Settle(joined_legs(network, bond.first), self.dim) for bond in large)).apply(network)


@dataclass(frozen=True, slots=True)
class MergePairs:
    """Merge neighbouring cores in pairs, ``rounds`` times: each round halves the number of cores."""

    rounds: int

    def apply(self, network: Network) -> NetworkEdit:
        """Merge each core with the neighbour to which it has the largest bond, unless that is already merged."""
        return EditSequence(self.rounds * (Deferred(_paired, ()),)).apply(network)


MENDINGS: dict[str, Callable[[int], NetworkEdit]] = {
    "limit bonds": LimitBonds,
    "merge pairs": MergePairs,
}
"""Makes the edit for each kind of remedy from its amount."""


def core_bonds(network: Network) -> tuple[Bond, ...]:
    """Return the bonds between two different cores."""
    cores = {core.id for core in network.cores}
    return tuple(bond for bond in network.bonds if len(cores.intersection(network.ends(bond))) == 2)


def bond_dim(network: Network, bond: Bond) -> int:
    """Return the larger of the dimensions at the ends of a bond."""
    return max(network.leg(leg).dim for leg in bond.legs)


def _paired(network: Network) -> NetworkEdit:
    """Return the edit that merges cores two by two."""
    bonds = sorted(core_bonds(network), key=lambda bond: -bond_dim(network, bond))
    taken: set[int] = set()
    mergers: list[NetworkEdit] = []
    for first, second in [network.ends(bond) for bond in bonds]:
        if not taken & {first, second}:
            taken |= {first, second}
            mergers.append(Deferred(merging, (min(first, second), max(first, second))))
    return EditSequence(tuple(mergers))
