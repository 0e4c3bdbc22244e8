"""Reads the columns of a table, and counts what their use depends on."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, timedelta
from math import isfinite
from typing import Any

import polars as pl

from tndesigner.datasets.errors import DatasetError
from tndesigner.datasets.tables.columns import MOST_BAD, ColumnType, Form, Reader, find_readers
from tndesigner.datasets.tables.date_form import DateForm, find_dates
from tndesigner.datasets.tables.raw_table import RawTable, column
from tndesigner.wording.names import shown
from tndesigner.wording.text import Text, message_of

EXAMPLES = 3
_MOSTLY_DISTINCT = 0.5
FEW_TEXTS = 10
"""So many different texts are categories in any table, however short."""
MOST_TEXTS = 100
"""More categories than these are not given a column each."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Cells of a column of numbers or dates that are neither."""

    count: int
    row: int
    """The first of them, from 0, without blank rows."""
    cell: str


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Column:
    """One column as it was read."""

    name: str
    type: ColumnType
    reader: Reader
    values: pl.Series
    """Float64 numbers or texts, null where a value is missing."""
    distinct: int
    missing: int
    infinite: int = 0
    fault: Fault | None = None

    @property
    def form(self) -> Form:
        """How numbers or dates are written; None for texts."""
        return self.reader.form

    @property
    def is_text(self) -> bool:
        """Whether the column holds texts."""
        return self.reader.form is None

    @property
    def examples(self) -> tuple[str, ...]:
        """The first few distinct values."""
        found = self.values.drop_nulls().head(1000).unique(maintain_order=True).head(EXAMPLES)
        if isinstance(self.form, DateForm) and not self.form.is_clock:
            return tuple(str(date(1970, 1, 1) + timedelta(days=one)) for one in found.to_list() if abs(one) < 700_000)
        return tuple(one if isinstance(one, str) else f"{one:g}" for one in found.to_list())


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Survey:
    """The columns of a table that are wanted, all equally long."""

    raw: RawTable
    columns: dict[str, Column]
    rows: int
    notes: tuple[str, ...] = ()


def survey(raw: RawTable, wanted: Sequence[str] = ()) -> Survey:
    """Read columns by name, or all of them.

    Raises:
        DatasetError: if a row is faulty.
    """
    names = set(wanted)
    places = [place for place, name in enumerate(raw.names) if not names or name in names]
    readers = find_readers(raw, places)
    raw, frame = _collect(raw, readers)
    readers, frame = _read_thoroughly(raw, readers, frame)
    blank = _blank_rows(frame)
    readers, frame, facts = _look_at_gaps(raw, readers, frame, blank)
    if blank is not None:
        frame = frame.filter(~blank)
    if frame.is_empty():
        raise DatasetError(Text("{0} has no row of cells", raw.path))
    rows, columns = len(frame), {}
    read = frame.get_columns()[::-1]
    del frame
    for place in places:
        name = raw.names[place]
        columns[name] = _describe(name, readers[place], read.pop())
    for place, (fault, infinite) in facts.items():
        name = raw.names[place]
        columns[name] = replace(columns[name], fault=fault, infinite=infinite)
    return Survey(
        raw=raw,
        columns=columns,
        rows=rows,
        notes=(*raw.notes, *_doubts(raw, columns), *_mixed_dates(raw, columns), *_pairs(raw, columns)),
    )


def _collect(raw: RawTable, readers: dict[int, Reader]) -> tuple[RawTable, pl.DataFrame]:
    """Return the columns, of the rewritten file if polars fails or takes what is not a row for one."""
    try:
        frame = _read(raw, readers)
        last = column(max(readers))
        if raw.again is None or not frame[last].null_count() or not raw.has_short_rows():
            return raw, frame
    except pl.exceptions.PolarsError as problem:
        if raw.again is None:
            raise DatasetError(Text("{0} cannot be read: {1}", raw.path, message_of(problem))) from problem
    again = raw.again()
    return again, _read(again, readers)


def _read_thoroughly(
    raw: RawTable, readers: dict[int, Reader], frame: pl.DataFrame
) -> tuple[dict[int, Reader], pl.DataFrame]:
    """Read those columns again, cell by cell, where a quick look at bare numbers did not find one in each row."""
    columns = dict(zip(readers, frame.get_columns(), strict=True))
    again = {
        place: replace(one, bare=False)
        for place, one in readers.items()
        if one.bare and (columns[place].null_count() or not _is_finite(columns[place]))
    }
    return {**readers, **again}, frame.with_columns(_read(raw, again)) if again else frame


def _is_finite(values: pl.Series) -> bool:
    """Tell whether all numbers are finite; a sum shows this at once, unless it overflows itself."""
    return isfinite(values.sum()) or bool(values.is_finite().all())


def _read(raw: RawTable, readers: dict[int, Reader]) -> pl.DataFrame:
    """Return columns as numbers or texts; polars parses bare numbers by itself, as long as all of them are such."""
    expressions = [reader.expression(pl.col(column(place))).alias(column(place)) for place, reader in readers.items()]
    bare = [place for place, one in readers.items() if one.bare]
    if bare and raw.typed is not None:
        with suppress(pl.exceptions.ComputeError):
            return raw.typed(bare).select(expressions).collect(engine="streaming")
    return raw.frame.select(expressions).collect(engine="streaming")


def _blank_rows(frame: pl.DataFrame) -> pl.Series | None:
    """Return which rows hold nothing; None if each holds something."""
    blank: pl.Series | None = None
    for series in frame:
        if not series.null_count():
            return None
        blank = series.is_null() if blank is None else blank & series.is_null()
    return blank if blank is not None and blank.any() else None


_Facts = dict[int, tuple[Fault | None, int]]


def _look_at_gaps(
    raw: RawTable, readers: dict[int, Reader], frame: pl.DataFrame, blank: pl.Series | None
) -> tuple[dict[int, Reader], pl.DataFrame, _Facts]:
    """Find out whether cells without a number are empty, infinite or faulty; mostly faulty columns become texts."""
    columns = dict(zip(readers, frame.get_columns(), strict=True))
    gaps = {place: columns[place].null_count() for place, one in readers.items() if one.form and one.is_text}
    places = [place for place, count in gaps.items() if count]
    if not places:
        return readers, frame, {}
    found = _count_faults(raw, readers, places)
    facts: _Facts = {}
    texts: dict[int, Reader] = {}
    for place in places:
        count, filled = found[f"n{place}"] or 0, len(frame) - gaps[place]
        if count > max(1, MOST_BAD * (filled + count)):
            texts[place] = Reader(None)
            continue
        row = found[f"r{place}"] or 0
        row -= int(blank.head(row).sum()) if blank is not None else 0
        facts[place] = (Fault(count, row, str(found[f"c{place}"])) if count else None, found[f"i{place}"] or 0)
    if texts:
        frame = frame.with_columns(_read(raw, texts))
    return {**readers, **texts}, frame, facts


def _count_faults(raw: RawTable, readers: dict[int, Reader], places: Sequence[int]) -> dict[str, Any]:
    """Return how many cells are faulty or infinite, and the first faulty one and its row, for each column."""
    wanted = []
    for place in places:
        cell = pl.col(column(place))
        bad = readers[place].unreadable(cell)
        infinite = cell.str.strip_chars().cast(pl.Float64, strict=False).is_infinite().sum()
        wanted += [bad.sum().alias(f"n{place}"), infinite.alias(f"i{place}"), bad.arg_max().alias(f"r{place}")]
        wanted.append(cell.filter(bad).first().alias(f"c{place}"))
    return raw.frame.select(wanted).collect(engine="streaming").row(0, named=True)


def _describe(name: str, reader: Reader, values: pl.Series) -> Column:
    lacking = values.null_count()
    filled = len(values) - lacking
    distinct = values.drop_nulls().n_unique() if reader.form is None else 0
    if not filled:
        kind = ColumnType.EMPTY
    elif reader.form is not None:
        kind = ColumnType.DATE if isinstance(reader.form, DateForm) else ColumnType.NUMBER
    else:
        own = distinct > FEW_TEXTS and distinct > _MOSTLY_DISTINCT * filled
        kind = ColumnType.TEXT if own else ColumnType.CATEGORY
    return Column(name=name, type=kind, reader=reader, values=values, distinct=distinct, missing=lacking)


_MONTH_FIRST = "Column “{0}” holds dates such as {1}, which are read with the month first."
_TWO_FORMS = (
    "Column “{0}” holds dates in two forms such as {1} and {2}, which are read as texts; write all of them in one form."
)
_ARE_PAIRS = (
    "Column “{0}” holds pairs of numbers such as {1}, which are read as texts; write each number into a column of its "
    "own."
)


def _doubts(raw: RawTable, columns: dict[str, Column]) -> list[str]:
    """Return notes about dates that can be read with either the day or the month first."""
    notes: list[str] = []
    for place, name in enumerate(raw.names):
        one = columns.get(name)
        if one is None or not isinstance(one.form, DateForm) or not one.form.pattern.startswith("%m/%d"):
            continue
        cells = raw.sample[column(place)].drop_nulls()
        if any(form.pattern.startswith("%d/%m") for form in find_dates(cells)):
            notes.append(Text(_MONTH_FIRST, name, cells[0]))
    return notes


def _mixed_dates(raw: RawTable, columns: dict[str, Column]) -> list[str]:
    """Return notes about columns of dates in two forms, which are read as texts."""
    notes: list[str] = []
    for place, name in enumerate(raw.names):
        cells = raw.sample[column(place)].drop_nulls()
        if name not in columns or not columns[name].is_text or cells.dtype != pl.String:
            continue
        for form in find_dates(cells.head(1)):
            others = cells.filter(pl.select(form.read(pl.lit(cells))).to_series().is_null())
            if find_dates(others):
                notes.append(Text(_TWO_FORMS, shown(name), cells[0], others[0]))
                break
    return notes


_PAIR = r"^\d+:[-+]?\d*\.?\d+(?:[eE][-+]?\d+)?$"


def _pairs(raw: RawTable, columns: dict[str, Column]) -> list[str]:
    """Return notes about columns of pairs such as 1:0.5, which are read as texts."""
    notes: list[str] = []
    for place, name in enumerate(raw.names):
        cells = raw.sample[column(place)].drop_nulls()
        if name in columns and columns[name].is_text and cells.dtype == pl.String and len(cells):
            pairs = cells.filter(cells.str.contains(_PAIR))
            if len(pairs) > 0.5 * len(cells):
                notes.append(Text(_ARE_PAIRS, shown(name), pairs[0]))
    return notes
