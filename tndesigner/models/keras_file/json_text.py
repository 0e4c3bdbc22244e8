"""Parses the JSON text of a model's configuration, whatever it holds."""

import json
from typing import Any

from tndesigner.models.keras_file.errors import KerasFileError

DEEPEST = 100
"""How many objects and lists may hold each other; models of Keras reach about 20."""


def parse_object(content: bytes | str, title: str) -> dict[str, Any]:
    """Return the object that a text holds.

    Args:
        content: the text.
        title: what messages call it.

    Raises:
        KerasFileError: if it is not UTF-8, not JSON, no object, or nested too deeply.
    """
    try:
        value = json.loads(content)
    except RecursionError:
        raise _too_deep(title) from None
    except ValueError as error:  # not JSON, not UTF-8, or a number of thousands of digits
        raise KerasFileError(f"{title} is damaged: it is not JSON text") from error
    if not isinstance(value, dict):
        raise KerasFileError(f"{title} is damaged: it holds no object")
    _check_depth(value, title)
    return value


def _check_depth(value: object, title: str) -> None:
    level = [value]
    for _ in range(DEEPEST):
        level = [item for one in level for item in _items(one)]
        if not level:
            return
    raise _too_deep(title)


def _items(value: object) -> list[object]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []


def _too_deep(title: str) -> KerasFileError:
    return KerasFileError(f"{title} is nested more than {DEEPEST} levels deep, which no model of Keras is")
