"""The places of usual forms: rows, arches, grids, trees. Rows stand at y = 0 and go up from there."""

from math import pi, sin

from tndesigner.network.elements import ElementId
from tndesigner.network.measures import SPACING, Places, Point

SLANT = 48.0
"""How far a core of a grid stands to the right of the one before it, at least, so that legs pass between."""


def row(count: int, y: float = 0.0) -> tuple[Point, ...]:
    """Return the places of so many cores side by side, the middle of the row at x = 0."""
    return tuple(((place - (count - 1) / 2) * SPACING, y) for place in range(count))


def arch(count: int) -> tuple[Point, ...]:
    """Return the places of a ring's cores: an arch, which the last bond closes along its foot."""
    if count < 3:
        return row(count)
    height = SPACING * min(count / 4, max(1.5, count / 8))
    return tuple((x, 0.0 - round(height * sin(pi * place / (count - 1)), 1)) for place, (x, _) in enumerate(row(count)))


def slanted_grid(rows: int, cols: int) -> tuple[Point, ...]:
    """Return the places of a grid row by row, each row a line that leads away from the viewer.

    From left to right the places are evenly apart and in their order, so legs that go straight down cross nothing.
    """
    slant = grid_step(cols)
    left = 0.0 - (rows * cols - 1) * slant / 2
    return tuple((left + place * slant, 0.0 - place % cols * SPACING) for place in range(rows * cols))


def grid_step(cols: int) -> float:
    """Return how far the next core of a slanted grid stands to the right."""
    return max(SPACING / cols, SLANT)


def plain_grid(rows: int, cols: int) -> tuple[Point, ...]:
    """Return the places of a grid row by row, seen from above, the last row at y = 0."""
    return tuple(
        ((col - (cols - 1) / 2) * SPACING, 0.0 - (rows - 1 - line) * SPACING)
        for line in range(rows)
        for col in range(cols)
    )


def tree_places(children: dict[ElementId, list[ElementId]], top_down: list[ElementId]) -> Places:
    """Return the places of a tree: leaves in a row from left to right, every other tensor above its own.

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
