"""Tables for a terminal."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from tndesigner.wording.names import one_line


def columns(rows: Iterable[Sequence[str]], *, align: str) -> list[str]:
    """Return rows as lines with aligned columns.

    Args:
        rows: the cells; a row may be shorter than others.
        align: "<" or ">" for each column.
    """
    table = [[one_line(cell) for cell in row] for row in rows]
    widths = [max((len(row[place]) for row in table if place < len(row)), default=0) for place in range(len(align))]
    return [
        "  ".join(f"{cell:{side}{width}}" for cell, side, width in zip(row, align, widths, strict=False)).rstrip()
        for row in table
    ]


def print_json(document: dict[str, Any]) -> None:
    """Print one indented JSON document; NaN and infinities, which JSON does not have, are refused."""
    print(json.dumps(document, indent=2, allow_nan=False))
