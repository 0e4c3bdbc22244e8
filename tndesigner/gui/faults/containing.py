"""Keeps an exception of one part from the others."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from tndesigner.wording.text import Text


@contextmanager
def contained(part: str, *names: object) -> Iterator[None]:
    """Report an exception as a fault of a part of the window, and continue without it.

    It is handed to ``sys.excepthook``, as Qt does with exceptions of slots and event handlers.

    Args:
        part: a template.
        names: what is put into it.
    """
    try:
        yield
    except Exception as error:  # noqa: BLE001  # whatever it is, the other parts continue
        error.add_note(Text(PART, Text(part, *names)))
        sys.excepthook(type(error), error, error.__traceback__)


PART = "part of the window: {0}"
"""The note of an exception that names the part."""
