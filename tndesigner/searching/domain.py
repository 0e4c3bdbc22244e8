"""Reads the values over which something varies: a range of numbers, or a list."""

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass

from tndesigner.searching.errors import SearchError
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text

Value = int | float | str
"""A value that a trial chooses."""

MOST_VALUES = 1000
"""The largest number of values in a list."""
_WIDE = 10
"""A range of whole numbers is searched on a logarithmic scale if its ends have at least this ratio."""
_WHOLE = re.compile(r"[0-9]{1,12}")
_EXAMPLE = Text("write a range, as in 2..16 or 1e-4..1e-2, or a list, as in 2,4,8")


@dataclass(frozen=True, slots=True)
class Span:
    """All numbers from ``low`` to ``high``, both included; only whole numbers if both are whole."""

    low: int | float
    high: int | float

    @property
    def is_whole(self) -> bool:
        """Whether it holds whole numbers only."""
        return isinstance(self.low, int) and isinstance(self.high, int)

    @property
    def logarithmic(self) -> bool:
        """Whether it is searched on a logarithmic scale."""
        return not self.is_whole or self.high >= _WIDE * self.low

    @property
    def values(self) -> tuple[Value, ...] | None:
        """All values; None if there are too many."""
        if not self.is_whole or self.high - self.low >= MOST_VALUES:
            return None
        return tuple(range(int(self.low), int(self.high) + 1))

    def all_whole(self, least: int = 1) -> bool:
        """Tell whether all values are whole numbers of at least ``least``."""
        return self.is_whole and self.low >= least


@dataclass(frozen=True, slots=True)
class Choices:
    """A list of numbers or words."""

    values: tuple[Value, ...]

    def all_whole(self, least: int = 1) -> bool:
        """Tell whether all values are whole numbers of at least ``least``."""
        return all(isinstance(one, int) and one >= least for one in self.values)


Domain = Span | Choices


def read_domain(name: str, text: str) -> Domain:
    """Return the values in a text.

    Raises:
        SearchError: if the text has another form.
    """
    low, dots, high = text.partition("..")
    if dots:
        return _span(name, text, _number(low.strip()), _number(high.strip()))
    words = [word.strip() for word in text.split(",")]
    if not all(words) or len(words) > MOST_VALUES:
        raise SearchError(Text("{0}={1} cannot be read; {2}", name, text[:40], _EXAMPLE))
    if twice := next((word for place, word in enumerate(words) if word in words[:place]), None):
        raise SearchError(Text("{0} lists {1} twice", name, quoted(twice)))
    numbers = [_number(word) for word in words]
    return Choices(tuple(words if None in numbers else (one for one in numbers if one is not None)))


def whole_domain(name: str, text: str, least: int = 1) -> Domain:
    """Return values that are whole numbers of at least ``least``.

    Raises:
        SearchError: if they are something else.
    """
    domain = read_domain(name, text)
    if not domain.all_whole(least):
        raise SearchError(
            Text("{0} takes whole numbers of at least {1}, not {2}; {3}", name, least, quoted(text), _EXAMPLE)
        )
    return domain


def word_domain(name: str, text: str) -> Iterable[str]:
    """Return values that are words.

    Raises:
        SearchError: if they are a range.
    """
    domain = read_domain(name, text)
    if isinstance(domain, Span):
        raise SearchError(Text("{0} takes names separated by commas, not a range", name))
    return [str(one) for one in domain.values]


def _span(name: str, text: str, low: int | float | None, high: int | float | None) -> Span:
    if low is None or high is None:
        raise SearchError(Text("{0}={1} is not a range of numbers; {2}", name, text[:40], _EXAMPLE))
    if low > high:
        raise SearchError(Text("{0}: the range {1} starts above its end; write {2:g}..{3:g}", name, text, high, low))
    if not (isinstance(low, int) and isinstance(high, int)):
        if low <= 0:
            raise SearchError(
                Text("{0}: the range {1} must start above 0, because it is searched on a logarithmic scale", name, text)
            )
        return Span(float(low), float(high))
    return Span(low, high)


def _number(text: str) -> int | float | None:
    """Return the number in a text; None if there is none."""
    if _WHOLE.fullmatch(text):
        return int(text)
    try:
        number = float(text)
    except ValueError:
        return None
    return number if math.isfinite(number) else None
