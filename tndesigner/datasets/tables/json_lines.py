"""Reads JSON lines: one object per line, whose keys are the names of the columns."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import polars as pl

from tndesigner.datasets.tables.raw_table import RawTable
from tndesigner.datasets.tables.typed_table import typed_table
from tndesigner.models import FileReading


@contextmanager
def open_json_lines(path: Path, reading: FileReading, known: tuple[str, ...] = ()) -> Iterator[RawTable]:  # noqa: ARG001
    """Open a file of JSON lines; all lines decide the types of the columns.

    Raises:
        DatasetError: if it is missing, damaged, or has no row.
    """
    yield typed_table(path, "a file of JSON lines", partial(pl.scan_ndjson, path, infer_schema_length=None), row="line")
