"""Places the pills of bonds: on their curves, clear of cores and each other and, if there is room, of other bonds.

The pills take their places one after another, in a pseudo-random order, so that each depends on only a few others,
however many there are.
"""

from collections.abc import Callable, Iterable, Iterator
from heapq import heapify, heappop, heappush
from itertools import pairwise

from tndesigner.drawing.boxes import Box, Point, box_at
from tndesigner.drawing.geometry import Curve, is_short, polyline
from tndesigner.drawing.labels import ASIDE, ASIDE_OF_SHORT, dimension_text, leg_label, output_label, pill_size
from tndesigner.drawing.scene_geometry import SceneGeometry
from tndesigner.network import Bond, ElementId

_ALONG = (0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.15, 0.85)
"""The positions along a curve that a pill may take, the preferred one first."""
_ROOM = 2.0
"""The margin around a pill in pixels, rounded up generously."""
_CROWD = 40
"""With more bonds than this around it, a pill avoids cores only."""
_MANY = 64
"""After changes in more places than this, everything is repainted."""

Question = Callable[[Box], bool]


def bond_pill(drawn: SceneGeometry, bond: Bond) -> Box:
    """Return the box of the pill of a bond."""
    if bond.id not in drawn.pills:
        drawn.pills[bond.id] = _find_pill(drawn, bond)
    return drawn.pills[bond.id]


def moved_pills(drawn: SceneGeometry, boxes: list[Box]) -> list[Box]:
    """Return the areas where pills moved after a change in some boxes; all other pills keep their places."""
    painted, drawn.painted_pills = drawn.painted_pills, {}
    if not painted:
        return []
    drawn.pills.clear()
    if len(boxes) > _MANY:
        whole = drawn.bond_index.content()
        return [whole] if whole else []
    drawn.pills.update((one, pill) for one, pill in painted.items() if one in drawn.tables.bonds)
    stale = {one for box in boxes for one in drawn.bond_index.meeting(box) if one in painted}
    waiting = [(_turn(one), one) for one in stale]
    heapify(waiting)
    for one in stale:
        drawn.pills.pop(one, None)
    moved: list[Box] = []
    while waiting:
        turn, bond_id = heappop(waiting)
        pill = bond_pill(drawn, drawn.tables.bonds[bond_id])
        if pill == painted[bond_id]:
            continue
        moved += [painted[bond_id].grown(2), pill.grown(2)]
        for other in {*drawn.bond_index.meeting(pill), *drawn.bond_index.meeting(painted[bond_id])} - stale:
            if other in painted and _turn(other) > turn:
                stale.add(other)
                drawn.pills.pop(other, None)
                heappush(waiting, (_turn(other), other))
    return moved


def bond_text(drawn: SceneGeometry, bond: Bond) -> str:
    """Return the text in the pill of a bond."""
    return dimension_text(*drawn.tables.dims(bond))


def pill_spot(*, curve: Curve, size: Point, covers: Question, touches: Question, crosses: Question) -> Box:
    """Return the best place of a pill.

    Args:
        curve: the curve of its bond.
        size: its width and height.
        covers: tells whether a place covers a tensor; a pill takes such a place only as a last resort.
        touches: tells whether a place covers another number; to avoid that, a pill leaves its curve.
        crosses: tells whether another bond crosses a place; to avoid that, a pill leaves the middle.
    """
    half = size[0] / 2, size[1] / 2
    middle = box_at(curve.middle, half)
    airy = middle.grown(2 * _ROOM)
    if not (covers(airy) or touches(airy) or crosses(airy)):
        return middle
    on_curve = [spot for t in _ALONG if not covers(spot := box_at(curve.at(t), half))]
    alone = [spot for spot in on_curve if not touches(spot.grown(_ROOM))] or [s for s in on_curve if not touches(s)]
    if alone:
        free = (spot for spot in alone if not crosses(spot.grown(2 * _ROOM)))
        return next(free, None) or next((spot for spot in alone if not crosses(spot)), alone[0])
    aside = [spot for spot in _beside(curve, half) if not covers(spot)]
    return next((spot for spot in aside if not touches(spot)), None) or next(iter((*on_curve, *aside)), middle)


def passes(*, curve: Curve, box: Box) -> bool:
    """Tell whether a curve goes through a box."""
    return curve.bounds.meets(box) and any(box.is_cut(start, end) for start, end in pairwise(polyline(curve)))


def _find_pill(drawn: SceneGeometry, bond: Bond) -> Box:
    """Return the place of a pill, after placing all pills that come before it."""
    curve, bonds, index = drawn.curves[bond.id], drawn.tables.bonds, drawn.bond_index
    reach = index[bond.id]
    near, tensors = index.meeting(reach), drawn.tensor_index.meeting(reach)
    others = [one for one in near if one != bond.id] if len(near) <= _CROWD else []
    earlier = [one for one in others if _turn(one) < _turn(bond.id)]
    bodies, labels = [drawn.body(one) for one in tensors], list(_labels(drawn, tensors))

    def covers(spot: Box) -> bool:
        return any(body.meets(spot) for body in bodies)

    def touches(spot: Box) -> bool:
        pills = (bond_pill(drawn, bonds[one]) for one in earlier if index[one].meets(spot))
        return any(label.meets(spot) for label in labels) or any(pill.meets(spot) for pill in pills)

    def crosses(spot: Box) -> bool:
        return any(index[one].meets(spot) and passes(curve=drawn.curves[one], box=spot) for one in others)

    size = pill_size(len(bond_text(drawn, bond)))
    return pill_spot(curve=curve, size=size, covers=covers, touches=touches, crosses=crosses)


def _labels(drawn: SceneGeometry, tensors: Iterable[ElementId]) -> Iterator[Box]:
    """Yield the boxes of the numbers of open legs: dimensions and positions in the output order."""
    for leg in drawn.tables.open_legs(*tensors):
        anchor, place = drawn.anchors[leg.id], drawn.tables.outputs.get(leg.id)
        yield leg_label(anchor, leg)
        if place is not None:
            yield output_label(anchor, place)


def _beside(curve: Curve, half: Point) -> Iterator[Box]:
    """Yield the places beside the middle of a curve, the nearest first."""
    (x, y), across = curve.middle, curve.across(0.5)
    room = abs(across[0]) * half[0] + abs(across[1]) * half[1]
    for aside in ASIDE_OF_SHORT if is_short(curve) else ASIDE:
        away = aside + (room - half[1] if aside > 0 else half[1] - room)
        yield box_at((x + away * across[0], y + away * across[1]), half)


def _turn(bond_id: ElementId) -> int:
    """Return a fixed pseudo-random number for a bond: pills with smaller numbers are placed first."""
    return bond_id * 0x9E3779B1 & 0xFFFFFFFF
