"""Says what the text of a cell stands for."""

import math
import re

_MISSING = frozenset({"", "?", "na", "n/a", "nan", "null", "#n/a"})
_DECIMAL_COMMA = re.compile(r"[+-]?\d+,\d+(?:[eE][+-]?\d+)?")


def is_missing(cell: str) -> bool:
    """Say whether a cell holds no value: empty, or one of the usual words for that."""
    return cell.lower() in _MISSING


def parse_number(cell: str, *, decimal_comma: bool) -> float | None:
    """Return the number that a cell holds, which may be infinite, or None for other text."""
    text = cell.replace(",", ".") if decimal_comma and _DECIMAL_COMMA.fullmatch(cell) else cell
    if "_" in text:
        return None
    try:
        number = float(text)
    except ValueError:
        return None
    return None if math.isnan(number) else number
