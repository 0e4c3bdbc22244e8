"""Whether the first row of a table names its columns, and how they are called."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from tndesigner.datasets.tables.cells import is_missing, looks_like_value, whole_number, year_now
from tndesigner.wording.lists import listed
from tndesigner.wording.names import shown
from tndesigner.wording.text import Text

_MOST_SHOWN = 4
_FEWEST_ROWS, _MOST_CELLS = 10, 20_000
"""How much of the table decides."""
_TAKEN_AS_NAMES = "The first row, {0}, is taken as names; if it is data, say that there is no header."
_TAKEN_AS_DATA = "The first row, {0}, is taken as data; if it names the columns, say that there is a header."


@dataclass(frozen=True, slots=True)
class Header:
    """The names of the columns, and whether they come from the first row."""

    present: bool
    names: tuple[str, ...]
    units: bool = False
    """Whether the row below the header holds units."""
    notes: tuple[str, ...] = ()


Row = tuple[str, ...]


def find_header(rows: Sequence[Row], width: int, chosen: bool | None, known: Row = ()) -> Header:
    """Decide whether the first row is a header.

    Args:
        rows: the first rows.
        width: the number of columns.
        chosen: the choice of a person.
        known: names from elsewhere, such as a comment, for a table without a header.
    """
    first, body = rows[0], rows[1 : 1 + max(_FEWEST_ROWS, _MOST_CELLS // width)]
    present, notes = (chosen, ()) if chosen is not None else _decide(first, body, known)
    if not present:
        names = known or tuple(f"column {place + 1}" for place in range(width))
        return Header(False, names, notes=notes)
    padded = (*first, *[""] * (width - len(first))) if len(first) != width - 1 else ("row name", *first)
    names, renamed = _distinct(padded[:width])
    units = _holds_units(body)
    if units:
        more = (Text("The row below the header holds no values but units, and is skipped."),)
        return Header(True, names, True, (*notes, *renamed, *more))
    return Header(True, names, notes=(*notes, *renamed))


def _decide(first: Row, body: Sequence[Row], known: Row) -> tuple[bool, tuple[str, ...]]:
    """Return whether the first row is a header, with a note where that is in doubt."""
    if not body:
        return not any(map(looks_like_value, first)), ()
    columns = [[row[place] for row in body if place < len(row)] for place in range(len(first))]
    evidence = [_evidence(cell, cells) for cell, cells in zip(first, columns, strict=True)]
    shown_row = listed(map(shown, first), most=_MOST_SHOWN)
    if 1 in evidence:
        return True, ()
    if -1 not in evidence:
        doubt = Text(_TAKEN_AS_NAMES, shown_row)
        return not known, (doubt,) if _may_be_data(columns) and not known else ()
    if known or not _counts_columns(first, columns):
        texts = [cell for cell in first if cell and not looks_like_value(cell)]
        doubt = Text(_TAKEN_AS_DATA, shown_row)
        return False, (doubt,) if texts else ()
    return True, (Text(_TAKEN_AS_NAMES, shown_row),)


def _evidence(cell: str, below: Sequence[str]) -> int:
    """Return 1 if a cell must be a name, -1 if it is like those below it, and 0 if it may be either."""
    filled = [one for one in below if not is_missing(one)]
    if is_missing(cell) or not filled:
        return 0
    values = sum(map(looks_like_value, filled))
    if values > 0.5 * len(filled):
        return -1 if looks_like_value(cell) else 1
    if looks_like_value(cell):
        return 0
    return -1 if cell in filled else 0


def _may_be_data(columns: Sequence[Sequence[str]]) -> bool:
    """Tell whether the texts of no column come again, so that those of the first row need not either."""
    return all(len(set(cells)) == len(cells) for cells in columns)


def _counts_columns(first: Row, columns: Sequence[Sequence[str]]) -> bool:
    """Tell whether a row of numbers is one of names: it counts the columns, or lists years above other numbers."""
    numbers = [whole_number(cell) for cell in first if cell]
    if len(numbers) < len(first) - 1 or len(numbers) < 2 or None in numbers:
        return False
    found = [number for number in numbers if number is not None]
    steps = {second - one for one, second in pairwise(found)}
    if steps != {1}:
        return False
    if found[0] in (0, 1):
        return len(found) > 2 or any("." in cell for cells in columns for cell in cells)
    years = range(1800, year_now() + 100)
    below = {whole_number(cell) for cells in columns for cell in cells}
    return found[0] in years and found[-1] in years and not below & set(years)


def _holds_units(body: Sequence[Row]) -> bool:
    """Tell whether the first row below the header has texts only, while all columns hold numbers."""
    if len(body) < 3:
        return False
    first, rest = body[0], body[1:]
    if any(map(looks_like_value, first)) or sum(map(bool, first)) < 2:
        return False
    numeric = 0
    for place, cell in enumerate(first):
        filled = [row[place] for row in rest if place < len(row) and not is_missing(row[place])]
        values = bool(filled) and all(map(looks_like_value, filled))
        numeric += values
        if not values and cell in filled:
            return False
    return 2 * numeric > len(first) and all(len(cell) <= 12 for cell in first)


def _distinct(names: Row) -> tuple[Row, Row]:
    """Return names that all differ; a column without one is called by its place."""
    given = [" ".join(name.split()) or f"column {place + 1}" for place, name in enumerate(names)]
    taken: dict[str, int] = {}
    result, doubled = [], []
    everything = set(given)
    for name in given:
        taken[name] = taken.get(name, 0) + 1
        if taken[name] == 1:
            result.append(name)
            continue
        while (other := f"{name} {taken[name]}") in everything:
            taken[name] += 1
        everything.add(other)
        doubled.append(name)
        result.append(other)
    if not doubled:
        return tuple(result), ()
    titles = listed((f"“{shown(name)}”" for name in dict.fromkeys(doubled)), most=_MOST_SHOWN)
    return tuple(result), (Text("Several columns are called {0}; the later ones got a number.", titles),)
