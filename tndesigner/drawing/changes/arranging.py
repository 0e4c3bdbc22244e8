"""Arranging a selection: align, distribute, rotate, mirror, lock."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from enum import StrEnum
from operator import itemgetter

from tndesigner.drawing.boxes import Box, Point, box_around, union
from tndesigner.drawing.changes.draft import Change, Draft
from tndesigner.drawing.changes.moving import moved
from tndesigner.drawing.scene_geometry import SceneGeometry
from tndesigner.network import ElementId, TensorKind
from tndesigner.wording.text import Text


class Side(StrEnum):
    """The line along which tensors are aligned."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


_LINES: dict[Side, Callable[[Box], Point]] = {
    Side.LEFT: lambda box: (box.left, 0.0),
    Side.CENTRE: lambda box: (box.centre[0], 0.0),
    Side.RIGHT: lambda box: (box.right, 0.0),
    Side.TOP: lambda box: (0.0, box.top),
    Side.MIDDLE: lambda box: (0.0, box.centre[1]),
    Side.BOTTOM: lambda box: (0.0, box.bottom),
}
"""The x or y of each line of a box; the other coordinate is 0."""


class Axis(StrEnum):
    """Horizontal or vertical."""

    ACROSS = "across"
    DOWN = "down"


def movable(drawn: SceneGeometry, chosen: Iterable[ElementId]) -> list[ElementId]:
    """Return the chosen tensors that are not locked."""
    tables = drawn.tables
    return sorted(one for one in chosen if one in tables.tensors and not tables.placements[one].locked)


def align(draft: Draft, drawn: SceneGeometry, chosen: Iterable[ElementId], side: Side) -> Change:
    """Line tensors up on their outermost side or on their common centre."""
    bodies = {one: drawn.body(one) for one in movable(drawn, chosen)}
    if whole := union(bodies.values()):
        goal = _LINES[side](whole)
        for one, body in bodies.items():
            x, y = _LINES[side](body)
            moved(draft, drawn.tables, (one,), (goal[0] - x, goal[1] - y))
    return draft.finish(Text(f"Align {side}"))


def distribute(draft: Draft, drawn: SceneGeometry, chosen: Iterable[ElementId], axis: Axis) -> Change:
    """Move all but the outermost tensors until the gaps between them are equal."""
    low, high = (0, 2) if axis is Axis.ACROSS else (1, 3)
    bodies = {one: drawn.body(one) for one in movable(drawn, chosen)}
    order = sorted(bodies, key=lambda one: bodies[one][low] + bodies[one][high])
    if len(order) > 2:
        room = bodies[order[-1]][low] - bodies[order[0]][high]
        gap = (room - sum(bodies[one][high] - bodies[one][low] for one in order[1:-1])) / (len(order) - 1)
        place = bodies[order[0]][high] + gap
        for one in order[1:-1]:
            step = place - bodies[one][low]
            moved(draft, drawn.tables, (one,), (step, 0.0) if axis is Axis.ACROSS else (0.0, step))
            place += bodies[one][high] - bodies[one][low] + gap
    return draft.finish(Text(f"Distribute {axis}"))


def rotate(draft: Draft, drawn: SceneGeometry, chosen: Iterable[ElementId], *, clockwise: bool) -> Change:
    """Rotate tensors and their legs by 90 degrees about the common centre."""
    sign = -1.0 if clockwise else 1.0
    turned = movable(drawn, chosen)
    x, y = _middle(drawn, turned)
    _map(
        draft,
        drawn,
        turned,
        lambda at: (x + sign * (at[1] - y), y - sign * (at[0] - x)),
        lambda direction: direction + sign * 90.0,
    )
    return draft.finish(Text("Rotate"))


def mirror(draft: Draft, drawn: SceneGeometry, chosen: Iterable[ElementId], axis: Axis) -> Change:
    """Mirror tensors and their legs, left to right or top to bottom."""
    mirrored = movable(drawn, chosen)
    x, y = _middle(drawn, mirrored)
    if axis is Axis.ACROSS:
        _map(draft, drawn, mirrored, lambda at: (2 * x - at[0], at[1]), lambda direction: 180.0 - direction)
    else:
        _map(draft, drawn, mirrored, lambda at: (at[0], 2 * y - at[1]), lambda direction: -direction)
    return draft.finish(Text("Mirror"))


def lock(draft: Draft, drawn: SceneGeometry, chosen: Iterable[ElementId]) -> Change:
    """Lock tensors in place; if all are locked, unlock them."""
    placements = {one: drawn.tables.placements[one] for one in chosen if one in drawn.tables.tensors}
    locked = not all(placement.locked for placement in placements.values())
    for one, placement in sorted(placements.items(), key=itemgetter(0)):
        if placement.locked is not locked:
            draft.place(one, replace(placement, locked=locked))
    return draft.finish(Text("Lock" if locked else "Unlock"))


def _middle(drawn: SceneGeometry, tensors: Sequence[ElementId]) -> Point:
    """Return the centre of the box around the centres of tensors."""
    return box_around(map(drawn.tables.centre, tensors)).centre if tensors else (0.0, 0.0)


def _map(
    draft: Draft,
    drawn: SceneGeometry,
    tensors: Sequence[ElementId],
    place: Callable[[Point], Point],
    turn: Callable[[float], float],
) -> None:
    """Move tensors and turn their legs; the legs of an input always point up."""
    tables = drawn.tables
    for one in tensors:
        x, y = place(tables.centre(one))
        draft.place(one, replace(tables.placements[one], x=round(x, 1), y=round(y, 1)))
        if tables.tensors[one].kind is TensorKind.INPUT:
            continue
        for leg in tables.tensors[one].legs:
            if leg.id in tables.directions or leg.id not in tables.bond_of:
                draft.point(leg.id, turn(drawn.anchors[leg.id].direction))
