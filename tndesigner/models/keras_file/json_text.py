"""Parses the JSON text of a model's configuration, whatever it holds."""

import json
from typing import Any

from tndesigner.models.keras_file.errors import KerasFileError
from tndesigner.wording.text import Text

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
        raise KerasFileError(Text("{0} is damaged: it is not JSON text", title)) from error
    if not isinstance(value, dict):
        raise KerasFileError(Text("{0} is damaged: it holds no object", title))
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
    return KerasFileError(Text("{0} is nested more than {1} levels deep, which no model of Keras is", title, DEEPEST))
