"""Looks at a table: what its columns are, what each is for, and what was odd."""

from pathlib import Path

from tndesigner.datasets.errors import DatasetError
from tndesigner.datasets.inspection import ColumnInfo, Inspection
from tndesigner.datasets.tables.opening import open_table
from tndesigner.datasets.tables.roles import Use, find_uses
from tndesigner.datasets.tables.survey import Column, Survey, survey
from tndesigner.datasets.tables.table_data import dataset_of
from tndesigner.models import FileReading
from tndesigner.wording.text import message_of

PREVIEW_ROWS = 5


def inspect_table(path: Path, reading: FileReading) -> Inspection:
    """Return how a table is read, with a reason for each column.

    Raises:
        DatasetError: if the file is not a table, or a choice names no column.
    """
    with open_table(path, reading) as raw:
        found = survey(raw)
        uses = find_uses(found, reading)
        notes, trouble = found.notes, ""
        try:
            notes = dataset_of(path, reading, found, uses).notes
        except DatasetError as error:
            trouble = message_of(error)
    return Inspection(
        rows=found.rows,
        columns=tuple(_info(found.columns[name], uses[name]) for name in found.columns),
        header=raw.header,
        separator=raw.separator,
        decimal=raw.decimal,
        encoding=raw.encoding,
        notes=notes,
        trouble=trouble,
        preview=_preview(found),
    )


def _info(one: Column, use: Use) -> ColumnInfo:
    return ColumnInfo(
        name=one.name,
        type=str(one.type),
        role=str(use.role),
        reason=use.reason,
        examples=one.examples,
        distinct=one.distinct,
        missing=one.missing,
    )


def _preview(found: Survey) -> tuple[tuple[str, ...], ...]:
    rows = zip(*(one.values.head(PREVIEW_ROWS).to_list() for one in found.columns.values()), strict=True)
    return tuple(tuple(_cell(value) for value in row) for row in rows)


def _cell(value: object) -> str:
    return "" if value is None else f"{value:g}" if isinstance(value, float) else str(value)
