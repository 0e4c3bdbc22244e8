"""The edits behind the buttons of fixes."""

from collections.abc import Callable
from dataclasses import dataclass

from tndesigner.network import ElementId, Leg, Network
from tndesigner.network.edits import (
    EditSequence,
    NetworkEdit,
    SetOutputs,
    connection,
    leg_addition,
    set_dim,
)
from tndesigner.wording.names import free_name


@dataclass(frozen=True, slots=True)
class Deferred:
    """An edit that is computed when it is applied.

    So checking takes no new ids and is fast, and a fix does not undo another one that was found with it.
    """

    work_out: Callable[..., NetworkEdit]
    """Takes the network, then the arguments."""
    arguments: tuple[object, ...]

    def apply(self, network: Network) -> NetworkEdit:
        """Compute the edit and apply it."""
        return self.work_out(network, *self.arguments).apply(network)


@dataclass(frozen=True, slots=True)
class Settle:
    """Give several legs one dimension."""

    legs: tuple[ElementId, ...]
    dim: int

    def apply(self, network: Network) -> NetworkEdit:
        """Set the dimension of all of them."""
        return set_dim(network, ((leg, self.dim) for leg in self.legs)).apply(network)


def joined_thinly(network: Network, first: ElementId, second: ElementId) -> NetworkEdit:
    """Return the edit that adds a leg to each of two tensors and joins these by a bond of dimension 1."""
    growths, legs = zip(*(_growth(network, one) for one in (first, second)), strict=True)
    return EditSequence((*growths, connection(network, *(leg.id for leg in legs))))


def put_last(network: Network, leg: ElementId) -> NetworkEdit:
    """Return the edit that makes a leg the last one in the output order."""
    return SetOutputs((*network.outputs, leg))


def take_out(network: Network, leg: ElementId) -> NetworkEdit:
    """Return the edit that removes all places of a leg in the output order."""
    return SetOutputs(tuple(one for one in network.outputs if one != leg))


def keep_first(network: Network, leg: ElementId) -> NetworkEdit:
    """Return the edit that keeps only the first place of a leg in the output order."""
    first = network.outputs.index(leg)
    return SetOutputs(tuple(one for place, one in enumerate(network.outputs) if one != leg or place == first))


def _growth(network: Network, tensor_id: ElementId) -> tuple[NetworkEdit, Leg]:
    """Return the edit that grows a leg of dimension 1 with a free name, and that leg."""
    taken = [leg.name for leg in network.tensor(tensor_id).legs]
    return leg_addition(network, tensor_id, free_name("bond", taken), 1)
