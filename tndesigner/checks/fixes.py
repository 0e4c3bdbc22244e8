"""The edits behind the buttons of fixes.

They find out what to do when they are applied: checking makes no new ids, and costs little.
"""

from dataclasses import dataclass

from tndesigner.checks.wording import free_name
from tndesigner.network import ElementId, Leg, Network
from tndesigner.network.edits import (
    NetworkEdit,
    Sequence,
    connection,
    leg_addition,
    leg_removal,
    removal,
    set_dim,
)


@dataclass(frozen=True, slots=True)
class Settle:
    """Give several legs one dimension."""

    legs: tuple[ElementId, ...]
    dim: int

    def apply(self, network: Network) -> NetworkEdit:
        """Set it on all of them."""
        return set_dim(network, ((leg, self.dim) for leg in self.legs)).apply(network)


@dataclass(frozen=True, slots=True)
class Join:
    """Make a bond of two open legs, which stop being output legs."""

    first: ElementId
    second: ElementId

    def apply(self, network: Network) -> NetworkEdit:
        """Join them."""
        return connection(network, self.first, self.second).apply(network)


@dataclass(frozen=True, slots=True)
class JoinThinly:
    """Give two tensors one more leg each and join these by a bond of dimension 1."""

    first: ElementId
    second: ElementId

    def apply(self, network: Network) -> NetworkEdit:
        """Grow both legs, then join them."""
        growths, legs = zip(*(_growth(network, one) for one in (self.first, self.second)), strict=True)
        return Sequence((*growths, connection(network, *(leg.id for leg in legs)))).apply(network)


@dataclass(frozen=True, slots=True)
class RemoveTensors:
    """Remove tensors with their bonds."""

    tensors: tuple[ElementId, ...]

    def apply(self, network: Network) -> NetworkEdit:
        """Remove them."""
        return removal(network, self.tensors).apply(network)


@dataclass(frozen=True, slots=True)
class RemoveLeg:
    """Remove a leg with its bond."""

    leg: ElementId

    def apply(self, network: Network) -> NetworkEdit:
        """Remove it."""
        return leg_removal(network, self.leg).apply(network)


def _growth(network: Network, tensor_id: ElementId) -> tuple[Sequence, Leg]:
    """Return the edit that grows a leg of dimension 1 with a name that is free, and that leg."""
    taken = [leg.name for leg in network.tensor(tensor_id).legs]
    return leg_addition(network, tensor_id, free_name("bond", taken), 1)
