"""Reads JSON text from any source: every error is one sentence with line and column."""

import json
from collections import Counter
from collections.abc import Iterator
from functools import partial
from typing import Any

from tndesigner.document.decoding import below
from tndesigner.document.errors import DocumentError
from tndesigner.document.values import MOST_DIGITS, LongNumber
from tndesigner.wording.names import quoted, shortened
from tndesigner.wording.text import Text


class _Doubled(dict[str, Any]):
    """An object of a file that has a key twice; it holds this key alone."""


def _object(doubled: list[_Doubled], pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return the object with these entries; one that has a key twice is added to the list, too."""
    built = dict(pairs)
    if len(built) < len(pairs):
        keys = Counter(key for key, _ in pairs)
        built = _Doubled(keys.most_common(1))
        doubled.append(built)
    return built


def parse(text: str) -> object:
    """Return the JSON value of a text.

    Numbers of too many digits become ``LongNumber``; NaN and infinities are left for a reader to refuse.

    Raises:
        DocumentError: if the text is empty, truncated, not JSON, nested too deeply, or has a key twice in an object.
    """
    body = text.removeprefix("\ufeff")
    if not body.strip():
        raise DocumentError(Text("it is empty"))
    doubled: list[_Doubled] = []
    try:
        value = json.loads(body, object_pairs_hook=partial(_object, doubled), parse_int=_whole)
        complaint = _complaint(value, "") if doubled else ""
    except json.JSONDecodeError as error:
        raise DocumentError(_syntax(body, error)) from error
    except RecursionError:
        raise DocumentError(Text("it is nested far too deeply for a design")) from None
    if complaint:
        raise DocumentError(complaint)
    return value


def _whole(digits: str) -> int | LongNumber:
    return int(digits) if len(digits) <= MOST_DIGITS else LongNumber(len(digits.lstrip("-")))


def _complaint(value: object, place: str) -> str:
    """Return which object of a value has a key twice; empty if none has."""
    if isinstance(value, _Doubled):
        return Text("{0} has the key {1} twice", shortened(place) or Text("the design"), quoted(next(iter(value))))
    entries: Iterator[tuple[str, object]] = iter(())
    if isinstance(value, dict):
        entries = ((below(place, key if key.isidentifier() else quoted(key)), item) for key, item in value.items())
    elif isinstance(value, list):
        entries = ((f"{place}[{number}]", item) for number, item in enumerate(value))
    return next((found for where, item in entries if (found := _complaint(item, where))), "")


def _syntax(text: str, error: json.JSONDecodeError) -> str:
    """Return where a text stops being JSON."""
    where = Text("line {0}, column {1}", str(error.lineno), str(error.colno))
    if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated"):
        return Text("it is cut off at {0}; the rest of the design is missing", where)
    return Text("it is not JSON at {0}: {1}", where, f"{error.msg[0].lower()}{error.msg[1:]}")
