"""Reads the numbers that people type."""

import re

_SEPARATORS = re.compile(r"[\s,_'\u2009\u202f]")


def read_number(text: str, *, least: int, most: int) -> int | str:
    """Return the whole number of a text, or why it is none that is possible.

    Separators between groups of digits are fine: "1,024", "1 024" and "1_024" are one number.
    """
    plain = _SEPARATORS.sub("", text)
    if not plain:
        return f"type a whole number from {least:,} on"
    if not re.fullmatch(r"[+-]?[0-9]{1,40}", plain):
        return f"{text.strip()[:20]} is no whole number"
    number = int(plain)
    if number < least:
        return f"{number:,} is too small; the smallest is {least:,}"
    if number > most:
        return f"{plain if len(plain) > 12 else f'{number:,}'} is too large; the largest is {most:,}"
    return number
