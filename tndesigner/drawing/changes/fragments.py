"""Fragments: parts of a drawing that are copied and pasted, as the text of a design."""

from collections.abc import Iterable
from dataclasses import replace

from tndesigner.document import Design, DocumentError, dumps, loads
from tndesigner.drawing.boxes import Point, box_around, box_at
from tndesigner.drawing.changes.draft import Change, Draft
from tndesigner.drawing.changes.naming import copied_name
from tndesigner.drawing.diagram_tables import tables_of
from tndesigner.drawing.scene_geometry import SceneGeometry
from tndesigner.network import Diagram, ElementId, Network, Tensor, TensorKind
from tndesigner.wording.text import Text

_STEP = 32.0
_GAP = 24.0
"""The least distance between a copy and what is there."""


def fragment_of(drawn: SceneGeometry, name: str, chosen: Iterable[ElementId]) -> Diagram:
    """Return the chosen tensors with the bonds between them, and the chosen notes, as a separate diagram.

    Legs bonded to other tensors become open, and outputs unless they belong to an input.
    """
    tables, wanted = drawn.tables, set(chosen)
    network = Network(name)
    tensors = [tables.tensors[one] for one in sorted(wanted & tables.tensors.keys())]
    for tensor in tensors:
        network.put_tensor(tensor)
    for _, bond in sorted(tables.bonds.items()):
        if all(tables.owners[leg] in wanted for leg in bond.legs):
            network.put_bond(bond)
    opened = [
        leg.id
        for tensor in tensors
        if tensor.kind is not TensorKind.INPUT
        for leg in tensor.legs
        if leg.id in tables.bond_of and network.bond_at(leg.id) is None
    ]
    own = [leg for leg in tables.outputs if tables.owners.get(leg) in wanted]
    network.outputs = (*own, *opened)
    directions = {leg: drawn.anchors[leg].direction for leg in opened}
    directions |= {leg: turn for leg, turn in tables.directions.items() if tables.owners.get(leg) in wanted}
    placements = {tensor.id: tables.placements[tensor.id] for tensor in tensors}
    return Diagram(network, placements, directions, {one: tables.notes[one] for one in wanted & tables.notes.keys()})


def text_of_fragment(fragment: Diagram) -> str:
    """Return a fragment as the text of a design that contains nothing else."""
    return dumps(Design({1: fragment}))


def read_fragment(text: str) -> Diagram | None:
    """Return the first network of the text of a design, with a place for every tensor; None if there is none."""
    try:
        design = loads(text)
    except DocumentError:
        return None
    diagrams = (diagram for _, diagram in sorted(design.diagrams.items()))
    found = next((one for one in diagrams if one.network.tensors or one.notes), None)
    return placed(found) if found else None


def placed(diagram: Diagram) -> Diagram:
    """Return the diagram with an explicit place for every tensor: where the canvas would draw it."""
    tables = tables_of(diagram)
    return Diagram(diagram.network, tables.placements, tables.directions, diagram.notes)


def middle_of(fragment: Diagram) -> Point:
    """Return the centre of a fragment."""
    points = [(place.x, place.y) for place in fragment.placements.values()]
    points += [(note.x, note.y) for note in fragment.notes.values()]
    return box_around(points).centre if points else (0.0, 0.0)


def paste(draft: Draft, fragment: Diagram, shift: Point, title: str = "Paste") -> Change:
    """Add a shifted fragment with new ids and names; its outputs follow the existing ones."""
    taken, ids = draft.names, dict[ElementId, ElementId]()
    outputs = list(draft.outputs)
    for tensor in fragment.network.tensors:
        name = copied_name(tensor, taken)
        taken.add(name)
        new = _renumbered(draft, tensor, name, ids)
        place = fragment.placements[tensor.id]
        draft.add(new, replace(place, x=place.x + shift[0], y=place.y + shift[1], locked=False))
    for leg, direction in fragment.directions.items():
        if leg in ids:
            draft.point(ids[leg], direction)
    bonds = [draft.join(ids[bond.first], ids[bond.second]) for bond in fragment.network.bonds]
    notes = []
    for note in fragment.notes.values():
        notes.append(draft.network.new_id())
        draft.note(notes[-1], replace(note, x=note.x + shift[0], y=note.y + shift[1]))
    draft.outputs = [*outputs, *(ids[leg] for leg in fragment.network.outputs if leg in ids)]
    pasted = [ids[tensor.id] for tensor in fragment.network.tensors]
    return draft.finish(Text(title), (*pasted, *(bond.id for bond in bonds), *notes))


def free_shift(drawn: SceneGeometry, fragment: Diagram) -> Point:
    """Return the smallest shift to the right at which no tensor of a fragment touches one of the drawing."""
    tables = tables_of(fragment)
    bodies = [box_at(tables.centre(one), tables.half(one)).grown(_GAP / 2) for one in tables.tensors]
    content = drawn.content()
    if content is None or not bodies:
        return (0.0, 0.0) if content is None else (_STEP, _STEP)
    most = content.right - min(body.left for body in bodies)
    steps = (step * _STEP for step in range(int(max(0.0, most) // _STEP) + 2))
    return next(step for step in steps if not any(drawn.bodies_near(one.shifted(step, 0.0)) for one in bodies)), 0.0


def _renumbered(draft: Draft, tensor: Tensor, name: str, ids: dict[ElementId, ElementId]) -> Tensor:
    """Return a tensor with new ids, and record them by the old ones."""
    ids |= {old: draft.network.new_id() for old in (tensor.id, *(leg.id for leg in tensor.legs))}
    return Tensor(ids[tensor.id], name, tensor.kind, tuple(replace(leg, id=ids[leg.id]) for leg in tensor.legs))
