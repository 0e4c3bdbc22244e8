"""Changes to a network. Each does one thing and returns the edit that undoes it."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Generic, Protocol, TypeVar

from tndesigner.network.elements import Bond, ElementId, Leg, Tensor
from tndesigner.network.errors import NetworkError
from tndesigner.network.network import Network
from tndesigner.wording.text import Text

_T = TypeVar("_T", contravariant=True)


class Edit(Protocol[_T]):
    """A change to a network, or to a design."""

    def apply(self, target: _T, /) -> "Edit[_T]":
        """Make the change and return its inverse."""


NetworkEdit = Edit[Network]


@dataclass(frozen=True, slots=True)
class EditSequence(Generic[_T]):
    """Several edits as one: either all are applied or none."""

    edits: tuple[Edit[_T], ...]

    def apply(self, target: _T, /) -> "EditSequence[_T]":
        """Apply them in order; if one fails, undo those before it and raise its error."""
        undo = deque[Edit[_T]]()
        try:
            for edit in self.edits:
                undo.appendleft(edit.apply(target))
        except Exception:
            for edit in undo:
                edit.apply(target)
            raise
        return EditSequence(tuple(undo))


@dataclass(frozen=True, slots=True)
class AddTensor:
    """Add a new tensor, without bonds."""

    tensor: Tensor

    def apply(self, network: Network) -> "RemoveTensor":
        """Add it.

        Raises:
            NetworkError: if one of its ids is taken.
        """
        if self.tensor.id in network:
            raise NetworkError(
                Text("the id {0} of new {1} {2!r} is taken", self.tensor.id, self.tensor.kind, self.tensor.name)
            )
        network.put_tensor(self.tensor)
        return RemoveTensor(self.tensor.id)


@dataclass(frozen=True, slots=True)
class RemoveTensor:
    """Remove a tensor without bonds and output legs; ``removal`` builds the whole sequence."""

    tensor: ElementId

    def apply(self, network: Network) -> AddTensor:
        """Remove it."""
        return AddTensor(network.remove_tensor(self.tensor))


@dataclass(frozen=True, slots=True)
class ReplaceTensor:
    """Change the name, kind, legs or dimensions of a tensor; its id stays, and so do legs in bonds and outputs."""

    tensor: Tensor

    def apply(self, network: Network) -> "ReplaceTensor":
        """Replace the old value by the new one."""
        old = network.tensor(self.tensor.id)
        network.put_tensor(self.tensor)
        return ReplaceTensor(old)


@dataclass(frozen=True, slots=True)
class AddBond:
    """Join two open legs."""

    bond: Bond

    def apply(self, network: Network) -> "RemoveBond":
        """Add it."""
        network.put_bond(self.bond)
        return RemoveBond(self.bond.id)


@dataclass(frozen=True, slots=True)
class RemoveBond:
    """Open both legs of a bond."""

    bond: ElementId

    def apply(self, network: Network) -> AddBond:
        """Remove it."""
        return AddBond(network.remove_bond(self.bond))


@dataclass(frozen=True, slots=True)
class SetOutputs:
    """Set which legs are the result, in order, by id."""

    legs: tuple[ElementId, ...]

    def apply(self, network: Network) -> "SetOutputs":
        """Set the order."""
        old = network.outputs
        network.outputs = self.legs
        return SetOutputs(old)


@dataclass(frozen=True, slots=True)
class RenameNetwork:
    """Give the network another name."""

    name: str

    def apply(self, network: Network) -> "RenameNetwork":
        """Set the name."""
        old, network.name = network.name, self.name
        return RenameNetwork(old)


def set_dim(network: Network, dims: Iterable[tuple[ElementId, int]]) -> NetworkEdit:
    """Return the edit that gives legs new dimensions; legs of one copy tensor change together."""
    changed: dict[ElementId, Tensor] = {}
    for leg_id, dim in dims:
        owner = network.owner(leg_id)
        changed[owner.id] = changed.get(owner.id, owner).with_dim(leg_id, dim)
    return EditSequence(tuple(ReplaceTensor(tensor) for tensor in changed.values()))


def connection(network: Network, first: ElementId, second: ElementId) -> NetworkEdit:
    """Return the edit that joins two open legs, which stop being output legs."""
    outputs = tuple(leg for leg in network.outputs if leg not in (first, second))
    bond = AddBond(Bond(network.new_id(), first, second))
    return EditSequence((SetOutputs(outputs), bond) if outputs != network.outputs else (bond,))


def leg_addition(network: Network, tensor_id: ElementId, name: str, dim: int) -> tuple[NetworkEdit, Leg]:
    """Return the edit that grows an open leg, and that leg."""
    tensor = network.tensor(tensor_id)
    leg = Leg(network.new_id(), name, dim)
    return EditSequence((ReplaceTensor(replace(tensor, legs=(*tensor.legs, leg))),)), leg


def leg_removal(network: Network, leg_id: ElementId) -> NetworkEdit:
    """Return the edit that removes a leg, after its bond and its place in the output order."""
    tensor = network.owner(leg_id)
    rest = tuple(leg for leg in tensor.legs if leg.id != leg_id)
    return EditSequence((*_loosen(network, (leg_id,)), ReplaceTensor(replace(tensor, legs=rest))))


def renaming(network: Network, element_id: ElementId, name: str) -> NetworkEdit:
    """Return the edit that gives a tensor or a leg another name."""
    element = network.element(element_id)
    if isinstance(element, Tensor):
        return ReplaceTensor(replace(element, name=name))
    leg = replace(network.leg(element_id), name=name)
    return ReplaceTensor(network.owner(element_id).with_leg(leg))


def removal(network: Network, tensor_ids: Iterable[ElementId]) -> NetworkEdit:
    """Return the edit that removes tensors, after their bonds and their places in the output order."""
    chosen = tuple(dict.fromkeys(tensor_ids))
    legs = tuple(leg.id for one in chosen for leg in network.tensor(one).legs)
    return EditSequence((*_loosen(network, legs), *(RemoveTensor(one) for one in chosen)))


def _loosen(network: Network, legs: tuple[ElementId, ...]) -> tuple[NetworkEdit, ...]:
    """Return the edits that free legs from their bonds and from the output order."""
    bonds = dict.fromkeys(bond.id for leg in legs if (bond := network.bond_at(leg)))
    edits: list[NetworkEdit] = [RemoveBond(bond) for bond in bonds]
    loosened = set(legs)
    outputs = tuple(leg for leg in network.outputs if leg not in loosened)
    if outputs != network.outputs:
        edits.append(SetOutputs(outputs))
    return tuple(edits)
