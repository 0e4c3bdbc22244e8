"""The direction of each leg: to the other end of its bond; open legs where there is room, preferably upward."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import atan2, degrees

from tndesigner.network.elements import Bond, ElementId, Leg, Tensor, TensorKind
from tndesigner.network.measures import Places, Point
from tndesigner.network.network import Network

Directions = dict[ElementId, float]
"""The direction of each leg in degrees, anticlockwise from the right."""

UP = 90.0
FAN = 28.0
"""The angle between two legs that leave a tensor side by side."""

ROOM = 20.0
"""The least angle between an open leg and its nearest neighbour, if there is that much room."""

OVER = 55.0
"""How steeply a bond leaves its tensor to pass above what lies between its ends."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What the directions of bonds depend on: the places of tensors, and where the legs of inputs leave their bars."""

    network: Network
    places: Places
    spots: Mapping[ElementId, Point]
    levels: Mapping[float, list[float]]
    """The places of each row, from left to right, by its height."""

    def turned(self, pair: tuple[ElementId, ElementId], bonds: Sequence[Bond]) -> Directions:
        """Return the directions of all bonds of two tensors; several fan out."""
        bend = self._bend(pair) if pair[0] in self.places and pair[1] in self.places else 0.0
        found = {}
        for number, bond in enumerate(bonds):
            slant = bend + (number - (len(bonds) - 1) / 2) * FAN
            for leg, other in (bond.legs, bond.legs[::-1]):
                if leg not in self.spots:
                    found[leg] = self._aim(leg, other, slant)
        return found

    def _aim(self, leg: ElementId, other: ElementId, slant: float) -> float:
        """Return the direction from one end of a bond to the other, turned aside by an angle."""
        owner, taker = self.network.owner(leg).id, self.network.owner(other).id
        start = self.places[owner]
        end = self.spots[other] if other in self.spots else self.places[taker]
        angle = degrees(atan2(start[1] - end[1], end[0] - start[0]))
        return angle + slant if (start[0], owner) < (end[0], taker) else angle - slant

    def _bend(self, pair: tuple[ElementId, ElementId]) -> float:
        """Return the angle by which bonds turn upward because something lies between their ends in the row."""
        (first, y), (second, other_y) = sorted(self.places[tensor] for tensor in pair)
        if y != other_y:
            return 0.0
        row = self.levels[y]
        after = bisect_right(row, first)
        return OVER if after < len(row) and row[after] < second else 0.0


def turned_legs(
    network: Network,
    places: Places,
    spots: Mapping[ElementId, Point],
    preferred: Mapping[ElementId, float] | None = None,
) -> Directions:
    """Return a direction for each leg.

    Args:
        network: the network.
        places: the places of its tensors.
        spots: the places of the legs of inputs.
        preferred: where the open legs of a tensor point if there is room; upward if it is not in here.
    """
    ways = preferred or {}
    scene = Scene(network, places, spots, _levels(places))
    directions = dict.fromkeys(spots, UP)
    for pair, bonds in _bonds_by_ends(network).items():
        if pair[0] != pair[1]:
            directions |= scene.turned(pair, bonds)
    for tensor in network.tensors:
        if tensor.kind is not TensorKind.INPUT:
            _turn_the_rest(network, tensor, directions, ways.get(tensor.id, UP))
    return {leg: round(direction % 360, 1) % 360 for leg, direction in directions.items()}


def _bonds_by_ends(network: Network) -> dict[tuple[ElementId, ElementId], list[Bond]]:
    """Return the bonds by the two tensors that they join."""
    found = defaultdict[tuple[ElementId, ElementId], list[Bond]](list)
    for bond in network.bonds:
        first, second = sorted(network.ends(bond))
        found[first, second].append(bond)
    return found


def _levels(places: Places) -> dict[float, list[float]]:
    levels = defaultdict[float, list[float]](list)
    for x, y in places.values():
        levels[y].append(x)
    return {y: sorted(xs) for y, xs in levels.items()}


def _turn_the_rest(network: Network, tensor: Tensor, directions: Directions, way: float) -> None:
    """Turn the traces of a tensor to one side and its open legs to where they should point, or where there is room."""
    taken = [directions[leg.id] for leg in tensor.legs if leg.id in directions]
    traced = [leg for leg in tensor.legs if leg.id not in directions and network.bond_at(leg.id)]
    for leg, preferred in zip(traced, [15.0, 60.0] * len(traced), strict=False):
        directions[leg.id] = _free(taken, preferred)
        taken.append(directions[leg.id])
    opens = [leg for leg in tensor.legs if leg.id not in directions]
    directions.update(_spread(opens, taken, way))


def _spread(legs: list[Leg], taken: list[float], way: float) -> Directions:
    """Return directions for open legs: a fan in a direction if that is free, else each where there is room."""
    fan = [way - (place - (len(legs) - 1) / 2) * FAN for place in range(len(legs))]
    if len(legs) * FAN > 150 or any(_apart(one, other) < ROOM for one in fan for other in taken):
        fan, busy = [], list(taken)
        for _ in legs:
            fan.append(_free(busy, way))
            busy.append(fan[-1])
        fan.sort(key=lambda direction: (way + 180.0 - direction) % 360)
    return {leg.id: direction for leg, direction in zip(legs, fan, strict=True)}


def _free(taken: list[float], preferred: float) -> float:
    """Return the direction nearest to a wanted one with room on both sides, or else the one with the most room."""
    choices = [preferred]
    for step in range(5, 181, 5):
        choices += [preferred + step, preferred - step]
    for choice in choices:
        if all(_apart(choice, other) >= ROOM for other in taken):
            return choice
    return max(choices, key=lambda choice: min(_apart(choice, other) for other in taken))


def _apart(first: float, second: float) -> float:
    """Return the angle between two directions."""
    return abs((first - second + 180.0) % 360 - 180.0)
