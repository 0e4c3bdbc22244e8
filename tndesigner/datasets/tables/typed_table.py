"""A table from a file that knows the names and types of its columns."""

from collections.abc import Callable
from pathlib import Path

import polars as pl

from tndesigner.datasets.errors import DatasetError
from tndesigner.datasets.tables.raw_table import RawTable, column, sample_rows
from tndesigner.datasets.user_file import require_file
from tndesigner.wording.names import shown
from tndesigner.wording.text import Text, message_of

_INDEX = "__index_level_"


def typed_table(path: Path, title: str, scan: Callable[[], pl.LazyFrame], *, row: str = "row") -> RawTable:
    """Return the table of a file; columns of lists or records are left out.

    Args:
        path: the file.
        title: what the file should be, as in "a Parquet file".
        scan: opens it.
        row: what a row is called in messages that number it.

    Raises:
        DatasetError: if the file is missing, damaged, or has no row.
    """
    require_file(path)
    if not path.stat().st_size:
        raise _empty(path)
    try:
        frame = scan()
        schema = frame.collect_schema()
        flat = {name: kind for name, kind in schema.items() if not kind.is_nested() and not name.startswith(_INDEX)}
        frame = frame.select(_flat(name, kind).alias(column(place)) for place, (name, kind) in enumerate(flat.items()))
        sample = frame.head(sample_rows(len(flat))).collect()
    except pl.exceptions.PolarsError as problem:
        [reason, *_] = str(problem).splitlines() or [type(problem).__name__]
        raise DatasetError(Text("{0} is not {1}, or is damaged: {2}", path, Text(title), reason)) from problem
    except OSError as problem:
        raise DatasetError(Text("{0} cannot be read: {1}", path, message_of(problem))) from problem
    if not flat or sample.is_empty():
        raise _empty(path)
    nested = [name for name in schema if schema[name].is_nested()]
    notes = tuple(Text("Column “{0}” holds lists or records, and is left out.", shown(name)) for name in nested)
    return RawTable(
        path=path,
        names=tuple(flat),
        frame=frame,
        sample=sample,
        place=lambda number: Text("{0} {1}", Text(row), str(number + 1)),
        notes=notes,
    )


def _empty(path: Path) -> DatasetError:
    return DatasetError(Text("{0} is empty: there is no row of cells in it", path))


def _flat(name: str, kind: pl.DataType) -> pl.Expr:
    """Return a column as numbers, dates, truth values or texts."""
    cell = pl.col(name)
    if kind == pl.Time:
        return cell.cast(pl.Int64).cast(pl.Float64) / 3.6e12
    if kind == pl.Duration:
        return cell.dt.total_microseconds().cast(pl.Float64) / 86_400e6
    if kind in (pl.Categorical, pl.Enum):
        return cell.cast(pl.String)
    if kind in (pl.Binary, pl.Object, pl.Null):
        return pl.lit(None, dtype=pl.String)
    return cell
