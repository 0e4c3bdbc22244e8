"""The automatic layout as a change."""

from dataclasses import replace

from tndesigner.drawing.boxes import box_around
from tndesigner.drawing.changes.draft import Change, Draft
from tndesigner.drawing.geometry import snap
from tndesigner.drawing.layouts import lay_out
from tndesigner.drawing.scene_geometry import SceneGeometry
from tndesigner.wording.text import Text


def lay_out_all(draft: Draft, drawn: SceneGeometry) -> Change:
    """Place the whole network anew, about where it was; what is locked stays."""
    layout = lay_out(draft.network)
    old = drawn.tables.placements
    if layout.placements:
        before = box_around((one.x, one.y) for one in old.values()).centre
        after = box_around((one.x, one.y) for one in layout.placements.values()).centre
        dx, dy = snap(before[0] - after[0]), snap(before[1] - after[1])
        for one, place in sorted(layout.placements.items()):
            new = replace(old[one], x=place.x + dx, y=place.y + dy, width=place.width)
            if not old[one].locked and new != draft.diagram.placements.get(one):
                draft.place(one, new)
        for leg, direction in sorted(layout.directions.items()):
            if draft.diagram.directions.get(leg) != direction:
                draft.point(leg, direction)
    return draft.finish(Text("Lay out"))
