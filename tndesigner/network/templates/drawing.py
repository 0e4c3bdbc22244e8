"""A diagram while a template draws it."""

from collections.abc import Iterable, Mapping, Sequence
from math import atan2, degrees

from tndesigner.network.diagram import Diagram, Placement, Shape
from tndesigner.network.elements import ElementId, Leg, Tensor, TensorKind
from tndesigner.network.errors import NetworkError
from tndesigner.network.layout.measures import SPACING
from tndesigner.network.network import Network

UP, DOWN = 90.0, 270.0

Point = tuple[float, float]
"""x and y in pixels at 100 %; y grows downward."""


class Drawing:
    """Puts tensors at their places and turns each leg to where its bond goes."""

    def __init__(self, name: str) -> None:
        self._diagram = Diagram(Network(name))

    def input(self, dims: Sequence[int], at: Point) -> Tensor:
        """Add the input as a bar; its legs are named i1, i2 and so on."""
        legs = {f"i{number}": dim for number, dim in enumerate(dims, start=1)}
        tensor = self._diagram.network.add_input("x", legs)
        return self._place(tensor, at, Shape.BAR, UP)

    def core(self, name: str, legs: Mapping[str, int], at: Point, shape: Shape = Shape.CIRCLE) -> Tensor:
        """Add a core."""
        return self._place(self._diagram.network.add_core(name, legs), at, shape, UP)

    def copy(self, name: str, dim: int, legs: int, at: Point) -> Tensor:
        """Add a copy tensor."""
        return self._place(self._diagram.network.add_copy(name, dim, legs), at, Shape.CIRCLE, UP)

    def join(self, first: Leg, second: Leg) -> None:
        """Bond two legs and turn each to the other; a leg at the input stands upright."""
        network, turned = self._diagram.network, self._diagram.directions
        network.connect(first, second)
        ends = (network.owner(first.id), network.owner(second.id))
        if TensorKind.INPUT in (ends[0].kind, ends[1].kind):
            for leg, owner in zip((first, second), ends, strict=True):
                turned[leg.id] = UP if owner.kind is TensorKind.INPUT else DOWN
            return
        turned[first.id] = self._direction(ends[0].id, ends[1].id)
        turned[second.id] = self._direction(ends[1].id, ends[0].id)

    def turn(self, leg: Leg, direction: float) -> None:
        """Turn a leg to a direction in degrees, anticlockwise from the right."""
        self._diagram.directions[leg.id] = direction % 360

    def fan(self, legs: Sequence[Leg], direction: float) -> None:
        """Spread legs that leave one tensor on the same side, the first on the left."""
        step = min(30.0, 120.0 / len(legs))
        for place, leg in enumerate(legs):
            across = (place - (len(legs) - 1) / 2) * step
            self.turn(leg, direction - across if direction == UP else direction + across)

    def finish(self, outputs: Iterable[Leg]) -> Diagram:
        """Return the diagram with these legs as its result, in their order."""
        self._diagram.network.set_outputs(outputs)
        return self._diagram

    def _place(self, tensor: Tensor, at: Point, shape: Shape, direction: float) -> Tensor:
        self._diagram.placements[tensor.id] = Placement(*at, shape)
        self._diagram.directions.update((leg.id, direction) for leg in tensor.legs)
        return tensor

    def _direction(self, start: ElementId, end: ElementId) -> float:
        first, second = self._diagram.placements[start], self._diagram.placements[end]
        return degrees(atan2(first.y - second.y, second.x - first.x)) % 360


def row(count: int, y: float = 0.0) -> tuple[Point, ...]:
    """Return the places of so many cores side by side, the middle of the row at x = 0."""
    return tuple(((place - (count - 1) / 2) * SPACING, y) for place in range(count))


def core_names(count: int) -> tuple[str, ...]:
    """Return names for so many cores: a, b, c, … as the papers do, or c1, c2, … where letters run out."""
    if count <= 23:
        return tuple("abcdefghijklmnopqrstuvw"[:count])
    return tuple(f"c{place}" for place in range(1, count + 1))


def for_each(values: Sequence[int], count: int, what: str) -> tuple[int, ...]:
    """Return one value for each of so many places; a single value serves all.

    Raises:
        NetworkError: if there are neither one nor so many.
    """
    if len(values) == 1:
        return (values[0],) * count
    if len(values) != count:
        raise NetworkError(f"{what} has {len(values)} numbers, but {count} are needed; give one, or {count}")
    return tuple(values)


def in_pairs(inputs: Sequence[int], outputs: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """Return the input and output leg of each core.

    Raises:
        NetworkError: if there are more of one than of the other.
    """
    if len(inputs) != len(outputs):
        raise NetworkError(
            f"inputs has {len(inputs)} factors and outputs has {len(outputs)}, but each core takes one of both; "
            "fill the shorter list with 1"
        )
    return tuple(zip(inputs, outputs, strict=True))
