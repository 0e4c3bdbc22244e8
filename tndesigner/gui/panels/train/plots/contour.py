"""Where a surface is zero."""

import numpy as np
from numpy.typing import NDArray

Corners = tuple[tuple[int, int], ...]
"""Of a triangle: how far down and right of the first point of a cell."""

Points = NDArray[np.float64]
"""``(points, 2)``: x and y, counted in columns and rows."""


def zero_segments(values: NDArray[np.floating]) -> Points:
    """Return the line on which a grid of numbers is zero, as pairs of points, one after another.

    Each cell of the grid is cut into two triangles; where the corners of one have different signs, the line runs
    straight through it, between the corners by their numbers.

    Args:
        values: ``(rows, columns)``.
    """
    rows, columns = np.mgrid[0 : values.shape[0] - 1, 0 : values.shape[1] - 1]
    first = ((0, 0), (1, 0), (0, 1))
    second = ((1, 1), (1, 0), (0, 1))
    parts = [_cut(values, rows.ravel(), columns.ravel(), corners) for corners in (first, second)]
    return np.concatenate(parts)


def _cut(values: NDArray[np.floating], rows: NDArray[np.intp], columns: NDArray[np.intp], corners: Corners) -> Points:
    """Return the pairs of points at which the line enters and leaves triangles."""
    at = np.stack([values[rows + down, columns + right] for down, right in corners]).astype(np.float64)
    places = np.stack([np.stack([columns + right, rows + down], axis=1) for down, right in corners]).astype(np.float64)
    above = at >= 0.0
    count = above.sum(axis=0)
    mixed = (count == 1) | (count == 2)
    at, places, above, count = at[:, mixed], places[:, mixed], above[:, mixed], count[mixed]
    alone = np.where(count == 1, above.argmax(axis=0), (~above).argmax(axis=0))
    which = np.arange(alone.size)
    ends = []
    for step in (1, 2):
        other = (alone + step) % 3
        one, two = at[alone, which], at[other, which]
        share = (one / (one - two))[:, np.newaxis]
        ends.append(places[alone, which] * (1 - share) + places[other, which] * share)
    return np.stack(ends, axis=1).reshape(-1, 2)
