"""What is done about missing values: rows are left out, or the gaps are filled."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from tndesigner.datasets.errors import DatasetError
from tndesigner.datasets.tables.survey import Column
from tndesigner.models import FileReading
from tndesigner.wording.lists import listed
from tndesigner.wording.names import quoted, shown
from tndesigner.wording.sentences import counted
from tndesigner.wording.text import Text

FEW_ROWS = 0.1
"""Unless somebody chose otherwise, rows with gaps are left out if these are at most such a share, and else filled."""
_TITLES = {
    "mean": Text("the mean"),
    "median": Text("the median"),
    "most-frequent": Text("the most frequent value"),
}


@dataclass(frozen=True, slots=True)
class GapPlan:
    """Which rows stay, and how the gaps in them are filled."""

    kept: pl.Series | None
    """Which rows stay; None for all."""
    filling: str
    """"mean", "median" or "most-frequent"; empty if rows with gaps are left out, also those of new data."""
    notes: tuple[str, ...]


def plan_gaps(path: Path, targets: Sequence[Column], features: Sequence[Column], reading: FileReading) -> GapPlan:
    """Decide about gaps; rows without an answer are always left out.

    Raises:
        DatasetError: if no row is left.
    """
    rows = len(targets[0].values)
    answerless, incomplete = _lacking(targets), _lacking(features)
    notes: list[str] = []
    gone = answerless
    if answerless is not None:
        count = int(answerless.sum())
        told = "{0} of {1} rows is without a value to learn and left out."
        many = "{0} of {1} rows are without a value to learn and left out."
        notes.append(Text(told if count == 1 else many, count, rows))
    lacking = [one for one in features if one.missing]
    filling = ""
    if incomplete is not None:
        count = int(incomplete.sum())
        chosen = reading.gaps or ("leave-out" if count <= FEW_ROWS * rows else "median")
        in_columns = listed((f"“{shown(one.name)}”" for one in lacking), most=4)
        if chosen == "leave-out":
            gone = incomplete if gone is None else gone | incomplete
            told = "{0} of {1} rows is without a value in {2} and left out."
            many = "{0} of {1} rows are without a value in {2} and left out."
            notes.append(Text(told if count == 1 else many, count, rows, in_columns))
        else:
            filling = chosen
            notes.append(_filled_note(lacking, chosen, count, rows))
    elif reading.gaps != "leave-out":
        filling = reading.gaps
    if gone is not None and gone.all():
        raise DatasetError(Text("{0}: a value is missing in every row; leave a column out, or fill gaps", path))
    return GapPlan(None if gone is None else ~gone, filling, tuple(notes))


def _lacking(columns: Sequence[Column]) -> pl.Series | None:
    """Return which rows lack a value in one of some columns; None if none does."""
    result: pl.Series | None = None
    for one in columns:
        if one.missing:
            result = one.values.is_null() if result is None else result | one.values.is_null()
    return result


def _filled_note(lacking: Sequence[Column], chosen: str, count: int, rows: int) -> str:
    names = listed((f"“{shown(one.name)}”" for one in lacking), most=4)
    texts = any(one.is_text for one in lacking)
    filled = "{0} of {1} rows lack a value in {2}; it is filled with {3}."
    if texts and chosen != "most-frequent":
        filled = "{0} of {1} rows lack a value in {2}; it is filled with {3}, texts with the most frequent."
    return Text(filled, count, rows, names, _TITLES[chosen])


def fill_value(values: pl.Series, filling: str) -> float | str | None:
    """Return what fills the gaps of a column, from its training rows; None if rows with gaps are left out."""
    if not filling:
        return None
    known = values.drop_nulls()
    if not len(known):
        return "" if values.dtype == pl.String else 0.0
    if values.dtype == pl.String or filling == "most-frequent":
        counts = known.value_counts().sort(["count", values.name], descending=[True, False])
        result: float | str = counts[values.name][0]
        return result
    found = known.mean() if filling == "mean" else known.median()
    return float(found) if isinstance(found, float | int) else 0.0


def require_sound(path: Path, one: Column, reading: FileReading, place: str) -> str | None:
    """Return a note about faulty cells that are taken as missing; refuse them if nobody chose what to do about gaps.

    Raises:
        DatasetError: that names the first faulty cell.
    """
    fault, name = one.fault, shown(one.name)
    if fault is None:
        return Text("Column “{0}” holds infinite numbers, which are taken as missing.", name) if one.infinite else None
    is_date = one.type == "date"
    if not reading.gaps:
        wrong = Text("is not a date" if is_date else "is not a number")
        if fault.count > 1:
            wrong = Text("{0} ({1} of them)", wrong, str(fault.count))
        raise DatasetError(
            Text(
                "{0} {1}, column {2}: {3} {4}; correct it, leave the column out, or choose what to do about gaps",
                path,
                place,
                quoted(one.name),
                quoted(fault.cell),
                wrong,
            )
        )
    cells = counted(fault.count, "{0} cell", "{0} cells")
    no_date = "Column “{0}” has {1} such as {2}, no date, taken as missing."
    no_number = "Column “{0}” has {1} such as {2}, no number, taken as missing."
    return Text(no_date if is_date else no_number, name, cells, quoted(fault.cell))
