"""Reads a user's CSV file into examples."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from tndesigner.datasets.csv_columns import ColumnInfo, ColumnKind, describe_column, find_columns
from tndesigner.datasets.csv_table import Table, is_missing, parse_number, read_table
from tndesigner.datasets.dataset import DoubleArray, Kind, Task
from tndesigner.datasets.errors import DatasetError
from tndesigner.datasets.examples import Answers, Examples, Features
from tndesigner.datasets.options import UserDataOptions
from tndesigner.datasets.targets import encode_columns, encode_numbers, encode_texts
from tndesigner.wording.lists import listed

_MOST_CATEGORIES = 100


def read_csv(path: Path, options: UserDataOptions) -> Examples:
    """Read a CSV file.

    Numeric columns are used unchanged; a text column becomes one column of 0 and 1 for each text.

    Raises:
        DatasetError: if the file cannot be used; the message names line and column.
    """
    table = read_table(path, header=options.header)
    targets, features = choose_columns(table, options)
    table, notes = _without_missing_values(table, (*features, *targets), drop=options.drop_incomplete_rows)
    columns = {name: describe_column(table, name) for name in (*features, *targets)}
    if all(column.kind is ColumnKind.CATEGORY for column in columns.values()):
        raise DatasetError(f"{path} has no numeric column: {listed(columns)} all hold text")
    return Examples(
        features=_encode_features(table, [columns[name] for name in features]),
        answers=_encode_targets(table, [columns[name] for name in targets], options.task),
        notes=notes,
    )


def choose_columns(table: Table, options: UserDataOptions) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the target columns and the feature columns."""
    targets = find_columns(table, options.target_columns or table.names[-1:])
    others = tuple(name for name in table.names if name not in targets)
    features = find_columns(table, options.feature_columns or others)
    both = [name for name in features if name in targets]
    if both:
        raise DatasetError(f"{table.path}: column {both[0]!r} is chosen both to learn from and to be learned")
    if not features:
        raise DatasetError(f"{table.path} has no column to learn from besides {listed(targets)}")
    return targets, features


def _without_missing_values(table: Table, names: Sequence[str], *, drop: bool) -> tuple[Table, tuple[str, ...]]:
    """Leave out incomplete rows, with a note, if the user chose so; otherwise refuse them."""
    columns = {name: table.column(name) for name in names}
    gaps = [(row, name) for name, cells in columns.items() for row, cell in enumerate(cells) if is_missing(cell)]
    if not gaps:
        return table, ()
    incomplete = {row for row, _ in gaps}
    if not drop:
        row, name = min(gaps)
        raise DatasetError(
            f"{table.path} line {table.lines[row]}, column {name!r}: a value is missing "
            f"({len(gaps)} in {len(incomplete)} of {len(table.rows)} rows); "
            "fill it, leave the column out, or leave incomplete rows out"
        )
    kept = [row for row in range(len(table.rows)) if row not in incomplete]
    if not kept:
        raise DatasetError(f"{table.path}: a value is missing in every row; leave a column out")
    rows, lines = tuple(table.rows[row] for row in kept), tuple(table.lines[row] for row in kept)
    note = f"{len(incomplete)} of {len(table.rows)} rows have a missing value and are left out."
    return replace(table, rows=rows, lines=lines), (note,)


def _encode_features(table: Table, columns: Sequence[ColumnInfo]) -> Features:
    """Convert the feature columns to numbers."""
    values, names, numeric = [], [], []
    for column in columns:
        if column.kind is ColumnKind.NUMERIC:
            values.append(_parse_column(table, column.name)[:, np.newaxis])
            names.append(column.name)
            numeric.append(True)
        else:
            block, texts = _one_hot(table, column)
            values.append(block)
            names.extend(f"{column.name}={text}" for text in texts)
            numeric.extend(False for _ in texts)
    kind = Kind.POINTS if numeric == [True, True] else Kind.TABLE
    return Features(values=np.concatenate(values, axis=1), kind=kind, names=tuple(names), numeric=tuple(numeric))


def _one_hot(table: Table, column: ColumnInfo) -> tuple[DoubleArray, tuple[str, ...]]:
    """Return a column of 0 and 1 for each text, and the texts."""
    if column.distinct > _MOST_CATEGORIES:
        raise DatasetError(
            f"{table.path}: column {column.name!r} has {column.distinct:,} different texts, "
            f"more than {_MOST_CATEGORIES}; leave it out"
        )
    texts, places = np.unique(np.array(table.column(column.name)), return_inverse=True)
    return np.eye(len(texts))[places.ravel()], tuple(map(str, texts))


def _parse_column(table: Table, name: str) -> DoubleArray:
    """Return a column as finite numbers."""
    numbers = []
    for cell, line in zip(table.column(name), table.lines, strict=True):
        number = parse_number(cell, decimal_comma=table.decimal_comma)
        if number is None or not np.isfinite(number):
            kind = "number" if number is None else "finite number"
            raise DatasetError(f"{table.path} line {line}, column {name!r}: {cell[:40]!r} is not a {kind}")
        numbers.append(number)
    return np.array(numbers)


def _encode_targets(table: Table, columns: Sequence[ColumnInfo], task: Task | None) -> Answers:
    """Convert the target columns to answers."""
    names = tuple(column.name for column in columns)
    if task is Task.SEQUENCE:
        raise DatasetError(f"{table.path}: a CSV file has no sequences; give an NPZ file with tokens in x and y")
    if len(columns) > 1:
        if task not in (None, Task.REGRESSION):
            raise DatasetError(f"{table.path}: {task} needs one target column, but there are {listed(names)}")
        values = np.stack([_parse_column(table, name) for name in names], axis=1)
        return encode_columns(values, names=names, where=f"{table.path}: a column of {listed(names)}")
    where = f"{table.path}: column {names[0]!r}"
    if columns[0].kind is ColumnKind.CATEGORY:
        return encode_texts(table.column(names[0]), task=task, name=names[0], where=where)
    return encode_numbers(_parse_column(table, names[0]), task=task, name=names[0], where=where)
