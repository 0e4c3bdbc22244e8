"""Reads entries of a model's configuration, which may hold anything."""

from collections.abc import Mapping
from typing import Any

from tndesigner.models.keras_file.errors import KerasFileError
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text


def mapping_in(value: object, where: str) -> Mapping[str, Any]:
    """Return an object of the configuration.

    Raises:
        KerasFileError: if it is something else.
    """
    if not isinstance(value, dict):
        raise KerasFileError(Text("its configuration is damaged: {0} is not an object", where))
    return value


def list_in(owner: Mapping[str, Any], key: str, where: str) -> list[Any]:
    """Return a list under a key.

    Raises:
        KerasFileError: if there is none.
    """
    value = owner.get(key)
    if not isinstance(value, list):
        raise KerasFileError(Text("its configuration is damaged: {0} has no list {1}", where, quoted(key)))
    return value


def text_in(owner: Mapping[str, Any], key: str, where: str) -> str:
    """Return a text under a key.

    Raises:
        KerasFileError: if there is none.
    """
    value = owner.get(key)
    if not isinstance(value, str) or not value:
        raise KerasFileError(Text("its configuration is damaged: {0} has no {1}", where, quoted(key)))
    return value


def whole_in(value: object, where: str) -> int:
    """Return a whole number that is not negative.

    Raises:
        KerasFileError: if it is something else.
    """
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise KerasFileError(Text("its configuration is damaged: {0} has no whole number where one belongs", where))
    return value
