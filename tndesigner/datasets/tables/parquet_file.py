"""Reads Parquet files."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import polars as pl

from tndesigner.datasets.tables.raw_table import RawTable
from tndesigner.datasets.tables.typed_table import typed_table
from tndesigner.models import FileReading


@contextmanager
def open_parquet(path: Path, reading: FileReading, known: tuple[str, ...] = ()) -> Iterator[RawTable]:  # noqa: ARG001
    """Open a Parquet file.

    Raises:
        DatasetError: if it is missing, damaged, or has no row.
    """
    yield typed_table(path, "a Parquet file", partial(pl.scan_parquet, path))
