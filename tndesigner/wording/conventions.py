"""How numbers, dates and ends of sentences are written: as in English, unless the window speaks another language."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Conventions:
    """How a language writes numbers, dates and the ends of sentences."""

    decimal: str
    thousands: str
    date: str
    """A template for a ``datetime`` and the English name of its month."""
    full_stop: str = "."


ENGLISH = Conventions(".", ",", "{0.day} {1} {0.year}")
"""Those of files, of the command line and of code."""

_present = ContextVar("conventions", default=ENGLISH)
present = _present.get
"""Returns the conventions by which numbers and dates are written now, in this thread."""
_GROUPED = re.compile(r"[+-]?[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]*)?")
"""A number with separators of thousands, as in English."""


def use_conventions(conventions: Conventions) -> None:
    """Write and read numbers and dates by these conventions from now on, in this thread."""
    _present.set(conventions)


@contextmanager
def in_english() -> Iterator[None]:
    """Write numbers and dates as in English for a while: for a file, which is the same in every language."""
    token = _present.set(ENGLISH)
    try:
        yield
    finally:
        _present.reset(token)


def separated(number: str) -> str:
    """Return a number that is written as in English with the separators of the language, "1.048,5" for "1,048.5"."""
    language = _present.get()
    return number if language is ENGLISH else _exchanged(number, ENGLISH, language)


def as_in_english(typed: str) -> str:
    """Return a typed number with a decimal point, and without separators of thousands unless the language is English.

    Every language understands a decimal point, which code and papers have. Where points separate thousands, "0.5" is
    a half, and "1.024" is 1024.
    """
    language = _present.get()
    if language is ENGLISH:
        return typed
    exchanged = _exchanged(typed.strip(), language, ENGLISH)
    if _GROUPED.fullmatch(exchanged):
        return exchanged.replace(",", "")
    return exchanged if language.decimal in typed else typed


def _exchanged(number: str, old: Conventions, new: Conventions) -> str:
    return number.translate({ord(old.decimal): new.decimal, ord(old.thousands): new.thousands})
