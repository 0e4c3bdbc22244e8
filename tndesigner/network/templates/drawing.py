"""A diagram while a template draws it."""

from collections.abc import Iterable, Mapping, Sequence
from math import atan2, degrees

from tndesigner.network.diagram import Diagram, Placement, Shape
from tndesigner.network.elements import ElementId, Leg, Tensor
from tndesigner.network.errors import NetworkError
from tndesigner.network.measures import BAR_HEIGHT, SPACING, Point
from tndesigner.network.network import Network
from tndesigner.wording.text import Text

UP, LEFT, DOWN = 90.0, 180.0, 270.0


class Drawing:
    """Places tensors and turns each leg towards the other end of its bond."""

    def __init__(self, name: str) -> None:
        self._diagram = Diagram(Network(name))
        self._spots: dict[ElementId, Point] = {}

    def input(
        self, dims: Sequence[int] | Mapping[str, int], at: Point, step: float = SPACING, name: str = "x"
    ) -> Tensor:
        """Add an input as a bar whose legs are ``step`` apart; without names, they are i1, i2 and so on."""
        legs = dims if isinstance(dims, Mapping) else numbered("i", dims)
        tensor = self._diagram.network.add_input(name, legs)
        left = at[0] - (len(dims) - 1) / 2 * step
        for place, leg in enumerate(tensor.legs):
            self._spots[leg.id] = (left + place * step, at[1] - BAR_HEIGHT / 2)
            self._diagram.directions[leg.id] = UP
        self._diagram.placements[tensor.id] = Placement(*at, Shape.BAR, width=step * len(dims))
        return tensor

    def core(self, name: str, legs: Mapping[str, int | None], at: Point, shape: Shape = Shape.CIRCLE) -> Tensor:
        """Add a core; legs whose dimension is None are left out."""
        dims = {leg: dim for leg, dim in legs.items() if dim is not None}
        return self._place(self._diagram.network.add_core(name, dims), at, shape)

    def join(self, first: Leg, second: Leg) -> None:
        """Bond two legs and turn each to the other; legs of the input stay upright."""
        self._diagram.network.connect(first, second)
        for leg, other in ((first, second), (second, first)):
            if leg.id not in self._spots:
                start, end = self._spot(leg), self._spot(other)
                self.turn(leg, degrees(atan2(start[1] - end[1], end[0] - start[0])))

    def gather(self, legs: Sequence[Leg], at: Point, ends: int = 0) -> tuple[Leg, ...]:
        """Join legs of the same dimension by a copy tensor; return the legs that it has besides, which stay open."""
        copy = self._diagram.network.add_copy("copy", legs[0].dim, len(legs) + ends)
        spokes = self._place(copy, at, Shape.CIRCLE).legs
        for leg, spoke in zip(legs, spokes, strict=False):
            self.join(leg, spoke)
        return spokes[len(legs) :]

    def turn(self, leg: Leg, direction: float) -> None:
        """Turn a leg to a direction in degrees, anticlockwise from the right."""
        self._diagram.directions[leg.id] = round(direction % 360, 1) % 360

    def fan(self, legs: Sequence[Leg], direction: float) -> None:
        """Spread the legs of one tensor around a direction, the first on the left."""
        step = min(30.0, 120.0 / len(legs))
        for place, leg in enumerate(legs):
            self.turn(leg, direction - (place - (len(legs) - 1) / 2) * step)

    def finish(self, outputs: Iterable[Leg]) -> Diagram:
        """Return the diagram with these legs as its result, in their order."""
        self._diagram.network.set_outputs(outputs)
        return self._diagram

    def _place(self, tensor: Tensor, at: Point, shape: Shape) -> Tensor:
        self._diagram.placements[tensor.id] = Placement(*at, shape)
        self._diagram.directions.update((leg.id, UP) for leg in tensor.legs)
        return tensor

    def _spot(self, leg: Leg) -> Point:
        """Return the point that a bond is drawn to: the foot of an input leg, or else the middle of the tensor."""
        placement = self._diagram.placements[self._diagram.network.owner(leg.id).id]
        return self._spots.get(leg.id, (placement.x, placement.y))


def numbered(name: str, dims: Sequence[int]) -> dict[str, int]:
    """Return numbered legs: ``name`` followed by 1, 2 and so on."""
    return {f"{name}{number}": dim for number, dim in enumerate(dims, start=1)}


def stairs(count: int) -> tuple[Point, ...]:
    """Return the positions of ``count`` cores on a staircase that rises to the right, the first at (0, 0)."""
    return tuple((place * SPACING, 0.0 - 0.6 * place * SPACING) for place in range(count))


def core_names(count: int) -> tuple[str, ...]:
    """Return names for ``count`` cores: a, b, c, … as in the papers, or c1, c2, … if there are too few letters."""
    if count <= 23:
        return tuple("abcdefghijklmnopqrstuvw"[:count])
    return tuple(f"c{place}" for place in range(1, count + 1))


def for_each(values: Sequence[int], count: int, what: str) -> tuple[int, ...]:
    """Return ``count`` values; a single value is repeated.

    Raises:
        NetworkError: if there is neither one value nor ``count`` values.
    """
    if len(values) == 1:
        return (values[0],) * count
    if len(values) != count:
        needed = "{0} has {1} numbers, but {2} are needed; give one, or {2}"
        if count == 1:
            needed = "{0} has {1} numbers, but {2} is needed; give one"
        elif count == 0:
            needed = "{0} has {1} numbers, but none is needed; give one"
        raise NetworkError(Text(needed, what, len(values), count))
    return tuple(values)


def in_pairs(inputs: Sequence[int], outputs: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """Return the input and output leg of each core.

    Raises:
        NetworkError: if the numbers of both differ.
    """
    if len(inputs) != len(outputs):
        raise NetworkError(
            Text(
                "inputs has {0} factors and outputs has {1}, but each core takes one of both; fill the shorter "
                "list with 1",
                len(inputs),
                len(outputs),
            )
        )
    return tuple(zip(inputs, outputs, strict=True))
