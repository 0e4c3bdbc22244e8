"""The edits behind the buttons of fixes.

They find out what to do when they are applied: so checking takes no new ids and costs little, and one fix does
not undo another that was found with it.
"""

from dataclasses import dataclass, replace

from tndesigner.network import ElementId, Leg, Network
from tndesigner.network.edits import (
    EditSequence,
    NetworkEdit,
    ReplaceTensor,
    SetOutputs,
    connection,
    leg_addition,
    leg_removal,
    removal,
    set_dim,
)
from tndesigner.wording.names import free_name


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
        return EditSequence((*growths, connection(network, *(leg.id for leg in legs)))).apply(network)


@dataclass(frozen=True, slots=True)
class PutLast:
    """Give a leg the last place in the output order."""

    leg: ElementId

    def apply(self, network: Network) -> NetworkEdit:
        """Append it."""
        return SetOutputs((*network.outputs, self.leg)).apply(network)


@dataclass(frozen=True, slots=True)
class TakeOut:
    """Take a leg out of the output order."""

    leg: ElementId

    def apply(self, network: Network) -> NetworkEdit:
        """Leave it out, however often it is there."""
        return SetOutputs(tuple(leg for leg in network.outputs if leg != self.leg)).apply(network)


@dataclass(frozen=True, slots=True)
class KeepFirst:
    """Leave a leg only the first of its places in the output order."""

    leg: ElementId

    def apply(self, network: Network) -> NetworkEdit:
        """Take the other places out."""
        first = network.outputs.index(self.leg)
        order = (leg for place, leg in enumerate(network.outputs) if leg != self.leg or place == first)
        return SetOutputs(tuple(order)).apply(network)


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


@dataclass(frozen=True, slots=True)
class RenameTensor:
    """Give a tensor another name."""

    tensor: ElementId
    name: str

    def apply(self, network: Network) -> NetworkEdit:
        """Set the name."""
        return ReplaceTensor(replace(network.tensor(self.tensor), name=self.name)).apply(network)


@dataclass(frozen=True, slots=True)
class RenameLeg:
    """Give a leg another name."""

    leg: ElementId
    name: str

    def apply(self, network: Network) -> NetworkEdit:
        """Set the name."""
        leg = replace(network.leg(self.leg), name=self.name)
        return ReplaceTensor(network.owner(self.leg).with_leg(leg)).apply(network)


def _growth(network: Network, tensor_id: ElementId) -> tuple[NetworkEdit, Leg]:
    """Return the edit that grows a leg of dimension 1 with a name that is free, and that leg."""
    taken = [leg.name for leg in network.tensor(tensor_id).legs]
    return leg_addition(network, tensor_id, free_name("bond", taken), 1)
