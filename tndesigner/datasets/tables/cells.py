"""What a single cell may be: nothing, a number, or a point in time. Used on the few rows that decide a layout."""

import re
from datetime import datetime

MISSING = ("", "?", "na", "n/a", "nan", "null", "none", "nil", "#n/a", "<na>", "<null>", "\\n", "nat")
"""How tables write that a value is missing, in lower case."""
ERRORS = ("#div/0!", "#value!", "#ref!", "#name?", "#num!", "#null!", "#error!")
"""What spreadsheets write where a formula failed."""
DASHES = ("-", "--", "---", ".", "..", "…", "–", "—", "*", "n.a.", "k.a.", "missing", "unknown")
"""What stands for a missing value among numbers, but may be a text among texts."""

_MISSING = frozenset((*MISSING, *ERRORS))
_AMONG_NUMBERS = frozenset(DASHES)
_NUMBER = re.compile(
    r"[-+−(]?\s*(?:[$€£¥₹]|[A-Z]{3}(?=[\s\d]))?\s*[-+−]?(?:\d[\d.,'’ \u00a0\u2009\u202f]*|[.,]\d+)"
    r"(?:[eE][-+]?\d+)?\s*(?:%|‰|[$€£¥₹]|[A-Z]{3})?\s*\)?"
)
_TIME = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ,].*)?|\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?")
DATE_FORMATS = (
    "%Y-%m-%d",
    "%Y-%m-%d %H:%M:%S",
    "%Y-%m-%dT%H:%M:%S",
    "%Y-%m-%d %H:%M:%S%.f",
    "%Y-%m-%dT%H:%M:%S%.f",
    "%Y-%m-%dT%H:%M:%SZ",
    "%Y-%m-%dT%H:%M:%S%.fZ",
    "%Y-%m-%d %H:%M:%S%.f%#z",
    "%Y-%m-%dT%H:%M:%S%.f%#z",
    "%Y-%m-%d %H:%M",
    "%Y-%m-%dT%H:%M",
    "%Y/%m/%d",
    "%Y/%m/%d %H:%M:%S",
    "%Y/%m/%d %H:%M",
    "%d.%m.%Y",
    "%d.%m.%Y %H:%M:%S",
    "%d.%m.%Y %H:%M",
    "%m/%d/%Y",
    "%m/%d/%Y %H:%M:%S",
    "%m/%d/%Y %H:%M",
    "%m/%d/%Y %I:%M:%S %p",
    "%m/%d/%Y %I:%M %p",
    "%d/%m/%Y",
    "%d/%m/%Y %H:%M:%S",
    "%d/%m/%Y %H:%M",
    "%d-%m-%Y",
    "%d-%m-%Y %H:%M:%S",
    "%d-%m-%Y %H:%M",
    "%d-%b-%Y",
    "%d %b %Y",
    "%d %B %Y",
    "%b %d, %Y",
    "%B %d, %Y",
    "%a %b %d %H:%M:%S %Y",
    "%d.%m.%y",
    "%m/%d/%y",
    "%d/%m/%y",
    "%d-%b-%y",
)
"""How dates and times are written, as strftime has it; the first that fits all cells is used."""
CLOCK_FORMATS = ("%H:%M:%S", "%H:%M", "%H:%M:%S%.f", "%I:%M %p", "%I:%M:%S %p")
"""How times of day are written."""


def is_missing(cell: str, *, among_numbers: bool = True) -> bool:
    """Tell whether a cell has no value."""
    low = cell.strip().lower()
    return low in _MISSING or (among_numbers and low in _AMONG_NUMBERS)


def looks_like_number(cell: str) -> bool:
    """Tell whether a cell may be a number, with currency, percent sign or thousands."""
    return _NUMBER.fullmatch(cell.strip()) is not None


def looks_like_value(cell: str) -> bool:
    """Tell whether a cell is a number or a point in time, and so no name of a column."""
    return looks_like_number(cell) or _TIME.fullmatch(cell.strip()) is not None


def whole_number(cell: str) -> int | None:
    """Return the whole number in a cell."""
    return int(cell) if cell.isascii() and cell.removeprefix("-").isdigit() and len(cell) < 10 else None


def year_now() -> int:
    """Return the present year."""
    return datetime.now().astimezone().year
