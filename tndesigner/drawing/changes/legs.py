"""Growing legs, cutting bonds, and finding directions with room for a leg."""

from collections.abc import Collection, Sequence

from tndesigner.drawing.changes.draft import Draft
from tndesigner.drawing.geometry import between
from tndesigner.drawing.scene_geometry import SceneGeometry
from tndesigner.network import Bond, ElementId, Leg, TensorKind

_FAVOURED = (90.0, 270.0, 0.0, 180.0)
"""Up, down, right, left: the directions tried for a leg that has none, as long as there is room."""
_ROOM = 20.0
"""The least angle in degrees between two legs of one tensor."""


def new_leg(draft: Draft, drawn: SceneGeometry, tensor_id: ElementId, direction: float, dim: int) -> Leg:
    """Grow an open leg as close to a direction as there is room; legs of an input stay in their row."""
    tensor = draft.tensor(tensor_id)
    if tensor.kind is TensorKind.INPUT:
        return draft.grow(tensor_id, 90.0, dim)
    used = [drawn.anchors[leg.id].direction for leg in tensor.legs if leg.id in drawn.anchors]
    direction = roomy(direction, used)
    leg = draft.grow(tensor_id, direction, dim)
    draft.point(leg.id, direction)
    return leg


def cut_bond(draft: Draft, drawn: SceneGeometry, bond: Bond, gone: Collection[ElementId] = ()) -> None:
    """Open both legs of a bond where they are drawn, ignoring tensors and legs that are about to be removed."""
    stays = [leg for leg in bond.legs if leg not in gone and drawn.tables.owners[leg] not in gone]
    for leg in stays:
        if leg not in drawn.tables.directions and drawn.tables.owner(leg).kind is not TensorKind.INPUT:
            draft.point(leg, drawn.anchors[leg].direction)
    draft.cut(bond, stays)


def roomy(wanted: float, used: Sequence[float]) -> float:
    """Return the free direction nearest to the wanted one."""
    offsets = (sign * step for step in range(0, 181, 5) for sign in (1, -1))
    for offset in offsets:
        if all(abs(between(one, wanted + offset)) >= _ROOM for one in used):
            return (wanted + offset) % 360
    return wanted % 360


def freest(used: Sequence[float]) -> float:
    """Return a free direction: up, down, right or left, else the middle of the widest gap."""
    for direction in _FAVOURED:
        if all(abs(between(one, direction)) >= 2 * _ROOM for one in used):
            return direction
    ordered = sorted(one % 360 for one in used)
    gaps = ((later - one, one) for one, later in zip(ordered, [*ordered[1:], ordered[0] + 360], strict=True))
    gap, start = max(gaps, key=lambda one: one[0])
    return (start + gap / 2) % 360
