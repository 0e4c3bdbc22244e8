"""Keeps the search for garbage from holding the window up.

Python looks through all objects now and then. Among those of the plots and of the numbers library that takes up to a
tenth of a second, in which the window does nothing; and they stay until the end anyway.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def lasting_objects() -> Iterator[None]:
    """Look for no garbage inside; where a program leaves out what lasts, leave out what is made here, too."""
    searched = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if gc.get_freeze_count():
            gc.freeze()
        if searched:
            gc.enable()
