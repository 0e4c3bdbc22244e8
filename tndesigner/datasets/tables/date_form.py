"""How the dates and times of a column are written, and the polars expressions that read them."""

from dataclasses import dataclass

import polars as pl

from tndesigner.datasets.tables.cells import CLOCK_FORMATS, DATE_FORMATS
from tndesigner.wording.text import Text

_DAY, _HOUR = 86_400e6, 3_600e6
"""In microseconds."""
_YEAR_1000 = -354_285
"""In days; an earlier year was written with two digits."""


@dataclass(frozen=True, slots=True)
class DateForm:
    """How dates, with or without times, are written; they are read as days, and times of day as hours."""

    pattern: str
    """As strftime has it; empty for columns that hold dates already."""

    @property
    def is_clock(self) -> bool:
        """Whether these are times of day."""
        return self.pattern in CLOCK_FORMATS

    @property
    def title(self) -> str:
        """What the numbers are that the column is read as."""
        return Text("times, as hours" if self.is_clock else "dates, as days since 1970")

    def read(self, cell: pl.Expr) -> pl.Expr:
        """Return the days or hours in cells of text; null where there are none."""
        if self.is_clock:
            clock = cell.str.strip_chars().str.to_time(self.pattern, strict=False)
            return clock.cast(pl.Int64).cast(pl.Float64) / (1e3 * _HOUR)
        return days(cell.str.strip_chars().str.to_datetime(self.pattern, strict=False, time_unit="us"))


def days(moment: pl.Expr) -> pl.Expr:
    """Return moments as days since 1970, with fractions."""
    return moment.cast(pl.Datetime("us")).cast(pl.Int64).cast(pl.Float64) / _DAY


def find_dates(cells: pl.Series) -> tuple[DateForm, ...]:
    """Return the forms in which all cells, which are not missing, are dates or times."""
    if not cells.len() or not cells.head(5).str.contains(r"\d").all():
        return ()
    shortest = cells.str.len_chars().min()
    if not isinstance(shortest, int) or shortest < 4:
        return ()
    return tuple(form for form in map(DateForm, (*DATE_FORMATS, *CLOCK_FORMATS)) if _fits(cells, form))


def _fits(cells: pl.Series, form: DateForm) -> bool:
    try:
        found = pl.select(form.read(pl.lit(cells))).to_series()
    except pl.exceptions.PolarsError:
        return False
    earliest = found.min()
    return not found.null_count() and isinstance(earliest, float) and (form.is_clock or earliest > _YEAR_1000)
