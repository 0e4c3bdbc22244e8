"""Imports the readers of tables when the first one is read: polars takes half a second."""

from pathlib import Path

from tndesigner.datasets.dataset import Dataset
from tndesigner.datasets.inspection import Inspection
from tndesigner.models import FileReading


def load_table(path: Path, reading: FileReading, seed: int) -> Dataset:
    """Read a table, as ``tables.table_data.load_table`` does.

    Raises:
        DatasetError: if the file cannot be used.
    """
    from tndesigner.datasets.tables import table_data

    return table_data.load_table(path, reading, seed)


def inspect_table(path: Path, reading: FileReading) -> Inspection:
    """Look at a table, as ``tables.inspecting.inspect_table`` does.

    Raises:
        DatasetError: if the file is no table.
    """
    from tndesigner.datasets.tables import inspecting

    return inspecting.inspect_table(path, reading)
