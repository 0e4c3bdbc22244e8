"""What is not needed for the first picture of a window: imported when it is used."""

from collections.abc import Callable
from importlib import import_module
from typing import Any

Late = Callable[..., Any]
"""Whatever it is that comes late; who calls it says what it returns."""


def late(module: str, name: str) -> Late:
    """Return what calls a function, or makes an instance of a class, given its name and its module below ``gui``."""

    def call(*arguments: object) -> object:
        return getattr(import_module(f"tndesigner.gui.{module}"), name)(*arguments)

    return call
