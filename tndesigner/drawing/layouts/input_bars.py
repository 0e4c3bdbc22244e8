"""The places of the bars of inputs, and of the legs along them."""

from collections.abc import Sequence
from dataclasses import dataclass

from tndesigner.network.elements import ElementId, Tensor
from tndesigner.network.measures import BAR_HEIGHT, SPACING, Places, Point
from tndesigner.network.network import Network

NARROWEST = 32.0
"""The least distance between two legs of a bar."""

GAP = 32.0
"""The space between two bars."""


@dataclass(frozen=True, slots=True)
class Bar:
    """The bar of one input: its middle, its width, and its legs evenly along it."""

    data: Tensor
    x: float
    y: float
    step: float

    @property
    def width(self) -> float:
        """The length of the bar."""
        return self.step * max(2, len(self.data.legs))

    def spots(self) -> dict[ElementId, Point]:
        """Return the point where each leg leaves the bar."""
        step = self.width / max(1, len(self.data.legs))
        left = self.x - self.width / 2 + step / 2
        return {leg.id: (left + place * step, self.y - BAR_HEIGHT / 2) for place, leg in enumerate(self.data.legs)}


def bars_of(network: Network, places: Places) -> list[Bar]:
    """Return the bars of all inputs, side by side below everything else, each below what takes its legs."""
    y = max((place[1] for place in places.values()), default=-SPACING) + SPACING
    span = max((x for x, _ in places.values()), default=0.0) - min((x for x, _ in places.values()), default=0.0)
    wanted = [_wanted(network, data, places, y) for data in network.inputs]
    total = sum(bar.width for bar in wanted)
    if len(wanted) > 1 and total > span + SPACING:
        share = (span + SPACING) / total
        wanted = [Bar(bar.data, bar.x, y, max(NARROWEST, bar.step * share)) for bar in wanted]
    return _side_by_side(sorted(wanted, key=lambda bar: (bar.x, bar.data.id)))


def _wanted(network: Network, data: Tensor, places: Places, y: float) -> Bar:
    """Return the bar of one input as it would be alone: its legs below the tensors that take them."""
    takers = [
        places[taker][0]
        for leg in data.legs
        if (bond := network.bond_at(leg.id))
        and (taker := network.owner(bond.second if bond.first == leg.id else bond.first).id) in places
    ]
    low, high = min(takers, default=0.0), max(takers, default=0.0)
    step = (high - low) / (len(data.legs) - 1) if len(data.legs) > 1 and high > low else SPACING / 2
    return Bar(data, (low + high) / 2, y, max(NARROWEST, step))


def _side_by_side(bars: Sequence[Bar]) -> list[Bar]:
    """Move overlapping bars apart."""
    moved: list[Bar] = []
    for bar in bars:
        least = moved[-1].x + (moved[-1].width + bar.width) / 2 + GAP if moved else bar.x
        moved.append(Bar(bar.data, max(bar.x, least), bar.y, bar.step))
    shift = sum(new.x - old.x for new, old in zip(moved, bars, strict=True)) / max(1, len(bars))
    return [Bar(bar.data, bar.x - shift, bar.y, bar.step) for bar in moved]
