"""Reads Excel files: the first sheet, as a grid of texts that is looked at as one looks at a CSV file."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import fastexcel
import polars as pl

from tndesigner.datasets.errors import DatasetError
from tndesigner.datasets.tables.header import find_header
from tndesigner.datasets.tables.layout import Record, title_lines
from tndesigner.datasets.tables.number_form import find_decimal
from tndesigner.datasets.tables.raw_table import RawTable, column, sample_rows
from tndesigner.datasets.user_file import require_file
from tndesigner.models import FileReading
from tndesigner.wording.lists import listed
from tndesigner.wording.text import Text, message_of

_DECIDING_ROWS = 200


@contextmanager
def open_excel(path: Path, reading: FileReading, known: tuple[str, ...] = ()) -> Iterator[RawTable]:
    """Open an Excel file.

    Raises:
        DatasetError: if it is missing, damaged, or its first sheet is empty.
    """
    require_file(path)
    try:
        book = fastexcel.read_excel(path)
        sheet = book.load_sheet(0, header_row=None, dtypes="string")
        grid = sheet.to_polars()
    except (fastexcel.FastExcelError, pl.exceptions.PolarsError, OSError) as problem:
        raise DatasetError(Text("{0} is not an Excel file, or is damaged: {1}", path, message_of(problem))) from problem
    grid = grid.filter(pl.any_horizontal(pl.all().is_not_null())) if grid.width else grid
    grid = grid.select(series.name for series in grid if series.null_count() < len(series))
    if grid.is_empty():
        raise DatasetError(Text("{0} is empty: there is no row of cells in its first sheet", path))
    yield _table(path, reading, grid, book.sheet_names, known)


def _table(path: Path, reading: FileReading, grid: pl.DataFrame, sheets: list[str], known: tuple[str, ...]) -> RawTable:
    rows = [tuple((cell or "").strip() for cell in row) for row in grid.head(_DECIDING_ROWS).rows()]
    titles = title_lines([Record(place, cells, place + 1) for place, cells in enumerate(rows)], grid.width)
    rows = rows[titles:]
    chosen = reading.header
    if chosen is None and known and set(known) <= set(rows[0]):
        chosen = True
    header = find_header(rows, grid.width, chosen)
    skipped = titles + header.present + header.units
    body = grid.slice(skipped)
    if body.is_empty():
        raise DatasetError(Text("{0} has a header, but no row below it", path))
    body = body.rename({name: column(place) for place, name in enumerate(body.columns)})
    others = [f"“{name}”" for name in sheets[1:]]
    told = (
        "The first sheet, “{0}”, is read; {1} are not."
        if others[1:]
        else "The first sheet, “{0}”, is read; {1} is not."
    )
    notes = [Text(told, sheets[0], listed(others, most=4))] if others else []
    cells = [cell for row in rows for cell in row]
    return RawTable(
        path=path,
        names=header.names,
        frame=body.lazy(),
        sample=body.head(sample_rows(body.width)),
        place=lambda row: Text("row {0}", str(row + skipped + 1)),
        header=header.present,
        decimal=reading.decimal or find_decimal(cells, ""),
        notes=(*notes, *header.notes),
    )
