"""Moving tensors and notes."""

from collections.abc import Iterable
from dataclasses import replace

from tndesigner.drawing.boxes import Point
from tndesigner.drawing.changes.draft import Draft
from tndesigner.drawing.diagram_tables import DiagramTables
from tndesigner.drawing.scene_geometry import is_frame, note_box
from tndesigner.network import ElementId


def carried_with(tables: DiagramTables, chosen: Iterable[ElementId]) -> frozenset[ElementId]:
    """Return the chosen tensors that are not locked, the chosen notes, and the contents of chosen frames."""
    carried: set[ElementId] = set()
    for one in chosen:
        if one in tables.notes:
            carried.add(one)
            carried.update(framed(tables, one))
        elif one in tables.tensors:
            carried.add(one)
    return frozenset(one for one in carried if one in tables.notes or not tables.placements[one].locked)


def framed(tables: DiagramTables, frame_id: ElementId) -> set[ElementId]:
    """Return the tensors and notes whose centre lies in a frame; a plain note frames nothing."""
    frame = tables.notes[frame_id]
    if not is_frame(frame):
        return set()
    box = note_box(frame)
    tensors = {one for one in tables.tensors if box.holds(tables.centre(one))}
    notes = {one for one, note in tables.notes.items() if one != frame_id and box.holds(note_box(note).centre)}
    return tensors | notes


def moved(draft: Draft, tables: DiagramTables, carried: Iterable[ElementId], shift: Point) -> None:
    """Move tensors and notes by a distance; a distance of 0 is not an edit."""
    dx, dy = shift
    for one in sorted(carried) if dx or dy else ():
        if note := tables.notes.get(one):
            draft.note(one, replace(note, x=note.x + dx, y=note.y + dy))
        else:
            placement = tables.placements[one]
            draft.place(one, replace(placement, x=placement.x + dx, y=placement.y + dy))
