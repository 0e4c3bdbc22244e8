"""Texts that travel to another process or into a file, as JSON.

JSON knows strings only. A record that leaves says everything in English, and lists its texts beside that, each with
template and arguments. On arrival, every string of the record that reads as one of these texts becomes it again.
"""

import re
from collections.abc import Iterator
from math import isfinite
from string import Formatter
from typing import Any

from tndesigner.wording.conventions import in_english
from tndesigner.wording.text import Count, Text

TEXTS = "texts"
"""The key of the list."""

Record = dict[str, Any]

_FORMAT = re.compile(r",?(\.[0-9]{1,2})?[a-z]?")
"""How numbers are formatted in sentences; a width could ask for any amount of memory."""


def departed(record: Record) -> Record:
    """Return a record that JSON can hold with the list of its texts, if it has any."""
    with in_english():
        texts = [_packed(text) for text in dict.fromkeys(_texts_in(record))]
    return {**record, TEXTS: texts} if texts else record


def arrived(record: Record) -> Record:
    """Return a record with its texts in place of their English.

    Raises:
        ValueError: if the list of its texts is damaged.
    """
    if TEXTS not in record:
        return record
    try:
        with in_english():
            found = [_unpacked(one) for one in record[TEXTS] if isinstance(one, dict)]
            texts = {str(one): one for one in found if isinstance(one, Text)}
    except (AttributeError, IndexError, KeyError, OverflowError, RecursionError, TypeError, ValueError) as error:
        raise ValueError(f"the list of texts is damaged: {error!r}") from error
    return {key: _with_texts(value, texts) for key, value in record.items() if key != TEXTS}


def _texts_in(value: object) -> Iterator[Text]:
    if isinstance(value, Text):
        yield value
    elif isinstance(value, dict | list | tuple):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _texts_in(one)


def _with_texts(value: Any, texts: dict[str, Text]) -> Any:  # noqa: ANN401  # a JSON value may be anything
    if isinstance(value, str):
        return texts.get(value, value)
    if isinstance(value, list):
        return [_with_texts(one, texts) for one in value]
    return {key: _with_texts(one, texts) for key, one in value.items()} if isinstance(value, dict) else value


def _packed(argument: object) -> object:
    """Return a text as an object, with "number" if it counts something; another argument as JSON can hold it."""
    if isinstance(argument, Count):
        return {"template": argument.template, "number": argument.arguments[0]}
    if isinstance(argument, Text):
        return {"template": argument.template, "arguments": list(map(_packed, argument.arguments))}
    if isinstance(argument, float) and not isfinite(argument):
        return {"float": str(argument)}
    return list(map(_packed, argument)) if isinstance(argument, tuple) else argument


def _unpacked(argument: Any) -> Any:  # noqa: ANN401
    if isinstance(argument, list):
        return tuple(map(_unpacked, argument))
    if not isinstance(argument, dict):
        return argument
    if "float" in argument:
        return float(argument["float"])
    template = argument["template"]
    _require_plain(template)
    if "number" not in argument:
        return Text.of_parts(template, map(_unpacked, argument["arguments"]))
    number = argument["number"]
    if type(number) is not int:
        raise TypeError(f"{number!r:.60} counts nothing")
    return Count.of_parts(template, [number])


def _require_plain(template: str) -> None:
    """Do nothing for a template that refers to whole arguments by number; a file may hold any other.

    Raises:
        ValueError: if it asks for more.
    """
    for _, field, form, _ in Formatter().parse(template):
        if field is not None and not (field.isdecimal() and _FORMAT.fullmatch(form or "")):
            raise ValueError(f"{template!r:.60} is not a template")
