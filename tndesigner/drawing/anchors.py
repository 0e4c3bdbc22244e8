"""Where each leg leaves its tensor, and the curve of each bond, worked out from the tables of a diagram."""

from collections.abc import Callable, Mapping, Sequence

from tndesigner.drawing.boxes import Point
from tndesigner.drawing.diagram_tables import DiagramTables
from tndesigner.drawing.geometry import Anchor, Curve, bar_anchors, between, bond_curve, towards, trace_curve
from tndesigner.drawing.outlines import rim
from tndesigner.network import Bond, ElementId, Tensor, TensorKind

FAN = 36.0
"""Degrees between two bonds of the same two tensors, and between two open legs without a direction of their own."""
LOOP = 50.0
"""Degrees between the two ends of a trace without a direction of its own."""
_LOOPS = (90.0, 270.0, 0.0, 180.0, 45.0, 135.0, 315.0, 225.0)
"""The directions that the loop of a trace may take, the preferred one first."""
_SAME = 8.0
"""Degrees within which two parallel bonds would cover each other."""

Centres = Callable[[ElementId], Point]
"""Returns the centre of a tensor."""


def tensor_anchors(tables: DiagramTables, tensor: Tensor, centres: Centres) -> dict[ElementId, Anchor]:
    """Return where the legs of one tensor leave it."""
    half, centre = tables.half(tensor.id), centres(tensor.id)
    if tensor.kind is TensorKind.INPUT:
        places = bar_anchors(centre=centre, width=2 * half[0], half_height=half[1], count=len(tensor.legs))
        return {leg.id: place for leg, place in zip(tensor.legs, places, strict=True)}
    shape = tables.shape(tensor.id)
    directions = leg_directions(tables, tensor, centres)
    return {
        leg: rim(centre=centre, half=half, direction=direction, shape=shape) for leg, direction in directions.items()
    }


def leg_directions(tables: DiagramTables, tensor: Tensor, centres: Centres) -> dict[ElementId, float]:
    """Return the direction of each leg of a core or copy tensor.

    A leg points in its own direction, if any, else to the other end of its bond, else upward. Parallel bonds fan out.
    """
    opens = tables.open_legs(tensor.id)
    found: dict[ElementId, float] = {}
    for leg in tensor.legs:
        chosen, bond = tables.directions.get(leg.id), tables.bond_of.get(leg.id)
        if chosen is not None:
            found[leg.id] = chosen
        elif bond is None:
            found[leg.id] = 90.0 - FAN * (opens.index(leg) - (len(opens) - 1) / 2)
        elif tables.partner(bond, tensor.id) != tensor.id:
            found[leg.id] = _usual(tables, tensor, bond, centres)
    found |= _trace_directions(tables, tensor, found)
    for partner, siblings in _parallel(tables, tensor).items():
        ends = {bond.id: bond.first if tables.owners[bond.first] == tensor.id else bond.second for bond in siblings}
        if len(ends) > 1 and _go_one_way([found[leg] for leg in ends.values()]):
            sign = 1 if tensor.id < partner else -1
            for place, bond_id in enumerate(sorted(ends)):
                found[ends[bond_id]] += sign * _fan_offset(place, len(ends))
    return found


def curve_of(tables: DiagramTables, bond: Bond, anchors: dict[ElementId, Anchor]) -> Curve:
    """Return the curve of a bond between the anchors of its legs."""
    first, second = anchors[bond.first], anchors[bond.second]
    curve = trace_curve if tables.owners[bond.first] == tables.owners[bond.second] else bond_curve
    return curve(first=first, second=second)


def _parallel(tables: DiagramTables, tensor: Tensor) -> dict[ElementId, list[Bond]]:
    """Return the bonds of a tensor by the tensor at the other end; traces are excluded."""
    found: dict[ElementId, list[Bond]] = {}
    for bond in tables.bonds_of(tensor.id):
        partner = tables.partner(bond, tensor.id)
        if partner != tensor.id:
            found.setdefault(partner, []).append(bond)
    return found


def _trace_directions(
    tables: DiagramTables, tensor: Tensor, others: Mapping[ElementId, float]
) -> dict[ElementId, float]:
    """Return directions for the legs of traces that have none of their own: side by side, where there is most room."""
    found: dict[ElementId, float] = {}
    used = list(others.values())
    for bond in dict.fromkeys(tables.bonds_of(tensor.id)):
        loose = [leg for leg in bond.legs if leg not in others]
        if tables.partner(bond, tensor.id) == tensor.id and loose:
            middle = max(_LOOPS, key=lambda aim: min((2 * LOOP, *(abs(between(aim, one)) for one in used))))
            for leg, side in zip(loose, (-LOOP / 2, LOOP / 2), strict=False):
                found[leg] = middle + side
            used.append(middle)
    return found


def _usual(tables: DiagramTables, tensor: Tensor, bond: Bond, centres: Centres) -> float:
    """Return the direction of a leg that has none of its own."""
    partner = tables.tensors[tables.partner(bond, tensor.id)]
    if partner.kind is TensorKind.INPUT:
        return 270.0
    return towards(centres(tensor.id), centres(partner.id))


def _fan_offset(place: int, count: int) -> float:
    """Return the angle by which one of several parallel bonds turns aside, to the same side at both ends."""
    return (place - (count - 1) / 2) * min(FAN, 150 / count)


def _go_one_way(directions: Sequence[float]) -> bool:
    """Tell whether parallel bonds leave a tensor in the same direction and would cover each other."""
    return all(abs(between(directions[0], one)) < _SAME for one in directions[1:])
