"""How the cores of a layer are kept isometries while they are trained."""

from dataclasses import dataclass

HOLDS = ("projection", "penalty")
"""After each step the nearest isometry takes the place of the core; or the loss grows with the distance from one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Isometry:
    """What holds the cores that lead on from the data; without it they are free."""

    hold: str = "projection"
    strength: float = 1.0
    """What a penalty weighs: so many times the sum of the squares of w†w - 1 is added to the loss."""
