"""Reads values from JSON by their type hints; an error names the place and says what belongs there."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import MISSING, fields, is_dataclass
from enum import StrEnum
from functools import cache
from math import isfinite
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from tndesigner.document.errors import DocumentError
from tndesigner.document.values import value_title
from tndesigner.models.keras_layers.arguments import KerasArguments
from tndesigner.wording.lists import listed, suggestion
from tndesigner.wording.names import quoted
from tndesigner.wording.numbers import exact
from tndesigner.wording.text import Text, message_of

Reader = Callable[[object, str], Any]
"""Converts a JSON value to the type of a hint, given the value and its place in the file."""

LARGEST = 2**63 - 1
"""The largest absolute value of a whole number in a file."""

_WANTED = {int: "a whole number", float: "a number", str: "a text", bool: "true or false", NoneType: "null"}


def below(place: str, key: str) -> str:
    """Return the place of an entry of the object at a place."""
    return f"{place}.{key}" if place else key


def members(value: object, place: str, required: Iterable[str], optional: Iterable[str] = ()) -> dict[str, object]:
    """Return a JSON object that has the required keys and no others but optional ones.

    Raises:
        DocumentError: if the value is not an object, lacks a key, or has an unknown key.
    """
    where = place or Text("the design")
    if not isinstance(value, dict):
        raise DocumentError(Text("{0} is {1}; it must be an object", where, value_title(value)))
    needed = tuple(required)
    known = (*needed, *optional)
    for key in value:
        if key not in known:
            hint = suggestion(key, known, "it may hold {0}")
            raise DocumentError(Text("{0} has an unknown key {1}; {2}", where, value_title(key), hint))
    for key in needed:
        if key not in value:
            raise DocumentError(Text("{0} has no {1}", where, quoted(key)))
    return value


def tag(value: object, place: str, key: str) -> object:
    """Return the entry of a JSON object that identifies it.

    Raises:
        DocumentError: if the value is not an object or lacks the key.
    """
    if not isinstance(value, dict):
        raise DocumentError(Text("{0} is {1}; it must be an object", place, value_title(value)))
    if key not in value:
        raise DocumentError(Text("{0} has no {1}", place, quoted(key)))
    return value[key]


def items(value: object, place: str) -> list[tuple[object, str]]:
    """Return the entries of a JSON array, each with its place.

    Raises:
        DocumentError: if the value is not an array.
    """
    if not isinstance(value, list):
        raise DocumentError(Text("{0} is {1}; it must be a list", place, value_title(value)))
    return [(item, f"{place}[{number}]") for number, item in enumerate(value)]


@cache
def reader(hint: Any) -> Reader:  # noqa: ANN401  # a type hint may be anything
    """Return the reader for a type: whole and other numbers, text, choices, tuples, unions, dataclasses.

    Raises:
        TypeError: if a file cannot hold values of that type.
    """
    origin = get_origin(hint)
    if origin in (Union, UnionType):
        return _union_reader(get_args(hint))
    if origin is tuple:
        return _tuple_reader(get_args(hint))
    if origin is Literal:
        return _choice_reader({str(one): one for one in get_args(hint)})
    if hint in _SCALARS:
        return _SCALARS[hint]
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return _choice_reader({one.value: one for one in hint})
    if is_dataclass(hint) and isinstance(hint, type):
        return fields_reader(hint)
    raise TypeError(f"a design file has no form for values of type {hint}")


@cache
def fields_reader(cls: Any, key: str = "") -> Reader:  # noqa: ANN401
    """Return the reader for a dataclass, whose object may also have a key that identifies it.

    A field that maps to numbers lists in its metadata the ``keys`` of the object that it holds.
    """
    hints = get_type_hints(cls)
    flat = {name: one.name for one in fields(cls) for name in one.metadata.get("keys", ())}
    readers = {one.name: reader(hints[one.name]) for one in fields(cls) if not one.metadata}
    readers |= dict.fromkeys(flat, _read_number)
    required = [one.name for one in fields(cls) if one.default is MISSING and one.default_factory is MISSING]
    optional = [name for name in readers if name not in required]

    def read(value: object, place: str) -> Any:  # noqa: ANN401
        entries = members(value, place, [key, *required] if key else required, optional)
        values = {name: readers[name](entry, below(place, name)) for name, entry in entries.items() if name != key}
        for name, mapping in flat.items():
            if name in values:
                values.setdefault(mapping, {})[name] = values.pop(name)
        try:
            return cls(**values)
        except ValueError as error:
            raise DocumentError(Text("{0}: {1}", place, message_of(error))) from error

    return read


def _refusal(value: object, place: str, wanted: str) -> DocumentError:
    wanted = wanted if isinstance(wanted, Text) else Text(wanted)
    return DocumentError(Text("{0} is {1}; it must be {2}", place, value_title(value), wanted))


def _read_whole(value: object, place: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise _refusal(value, place, _WANTED[int])
    if abs(value) > LARGEST:
        raise _refusal(value, place, Text("a whole number of at most {0}", exact(LARGEST)))
    return value


def _read_number(value: object, place: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise _refusal(value, place, _WANTED[float])
    if isinstance(value, float) and not isfinite(value):
        raise _refusal(value, place, Text("a finite number"))
    return float(value)


def _read_text(value: object, place: str) -> str:
    if not isinstance(value, str):
        raise _refusal(value, place, _WANTED[str])
    if not value.isascii() and any("\ud800" <= sign <= "\udfff" for sign in value):
        raise _refusal(value, place, Text("a text of whole characters; this one holds half a surrogate pair"))
    return value


def _read_truth(value: object, place: str) -> bool:
    if not isinstance(value, bool):
        raise _refusal(value, place, _WANTED[bool])
    return value


def _read_null(value: object, place: str) -> None:
    if value is not None:
        raise _refusal(value, place, _WANTED[NoneType])


def _read_arguments(value: object, place: str) -> KerasArguments:
    """Read the arguments of a kept Keras layer, which may hold any JSON."""
    if not isinstance(value, dict):
        raise _refusal(value, place, Text("an object"))
    _require_json(value, place)
    return KerasArguments.of(value)


def _require_json(value: object, place: str) -> None:
    """Refuse numbers and texts that JSON of another program could not hold, anywhere in a value."""
    match value:
        case dict():
            for key, item in value.items():
                _read_text(key, Text("a key of {0}", place))
                _require_json(item, below(place, key))
        case list():
            for item, where in items(value, place):
                _require_json(item, where)
        case _:
            _SCALARS.get(type(value), _read_number)(value, place)


_SCALARS: dict[Any, Reader] = {
    int: _read_whole,
    float: _read_number,
    str: _read_text,
    bool: _read_truth,
    NoneType: _read_null,
    KerasArguments: _read_arguments,
}


def _choice_reader(choices: dict[str, Any]) -> Reader:
    def read(value: object, place: str) -> Any:  # noqa: ANN401
        if isinstance(value, str) and value in choices:
            return choices[value]
        raise DocumentError(Text("{0} is {1}; {2}", place, value_title(value), suggestion(value, choices)))

    return read


def _tuple_reader(hints: tuple[Any, ...]) -> Reader:
    if len(hints) == 2 and hints[1] is Ellipsis:
        read_item = reader(hints[0])
        return lambda value, place: tuple(read_item(item, where) for item, where in items(value, place))
    readers = tuple(reader(hint) for hint in hints)

    def read(value: object, place: str) -> tuple[Any, ...]:
        entries = items(value, place)
        if len(entries) != len(readers):
            raise DocumentError(Text("{0} has {1} entries; it must have {2}", place, len(entries), len(readers)))
        return tuple(read_one(item, where) for read_one, (item, where) in zip(readers, entries, strict=True))

    return read


def _union_reader(hints: tuple[Any, ...]) -> Reader:
    readers = {hint: reader(hint) for hint in hints}
    inner = [hint for hint in hints if is_dataclass(hint) or get_origin(hint) is tuple]
    nested: dict[type, Reader] = {dict if is_dataclass(hint) else list: readers[hint] for hint in inner}
    kinds = (Text(_WANTED.get(hint, "an object" if is_dataclass(hint) else "a list")) for hint in hints)
    wanted = listed(kinds, "{0} or {1}")

    def read(value: object, place: str) -> Any:  # noqa: ANN401
        if type(value) in nested:
            return nested[type(value)](value, place)
        for read_one in readers.values():
            with suppress(DocumentError):
                return read_one(value, place)
        raise _refusal(value, place, wanted)

    return read
