"""Converts values to what JSON can hold, and this to its canonical text."""

import json
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any

from tndesigner.models.keras_layers.arguments import KerasArguments

_WIDTH = 110
_INDENT = 2
_ON_ONE_LINE = json.JSONEncoder(ensure_ascii=False)
_LARGEST_EXACT = 1e15


def encoded(value: object) -> Any:  # noqa: ANN401  # JSON values have no narrower type
    """Return a value as JSON holds it: dataclasses as objects, tuples as arrays, whole floats without a point.

    Fields that are empty by default (no name, no colour, not locked) are omitted while they are empty; all
    others are written, so that a file means the same when a default changes.
    """
    match value:
        case Enum():
            return value.value
        case str() | int() | None:
            return value
        case float():
            return int(value) if value.is_integer() and abs(value) < _LARGEST_EXACT else value
        case KerasArguments():
            return value.entries
        case tuple():
            return [encoded(item) for item in value]
        case _ if is_dataclass(value) and not isinstance(value, type):
            omitted = _omitted(type(value))
            pairs = ((name, getattr(value, name)) for name in omitted)
            return {name: encoded(item) for name, item in pairs if item not in omitted[name]}
        case _:
            return value


def text_of(record: dict[str, Any]) -> str:
    """Return the canonical text of a record; what is short and holds no objects stays on one line."""
    return f"{_text(record, 0)}\n"


@cache
def _omitted(cls: Any) -> dict[str, tuple[object, ...]]:  # noqa: ANN401
    """Return the fields of a dataclass, each with the value at which it is omitted, if there is one."""
    return {one.name: (one.default,) if _empty(one.default) else () for one in fields(cls)}


def _empty(value: object) -> bool:
    return value is None or value is False or value in ("", ())


def _text(value: object, depth: int) -> str:
    line = _ON_ONE_LINE.encode(value) if _holds_no_object(value) else ""
    if line and len(line) + depth <= _WIDTH:
        return line
    deeper = depth + _INDENT
    match value:
        case dict():
            return _rows(
                "{}", [f"{_ON_ONE_LINE.encode(key)}: {_text(item, deeper)}" for key, item in value.items()], depth
            )
        case list():
            return _rows("[]", [_text(item, deeper) for item in value], depth)
        case _:
            return line


def _rows(brackets: str, rows: list[str], depth: int) -> str:
    inner, outer = "\n" + " " * (depth + _INDENT), "\n" + " " * depth
    return brackets[0] + inner + f",{inner}".join(rows) + outer + brackets[1]


def _holds_no_object(value: object) -> bool:
    if isinstance(value, dict):
        return all(not isinstance(item, dict) and _holds_no_object(item) for item in value.values())
    return not isinstance(value, list) or not any(isinstance(item, dict | list) for item in value)
