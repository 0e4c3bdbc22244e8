"""How error messages name the values of a file: on one line and never long."""

import json
from dataclasses import dataclass

from tndesigner.wording.names import LONGEST, quoted
from tndesigner.wording.text import Text

MOST_DIGITS = 40
"""Whole numbers with more digits are not written out."""


@dataclass(frozen=True, slots=True)
class LongNumber:
    """A number in a file with more digits than a design may hold."""

    digits: int


def value_title(value: object) -> str:
    """Return what a value is, or the value itself if it is short."""
    match value:
        case LongNumber():
            return Text("a number of {0} digits", value.digits)
        case dict():
            return Text("an object")
        case list():
            return Text("a list")
        case str() if len(value) > LONGEST:
            return Text("{0} ({1} characters)", quoted(value), len(value))
        case str():
            return quoted(value)
        case int() if abs(value) >= 10**MOST_DIGITS:
            return Text("a number of more than {0} digits", MOST_DIGITS)
        case int() | float() | None:
            return json.dumps(value)
        case _:
            return repr(value)
