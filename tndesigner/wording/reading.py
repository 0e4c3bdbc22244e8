"""Reads the numbers that users type."""

import re
from math import isinf, isnan, prod

from tndesigner.wording.conventions import as_in_english
from tndesigner.wording.numbers import formatted
from tndesigner.wording.text import Text

_MOST_DIGITS = 40
"""A longer number is neither read nor written out."""
_MOST_SHOWN = 12
_LONGEST_SHOWN = 20
_LONGEST_PRODUCT = 120
_TIMES = re.compile("[*×·⋅xX]")
_SEPARATORS = re.compile(r"[\s,_'\u2009\u202f]")


def multiplied(text: str) -> str:
    """Return the product in a text like "8*7*7*8" or "8 × 49" as digits; any other text is returned as it is."""
    factors = [_SEPARATORS.sub("", as_in_english(one)) for one in _TIMES.split(text)]
    if len(text) > _LONGEST_PRODUCT or len(factors) < 2 or not all(re.fullmatch("[0-9]+", one) for one in factors):
        return text
    return str(prod(map(int, factors)))


def read_number(text: str, *, least: int, most: int) -> int | Text:
    """Return the whole number in a text, or why there is no possible one.

    Separators between groups of digits are allowed: "1,024", "1 024" and "1_024" are the same number. So is a product,
    as in "8*7*7*8".
    """
    plain = _SEPARATORS.sub("", as_in_english(multiplied(text)))
    if not plain:
        return Text("Type a whole number from {0} on", least)
    if not re.fullmatch(r"[+-]?[0-9]+", plain):
        return Text("{0} is not a whole number", text.strip()[:_LONGEST_SHOWN])
    if len(plain) > _MOST_DIGITS:
        digits = len(plain.lstrip("+-"))
        if plain.startswith("-"):
            return Text("A number of {0} digits is too small; the smallest is {1}", digits, least)
        return Text("A number of {0} digits is too large; the largest is {1}", digits, most)
    number = int(plain)
    if number < least:
        return Text("{0} is too small; the smallest is {1}", number, least)
    if number > most:
        return Text("{0} is too large; the largest is {1}", plain if len(plain) > _MOST_SHOWN else number, most)
    return number


def amount_of(text: str) -> float:
    """Return the number in a text that ``read_amount`` accepts.

    Raises:
        ValueError: if there is none.
    """
    return float(as_in_english(text))


def read_amount(text: str) -> float | Text:
    """Return the number in a text, or why there is none."""
    plain = text.strip()
    try:
        amount = amount_of(plain)
    except ValueError:
        if not plain:
            return Text("Type a number, such as {0}", formatted(0.001, "g"))
        return Text("{0} is not a number", plain[:_LONGEST_SHOWN])
    if isnan(amount) or (isinf(amount) and not any(map(str.isdigit, plain))):
        return Text("{0} is not a number", plain)
    if isinf(amount):
        shown = plain if len(plain) <= _MOST_SHOWN else Text("A number of {0} digits", len(plain))
        return Text("{0} is too large", shown)
    return amount
