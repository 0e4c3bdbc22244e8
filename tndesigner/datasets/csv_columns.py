"""The content of the columns of a CSV file."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from tndesigner.datasets.csv_table import Table, is_missing, parse_number, read_table
from tndesigner.datasets.errors import DatasetError
from tndesigner.wording.lists import suggestion
from tndesigner.wording.names import quoted

_EXAMPLES = 3


class ColumnKind(StrEnum):
    """How a column is used."""

    NUMERIC = "numeric"
    CATEGORY = "category"


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnInfo:
    """One column, as shown to the user for choosing columns."""

    name: str
    kind: ColumnKind
    """Numeric if more than half of the filled cells are numbers."""
    examples: tuple[str, ...]
    """The first few distinct texts."""
    distinct: int
    """The number of distinct texts, without missing values."""
    missing: int


def csv_columns(path: str | Path, *, header: bool | None = None) -> tuple[ColumnInfo, ...]:
    """Return information about each column of a CSV file.

    Raises:
        DatasetError: if the file cannot be read as a table.
    """
    table = read_table(Path(path), header=header)
    return tuple(describe_column(table, name) for name in table.names)


def describe_column(table: Table, name: str) -> ColumnInfo:
    """Return information about one column."""
    cells = table.column(name)
    filled = [cell for cell in cells if not is_missing(cell)]
    distinct = tuple(dict.fromkeys(filled))
    numbers = sum(parse_number(cell, decimal_comma=table.decimal_comma) is not None for cell in filled)
    return ColumnInfo(
        name=name,
        kind=ColumnKind.NUMERIC if 2 * numbers > len(filled) else ColumnKind.CATEGORY,
        examples=distinct[:_EXAMPLES],
        distinct=len(distinct),
        missing=len(cells) - len(filled),
    )


def find_columns(table: Table, wanted: Sequence[str]) -> tuple[str, ...]:
    """Return the wanted names without repeats, after checking that all exist.

    Raises:
        DatasetError: if the table has no such column.
    """
    for name in wanted:
        if name not in table.names:
            hint = suggestion(name, table.names, "it has {0}")
            raise DatasetError(f"{table.path} has no column {quoted(name)}; {hint}")
    return tuple(dict.fromkeys(wanted))
