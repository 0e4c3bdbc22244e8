"""The numbers in a drawing and their places: pills on bonds, dimensions beside legs, positions in the output order."""

from tndesigner.drawing.boxes import Box, Point, box_at
from tndesigner.drawing.geometry import LEG_LENGTH, Anchor, bond_width
from tndesigner.network import Leg
from tndesigner.wording.numbers import grouped

DIGIT_WIDTH = 7.0
"""The width of a digit at the size of labels."""
PILL_HEIGHT = 16.0
ASIDE = (13.0, -13.0, 20.0, -20.0, 27.0, -27.0)
"""How far beside a curve a pill may be, if there is no room on it."""
ASIDE_OF_SHORT = (*ASIDE, 38.0, -38.0, 50.0, -50.0)
"""The same for a bond whose cores leave no room between them."""


def dimension_text(first: int, second: int | None = None) -> str:
    """Return a dimension as text; both dimensions if they differ, the first leg's first."""
    return grouped(first) if second is None or second == first else f"{grouped(first)} ≠ {grouped(second)}"


def pill_size(characters: int) -> Point:
    """Return the width and height of a pill with so many characters."""
    return max(PILL_HEIGHT, DIGIT_WIDTH * characters + 10), PILL_HEIGHT


def pill_reach(characters: int, *, short: bool) -> Point:
    """Return how far a pill may extend to the sides of the curve of its bond, and above and below it.

    It is farthest away where it lies beside the curve; above and below, that is for slanting curves.
    """
    width, height = pill_size(characters)
    aside = max(ASIDE_OF_SHORT if short else ASIDE)
    return aside + width, aside + (width + height) / 4


def leg_label(anchor: Anchor, leg: Leg) -> Box:
    """Return the place of the dimension of an open leg: beside its line."""
    width = DIGIT_WIDTH * len(dimension_text(leg.dim))
    x, y = anchor.ahead(LEG_LENGTH * 0.5)
    away = bond_width(leg.dim) / 2 + 4
    across = (anchor.tip[1] - anchor.y) / LEG_LENGTH, (anchor.x - anchor.tip[0]) / LEG_LENGTH
    if abs(across[0]) > abs(across[1]):
        right = 1 if across[0] > 0 else -1
        across = across[0] * right, across[1] * right
        return Box(x + away, y - 8 + away * across[1], x + away + width, y + 8 + away * across[1])
    up = -1 if across[1] > 0 else 1
    centre = x + away * across[0] * up
    bottom = y + (away + 5) * across[1] * up
    return Box(centre - width / 2, bottom - 8, centre + width / 2, bottom + 8)


def output_label(anchor: Anchor, place: int) -> Box:
    """Return the place of an output leg's position number: beyond its tip."""
    half = DIGIT_WIDTH * len(str(place)) / 2 + 3
    return box_at(anchor.ahead(LEG_LENGTH + 13), (half, 8.0))
