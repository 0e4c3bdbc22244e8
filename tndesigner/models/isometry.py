"""How the cores of a layer are kept isometries while they are trained."""

from dataclasses import dataclass

HOLDS = ("projection", "penalty")
"""After each step, the nearest isometry replaces the core; or the loss grows with the distance from one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Isometry:
    """What keeps cores isometries; without it they are free."""

    hold: str = "projection"
    strength: float = 1.0
    """The weight of a penalty: the factor of the sum of squares of w†w - 1 that is added to the loss."""
