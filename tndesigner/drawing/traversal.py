"""The order in which the keyboard walks through a drawing: pure functions of a drawn diagram."""

from collections.abc import Iterable
from math import hypot

from tndesigner.drawing.boxes import Point
from tndesigner.drawing.diagram_tables import DiagramTables
from tndesigner.drawing.geometry import between, towards
from tndesigner.drawing.layouts import SPACING
from tndesigner.drawing.scene_geometry import SceneGeometry
from tndesigner.network import ElementId, TensorKind

_CONE = 60.0
"""The half angle in degrees within which an arrow key looks, and a leg points to a place."""


def reading_order(tables: DiagramTables) -> list[ElementId]:
    """Return the tensors and notes from left to right in rows from top to bottom."""
    places = tables.placements | tables.notes
    rows: list[tuple[float, list[ElementId]]] = []
    for element in sorted(places, key=lambda one: places[one].y):
        if not rows or places[element].y - rows[-1][0] > SPACING / 3:
            rows.append((places[element].y, []))
        rows[-1][1].append(element)
    return [one for _, row in rows for one in sorted(row, key=lambda one: places[one].x)]


def around(drawn: SceneGeometry, tensor_id: ElementId) -> list[ElementId]:
    """Return the open legs and bonds of a tensor, clockwise from the top; those of an input from the left."""
    tables = drawn.tables
    if tensor_id not in tables.tensors:
        return []
    legs = sorted(
        tables.tensors[tensor_id].legs,
        key=lambda leg: (round((90 - drawn.anchors[leg.id].direction) % 360), drawn.anchors[leg.id].x),
    )
    return list(dict.fromkeys(tables.bond_of[leg.id].id if leg.id in tables.bond_of else leg.id for leg in legs))


def home_of(tables: DiagramTables, element_id: ElementId) -> ElementId | None:
    """Return the tensor that an element belongs to (for a bond, that of its first leg); a note itself."""
    if element_id in tables.tensors or element_id in tables.notes:
        return element_id
    if element_id in tables.bonds:
        return tables.owners[tables.bonds[element_id].first]
    return tables.owners.get(element_id)


def neighbour(chosen: ElementId, order: list[ElementId], step: int) -> ElementId | None:
    """Return the element after or before another; None beyond the ends."""
    place = order.index(chosen) + step
    return order[place] if 0 <= place < len(order) else None


def nearest_towards(start: Point, direction: float, spots: Iterable[tuple[ElementId, Point]]) -> ElementId | None:
    """Return the nearest of some points that lies roughly in a direction."""
    found = []
    for element, spot in spots:
        off = abs(between(direction, towards(start, spot)))
        distance = hypot(spot[0] - start[0], spot[1] - start[1])
        if off <= _CONE and distance > 0:
            found.append((distance * (1 + off / _CONE), element))
    return min(found)[1] if found else None


def open_leg_towards(drawn: SceneGeometry, tensor_id: ElementId, aim: Point) -> ElementId:
    """Return the open leg of a tensor that points to a place, or 0 if none does.

    Any leg of a copy tensor or of an input does: those of a copy tensor are all the same, and those of an input are in
    a row.
    """
    tables = drawn.tables
    tensor, legs = tables.tensors[tensor_id], tables.open_legs(tensor_id)
    if tensor.kind is TensorKind.INPUT:
        return min(legs, key=lambda leg: abs(drawn.anchors[leg.id].x - aim[0])).id if legs else 0
    wanted = towards(tables.centre(tensor_id), aim)
    off = {leg.id: abs(between(wanted, drawn.anchors[leg.id].direction)) for leg in legs}
    found = min(off, key=off.__getitem__, default=0)
    return found if found and (tensor.kind is TensorKind.COPY or off[found] <= _CONE) else 0
