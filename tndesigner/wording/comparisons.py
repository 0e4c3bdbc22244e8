"""Compares a number with that of the dense twin."""

from tndesigner.wording.numbers import factor, significant
from tndesigner.wording.text import Text

SAME = 1.005
"""Amounts that differ by less than this factor count as the same."""


def percent(part: float, whole: float) -> str:
    """Return a part of a whole, "0.39 %"."""
    share = 100 * part / whole
    return Text("under {0} %", "0.01") if 0 < share < 0.01 else f"{significant(share)} %"


def verdict(part: float, whole: float, less: str, more: str) -> Text:
    """Compare a number with that of the dense twin, given the templates "{0} smaller" and "{0} larger"."""
    if part > SAME * whole:
        return Text(more, factor(part, whole)) if whole else Text("the twin needs none")
    return Text(less, factor(whole, part)) if whole > SAME * part else Text("the same")


def comparison(part: float, whole: float, less: str = "{0} smaller", more: str = "{0} larger") -> Text:
    """Return the percentage and the verdict, "0.39 %, 256× smaller"; where the twin needs nothing, only the latter."""
    words = verdict(part, whole, less, more)
    return Text("{0}, {1}", percent(part, whole), words) if whole else words
