"""The contents of a diagram as the canvas last saw it: plain tables that can be compared with the current diagram."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from tndesigner.drawing.boxes import Point
from tndesigner.drawing.layouts import BAR_HEIGHT, COPY_SIZE, CORE_SIZE, SPACING
from tndesigner.drawing.layouts.doors import lay_out
from tndesigner.network import Bond, Diagram, ElementId, Leg, Placement, Tensor, TensorKind
from tndesigner.network.diagram import Note, Shape

_T = TypeVar("_T")

EDGE = 1e6
"""The limit of the paper in all four directions; anything that a file places further out is drawn here."""
NARROWEST = 48.0
"""The least width of a bar."""
_POINTED = {Shape.TRIANGLE: (34.0, 30.0), Shape.DIAMOND: (34.0, 34.0)}
"""Half the width and height of cores with pointed corners: a little larger, so that names have room."""


@dataclass(slots=True)
class DiagramTables:
    """Tensors, bonds, placements, directions, notes and the position of each output leg, by id."""

    tensors: dict[ElementId, Tensor] = field(default_factory=dict)
    bonds: dict[ElementId, Bond] = field(default_factory=dict)
    placements: dict[ElementId, Placement] = field(default_factory=dict)
    directions: dict[ElementId, float] = field(default_factory=dict)
    outputs: dict[ElementId, int] = field(default_factory=dict)
    notes: dict[ElementId, Note] = field(default_factory=dict)
    owners: dict[ElementId, ElementId] = field(default_factory=dict)
    """The tensor of each leg."""
    legs: dict[ElementId, Leg] = field(default_factory=dict)
    bond_of: dict[ElementId, Bond] = field(default_factory=dict)
    """The bond of each bonded leg."""
    listed_bonds: tuple[Bond, ...] = ()
    """The bonds as the network listed them: while it has no others, their tables stay."""
    stated_placements: dict[ElementId, Placement] | None = None
    """The placements as the diagram has them; None while a preview differs from them."""

    def centre(self, tensor_id: ElementId) -> Point:
        """Return the centre of a tensor."""
        placement = self.placements[tensor_id]
        return placement.x, placement.y

    def half(self, tensor_id: ElementId) -> Point:
        """Return half the width and half the height of a tensor."""
        tensor, placement = self.tensors[tensor_id], self.placements[tensor_id]
        match tensor.kind:
            case TensorKind.INPUT:
                usual = max(1, len(tensor.legs)) * SPACING
                return (placement.width or min(usual, 8 * SPACING)) / 2, BAR_HEIGHT / 2
            case TensorKind.COPY:
                return COPY_SIZE / 2, COPY_SIZE / 2
            case TensorKind.CORE:
                return _POINTED.get(placement.shape, (CORE_SIZE / 2, CORE_SIZE / 2))

    def shape(self, tensor_id: ElementId) -> Shape:
        """Return the shape of a tensor."""
        return shape_of(self.tensors[tensor_id], self.placements[tensor_id])

    def owner(self, leg_id: ElementId) -> Tensor:
        """Return the tensor of a leg."""
        return self.tensors[self.owners[leg_id]]

    def dims(self, bond: Bond) -> tuple[int, int]:
        """Return the dimensions of both legs of a bond."""
        return self.legs[bond.first].dim, self.legs[bond.second].dim

    def open_legs(self, *tensor_ids: ElementId) -> tuple[Leg, ...]:
        """Return the legs of tensors that are not bonded."""
        return tuple(leg for one in tensor_ids for leg in self.tensors[one].legs if leg.id not in self.bond_of)

    def partner(self, bond: Bond, tensor_id: ElementId) -> ElementId:
        """Return the tensor at the other end of a bond."""
        first, second = self.owners[bond.first], self.owners[bond.second]
        return second if first == tensor_id else first

    def bonds_of(self, tensor_id: ElementId) -> tuple[Bond, ...]:
        """Return the bonds of a tensor; a trace appears twice."""
        return tuple(bond for leg in self.tensors[tensor_id].legs if (bond := self.bond_of.get(leg.id)))

    def touching(self, tensor_ids: Iterable[ElementId]) -> dict[ElementId, Bond]:
        """Return the bonds of any of these tensors, by id."""
        return {bond.id: bond for one in tensor_ids for bond in self.bonds_of(one)}


def tables_of(diagram: Diagram, before: DiagramTables | None = None) -> DiagramTables:
    """Return the tables of a diagram; tensors without a place get one from the automatic layout.

    Args:
        diagram: the diagram.
        before: its tables before an edit; what has not changed is not made again, which matters with 10,000 cores.
    """
    before = before or DiagramTables()
    network = diagram.network
    tensors = {tensor.id: tensor for tensor in network.tensors}
    placements, directions = _placed(diagram, tensors, before)
    owners, legs = _legs_of(tensors, before)
    bonds, bond_of = before.bonds, before.bond_of
    if network.bonds is not before.listed_bonds:
        bonds = {bond.id: bond for bond in network.bonds}
        bond_of = {leg: bond for bond in network.bonds for leg in bond.legs}
    return DiagramTables(
        tensors=tensors,
        bonds=bonds,
        placements=placements,
        directions=directions,
        outputs={leg: place for place, leg in enumerate(network.outputs, start=1)},
        notes={one: _note_on_paper(note) for one, note in diagram.notes.items()},
        owners=owners,
        legs=legs,
        bond_of=bond_of,
        listed_bonds=network.bonds,
        stated_placements=dict(diagram.placements),
    )


def differing(old: Mapping[ElementId, _T], new: Mapping[ElementId, _T]) -> set[ElementId]:
    """Return the keys that differ between two tables or are missing from one."""
    if old == new:
        return set()
    found = {key for key, value in new.items() if (was := old.get(key)) is not value and was != value}
    return found | (old.keys() - new.keys())


def shape_of(tensor: Tensor, placement: Placement) -> Shape:
    """Return the shape that a tensor is drawn with; inputs are bars, copy tensors dots, vectors of ones squares."""
    if tensor.is_ones:
        return Shape.SQUARE
    usual = {TensorKind.INPUT: Shape.BAR, TensorKind.COPY: Shape.CIRCLE}
    return usual.get(tensor.kind, placement.shape)


def _legs_of(
    tensors: Mapping[ElementId, Tensor], before: DiagramTables
) -> tuple[dict[ElementId, ElementId], dict[ElementId, Leg]]:
    """Return the tensor of each leg, and the legs."""
    changed = [tensor for one, tensor in tensors.items() if before.tensors.get(one) is not tensor]
    owners, legs = before.owners.copy(), before.legs.copy()
    found = {leg.id: leg for tensor in changed for leg in tensor.legs}
    gone = [was for one, was in before.tensors.items() if tensors.get(one) is not was]
    for leg_id in {leg.id for tensor in gone for leg in tensor.legs} - found.keys():
        del owners[leg_id], legs[leg_id]
    owners.update((leg.id, tensor.id) for tensor in changed for leg in tensor.legs)
    legs.update(found)
    return owners, legs


def _placed(
    diagram: Diagram, tensors: Mapping[ElementId, Tensor], before: DiagramTables
) -> tuple[dict[ElementId, Placement], dict[ElementId, float]]:
    """Return placements for exactly these tensors, and directions."""
    directions = diagram.directions
    if tensors.keys() <= diagram.placements.keys():
        if before.placements.keys() == tensors.keys() and before.stated_placements == diagram.placements:
            return before.placements, dict(directions)
        return {one: _on_paper(diagram.placements[one]) for one in tensors}, dict(directions)
    layout = lay_out(diagram.network)
    if not diagram.placements:
        directions = {**layout.directions, **directions}
    placements = {one: diagram.placements.get(one) or layout.placements[one] for one in tensors}
    return {one: _on_paper(placement) for one, placement in placements.items()}, dict(directions)


def _on_paper(placement: Placement) -> Placement:
    """Return the placement clipped to the paper; hardly any needs it."""
    width = placement.width
    if -EDGE <= placement.x <= EDGE and -EDGE <= placement.y <= EDGE and (width is None or NARROWEST <= width <= EDGE):
        return placement
    width = None if width is None else min(EDGE, max(NARROWEST, width))
    return replace(placement, x=_within(placement.x), y=_within(placement.y), width=width)


def _note_on_paper(note: Note) -> Note:
    """Return the note clipped to the paper; hardly any needs it."""
    if all(-EDGE <= length <= EDGE for length in (note.x, note.y, note.width, note.height)):
        return note
    x, y, width, height = map(_within, (note.x, note.y, note.width, note.height))
    return replace(note, x=x, y=y, width=width, height=height)


def _within(length: float) -> float:
    return min(EDGE, max(-EDGE, length))
