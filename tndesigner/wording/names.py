"""How names and other foreign texts are shown: on one line and never long."""

from collections.abc import Collection

LONGEST = 40
"""Longer names are shortened."""
_HALF = 150


def shown(name: str) -> str:
    """Return a name for a line of text: shortened if it is long, with escapes for invisible characters."""
    return printable(name if len(name) <= LONGEST else f"{name[: LONGEST - 1]}…")


def quoted(name: str) -> str:
    """Return a name in quotation marks."""
    return f"'{shown(name)}'"


def shortened(text: str) -> str:
    """Cut the middle out of a text that is too long for a message."""
    return text if len(text) <= 2 * _HALF else f"{text[:_HALF]} … {text[-_HALF:]}"


def one_line(text: str) -> str:
    """Return a text on one line, with single blanks, and with escapes for what could control a terminal."""
    return printable(" ".join(text.split()))


def printable(text: str) -> str:
    """Return a text with escapes for what is invisible or could control a terminal."""
    if text.isprintable():
        return text
    return "".join(one if one.isprintable() else ascii(one)[1:-1] for one in text)


def free_name(name: str, taken: Collection[str]) -> str:
    """Return the name with the first number appended that makes it free: "a", "a2", "a3"."""
    if name not in taken:
        return name
    stem = name.rstrip("0123456789") or name
    start = name[len(stem) :]
    next_number = int(start) + 1 if 0 < len(start) <= len("999999") else 2
    while f"{stem}{next_number}" in taken:
        next_number += 1
    return f"{stem}{next_number}"
