"""A diagram as it is drawn: the place of every tensor, leg and bond, worked out from the diagram alone."""

from dataclasses import dataclass, field
from math import atan2, degrees, hypot

from tndesigner.gui.canvas.geometry import (
    BOND_TARGET,
    LEG_TARGET,
    Anchor,
    Curve,
    Point,
    bar_anchors,
    bond_curve,
    rim,
)
from tndesigner.network import Bond, Diagram, ElementId, Leg, Network, Placement, Tensor, TensorKind
from tndesigner.network.diagram import Shape
from tndesigner.network.layout import lay_out
from tndesigner.network.layout.measures import COPY_SIZE, CORE_SIZE, SPACING

BAR_HEIGHT = 36.0
FAN = 36.0
"""Degrees between two bonds of the same two tensors."""


@dataclass(slots=True)
class Drawn:
    """Places of tensors, anchors of legs and curves of bonds, by id."""

    network: Network
    placements: dict[ElementId, Placement]
    directions: dict[ElementId, float]
    anchors: dict[ElementId, Anchor] = field(default_factory=dict)
    curves: dict[ElementId, Curve] = field(default_factory=dict)

    def centre(self, tensor_id: ElementId) -> Point:
        """Return the middle of a tensor."""
        placement = self.placements[tensor_id]
        return placement.x, placement.y

    def half_size(self, tensor: Tensor) -> Point:
        """Return half the width and half the height of a tensor."""
        return half_size(tensor, self.placements[tensor.id])

    def open_legs(self, tensor: Tensor) -> tuple[Leg, ...]:
        """Return the legs of a tensor that no bond takes."""
        return tuple(leg for leg in tensor.legs if self.network.bond_at(leg.id) is None)

    def move(self, places: dict[ElementId, Point]) -> None:
        """Draw tensors elsewhere, and what hangs on them; the diagram stays."""
        for tensor_id, (x, y) in places.items():
            old = self.placements[tensor_id]
            self.placements[tensor_id] = Placement(x, y, old.shape, old.color, old.locked, old.width)
        bonds = touching(self.network, places)
        near = set(places) | {self.network.owner(leg).id for bond in bonds for leg in bond.legs}
        for tensor_id in near:
            self._anchor(self.network.tensor(tensor_id))
        for bond in touching(self.network, near):
            self._curve(bond)

    def settle(self) -> None:
        """Work out all anchors and curves."""
        for tensor in self.network.tensors:
            self._anchor(tensor)
        for bond in self.network.bonds:
            self._curve(bond)

    def leg_at(self, point: Point) -> ElementId | None:
        """Return the open leg whose tip is nearest to a point, within its target."""
        tips = (
            (hypot(tip[0] - point[0], tip[1] - point[1]), leg)
            for leg, anchor in self.anchors.items()
            if self.network.bond_at(leg) is None
            for tip in (anchor.tip,)
        )
        distance, leg = min(tips, default=(LEG_TARGET + 1, None))
        return leg if distance <= LEG_TARGET else None

    def bond_near(self, point: Point) -> ElementId | None:
        """Return the bond that passes nearest to a point, within its target."""
        near = [(curve.distance(point), bond) for bond, curve in self.curves.items() if _boxed(curve, point)]
        distance, found = min(near, default=(BOND_TARGET + 1, None))
        return found if distance <= BOND_TARGET else None

    def _anchor(self, tensor: Tensor) -> None:
        half, centre = self.half_size(tensor), self.centre(tensor.id)
        if tensor.kind is TensorKind.INPUT:
            places = bar_anchors(centre=centre, width=2 * half[0], half_height=half[1], count=len(tensor.legs))
            self.anchors.update({leg.id: place for leg, place in zip(tensor.legs, places, strict=True)})
            return
        round_ = self.placements[tensor.id].shape is Shape.CIRCLE or tensor.kind is TensorKind.COPY
        for leg in tensor.legs:
            direction = self._direction(tensor, leg)
            self.anchors[leg.id] = rim(centre=centre, half=half, direction=direction, round_=round_)

    def _direction(self, tensor: Tensor, leg: Leg) -> float:
        """Return the direction that was chosen, else towards the other end of the bond, else upward."""
        chosen = self.directions.get(leg.id)
        if chosen is not None:
            return chosen
        bond = self.network.bond_at(leg.id)
        if bond is None:
            opens = self.open_legs(tensor)
            return 90.0 - (opens.index(leg) - (len(opens) - 1) / 2) * FAN
        other = self.network.owner(bond.second if bond.first == leg.id else bond.first)
        if other.id == tensor.id:
            return 65.0 if bond.first == leg.id else 115.0
        (x, y), (other_x, other_y) = self.centre(tensor.id), self.centre(other.id)
        if other.kind is TensorKind.INPUT:
            return 270.0
        siblings = sorted(self.network.graph[tensor.id][other.id])
        spread = (siblings.index(bond.id) - (len(siblings) - 1) / 2) * FAN
        sign = 1 if tensor.id < other.id else -1
        return (degrees(atan2(y - other_y, other_x - x)) + sign * spread) % 360

    def _curve(self, bond: Bond) -> None:
        first, second = self.anchors[bond.first], self.anchors[bond.second]
        trace = self.network.owner(bond.first).id == self.network.owner(bond.second).id
        self.curves[bond.id] = bond_curve(first=first, second=second, trace=trace)


def draw(diagram: Diagram) -> Drawn:
    """Return a diagram as it is drawn; what has no place gets one from the automatic layout."""
    network = diagram.network
    placements, directions = dict(diagram.placements), dict(diagram.directions)
    if any(tensor.id not in placements for tensor in network.tensors):
        layout = lay_out(network)
        placements = {**layout.placements, **placements}
        directions = {**layout.directions, **directions} if not diagram.placements else directions
    drawn = Drawn(network, placements, directions)
    drawn.settle()
    return drawn


def half_size(tensor: Tensor, placement: Placement) -> Point:
    """Return half the width and half the height that a tensor is drawn with."""
    match tensor.kind:
        case TensorKind.INPUT:
            usual = max(1, len(tensor.legs)) * SPACING
            return (placement.width or min(usual, 8 * SPACING)) / 2, BAR_HEIGHT / 2
        case TensorKind.COPY:
            return COPY_SIZE / 2, COPY_SIZE / 2
        case TensorKind.CORE:
            return CORE_SIZE / 2, CORE_SIZE / 2


def touching(network: Network, tensors: set[ElementId] | dict[ElementId, Point]) -> tuple[Bond, ...]:
    """Return the bonds of any of these tensors."""
    found = {bond.id: bond for one in tensors for leg in network.tensor(one).legs if (bond := network.bond_at(leg.id))}
    return tuple(found.values())


def _boxed(curve: Curve, point: Point) -> bool:
    """Tell whether a point lies in the box around a curve's control points, with room for the target."""
    points = (curve.start, curve.first, curve.second, curve.end)
    return all(
        min(one[axis] for one in points) - BOND_TARGET <= point[axis] <= max(one[axis] for one in points) + BOND_TARGET
        for axis in (0, 1)
    )
