"""A table as it comes out of a file: cells that are still texts, unless the file itself says what they are."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path

import polars as pl


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class RawTable:
    """The columns of a file, not yet read."""

    path: Path
    names: tuple[str, ...]
    frame: pl.LazyFrame
    """A column for each name, called "0", "1" and so on."""
    sample: pl.DataFrame
    """The first rows of the frame."""
    place: Callable[[int], str]
    """Returns where a row is in the file, as in "line 7", given its number from 0, without blank rows."""
    header: bool = True
    """Whether names come from the file."""
    separator: str = ""
    decimal: str = "."
    encoding: str = ""
    notes: tuple[str, ...] = ()
    typed: Callable[[Collection[int]], pl.LazyFrame] | None = None
    """Returns the frame with the columns at some places as numbers; reading it fails if a cell is none."""
    again: Callable[[], "RawTable"] | None = None
    """Returns the same table from a rewritten file, or raises and names the faulty line; asked if polars fails."""
    has_short_rows: Callable[[], bool] = lambda: False
    """Tells whether lines under the table are no rows, or raises; asked if cells of the last column are missing."""


def column(place: int) -> str:
    """Return what the column at a place is called in a frame."""
    return str(place)


SAMPLE_CELLS = 400_000
"""The types of columns are decided by rows with about so many cells."""
FEWEST_ROWS, MOST_ROWS = 200, 2000


def sample_rows(width: int) -> int:
    """Return how many rows decide the types of columns."""
    return max(FEWEST_ROWS, min(MOST_ROWS, SAMPLE_CELLS // max(1, width)))
