"""What each column of a table is for: to be learned, to learn from, to split by, or to be left out; and why."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import polars as pl

from tndesigner.datasets.errors import DatasetError
from tndesigner.datasets.tables.columns import ColumnType
from tndesigner.datasets.tables.survey import MOST_TEXTS, Column, Survey
from tndesigner.models import FileReading
from tndesigner.wording.lists import listed, suggestion
from tndesigner.wording.names import quoted
from tndesigner.wording.sentences import counted
from tndesigner.wording.text import Text


class Role(StrEnum):
    """What a column is for."""

    FEATURE = "feature"
    TARGET = "target"
    SPLIT = "split"
    DROP = "drop"


@dataclass(frozen=True, slots=True)
class Use:
    """What a column is for, and why."""

    role: Role
    reason: str


_TARGETS = ("target", "label", "class", "classes", "labels", "outcome", "species", "diagnosis")
_ALSO_TARGETS = ("y",)
"""The names of columns that people learn; y beside x may be a coordinate."""
_IDENTIFIER = re.compile(
    r"(?i)(?:.*[_ ])?id|index|unnamed: ?\d+|row(?:[ _]?(?:id|name|names|number|no))?|nr\.?|no\.?|#"
)
"""The names of columns that tell rows apart."""
_CHOSEN = Text("you chose so")
BY_NAME, LAST_USEFUL = Text("its name says so"), Text("the last column that is of use")
"""Why a column other than the last is learned."""


def find_uses(found: Survey, reading: FileReading) -> dict[str, Use]:
    """Return what each column is for: as a person chose, or else as its content suggests.

    Raises:
        DatasetError: if a choice names no column, or contradicts another.
    """
    path, columns = found.raw.path, found.columns
    split = (reading.split,) if isinstance(reading.split, str) else ()
    for name in (*reading.target, *reading.features, *reading.drop, *reading.words, *split):
        _require_column(path, name, found.raw.names)
    _require_agreement(path, reading, split)
    if reading.words and reading.features:
        raise DatasetError(Text("{0}: learn from words or from features, not from both; leave out the features", path))
    uses = {name: Use(Role.DROP, _CHOSEN) for name in reading.drop}
    uses |= {name: Use(Role.SPLIT, _CHOSEN) for name in split}
    uses |= {name: Use(Role.TARGET, _CHOSEN) for name in reading.target}
    uses |= {name: Use(Role.FEATURE, _CHOSEN) for name in (*reading.features, *reading.words)}
    rest = [columns[name] for name in columns if name not in uses]
    unnamed = "column 1" if found.raw.header else ""
    if not reading.target:
        target, why = _propose_target(path, rest, unnamed)
        uses[target.name] = Use(Role.TARGET, why)
    for one in rest:
        if one.name not in uses:
            others = reading.features or reading.words
            uses[one.name] = (
                Use(Role.DROP, Text("other columns were chosen")) if others else _propose_feature(one, unnamed)
            )
    return uses


def _require_column(path: Path, name: str, names: Sequence[str]) -> None:
    if name not in names:
        shown = names if len(names) <= 20 else (*names[:20], "…")
        raise DatasetError(
            Text("{0} has no column {1}; {2}", path, quoted(name), suggestion(name, shown, "it has {0}"))
        )


def _require_agreement(path: Path, reading: FileReading, split: tuple[str, ...]) -> None:
    chosen = {
        "to be learned": set(reading.target),
        "to learn from": {*reading.features, *reading.words},
        "to be left out": set(reading.drop),
        "to split by": set(split),
    }
    seen: dict[str, str] = {}
    for purpose, names in chosen.items():
        for name in sorted(names):
            if name in seen and {purpose, seen[name]} != {"to split by", "to learn from"}:
                raise DatasetError(
                    Text(
                        "{0}: column {1} is chosen both {2} and {3}",
                        path,
                        quoted(name),
                        Text(purpose),
                        Text(seen[name]),
                    )
                )
            seen[name] = purpose


def _propose_target(path: Path, columns: Sequence[Column], unnamed: str) -> tuple[Column, str]:
    """Return the column that is likeliest to be learned: by its name, or the last that is of use."""
    useful = [one for one in columns if _propose(one, unnamed).role is Role.FEATURE] or list(columns)
    if not useful:
        raise DatasetError(Text("{0} has no column left to be learned; choose another target", path))
    pairs = {"x", "z"} & {one.name.lower() for one in columns}
    for names in (_TARGETS, () if pairs else _ALSO_TARGETS):
        named = [one for one in useful if one.name.lower() in names]
        if named and named[-1] is not columns[-1]:
            return named[-1], BY_NAME
        if named:
            break
    last = useful[-1]
    return last, Text("the last column") if last is columns[-1] else LAST_USEFUL


def _propose(one: Column, unnamed: str) -> Use:
    """Return whether a column is of use to learn from.

    Args:
        one: the column.
        unnamed: the name that a column without one has in a table whose others are named.
    """
    filled = len(one.values) - one.missing
    if one.type is ColumnType.EMPTY:
        return Use(Role.DROP, Text("it is empty"))
    if one.type is ColumnType.TEXT:
        if one.distinct == filled:
            return Use(Role.DROP, Text("it has a text of its own in each row"))
        return Use(Role.DROP, Text("it has {0} different texts", one.distinct))
    if one.type is ColumnType.NUMBER and _numbers_rows(one, unnamed):
        return Use(Role.DROP, Text("it only numbers the rows"))
    if one.type is ColumnType.CATEGORY:
        kept = min(one.distinct, MOST_TEXTS)
        texts = counted(kept, "{0} text, a column of 0 and 1", "{0} texts, a column of 0 and 1 for each")
        if one.distinct <= MOST_TEXTS:
            return Use(Role.FEATURE, texts)
        return Use(Role.FEATURE, Text("{0}, the most frequent of {1}", texts, one.distinct))
    return Use(Role.FEATURE, one.form.title if one.form else "")


def _propose_feature(one: Column, unnamed: str) -> Use:
    """Return whether to learn from a column that is not learned: nothing can be from a text that never changes."""
    same = one.type is ColumnType.CATEGORY and one.distinct == 1 and not one.missing  # a gap may mean something
    return Use(Role.DROP, Text("it has the same text in each row")) if same else _propose(one, unnamed)


def _numbers_rows(one: Column, unnamed: str) -> bool:
    """Tell whether a column of whole numbers, each there once, has a name as identifiers have."""
    if not _IDENTIFIER.fullmatch(one.name) and one.name != unnamed:
        return False
    values = one.values
    if one.missing or not (values == values.round(0)).all() or values.n_unique() < len(values):
        return False
    steps = values.diff().drop_nulls()
    return bool(_IDENTIFIER.fullmatch(one.name)) or (len(values) > 2 and bool((steps == 1).all()))


def names_of(uses: dict[str, Use], role: Role) -> tuple[str, ...]:
    """Return the columns with a role: chosen ones as they were chosen, others in the order of the table."""
    return tuple(name for name, use in uses.items() if use.role is role)


def require_features(path: Path, uses: dict[str, Use]) -> None:
    """Refuse a table without a column to learn from.

    Raises:
        DatasetError: if there is none.
    """
    if names_of(uses, Role.FEATURE):
        return
    left = [
        Text("{0} is left out: {1}", quoted(name), use.reason) for name, use in uses.items() if use.role is Role.DROP
    ]
    targets = names_of(uses, Role.TARGET)
    message = Text("{0} has no column to learn from besides {1}", path, listed(targets))
    raise DatasetError(Text("{0}; {1}", message, listed(left, most=3)) if left else message)


def texts_of(values: pl.Series) -> tuple[str, ...]:
    """Return the categories of a column of texts in alphabetical order: all, or the most frequent."""
    counts = values.drop_nulls().value_counts().sort(["count", values.name], descending=[True, False])
    return tuple(sorted(counts[values.name].head(MOST_TEXTS).to_list()))
