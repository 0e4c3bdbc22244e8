"""What lies under the pointer: pure functions of a drawn diagram."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from math import hypot

from tndesigner.drawing.boxes import Box, Point, box_at
from tndesigner.drawing.geometry import bond_width
from tndesigner.drawing.labels import leg_label
from tndesigner.drawing.outlines import depth
from tndesigner.drawing.pills import bond_pill
from tndesigner.drawing.scene_geometry import LABEL_ROOM, SceneGeometry, is_frame, note_box, title_boxes
from tndesigner.network import ElementId, TensorKind

LEG_TARGET = 12.0
"""How close the pointer must be to the tip of a leg."""
BOND_TARGET = 6.0
"""How close the pointer must be to a bond."""
BOND_END = 24.0
"""The length of the end of a bond, measured from the tensor, by which it can be pulled off."""
RIM = 6.0
"""How close the pointer must be to the outline of a tensor, from inside or outside."""
DOT = 12.0
"""How close the pointer must be to a copy tensor."""


class HitKind(StrEnum):
    """What the pointer can be over."""

    LEG = "leg"
    LEG_LABEL = "leg label"
    RIM = "rim"
    BAR_END = "bar end"
    TENSOR = "tensor"
    PILL = "pill"
    BOND_END = "bond end"
    BOND = "bond"
    FRAME_CORNER = "frame corner"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Hit:
    """Something under the pointer."""

    kind: HitKind
    id: ElementId
    """The tensor, leg, bond or note."""
    end: ElementId = 0
    """For the end of a bond, the leg there; for the end of a bar, -1 on the left and 1 on the right."""


def hit_at(drawn: SceneGeometry, point: Point, *, reach: float = 1.0) -> Hit | None:
    """Return what is at a point; whatever is hardest to hit takes precedence.

    Args:
        drawn: the drawn diagram.
        point: the point, in drawing coordinates.
        reach: the factor by which all targets are enlarged, for example when zoomed out.
    """
    around = box_at(point, (LEG_TARGET * reach, LEG_TARGET * reach))
    tensors = drawn.tensor_index.meeting(around)[::-1]
    bonds = drawn.bond_index.meeting(around)[::-1]
    finders = (
        _legs(drawn, point, tensors, reach),
        _pills(drawn, point, bonds),
        _outlines(drawn, point, tensors, reach),
        _bodies(drawn, point, tensors, reach),
        _bond_ends(drawn, point, bonds, reach),
        _rims(drawn, point, tensors, reach),
        _leg_labels(drawn, point, tensors),
        _bonds(drawn, point, bonds, reach),
        _notes(drawn, point, reach),
    )
    return next((hit for hits in finders for hit in hits), None)


def tensor_at(drawn: SceneGeometry, point: Point) -> ElementId | None:
    """Return the tensor at a point, with a small margin around it."""
    around = box_at(point, (0.0, 0.0))
    return next((one for one in drawn.tensor_index.meeting(around)[::-1] if _depth(drawn, one, point) > -RIM), None)


def open_leg_at(drawn: SceneGeometry, point: Point, *, reach: float = 1.0) -> ElementId | None:
    """Return the open leg at a point."""
    around = box_at(point, (LEG_TARGET * reach, LEG_TARGET * reach))
    return next((hit.id for hit in _legs(drawn, point, drawn.tensor_index.meeting(around), reach)), None)


def frame_part(box: Box, point: Point, room: float) -> HitKind | None:
    """Return which part of a frame is at a point: the lower right corner or the border."""
    if hypot(point[0] - box.right, point[1] - box.bottom) <= 2 * room:
        return HitKind.FRAME_CORNER
    inside = Box(box.left + room, box.top + room, box.right - room, box.bottom - room)
    return HitKind.NOTE if box.grown(room).holds(point) and not inside.holds(point) else None


def _legs(drawn: SceneGeometry, point: Point, tensors: list[ElementId], reach: float) -> Iterator[Hit]:
    """Yield the open leg whose tip is nearest, else one whose line is hit."""
    tips: list[tuple[float, ElementId]] = []
    lines: list[tuple[float, ElementId]] = []
    for leg in drawn.tables.open_legs(*tensors):
        anchor = drawn.anchors[leg.id]
        tips.append((hypot(anchor.tip[0] - point[0], anchor.tip[1] - point[1]), leg.id))
        lines.append((anchor.distance(point, near=RIM + 4), leg.id))
    for distances, target in ((tips, LEG_TARGET), (lines, BOND_TARGET)):
        distance, leg_id = min(distances, default=(target * reach + 1, 0))
        if distance <= target * reach:
            yield Hit(HitKind.LEG, leg_id)


def _pills(drawn: SceneGeometry, point: Point, bonds: list[ElementId]) -> Iterator[Hit]:
    return (Hit(HitKind.PILL, one) for one in bonds if bond_pill(drawn, drawn.tables.bonds[one]).holds(point))


def _outlines(drawn: SceneGeometry, point: Point, tensors: list[ElementId], reach: float) -> Iterator[Hit]:
    """Yield the tensor whose outline is hit from inside, or the end of a bar."""
    for tensor_id in tensors:
        kind, depth = drawn.tables.tensors[tensor_id].kind, _depth(drawn, tensor_id, point)
        if depth < 0 or kind is TensorKind.COPY:
            continue
        if kind is TensorKind.INPUT:
            yield from _bar_parts(drawn, point, tensor_id, reach)
        elif depth <= RIM * min(1.0, reach):
            yield Hit(HitKind.RIM, tensor_id)
        else:
            return


def _bar_parts(drawn: SceneGeometry, point: Point, tensor_id: ElementId, reach: float) -> Iterator[Hit]:
    box = drawn.body(tensor_id)
    if point[0] - box.left <= RIM * reach or box.right - point[0] <= RIM * reach:
        yield Hit(HitKind.BAR_END, tensor_id, -1 if point[0] < box.centre[0] else 1)
    elif point[1] - box.top <= RIM:
        yield Hit(HitKind.RIM, tensor_id)


def _bodies(drawn: SceneGeometry, point: Point, tensors: list[ElementId], reach: float) -> Iterator[Hit]:
    for tensor_id in tensors:
        depth = _depth(drawn, tensor_id, point)
        dot = drawn.tables.tensors[tensor_id].kind is TensorKind.COPY
        if depth >= 0 or (dot and depth > -DOT * reach / 2):
            yield Hit(HitKind.TENSOR, tensor_id)


def _bond_ends(drawn: SceneGeometry, point: Point, bonds: list[ElementId], reach: float) -> Iterator[Hit]:
    """Yield the nearest bond that leaves a tensor close to the point."""
    found = []
    for bond_id in bonds:
        bond, curve = drawn.tables.bonds[bond_id], drawn.curves[bond_id]
        room = max(BOND_TARGET * reach, bond_width(drawn.tables.legs[bond.first].dim) / 2 + 2)
        ends = ((curve.start, bond.first), (curve.end, bond.second))
        away, leg = min((hypot(x - point[0], y - point[1]), leg) for (x, y), leg in ends)
        long = hypot(curve.start[0] - curve.end[0], curve.start[1] - curve.end[1])
        if away <= min(BOND_END * reach, 0.28 * long) and (distance := curve.distance(point)) <= room:
            found.append((distance, bond_id, leg))
    if found:
        _, bond_id, leg = min(found)
        yield Hit(HitKind.BOND_END, bond_id, leg)


def _rims(drawn: SceneGeometry, point: Point, tensors: list[ElementId], reach: float) -> Iterator[Hit]:
    """Yield the tensor whose outline is hit from outside."""
    for tensor_id in tensors:
        dot = drawn.tables.tensors[tensor_id].kind is TensorKind.COPY
        if not dot and 0 > _depth(drawn, tensor_id, point) >= -RIM * min(1.5, reach):
            yield Hit(HitKind.RIM, tensor_id)


def _leg_labels(drawn: SceneGeometry, point: Point, tensors: list[ElementId]) -> Iterator[Hit]:
    for leg in drawn.tables.open_legs(*tensors):
        if leg_label(drawn.anchors[leg.id], leg).grown(2).holds(point):
            yield Hit(HitKind.LEG_LABEL, leg.id)


def _bonds(drawn: SceneGeometry, point: Point, bonds: list[ElementId], reach: float) -> Iterator[Hit]:
    near = []
    for bond_id in bonds:
        if drawn.curves[bond_id].bounds.grown(LABEL_ROOM).holds(point):
            width = bond_width(drawn.tables.legs[drawn.tables.bonds[bond_id].first].dim)
            near.append((drawn.curves[bond_id].distance(point) - width / 2, bond_id))
    distance, bond_id = min(near, default=(BOND_TARGET * reach + 1, 0))
    if distance <= BOND_TARGET * reach:
        yield Hit(HitKind.BOND, bond_id)


def _notes(drawn: SceneGeometry, point: Point, reach: float) -> Iterator[Hit]:
    for note_id in drawn.note_index.meeting(box_at(point, (LEG_TARGET, LEG_TARGET)))[::-1]:
        note = drawn.tables.notes[note_id]
        if not is_frame(note):
            if note_box(note).holds(point):
                yield Hit(HitKind.NOTE, note_id)
        elif any(box.holds(point) for box in title_boxes(note)):
            yield Hit(HitKind.NOTE, note_id)
        elif kind := frame_part(note_box(note), point, RIM * reach):
            yield Hit(kind, note_id)


def _depth(drawn: SceneGeometry, tensor_id: ElementId, point: Point) -> float:
    """Return how deep inside a tensor a point lies; negative outside."""
    tables = drawn.tables
    return depth(
        centre=tables.centre(tensor_id), half=tables.half(tensor_id), shape=tables.shape(tensor_id), point=point
    )
