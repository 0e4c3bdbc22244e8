"""Deleting what is selected."""

from collections.abc import Iterable
from dataclasses import replace

from tndesigner.drawing.changes.draft import Change, Draft
from tndesigner.drawing.changes.legs import cut_bond
from tndesigner.drawing.scene_geometry import SceneGeometry
from tndesigner.network import ElementId
from tndesigner.wording.text import Text


def delete(draft: Draft, drawn: SceneGeometry, elements: Iterable[ElementId], title: str = "") -> Change:
    """Remove tensors, legs, bonds and notes; legs that were bonded to them stay as open legs."""
    chosen, tables = set(elements), drawn.tables
    tensors = [one for one in tables.tensors if one in chosen]
    legs = [leg for leg, owner in tables.owners.items() if leg in chosen and owner not in chosen]
    bonds = {one: tables.bonds[one] for one in tables.bonds if one in chosen} | tables.touching(tensors)
    bonds |= {bond.id: bond for leg in legs if (bond := tables.bond_of.get(leg))}
    notes = [one for one in tables.notes if one in chosen]
    for bond_id in sorted(bonds):
        cut_bond(draft, drawn, bonds[bond_id], gone={*tensors, *legs})
    for leg in legs:
        tensor = draft.tensor(tables.owners[leg])
        draft.put(replace(tensor, legs=tuple(one for one in tensor.legs if one.id != leg)))
    for tensor_id in tensors:
        draft.remove(tensor_id)
    for note_id in notes:
        draft.note(note_id, None)
    return draft.finish(Text(title) if title else _title(drawn, [*tensors, *legs, *bonds, *notes]), ())


def _title(drawn: SceneGeometry, elements: list[ElementId]) -> str:
    """Return a title with the name of the tensor or leg if only one is deleted, else a general one."""
    tables, first = drawn.tables, elements[0] if elements else 0
    if first in tables.tensors and sum(one in tables.tensors for one in elements) == 1:
        return Text("Delete {0}", tables.tensors[first].name)
    if first in tables.owners and len(elements) == 1:
        return Text("Delete {0}.{1}", tables.owner(first).name, tables.legs[first].name)
    return Text("Delete bond" if len(elements) == 1 and first in tables.bonds else "Delete")
