"""Encodes new rows with the codes that a run has kept: from a file, a data frame or plain rows."""

from collections.abc import Mapping, Sequence
from datetime import date, time
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl

from tndesigner.datasets.errors import DatasetError
from tndesigner.datasets.kept_reading import CodeKind, ColumnCode, KeptReading
from tndesigner.datasets.new_rows import Encoded, NewRows
from tndesigner.datasets.tables.coding import encode, reader_of
from tndesigner.datasets.tables.opening import open_table
from tndesigner.datasets.tables.raw_table import column
from tndesigner.datasets.tables.words import encode_words
from tndesigner.models import FileReading
from tndesigner.wording.lists import suggestion
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text


def encode_file(kept: KeptReading, path: Path, reading: FileReading) -> Encoded:
    """Return the rows of a table as a model takes them.

    Raises:
        DatasetError: if the file is not a table, or lacks a column that the run learned from.
    """
    known = tuple(code.name for code in kept.columns)
    with open_table(path, reading, known) as raw:
        _require_columns(str(path), known, raw.names)
        places = {name: raw.names.index(name) for name in known}
        wanted = [column(places[code.name]) for code in kept.columns]
        frame = raw.frame.select(pl.col(name) for name in dict.fromkeys(wanted)).collect()
    return _encode(kept.columns, [frame[name] for name in wanted])


def encode_rows(kept: KeptReading, rows: NewRows) -> Encoded:
    """Return rows as a model takes them.

    Raises:
        DatasetError: if they lack a column that the run learned from, or have another number of cells.
    """
    return _encode(
        kept.columns, [_series(code, cells) for code, cells in zip(kept.columns, _cells(kept, rows), strict=True)]
    )


def _require_columns(where: str, known: Sequence[str], names: Sequence[str]) -> None:
    for name in known:
        if name not in names:
            hint = suggestion(name, names, "there are {0}")
            raise DatasetError(
                Text("{0}: there is no column {1}, which the run learned from; {2}", where, quoted(name), hint)
            )


def _cells(kept: KeptReading, rows: Any) -> list[list[object]]:  # noqa: ANN401  # a data frame of any library
    """Return the cells of each column."""
    known = [code.name for code in kept.columns]
    if hasattr(rows, "columns"):
        _require_columns(Text("the data"), known, [str(name) for name in rows.columns])
        return [list(rows[name]) for name in known]
    if not len(rows):
        return [[] for _ in known]
    if isinstance(rows[0], Mapping):
        for number, row in enumerate(rows, 1):
            _require_columns(Text("row {0}", str(number)), known, [str(name) for name in row])
        return [[row[name] for row in rows] for name in known]
    for number, row in enumerate(rows, 1):
        if len(row) != len(known):
            raise DatasetError(
                Text(
                    "row {0} has {1} cells, but the run learned from {2} columns",
                    str(number),
                    str(len(row)),
                    str(len(known)),
                )
            )
    return [[row[place] for row in rows] for place in range(len(known))]


def _series(code: ColumnCode, cells: Sequence[object]) -> pl.Series:
    """Return the cells of a column as numbers or texts."""
    present = [cell for cell in cells if cell is not None]
    if code.kind is CodeKind.NUMBER and all(isinstance(cell, int | float | np.number) for cell in present):
        return pl.Series("0", [None if cell is None else float(cell) for cell in cells], dtype=pl.Float64)  # type: ignore[arg-type]
    return pl.Series("0", [_text(code, cell) for cell in cells], dtype=pl.String)


def _text(code: ColumnCode, cell: Any) -> str | None:  # noqa: ANN401  # a cell may be anything
    """Return a cell as the file would have it."""
    if cell is None or cell != cell:  # NaN, of any library
        return None
    if isinstance(cell, date | time) and code.pattern:
        return cell.strftime(code.pattern.replace("%.f", ".%f").replace("%#z", "%z"))
    if isinstance(cell, float | np.floating) and float(cell).is_integer():
        return str(int(cell))
    return str(cell)


def _encode(codes: Sequence[ColumnCode], columns: Sequence[pl.Series]) -> Encoded:
    read = [
        series.to_frame("c").select(reader_of(code, series.dtype).expression(pl.col("c"))).to_series()
        for code, series in zip(codes, columns, strict=True)
    ]
    total = len(read[0])
    whole = np.ones(total, dtype=bool)
    for code, series in zip(codes, read, strict=True):
        if code.fill is None:
            whole &= series.is_not_null().to_numpy()
    rows = np.flatnonzero(whole)
    if codes[0].kind is CodeKind.WORDS:
        return Encoded(encode_words(codes[0], read[0], rows), rows, total)
    (x,) = encode(codes, read, [rows])
    return Encoded(x, rows, total)
