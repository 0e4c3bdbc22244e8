"""The automatic layout: a place for each tensor and a direction for each leg of any network."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import atan2, degrees

from tndesigner.drawing.layouts.input_bars import bars_of
from tndesigner.drawing.layouts.layered import layered_places
from tndesigner.drawing.layouts.leg_directions import turned_legs
from tndesigner.drawing.layouts.part import Part, parts_of
from tndesigner.drawing.layouts.recognition import chain_of, grid_of, ring_of, tree_of
from tndesigner.network.arrangements import arch, circle, plain_grid, row, slanted_grid, tree_places
from tndesigner.network.diagram import Placement, Shape
from tndesigner.network.elements import ElementId
from tndesigner.network.measures import SPACING, Places, Point
from tndesigner.network.network import Network

LARGEST_SLANTED = 64
"""The most cores in a grid that is drawn slanted, so that its input legs are visible."""

SHORT_CHAIN = 3
"""A chain of at most this many cores is drawn as a row only if all of them are bonded to the input, or none."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The place of each tensor and the direction of each leg, by id."""

    placements: Mapping[ElementId, Placement]
    directions: Mapping[ElementId, float]


def lay_out(network: Network) -> Layout:
    """Lay out a whole network: chains, rings, grids and trees in their usual form, anything else in rows.

    Inputs are bars at the bottom, with the tensors that take their legs above them; open legs point up or to free
    space, those of a ring outward; separate parts are placed side by side. The same network always gets the same
    layout.
    """
    places: Places = {}
    outward: dict[ElementId, float] = {}
    right = 0.0
    for part in parts_of(network):
        own = places_of(part)
        if round_ring(part):
            outward |= directions_outward(own)
        shift = right - min(x for x, _ in own.values())
        places.update({tensor: (x + shift, y) for tensor, (x, y) in own.items()})
        right = max(x for x, _ in own.values()) + shift + 1.5 * SPACING
    middle = (right - 1.5 * SPACING) / 2 if places else 0.0
    places = {tensor: (round(x - middle, 1), round(y, 1)) for tensor, (x, y) in places.items()}
    placements = {tensor: Placement(x, y) for tensor, (x, y) in places.items()}
    spots: dict[ElementId, Point] = {}
    for bar in bars_of(network, places):
        placements[bar.data.id] = Placement(round(bar.x, 1), bar.y, Shape.BAR, width=round(bar.width, 1))
        spots |= bar.spots()
    return Layout(placements, turned_legs(network, places, spots, outward))


def places_of(part: Part) -> Places:
    """Return the places of one part in the form that suits it; its lowest row is at y = 0."""
    if (chain := chain_of(part)) and (len(part) > SHORT_CHAIN or len(part.all_fed) in (0, len(part))):
        return _set(chain, row(len(chain)))
    if ring := round_ring(part):
        return _set(ring, circle(len(ring)))
    if ring := ring_of(part):
        return _set(ring, arch(len(ring)))
    if grid := grid_of(part):
        rows, cols = len(grid), len(grid[0])
        form = slanted_grid if part.all_fed and len(part) <= LARGEST_SLANTED else plain_grid
        return _set([tensor for line in grid for tensor in line], form(rows, cols))
    if (tree := tree_of(part)) and _hangs_on_leaves(part, tree[0]):
        return tree_places(*tree)
    return layered_places(part)


def round_ring(part: Part) -> list[ElementId] | None:
    """Return the tensors of a ring that is drawn as a circle: no input is below it, to which legs must lead."""
    return None if part.all_fed else ring_of(part)


def directions_outward(places: Places) -> dict[ElementId, float]:
    """Return the direction from the middle of some tensors to each of them, in degrees."""
    x, y = (sum(ways) / len(places) for ways in zip(*places.values(), strict=True))
    return {tensor: degrees(atan2(y - down, across - x)) for tensor, (across, down) in places.items()}


def _hangs_on_leaves(part: Part, children: Mapping[ElementId, Sequence[ElementId]]) -> bool:
    """Tell whether all leaves of a tree are bonded to an input, or no core of it is."""
    leaves_fed = all(part.fed(tensor) for tensor, below in children.items() if not below)
    return leaves_fed or not part.all_fed


def _set(tensors: Sequence[ElementId], points: Sequence[Point]) -> Places:
    return dict(zip(tensors, points, strict=True))
