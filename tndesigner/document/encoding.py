"""Turns values into what JSON can hold, and that into the one text that stands for it."""

import json
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

_WIDTH = 110
_INDENT = 2
_ON_ONE_LINE = json.JSONEncoder(ensure_ascii=False)
_LARGEST_EXACT = 1e15


def encoded(value: object) -> Any:  # noqa: ANN401  # JSON values have no narrower type
    """Return a value as JSON holds it: dataclasses as objects, tuples as arrays, whole floats without a point.

    Fields that are empty by default (no name, no colour, not locked) are left out while they are empty; all
    others are written, so that a file means the same when a default changes.
    """
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, float) and value.is_integer() and abs(value) < _LARGEST_EXACT:
        return int(value)
    if isinstance(value, tuple):
        return [encoded(item) for item in value]
    if is_dataclass(value):
        pairs = ((one, getattr(value, one.name)) for one in fields(value))
        return {one.name: encoded(item) for one, item in pairs if item != one.default or not _empty(item)}
    return value


def text_of(record: dict[str, Any]) -> str:
    """Return the one text of a record; what holds no objects and is short stays on one line."""
    return f"{_text(record, 0)}\n"


def _empty(value: object) -> bool:
    return value is None or value is False or value in ("", ())


def _text(value: object, depth: int) -> str:
    if _holds_no_object(value):
        line = _ON_ONE_LINE.encode(value)
        if len(line) + depth <= _WIDTH or not isinstance(value, dict | list):
            return line
    inner, outer = "\n" + " " * (depth + _INDENT), "\n" + " " * depth
    if isinstance(value, dict):
        rows = [f"{_ON_ONE_LINE.encode(key)}: {_text(item, depth + _INDENT)}" for key, item in value.items()]
        return f"{{{inner}{f',{inner}'.join(rows)}{outer}}}"
    assert isinstance(value, list)
    rows = [_text(item, depth + _INDENT) for item in value]
    return f"[{inner}{f',{inner}'.join(rows)}{outer}]"


def _holds_no_object(value: object) -> bool:
    if isinstance(value, dict):
        return all(not isinstance(item, dict) and _holds_no_object(item) for item in value.values())
    return not isinstance(value, list) or not any(isinstance(item, dict | list) for item in value)
