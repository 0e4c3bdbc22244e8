"""Imports the readers of tables when the first one is read: polars takes half a second."""

from pathlib import Path

from tndesigner.datasets.dataset import Dataset
from tndesigner.datasets.examples import Examples
from tndesigner.datasets.inspection import Inspection
from tndesigner.datasets.kept_reading import KeptReading
from tndesigner.datasets.new_rows import Encoded, NewRows
from tndesigner.datasets.splitting import SplitChoice
from tndesigner.models import FileReading


def load_table(path: Path, reading: FileReading, choice: SplitChoice) -> Dataset:
    """Read a table, as ``tables.table_data.load_table`` does.

    Raises:
        DatasetError: if the file cannot be used.
    """
    from tndesigner.datasets.tables import table_data

    return table_data.load_table(path, reading, choice)


def encode_file(kept: KeptReading, path: Path, reading: FileReading) -> Encoded:
    """Encode the rows of a table, as ``tables.new_table.encode_file`` does.

    Raises:
        DatasetError: if the file is not a table, or lacks a column.
    """
    from tndesigner.datasets.tables import new_table

    return new_table.encode_file(kept, path, reading)


def encode_rows(kept: KeptReading, rows: NewRows) -> Encoded:
    """Encode rows, as ``tables.new_table.encode_rows`` does.

    Raises:
        DatasetError: if they lack a column.
    """
    from tndesigner.datasets.tables import new_table

    return new_table.encode_rows(kept, rows)


def read_pictures(path: Path, reading: FileReading) -> Examples:
    """Read a folder of pictures, as ``picture_folder.read_pictures`` does.

    Raises:
        DatasetError: if it cannot be used.
    """
    from tndesigner.datasets import picture_folder

    return picture_folder.read_pictures(path, reading)


def inspect_table(path: Path, reading: FileReading) -> Inspection:
    """Look at a table, as ``tables.inspecting.inspect_table`` does.

    Raises:
        DatasetError: if the file is not a table.
    """
    from tndesigner.datasets.tables import inspecting

    return inspecting.inspect_table(path, reading)
