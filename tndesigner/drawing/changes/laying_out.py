"""Laying a drawing out again: tensors, their legs, and the frames around them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from tndesigner.drawing.boxes import Box, Point, box_around, box_at, union
from tndesigner.drawing.changes.draft import Change, Draft
from tndesigner.drawing.changes.moving import framed
from tndesigner.drawing.geometry import snap
from tndesigner.drawing.layouts.automatic_layout import Layout, lay_out
from tndesigner.drawing.scene_geometry import SceneGeometry, is_frame, note_box
from tndesigner.network import ElementId, Placement
from tndesigner.network.diagram import Note
from tndesigner.wording.text import Text

_LEAST_MARGIN = 8.0
"""Between a frame and what stands in it."""

Placements = Mapping[ElementId, Placement]


def lay_out_all(draft: Draft, drawn: SceneGeometry) -> Change:
    """Lay the whole network out again, about where it was; locked tensors stay, frames follow what stands in them."""
    layout = lay_out(draft.network)
    if layout.placements:
        new = _placements(layout, drawn.tables.placements)
        for one, place in sorted(new.items()):
            if place != draft.diagram.placements.get(one):
                draft.place(one, place)
        for leg, direction in sorted(layout.directions.items()):
            if draft.diagram.directions.get(leg) != direction:
                draft.point(leg, direction)
        for one, note in sorted(_notes_along(drawn, new).items()):
            if note != drawn.tables.notes[one]:
                draft.note(one, note)
    return draft.finish(Text("Lay out"))


def _placements(layout: Layout, old: Placements) -> dict[ElementId, Placement]:
    """Return the new placements, moved to about where everything was."""
    before = box_around((one.x, one.y) for one in old.values()).centre
    after = box_around((one.x, one.y) for one in layout.placements.values()).centre
    dx, dy = snap(before[0] - after[0]), snap(before[1] - after[1])
    return {
        one: old[one] if old[one].locked else replace(old[one], x=place.x + dx, y=place.y + dy, width=place.width)
        for one, place in layout.placements.items()
    }


def _notes_along(drawn: SceneGeometry, new: Placements) -> dict[ElementId, Note]:
    """Return the frames around their contents at their new places, and the notes in them."""
    notes = drawn.tables.notes
    along: dict[ElementId, Note] = {}
    for frame_id in sorted(one for one, note in notes.items() if is_frame(note)):
        inside = framed(drawn.tables, frame_id)
        before = union(drawn.body(one) for one in inside if one in new)
        after = union(_body(drawn, one, new[one]) for one in inside if one in new)
        if before is None or after is None:
            continue
        others = [(place.x, place.y) for one, place in new.items() if one not in inside]
        along[frame_id] = _around(notes[frame_id], before, after, others)
        dx, dy = after.centre[0] - before.centre[0], after.centre[1] - before.centre[1]
        for one in inside & notes.keys() - along.keys():
            along[one] = replace(notes[one], x=notes[one].x + dx, y=notes[one].y + dy)
    return along


def _around(frame: Note, before: Box, after: Box, others: Sequence[Point]) -> Note:
    """Return a frame around its new contents, with its margins; with small ones if those would take in others."""
    old = note_box(frame)
    margins = (before.left - old.left, before.top - old.top, old.right - before.right, old.bottom - before.bottom)
    left, top, beyond, below = (max(_LEAST_MARGIN, margin) for margin in margins)
    box = Box(after.left - left, after.top - top, after.right + beyond, after.bottom + below)
    if any(map(box.holds, others)):
        box = after.grown(_LEAST_MARGIN)
    return replace(frame, x=box.left, y=box.top, width=box.width, height=box.height)


def _body(drawn: SceneGeometry, tensor_id: ElementId, placement: Placement) -> Box:
    half = drawn.tables.half(tensor_id)
    return box_at((placement.x, placement.y), (placement.width / 2 if placement.width else half[0], half[1]))
