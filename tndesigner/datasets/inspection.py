"""How a user's file is read, without its data: what is proposed for each column, and why."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnInfo:
    """One column of a table, or one array."""

    name: str
    type: str
    """"number", "date", "category", "text" or "empty"; of arrays, what they are."""
    role: str
    """"feature", "target", "split" or "drop"."""
    reason: str
    examples: tuple[str, ...] = ()
    """The first few distinct values."""
    distinct: int = 0
    """The number of distinct texts."""
    missing: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspection:
    """How a file is read."""

    rows: int
    columns: tuple[ColumnInfo, ...]
    header: bool
    separator: str = ""
    decimal: str = "."
    encoding: str = ""
    """Empty for files that are no text."""
    notes: tuple[str, ...] = ()
    """What was odd, and what was done about it; one sentence each."""
    trouble: str = ""
    """Why the file cannot be trained on as it is read; empty if it can."""
    preview: tuple[tuple[str, ...], ...] = ()
    """The first rows, as they were read."""
