"""What the columns of a table hold, found out from its first rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

import polars as pl

from tndesigner.datasets.tables.date_form import DateForm, days, find_dates
from tndesigner.datasets.tables.number_form import PLAIN, NumberForm, missing, possible_forms
from tndesigner.datasets.tables.raw_table import RawTable, column

Form: TypeAlias = NumberForm | DateForm | None
"""How numbers or dates are written; None for texts."""

MOST_BAD = 0.05
"""A column of numbers may have such a share of other texts, or one, which are then a fault of the file."""


class ColumnType(StrEnum):
    """What a column holds."""

    NUMBER = "number"
    DATE = "date"
    CATEGORY = "category"
    TEXT = "text"
    """Texts that hardly ever come again: names, identifiers, sentences."""
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Reader:
    """How the cells of one column become numbers or texts."""

    form: Form
    is_text: bool = True
    """Whether the file holds texts; otherwise it says itself that these are numbers, dates or truth values."""
    bare: bool = False
    """Whether the first cells are numbers without anything around them, so that a quicker expression is tried."""

    def expression(self, cell: pl.Expr) -> pl.Expr:
        """Return numbers or texts, null where a value is missing or cannot be read."""
        if self.bare:
            return cell.cast(pl.Float64, strict=False)
        if not self.is_text:
            return _stated(self.form, cell)
        if self.form is None:
            stripped = cell.str.strip_chars()
            return pl.when(~missing(cell, among_numbers=False)).then(stripped)
        return self.form.read(cell)

    def unreadable(self, cell: pl.Expr) -> pl.Expr:
        """Return whether cells hold something that is not a number or date."""
        if not self.is_text or self.form is None:
            return pl.lit(value=False)
        infinite = cell.str.strip_chars().cast(pl.Float64, strict=False).is_not_null()
        return ~missing(cell, among_numbers=True) & self.form.read(cell).is_null() & ~infinite


def _stated(form: Form, cell: pl.Expr) -> pl.Expr:
    """Return cells whose type the file states as days, finite numbers or texts."""
    if form is None:
        return cell.cast(pl.String)
    if isinstance(form, DateForm):
        return days(cell)
    value = cell.cast(pl.Float64)
    return pl.when(value.is_finite()).then(value)


def find_readers(raw: RawTable, wanted: Sequence[int]) -> dict[int, Reader]:
    """Return how the columns at some places are read, by the first rows."""
    columns = dict(enumerate(raw.sample.get_columns()))
    texts = {place: columns[place] for place in wanted if columns[place].dtype == pl.String}
    readers = {place: _typed(columns[place].dtype) for place in wanted if place not in texts}
    if not texts:
        return readers
    cells = [pl.col(column(place)) for place in texts]
    lacks = raw.sample.select(missing(cell, among_numbers=True).sum() for cell in cells).row(0)
    fails = raw.sample.select(cell.cast(pl.Float64, strict=False).is_finite().sum() for cell in cells).row(0)
    rows = len(raw.sample)
    for (place, series), lacking, good in zip(texts.items(), lacks, fails, strict=True):
        grouped = raw.decimal == "," and bool(series.str.contains(r"\.\d{3}$").all())
        if good == rows - lacking > 0 and not grouped:
            readers[place] = Reader(PLAIN, bare=True)
        else:
            readers[place] = Reader(_find_form(series, raw.decimal, rows - lacking))
    return {place: readers[place] for place in wanted}


def _typed(kind: pl.DataType) -> Reader:
    """Return how a column is read whose type the file states."""
    if kind in (pl.Date, pl.Datetime):
        return Reader(DateForm(""), is_text=False)
    return Reader(PLAIN if kind.is_numeric() or kind == pl.Decimal else None, is_text=False)


def _find_form(cells: pl.Series, decimal: str, filled: int) -> Form:
    """Return how most cells of a column are written; None if they are texts."""
    if not filled:
        return None
    cell = pl.col(cells.name)
    kept = cells.to_frame().filter(~missing(cell, among_numbers=True)).to_series()
    dates = find_dates(kept)
    if dates:
        return dates[0]
    forms: list[NumberForm] = [PLAIN, *possible_forms(kept.head(200).to_list(), decimal)]
    if decimal == ",":
        forms = [*forms[1:], PLAIN]
    frame = kept.to_frame()
    good = [int(frame.select(form.read(cell).is_not_null().sum()).item()) for form in forms]
    best = max(range(len(forms)), key=good.__getitem__)
    bad = filled - good[best]
    if bad <= max(1, MOST_BAD * filled) and good[best] > bad:
        return forms[best]
    return None
