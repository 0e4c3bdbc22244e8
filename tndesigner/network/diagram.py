"""A diagram: a network and where each of its elements is drawn."""

from dataclasses import dataclass, field
from enum import StrEnum

from tndesigner.network.elements import ElementId
from tndesigner.network.network import Network


class Shape(StrEnum):
    """The outline of a core."""

    CIRCLE = "circle"
    SQUARE = "square"
    TRIANGLE = "triangle"
    DIAMOND = "diamond"
    BAR = "bar"


@dataclass(frozen=True, slots=True)
class Placement:
    """Where and how one tensor is drawn; lengths in pixels at 100 %, y grows downward."""

    x: float
    y: float
    shape: Shape = Shape.CIRCLE
    color: str = ""
    """The name of a palette colour, or "#rrggbb"; empty for the default colour of the tensor's kind."""
    locked: bool = False
    width: float | None = None
    """The width of an input's bar, along which its legs are evenly spaced; None for the default."""


@dataclass(frozen=True, slots=True)
class Note:
    """Text on the drawing or, if width and height are not 0, a titled frame around a part of it."""

    text: str
    x: float
    y: float
    width: float = 0.0
    height: float = 0.0


@dataclass(slots=True)
class Diagram:
    """A network with its drawing; a tensor without a placement is placed by the automatic layout."""

    network: Network
    placements: dict[ElementId, Placement] = field(default_factory=dict)
    directions: dict[ElementId, float] = field(default_factory=dict)
    """The direction of a leg in degrees, counted anticlockwise from the right; by id of the leg."""
    notes: dict[ElementId, Note] = field(default_factory=dict)

    def copy(self) -> "Diagram":
        """Return an independent copy."""
        return Diagram(self.network.copy(), dict(self.placements), dict(self.directions), dict(self.notes))
