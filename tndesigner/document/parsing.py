"""Reads JSON text that may come from anywhere: whatever is wrong is one sentence with its line and column."""

import json
from collections.abc import Iterator
from typing import Any

from tndesigner.document.decoding import below
from tndesigner.document.errors import DocumentError
from tndesigner.document.values import MOST_DIGITS, LongNumber
from tndesigner.wording.names import quoted, shortened


class _Doubled(dict[str, Any]):
    """An object of a file in which a key stands twice, up to that key."""

    __slots__ = ("twice",)

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        super().__init__()
        self.twice = ""
        for key, value in pairs:
            if key in self:
                self.twice = key
                break
            self[key] = value


class _Objects:
    """Makes the objects of a file and remembers whether one was doubled."""

    def __init__(self) -> None:
        self.doubled = False

    def build(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        """Make an object of its entries."""
        built = dict(pairs)
        if len(built) == len(pairs):
            return built
        self.doubled = True
        return _Doubled(pairs)


def parse(text: str) -> object:
    """Return the JSON value of a text.

    Numbers of too many digits become ``LongNumber``; NaN and infinities stay, for a reader to refuse in place.

    Raises:
        DocumentError: if the text is empty, cut off, no JSON, nested too deeply, or has a key twice in an object.
    """
    body = text.removeprefix("\ufeff")
    if not body.strip():
        raise DocumentError("it is empty")
    objects = _Objects()
    try:
        value = json.loads(body, object_pairs_hook=objects.build, parse_int=_whole)
        doubled = _doubled(value, "") if objects.doubled else ""
    except json.JSONDecodeError as error:
        raise DocumentError(_syntax(body, error)) from error
    except RecursionError:
        raise DocumentError("it is nested far too deeply for a design") from None
    if doubled:
        raise DocumentError(doubled)
    return value


def _whole(digits: str) -> int | LongNumber:
    return int(digits) if len(digits) <= MOST_DIGITS else LongNumber(len(digits.lstrip("-")))


def _doubled(value: object, place: str) -> str:
    """Tell which object of a value has a key twice; empty if none has."""
    if isinstance(value, _Doubled):
        return f"{shortened(place) or 'the design'} has the key {quoted(value.twice)} twice"
    entries: Iterator[tuple[str, object]] = iter(())
    if isinstance(value, dict):
        entries = ((below(place, key if key.isidentifier() else quoted(key)), item) for key, item in value.items())
    elif isinstance(value, list):
        entries = ((f"{place}[{number}]", item) for number, item in enumerate(value))
    return next((found for where, item in entries if (found := _doubled(item, where))), "")


def _syntax(text: str, error: json.JSONDecodeError) -> str:
    """Say where a text stops being JSON."""
    where = f"line {error.lineno}, column {error.colno}"
    if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated"):
        return f"it is cut off at {where}; the rest of the design is missing"
    return f"it is not JSON at {where}: {error.msg[0].lower()}{error.msg[1:]}"
