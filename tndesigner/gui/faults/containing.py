"""Keeps an exception of one part from the others."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def contained(part: str) -> Iterator[None]:
    """Report an exception as a fault of a part of the window, and go on without it.

    It is handed to ``sys.excepthook``, as Qt does with exceptions of slots and event handlers.
    """
    try:
        yield
    except Exception as error:  # noqa: BLE001  # whatever it is, the other parts go on
        error.add_note(f"{PART}{part}")
        sys.excepthook(type(error), error, error.__traceback__)


PART = "part of the window: "
"""How the note of an exception begins that names the part."""
