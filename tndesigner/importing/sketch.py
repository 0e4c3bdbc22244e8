"""Where another program draws the operands of a contraction."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from tndesigner.drawing.layouts.automatic_layout import lay_out
from tndesigner.drawing.layouts.input_bars import bars_of
from tndesigner.network import Diagram, ElementId, Network, Placement, Tensor
from tndesigner.network.diagram import Note, Shape
from tndesigner.network.measures import Places, Point


@dataclass(frozen=True, slots=True)
class Sketch:
    """Places and directions by the names of operands; what has none is laid out automatically."""

    places: Mapping[str, Point] = field(default_factory=dict)
    directions: Mapping[str, tuple[float | None, ...]] = field(default_factory=dict)
    """For each axis, in degrees, anticlockwise from the right."""
    notes: tuple[Note, ...] = ()


def drawn(network: Network, sketch: Sketch) -> Diagram:
    """Return a diagram: tensors where the sketch has them, data below, copy tensors between what they join."""
    if not sketch.places:
        layout = lay_out(network)
        return Diagram(network, dict(layout.placements), dict(layout.directions))
    diagram = Diagram(network)
    known = sketch.places
    places: Places = {tensor.id: known[tensor.name] for tensor in network.tensors if tensor.name in known}
    for tensor in network.tensors:
        if tensor.id not in places and tensor not in network.inputs:
            places[tensor.id] = _between(places, _neighbours(network, tensor))
        for leg, direction in zip(tensor.legs, sketch.directions.get(tensor.name, ()), strict=False):
            if direction is not None:
                diagram.directions[leg.id] = direction
    bars = {bar.data.id: bar for bar in bars_of(network, places)}
    diagram.placements = {tensor_id: Placement(x, y) for tensor_id, (x, y) in places.items() if tensor_id not in bars}
    for tensor_id, bar in bars.items():
        diagram.placements[tensor_id] = Placement(round(bar.x, 1), bar.y, Shape.BAR, width=round(bar.width, 1))
    for note in sketch.notes:
        diagram.notes[network.new_id()] = note
    return diagram


def _between(places: Places, neighbours: Iterable[ElementId]) -> Point:
    """Return the middle of the neighbours that have a place, or of all."""
    near = [places[one] for one in neighbours if one in places] or list(places.values())
    return round(sum(x for x, _ in near) / len(near), 1), round(sum(y for _, y in near) / len(near), 1)


def _neighbours(network: Network, tensor: Tensor) -> Iterator[ElementId]:
    """Yield the tensors that are bonded to one."""
    for leg in tensor.legs:
        if bond := network.bond_at(leg.id):
            yield network.owner(bond.second if bond.first == leg.id else bond.first).id
