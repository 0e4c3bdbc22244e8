"""Reads the numbers that users type."""

import re
from math import isinf, isnan, prod

_MOST_DIGITS = 40
"""A longer number is neither read nor written out."""
_MOST_SHOWN = 12
_LONGEST_PRODUCT = 120
_TIMES = re.compile("[*×·⋅xX]")
_SEPARATORS = re.compile(r"[\s,_'\u2009\u202f]")


def multiplied(text: str) -> str:
    """Return the product in a text like "8*7*7*8" or "8 × 49" as digits; any other text is returned as it is."""
    factors = _TIMES.split(_SEPARATORS.sub("", text))
    if len(text) > _LONGEST_PRODUCT or len(factors) < 2 or not all(re.fullmatch("[0-9]+", one) for one in factors):
        return text
    return str(prod(map(int, factors)))


def read_number(text: str, *, least: int, most: int) -> int | str:
    """Return the whole number in a text, or why there is no possible one.

    Separators between groups of digits are allowed: "1,024", "1 024" and "1_024" are the same number. So is a product,
    as in "8*7*7*8".
    """
    plain = _SEPARATORS.sub("", multiplied(text))
    if not plain:
        return f"Type a whole number from {least:,} on"
    if not re.fullmatch(r"[+-]?[0-9]+", plain):
        return f"{text.strip()[:20]} is not a whole number"
    if len(plain) > _MOST_DIGITS:
        which = f"small; the smallest is {least:,}" if plain.startswith("-") else f"large; the largest is {most:,}"
        return f"A number of {len(plain.lstrip('+-')):,} digits is too {which}"
    number = int(plain)
    if number < least:
        return f"{number:,} is too small; the smallest is {least:,}"
    if number > most:
        return f"{plain if len(plain) > _MOST_SHOWN else f'{number:,}'} is too large; the largest is {most:,}"
    return number


def read_amount(text: str) -> float | str:
    """Return the number in a text, or why there is none."""
    plain = text.strip()
    try:
        amount = float(plain)
    except ValueError:
        return f"{plain[:20]} is not a number" if plain else "Type a number, such as 0.001"
    if isnan(amount) or (isinf(amount) and not any(map(str.isdigit, plain))):
        return f"{plain} is not a number"
    if isinf(amount):
        return f"{plain if len(plain) <= _MOST_SHOWN else f'A number of {len(plain):,} digits'} is too large"
    return amount
