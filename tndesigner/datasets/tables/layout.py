"""How the text of a table is laid out: the separator, lines that belong to no row, and where the rows begin."""

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tndesigner.datasets.errors import DatasetError
from tndesigner.datasets.tables.cells import is_missing, looks_like_value
from tndesigner.wording.names import shown
from tndesigner.wording.sentences import counted
from tndesigner.wording.text import Text, message_of

SEPARATORS = (",", ";", "\t", "|")
SPACES = " "
"""Stands for any number of spaces."""
_MOST_RECORDS = 1000
_MOST_CELLS = 300_000
"""Rows and cells that decide a layout."""


@dataclass(frozen=True, slots=True)
class Record:
    """A row of cells, without surrounding spaces."""

    line: int
    """The line on which it begins, from 1."""
    cells: tuple[str, ...]
    next_line: int
    """The line after it."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the cells of a text are."""

    separator: str
    width: int
    """The number of cells in most rows."""
    records: tuple[Record, ...]
    """The rows of the sample, from the first that has so many cells, perhaps a header."""
    comments: bool
    """Whether lines that begin with # are no rows."""
    names: tuple[str, ...]
    """The names in the last comment above the rows, if there is one for each column."""
    notes: tuple[str, ...]


def read_records(lines: Iterable[str], separator: str, *, comments: bool = False) -> Iterator[Record]:
    """Yield each row that is not blank.

    Raises:
        csv.Error: if a row is none; the line is in ``Record.line`` of the row before.
    """
    if separator == SPACES:
        lines = (line.rstrip().replace("\t", " ") + "\n" for line in lines)
    reader = csv.reader(lines, delimiter=separator, skipinitialspace=True)
    line = 1
    for row in reader:
        cells = tuple(cell.strip() for cell in row)
        if any(cells) and not (comments and cells[0].startswith("#")):
            yield Record(line, cells, reader.line_num + 1)
        line = reader.line_num + 1


def find_layout(path: Path, sample: str, separator: str = "") -> Layout:
    """Find out how a text is laid out, by its first lines.

    Args:
        path: the file, for messages.
        sample: its first lines.
        separator: the separator, if a person has chosen one.

    Raises:
        DatasetError: if there is no row.
    """
    stated = _stated_separator(sample)
    comments = any(line.startswith("#") for line in sample[:4096].splitlines()[:3])
    separator = separator or stated or _find_separator(sample, comments=comments)
    records = _sample_records(path, sample, separator, comments=comments)
    if stated and records and records[0].line == 1:
        records = records[1:]
    if not records:
        raise DatasetError(Text("{0} is empty: there is no row of cells in it", path))
    width = _usual_width(records)
    titles = title_lines(records, width)
    notes = []
    if titles:
        title = shown(" ".join(filter(None, records[0].cells)))
        what = counted(titles, "{0} line above the table is skipped", "{0} lines above the table are skipped")
        notes.append(Text("{0}: “{1}”.", what, title))
    names = _commented_names(sample, separator, width) if comments else ()
    if comments:
        notes.append(Text("Lines that begin with # are skipped."))
    return Layout(separator, width, tuple(records[titles:]), comments, names, tuple(notes))


def _stated_separator(sample: str) -> str:
    """Return the separator that the first line states, as Excel writes and reads it: "sep=;"."""
    first = sample.partition("\n")[0].rstrip("\r")
    return first[4:] if first.lower().startswith("sep=") and len(first) == len("sep=;") else ""


def _sample_records(path: Path, sample: str, separator: str, *, comments: bool) -> list[Record]:
    records: list[Record] = []
    try:
        records.extend(_first(read_records(io.StringIO(sample, newline=""), separator, comments=comments)))
    except csv.Error as problem:
        line = records[-1].next_line if records else 1
        raise DatasetError(
            Text("{0} line {1} is not a row of CSV: {2}", path, str(line), message_of(problem))
        ) from problem
    return records


def _first(records: Iterator[Record]) -> Iterator[Record]:
    """Yield as many records as decide a layout."""
    rows = cells = 0
    for record in records:
        yield record
        rows, cells = rows + 1, cells + len(record.cells)
        if rows == _MOST_RECORDS or (cells > _MOST_CELLS and rows > 1):
            return


def _find_separator(sample: str, *, comments: bool) -> str:
    """Return the separator that makes most rows equally long, then gives the most numbers, then the most cells.

    "1,5;2,5" are two numbers. Spaces are only tried where nothing else separates cells.
    """
    scores = {separator: _score(sample, separator, comments=comments) for separator in SEPARATORS}
    best = max(scores, key=scores.__getitem__)
    if scores[best][2] > 1 and scores[best][0] > 0.5:
        return best
    equal, numbers, width = _score(sample, SPACES, comments=comments)
    return SPACES if width > 1 and equal > 0.9 and numbers >= 0.5 else best


def _score(sample: str, separator: str, *, comments: bool) -> tuple[float, float, int]:
    """Return which share of the rows has the usual width, the share of numbers and times, and the width."""
    rows: list[Record] = []
    try:
        rows.extend(_first(read_records(io.StringIO(sample, newline=""), separator, comments=comments)))
    except csv.Error:
        return 0.0, 0.0, 1
    width = _usual_width(rows) if rows else 1
    if width == 1:
        return 0.0, 0.0, 1
    cells = [cell for row in rows[:100] for cell in row.cells[:100]]
    values = sum(looks_like_value(cell) or is_missing(cell) for cell in cells)
    equal = sum(len(row.cells) == width for row in rows)
    return equal / len(rows), values / len(cells), width


def _usual_width(records: list[Record]) -> int:
    """Return the width of most records; of two that are equally frequent, the larger."""
    counts = Counter(len(record.cells) for record in records)
    return max(counts, key=lambda width: (counts[width], width))


def title_lines(records: list[Record], width: int) -> int:
    """Return how many lines above the table hold nothing but a title."""
    for place, record in enumerate(records):
        filled = sum(map(bool, record.cells))
        alone = filled == 1 and bool(record.cells[0])
        if not (alone and (len(record.cells) == 1 < width or width > 2)):
            return place
    return 0


def _commented_names(sample: str, separator: str, width: int) -> tuple[str, ...]:
    """Return the names in the last comment above the rows, as ``numpy.savetxt`` writes them."""
    above = []
    for line in sample.splitlines():
        if not line.startswith("#"):
            break
        above.append(line.lstrip("#").strip())
    if not above:
        return ()
    for one in dict.fromkeys((separator, SPACES, ",")):
        rows = list(read_records([above[-1]], one))
        if rows and len(rows[0].cells) == width and not any(map(looks_like_value, rows[0].cells)):
            return rows[0].cells
    return ()
