"""Arranging a selection: align, distribute, rotate, mirror, lock."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from enum import StrEnum
from operator import itemgetter

from tndesigner.drawing.boxes import Box, Point, box_around, union
from tndesigner.drawing.changes.draft import Change, Draft
from tndesigner.drawing.geometry import snap
from tndesigner.drawing.layouts import lay_out
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
    tensors = movable(drawn, chosen)
    bodies = {one: drawn.body(one) for one in tensors}
    whole = union(bodies.values())
    for one, body in bodies.items():
        if whole is not None:
            dx, dy = _step_to(body, whole, side)
            _shift(draft, drawn, one, (dx, dy))
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
            _shift(draft, drawn, one, (step, 0.0) if axis is Axis.ACROSS else (0.0, step))
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


def _step_to(body: Box, whole: Box, side: Side) -> Point:
    match side:
        case Side.LEFT:
            return whole.left - body.left, 0.0
        case Side.RIGHT:
            return whole.right - body.right, 0.0
        case Side.CENTRE:
            return whole.centre[0] - body.centre[0], 0.0
        case Side.TOP:
            return 0.0, whole.top - body.top
        case Side.BOTTOM:
            return 0.0, whole.bottom - body.bottom
        case Side.MIDDLE:
            return 0.0, whole.centre[1] - body.centre[1]


def _shift(draft: Draft, drawn: SceneGeometry, tensor_id: ElementId, step: Point) -> None:
    placement = drawn.tables.placements[tensor_id]
    if step != (0.0, 0.0):
        draft.place(tensor_id, replace(placement, x=placement.x + step[0], y=placement.y + step[1]))


def _middle(drawn: SceneGeometry, tensors: Sequence[ElementId]) -> Point:
    """Return the centre of the box around the centres of tensors."""
    xs, ys = zip(*(drawn.tables.centre(one) for one in tensors), strict=True) if tensors else ((0.0,), (0.0,))
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2


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


def lay_out_all(draft: Draft, drawn: SceneGeometry) -> Change:
    """Lay the whole network out again, about where it was; locked tensors stay."""
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
