"""Reads a CSV file into a table of texts; every row has the same number of cells."""

import codecs
import csv
import io
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tndesigner.datasets.errors import DatasetError
from tndesigner.wording.sentences import counted

DELIMITERS = ",;\t|"
LARGEST_FILE = 200 * 2**20
"""Bytes; a larger file would take minutes to read as text."""
_SAMPLE = 65_536


@dataclass(frozen=True, slots=True)
class Table:
    """The cells of a CSV file, as texts without surrounding spaces."""

    path: Path
    names: tuple[str, ...]
    """One for each column; "column 1" and so on if the file has no header."""
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    """The line on which each row begins, from 1."""
    decimal_comma: bool
    """Whether "3,5" is a number: cells are separated by semicolons, so the comma is free."""

    def column(self, name: str) -> tuple[str, ...]:
        """Return the cells of one column."""
        place = self.names.index(name)
        return tuple(row[place] for row in self.rows)


def read_table(path: Path, *, header: bool | None = None) -> Table:
    """Read a CSV file.

    Args:
        path: the file; cells are separated by commas, semicolons, tabs or bars, whichever fits best.
        header: whether the first row names the columns; None to detect it.

    Raises:
        DatasetError: if the file is missing, empty, not text, too large or ragged.
    """
    text = _read_text(path)
    delimiter = _find_delimiter(text)
    records = list(_read_records(path, text, delimiter))
    if not records:
        raise DatasetError(f"{path} is empty: there is no row of cells in it")
    decimal_comma = delimiter == ";"
    first = records[0][1]
    has_header = _is_header(first, decimal_comma) if header is None else header
    names = _name_columns(path, first) if has_header else tuple(f"column {i + 1}" for i in range(len(first)))
    body = records[1:] if has_header else records
    if not body:
        raise DatasetError(f"{path} has a header, but no row below it")
    for line, row in body:
        if len(row) != len(names):
            cells = counted(len(row), "{0} cell", "{0} cells")
            raise DatasetError(f"{path} line {line} has {cells}, but line {records[0][0]} has {len(names)}")
    return Table(path, names, tuple(row for _, row in body), tuple(line for line, _ in body), decimal_comma)


def _read_text(path: Path) -> str:
    """Read the file as UTF-8, or as UTF-16 if it starts with a byte order mark for that."""
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise DatasetError(f"{path} has {size:,} bytes, more than {LARGEST_FILE:,}; save it as an NPZ file")
        content = path.read_bytes()
    except FileNotFoundError as problem:
        raise DatasetError(f"there is no file {path}") from problem
    except OSError as problem:
        raise DatasetError(f"{path} cannot be read: {problem.strerror}") from problem
    encoding = "utf-16" if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as problem:
        line = content.count(b"\n", 0, problem.start) + 1
        raise DatasetError(
            f"{path} line {line} is not text in UTF-8 (byte {content[problem.start]:#04x}); "
            "save the file as CSV in UTF-8"
        ) from problem
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise DatasetError(f"{path} line {line} holds a zero byte: this is no CSV file")
    return text


def _find_delimiter(text: str) -> str:
    """Return the delimiter that separates the first rows best.

    That is into rows of equal length, then into the most numbers ("1,5;2,5" are two), then into the most cells.
    """
    sample = text if len(text) <= _SAMPLE else text[: text.rfind("\n", 0, _SAMPLE) + 1]
    scores = {",": (0.0, 0.0, 0)}
    for delimiter in DELIMITERS:
        rows = [row for row in csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter) if row]
        width = len(rows[0]) if rows else 1
        if width > 1:
            cells = [cell.strip() for row in rows for cell in row]
            numbers = sum(parse_number(cell, decimal_comma=delimiter == ";") is not None for cell in cells)
            equal = sum(len(row) == width for row in rows)
            scores[delimiter] = (equal / len(rows), numbers / len(cells), width)
    return max(scores, key=scores.__getitem__)


def _read_records(path: Path, text: str, delimiter: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield each row that is not blank, with the line on which it begins."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=True)
    line = 1
    try:
        for row in reader:
            cells = tuple(cell.strip() for cell in row)
            if any(cells):
                yield line, cells
            line = reader.line_num + 1
    except csv.Error as problem:
        raise DatasetError(f"{path} line {line} is no row of CSV: {problem}") from problem


def _is_header(first: Sequence[str], decimal_comma: bool) -> bool:
    """Tell whether the first row holds names: some text and no number."""
    filled = [cell for cell in first if not is_missing(cell)]
    return bool(filled) and all(parse_number(cell, decimal_comma=decimal_comma) is None for cell in filled)


def _name_columns(path: Path, header: Sequence[str]) -> tuple[str, ...]:
    """Return the names in a header; a column without a name gets its position."""
    names = tuple(cell or f"column {i + 1}" for i, cell in enumerate(header))
    for place, name in enumerate(names):
        if name in names[:place]:
            raise DatasetError(
                f"{path}: columns {names.index(name) + 1} and {place + 1} are both called {name!r}; rename one"
            )
    return names


_MISSING = frozenset({"", "?", "na", "n/a", "nan", "null", "#n/a"})
_DECIMAL_COMMA = re.compile(r"[+-]?\d+,\d+(?:[eE][+-]?\d+)?")


def is_missing(cell: str) -> bool:
    """Tell whether a cell has no value: it is empty, or one of the usual markers such as "NA"."""
    return cell.lower() in _MISSING


def parse_number(cell: str, *, decimal_comma: bool) -> float | None:
    """Return the number in a cell, which may be infinite, or None if it is other text."""
    text = cell.replace(",", ".") if decimal_comma and _DECIMAL_COMMA.fullmatch(cell) else cell
    if "_" in text:
        return None
    try:
        number = float(text)
    except ValueError:
        return None
    return None if math.isnan(number) else number
