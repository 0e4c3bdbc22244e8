"""Positions for the usual layouts: rows, arches, grids, trees. The lowest row is at y = 0."""

from math import cos, pi, sin

from tndesigner.network.elements import ElementId
from tndesigner.network.measures import SPACING, Places, Point

SLANT = 48.0
"""The least horizontal distance between the cores of a slanted grid, so that legs pass between them."""


def row(count: int, y: float = 0.0) -> tuple[Point, ...]:
    """Return the positions of ``count`` cores side by side, centred on x = 0."""
    return tuple(((place - (count - 1) / 2) * SPACING, y) for place in range(count))


def arch(count: int) -> tuple[Point, ...]:
    """Return the positions of the cores of a ring: an arch, which the last bond closes at the bottom."""
    if count < 3:
        return row(count)
    height = SPACING * min(count / 4, max(1.5, count / 8))
    return tuple((x, 0.0 - round(height * sin(pi * place / (count - 1)), 1)) for place, (x, _) in enumerate(row(count)))


def circle(count: int) -> tuple[Point, ...]:
    """Return the positions of the cores of a ring, clockwise on a circle; the last bond closes it at the bottom."""
    if count < 3:
        return row(count)
    radius = SPACING / 2 / sin(pi / count)
    turns = [(place + 0.5) * 2 * pi / count for place in range(count)]
    lowest = radius * cos(turns[0])
    return tuple((0.0 - radius * sin(turn), radius * cos(turn) - lowest) for turn in turns)


def slanted_grid(rows: int, cols: int) -> tuple[Point, ...]:
    """Return the positions of a grid row by row, each row a line that leads away from the viewer.

    From left to right the positions are in order and evenly spaced, so legs that go straight down cross nothing.
    """
    slant = grid_step(cols)
    left = 0.0 - (rows * cols - 1) * slant / 2
    return tuple((left + place * slant, 0.0 - place % cols * SPACING) for place in range(rows * cols))


def grid_step(cols: int) -> float:
    """Return the horizontal distance between the cores of a slanted grid."""
    return max(SPACING / cols, SLANT)


def plain_grid(rows: int, cols: int) -> tuple[Point, ...]:
    """Return the positions of a grid row by row, seen from above, the last row at y = 0."""
    return tuple(
        ((col - (cols - 1) / 2) * SPACING, 0.0 - (rows - 1 - line) * SPACING)
        for line in range(rows)
        for col in range(cols)
    )


def tree_places(children: dict[ElementId, list[ElementId]], top_down: list[ElementId]) -> Places:
    """Return the positions of a tree: leaves in a row from left to right, every other tensor above its children.

    ``top_down`` holds all tensors, parents before children, and the leaves from left to right.
    """
    places: Places = {}
    leaves = [tensor for tensor in top_down if not children[tensor]]
    places.update(zip(leaves, row(len(leaves)), strict=True))
    for tensor in reversed(top_down):
        below = [places[child] for child in children[tensor]]
        if below:
            places[tensor] = ((below[0][0] + below[-1][0]) / 2, min(y for _, y in below) - SPACING)
    return places
