"""The automatic layout as a change."""

from dataclasses import replace

from tndesigner.gui.canvas.boxes import box_around
from tndesigner.gui.canvas.changes.draft import Change, Draft
from tndesigner.gui.canvas.changes.titles import titled
from tndesigner.gui.canvas.drawn import Drawn
from tndesigner.gui.canvas.geometry import snap
from tndesigner.network.layout import lay_out


def lay_out_all(draft: Draft, drawn: Drawn) -> Change:
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
    return draft.finish(titled("Lay out"))
