"""Opens a table of any format."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from tndesigner.datasets.tables.csv_file import open_csv
from tndesigner.datasets.tables.excel_file import open_excel
from tndesigner.datasets.tables.json_lines import open_json_lines
from tndesigner.datasets.tables.parquet_file import open_parquet
from tndesigner.datasets.tables.raw_table import RawTable
from tndesigner.models import FileReading

_Opener = Callable[[Path, FileReading, tuple[str, ...]], AbstractContextManager[RawTable]]

_FORMATS: dict[str, _Opener] = {
    ".parquet": open_parquet,
    ".pq": open_parquet,
    ".jsonl": open_json_lines,
    ".ndjson": open_json_lines,
    ".xlsx": open_excel,
}
"""The formats by the ending of the file; all others are text."""


@contextmanager
def open_table(path: Path, reading: FileReading, known: tuple[str, ...] = ()) -> Iterator[RawTable]:
    """Open a table: Parquet, JSON lines, Excel or text.

    Args:
        path: the file.
        reading: the choices of a person.
        known: the names of columns that are expected.

    Raises:
        DatasetError: if the file is not a table.
    """
    with _FORMATS.get(path.suffix.lower(), open_csv)(path, reading, known) as raw:
        yield raw
