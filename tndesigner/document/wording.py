"""The words in which refusals name values, choices and near misses."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches

MOST_DIGITS = 40
"""Whole numbers of more digits are not written out."""

_LONGEST = 40
"""Longer texts are cut in messages, and no near miss is looked for."""

_HALF = 150


@dataclass(frozen=True, slots=True)
class LongNumber:
    """Stands for a number in a file that has more digits than any number that a design may hold."""

    digits: int


def shown(value: object) -> str:
    """Return how a message names a value from a file, on one line and never long."""
    match value:
        case LongNumber():
            return f"a number of {value.digits:,} digits"
        case dict():
            return "an object"
        case list():
            return "a list"
        case str() if len(value) > _LONGEST:
            return f"{shown(value[:_LONGEST])}… ({len(value):,} characters)"
        case str():
            quoted = json.dumps(value, ensure_ascii=False)
            return "".join(sign if sign.isprintable() else json.dumps(sign)[1:-1] for sign in quoted)
        case int() if abs(value) >= 10**MOST_DIGITS:
            return f"a number of more than {MOST_DIGITS} digits"
        case int() | float() | None:
            return json.dumps(value)
        case _:
            return repr(value)


def shortened(text: str) -> str:
    """Cut the middle out of a text that is too long for a message."""
    return text if len(text) <= 2 * _HALF else f"{text[:_HALF]} … {text[-_HALF:]}"


def listed(words: Sequence[str], last: str) -> str:
    """Join words with commas, and with ``last`` ("and", "or") before the last one."""
    return f" {last} ".join(part for part in (", ".join(words[:-1]), *words[-1:]) if part)


def suggestion(value: object, known: Sequence[str], lead: str) -> str:
    """Ask for the nearest known word, or tell all known ones after the lead ("it may hold")."""
    near = get_close_matches(value, known, 1) if isinstance(value, str) and len(value) <= _LONGEST else []
    if near:
        return f"did you mean {shown(near[0])}?"
    return f"{lead} {listed([shown(one) for one in known], 'and' if lead.endswith('hold') else 'or')}"
