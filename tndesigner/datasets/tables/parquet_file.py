"""Reads Parquet files, which know the names and types of their columns."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import polars as pl

from tndesigner.datasets.errors import DatasetError
from tndesigner.datasets.tables.raw_table import RawTable, column, sample_rows
from tndesigner.datasets.user_file import require_file
from tndesigner.models import FileReading
from tndesigner.wording.names import shown

_INDEX = "__index_level_"


@contextmanager
def open_parquet(path: Path, reading: FileReading, known: tuple[str, ...] = ()) -> Iterator[RawTable]:  # noqa: ARG001
    """Open a Parquet file.

    Raises:
        DatasetError: if it is missing, damaged, or has no row.
    """
    require_file(path)
    try:
        frame = pl.scan_parquet(path)
        schema = frame.collect_schema()
        flat = {name: kind for name, kind in schema.items() if not kind.is_nested() and not name.startswith(_INDEX)}
        frame = frame.select(_flat(name, kind).alias(column(place)) for place, (name, kind) in enumerate(flat.items()))
        sample = frame.head(sample_rows(len(flat))).collect()
    except pl.exceptions.PolarsError as problem:
        raise DatasetError(f"{path} is not a Parquet file, or is damaged: {problem}") from problem
    except OSError as problem:
        raise DatasetError(f"{path} cannot be read: {problem}") from problem
    if not flat or sample.is_empty():
        raise DatasetError(f"{path} is empty: there is no row of cells in it")
    nested = [name for name in schema if schema[name].is_nested()]
    notes = [f"Column “{shown(name)}” holds lists or records, and is left out." for name in nested]
    yield RawTable(
        path=path, names=tuple(flat), frame=frame, sample=sample, place=lambda row: f"row {row + 1}", notes=tuple(notes)
    )


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
