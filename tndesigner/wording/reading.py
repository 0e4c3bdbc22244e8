"""Reads the numbers that users type."""

import re
from math import isinf, isnan

_MOST_DIGITS = 40
"""A longer number is neither read nor written out."""
_MOST_SHOWN = 12
_SEPARATORS = re.compile(r"[\s,_'\u2009\u202f]")


def read_number(text: str, *, least: int, most: int) -> int | str:
    """Return the whole number in a text, or why there is no possible one.

    Separators between groups of digits are allowed: "1,024", "1 024" and "1_024" are the same number.
    """
    plain = _SEPARATORS.sub("", text)
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
