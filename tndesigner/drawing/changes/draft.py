"""A change under construction: the edits of one gesture, which become one step of the history."""

from collections.abc import Iterable
from dataclasses import replace
from functools import cached_property

from tndesigner.document.edits import DesignEdit, EditNetwork, Place, PointLeg, SetDiagram, SetNote
from tndesigner.document.following import AppendLayer
from tndesigner.document.history import Change
from tndesigner.drawing.changes.naming import leg_name, leg_position
from tndesigner.drawing.layouts import SPACING
from tndesigner.models import NetworkDense
from tndesigner.network import Bond, Diagram, ElementId, Leg, Network, Placement, Tensor, TensorKind
from tndesigner.network.diagram import Note
from tndesigner.network.edits import (
    AddBond,
    AddTensor,
    EditSequence,
    NetworkEdit,
    RemoveBond,
    RemoveTensor,
    ReplaceTensor,
    SetOutputs,
)

__all__ = ["NOTHING", "Change", "Draft"]

NOTHING: DesignEdit = EditSequence(())
"""What a drag does that ends where it began."""


class Draft:
    """Collects edits of one diagram; each method sees what the ones before it changed.

    Open legs of cores and copy tensors are the result of a network. So a leg that grows or opens joins the end of
    the output order, and one that is bonded or removed leaves it. Legs of an input stay out of it.
    """

    def __init__(self, number: int, diagram: Diagram, name: str = "network") -> None:
        """Start on the diagram with this number; 0 makes a new one whose network, with this name, is the last layer."""
        self.diagram = diagram if number else Diagram(Network(name))
        self._number = number or 1
        self._edits: list[DesignEdit] = (
            [] if number else [SetDiagram(1, self.diagram), AppendLayer(NetworkDense(network=1))]
        )
        self._outputs = dict.fromkeys(self.network.outputs)

    @property
    def network(self) -> Network:
        """The network before the change."""
        return self.diagram.network

    @cached_property
    def _now(self) -> Network:
        """The network with the edits so far; its outputs are kept separately, because they are ordered at the end."""
        now = self.network.copy()
        now.outputs = ()
        return now

    @property
    def outputs(self) -> tuple[ElementId, ...]:
        """The output legs so far, in order."""
        return tuple(self._outputs)

    @outputs.setter
    def outputs(self, legs: Iterable[ElementId]) -> None:
        self._outputs = dict.fromkeys(legs)

    @property
    def names(self) -> set[str]:
        """The names of all tensors."""
        return {tensor.name for tensor in self._now.tensors}

    def tensor(self, tensor_id: ElementId) -> Tensor:
        """Return a tensor with the edits so far."""
        return self._now.tensor(tensor_id)

    def leg_title(self, leg_id: ElementId) -> str:
        """Return the name of a leg in messages, with the edits so far."""
        return self._now.leg_title(leg_id)

    def add(self, tensor: Tensor, placement: Placement) -> None:
        """Add a tensor with open legs."""
        self._edit(AddTensor(tensor))
        self._edits.append(Place(self._number, tensor.id, placement))
        self._open(tensor, tensor.legs)

    def put(self, tensor: Tensor) -> None:
        """Change the name, legs or dimensions of a tensor; a bonded leg must not be removed."""
        old = {leg.id for leg in self.tensor(tensor.id).legs}
        for leg_id in old - {leg.id for leg in tensor.legs}:
            self._outputs.pop(leg_id, None)
        self._edit(ReplaceTensor(tensor))
        self._open(tensor, (leg for leg in tensor.legs if leg.id not in old))

    def grow(self, tensor_id: ElementId, direction: float, dim: int, place: int | None = None) -> Leg:
        """Add a leg to a tensor, named by its direction, at a given or the usual position among its legs."""
        tensor = self.tensor(tensor_id)
        if tensor.kind is TensorKind.COPY and tensor.legs:
            dim = tensor.legs[0].dim
        name = leg_name(tensor, direction)
        leg = Leg(self.network.new_id(), name, dim)
        at = leg_position(tensor, name) if place is None else place
        self.put(replace(tensor, legs=(*tensor.legs[:at], leg, *tensor.legs[at:])))
        if tensor.kind is TensorKind.INPUT:
            self._widen(tensor)
        return leg

    def join(self, first: ElementId, second: ElementId) -> Bond:
        """Join two open legs."""
        bond = Bond(self.network.new_id(), first, second)
        for leg in bond.legs:
            self._outputs.pop(leg, None)
        self._edit(AddBond(bond))
        return bond

    def cut(self, bond: Bond, legs: Iterable[ElementId]) -> None:
        """Remove a bond; those of the given legs that belong to cores or copy tensors join the outputs."""
        self._edit(RemoveBond(bond.id))
        for leg_id in legs:
            owner = self._now.owner(leg_id)
            self._open(owner, (owner.leg(leg_id),))

    def remove(self, tensor_id: ElementId) -> None:
        """Remove a tensor that has no bonds left."""
        for leg in self.tensor(tensor_id).legs:
            self._outputs.pop(leg.id, None)
        self._edit(RemoveTensor(tensor_id))
        self._edits.append(Place(self._number, tensor_id, None))

    def place(self, tensor_id: ElementId, placement: Placement) -> None:
        """Change where and how a tensor is drawn."""
        self._edits.append(Place(self._number, tensor_id, placement))

    def point(self, leg_id: ElementId, direction: float | None) -> None:
        """Turn a leg in a direction; with None, let it point to the other end of its bond."""
        if direction is not None:
            self._edits.append(PointLeg(self._number, leg_id, round(direction % 360, 1)))
        elif leg_id in self.diagram.directions:
            self._edits.append(PointLeg(self._number, leg_id, None))

    def note(self, note_id: ElementId, note: Note | None) -> None:
        """Add, change or remove a note."""
        self._edits.append(SetNote(self._number, note_id, note))

    def finish(self, title: str, select: Iterable[ElementId] | None = None) -> Change:
        """Return all edits as one change."""
        edits, before, after = list(self._edits), self.network.outputs, tuple(self._outputs)
        kept = tuple(leg for leg in before if leg in self._outputs)
        if kept != before:
            edits.insert(0, EditNetwork(self._number, SetOutputs(kept)))
        if after != kept:
            edits.append(EditNetwork(self._number, SetOutputs(after)))
        return Change(title, EditSequence(tuple(edits)), None if select is None else tuple(select))

    def _edit(self, edit: NetworkEdit) -> None:
        edit.apply(self._now)
        self._edits.append(EditNetwork(self._number, edit))

    def _open(self, tensor: Tensor, legs: Iterable[Leg]) -> None:
        if tensor.kind is not TensorKind.INPUT:
            self._outputs.update(dict.fromkeys(leg.id for leg in legs))

    def _widen(self, tensor: Tensor) -> None:
        """Widen the bar of an input for one more leg, so that the spacing stays the same."""
        placement = self.diagram.placements.get(tensor.id)
        if placement is None:
            return
        count = max(1, len(tensor.legs))
        step = placement.width / count if placement.width else SPACING
        self.place(tensor.id, replace(placement, width=step * (len(tensor.legs) + 1)))
