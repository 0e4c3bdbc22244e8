"""Where the numbers of a drawing stand: pills on bonds, dimensions beside legs, places in the output order."""

from collections.abc import Sequence

from tndesigner.checks.wording import number
from tndesigner.gui.canvas.boxes import Box, Point, box_at
from tndesigner.gui.canvas.drawn import Drawn
from tndesigner.gui.canvas.geometry import LEG_LENGTH, Anchor, Curve, bond_width
from tndesigner.network import Bond, ElementId, Leg

SIGN = 7.0
"""The width of a digit in the size of labels."""
PILL_HEIGHT = 16.0
_ALONG = (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74)
_ASIDE = (13.0, -13.0, 20.0, -20.0, 28.0, -28.0, 38.0, -38.0, 50.0, -50.0)
_PARTNERS = 12
"""Of more parallel bonds than these the pills may cover each other."""


def dimension_text(first: int, second: int | None = None) -> str:
    """Return how a dimension is written; of a mismatch both, the first leg's first."""
    return number(first) if second is None or second == first else f"{number(first)} ≠ {number(second)}"


def bond_text(drawn: Drawn, bond: Bond) -> str:
    """Return what the pill of a bond says."""
    return dimension_text(drawn.tables.leg(bond.first).dim, drawn.tables.leg(bond.second).dim)


def bond_pill(drawn: Drawn, bond: Bond) -> Box:
    """Return where the pill of a bond is: on its curve, clear of cores and of the pills of parallel bonds."""
    if bond.id not in drawn.pills:
        drawn.pills[bond.id] = _find_pill(drawn, bond)
    return drawn.pills[bond.id]


def _find_pill(drawn: Drawn, bond: Bond) -> Box:
    curve = drawn.curves[bond.id]
    bodies = drawn.bodies_near(curve.bounds.grown(PILL_HEIGHT))
    owner = drawn.tables.owners[bond.first]
    partner = drawn.tables.partner(bond, owner)
    taken: list[Box] = []
    for other in _parallel(drawn, owner, partner):
        size = pill_size(bond_text(drawn, other))
        spot = pill_spot(curve=drawn.curves[other.id], size=size, taken=[*bodies, *taken])
        if other.id == bond.id:
            return spot
        taken.append(spot)
    return pill_spot(curve=curve, size=pill_size(bond_text(drawn, bond)), taken=bodies)


def pill_size(text: str) -> Point:
    """Return the width and height of a pill."""
    return max(PILL_HEIGHT, SIGN * len(text) + 10), PILL_HEIGHT


def pill_spot(*, curve: Curve, size: Point, taken: Sequence[Box]) -> Box:
    """Return the place on a curve, else beside it, that covers nothing; half way where there is none."""
    half = size[0] / 2, size[1] / 2
    spots = [box_at(curve.at(t), half) for t in _ALONG]
    x, y = curve.middle
    across = curve.across(0.5)
    room = abs(across[0]) * half[0] + abs(across[1]) * half[1]
    for aside in _ASIDE:
        away = aside + (room - half[1] if aside > 0 else half[1] - room)
        spots.append(box_at((x + away * across[0], y + away * across[1]), half))
    return next((spot for spot in spots if not any(spot.meets(one) for one in taken)), spots[0])


def leg_label(anchor: Anchor, leg: Leg) -> Box:
    """Return where the dimension of an open leg stands: beside its line."""
    width = SIGN * len(dimension_text(leg.dim))
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
    """Return where the place of a leg in the output order stands: beyond its tip."""
    half = SIGN * len(str(place)) / 2 + 3
    return box_at(anchor.ahead(LEG_LENGTH + 13), (half, 8.0))


def _parallel(drawn: Drawn, owner: ElementId, partner: ElementId) -> list[Bond]:
    """Return the bonds of the same two tensors, oldest first."""
    if owner == partner or len(drawn.tables.tensors[owner].legs) > len(drawn.tables.tensors[partner].legs):
        owner, partner = partner, owner
    found = {bond.id: bond for bond in drawn.tables.bonds_of(owner) if drawn.tables.partner(bond, owner) == partner}
    return [found[one] for one in sorted(found)] if len(found) <= _PARTNERS else []
