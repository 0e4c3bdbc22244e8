"""Keeps the search for garbage from holding the window up.

Python looks through all objects now and then. Among those of the plots and of the numbers library that takes up to a
tenth of a second, in which the window does nothing; and they stay until the end anyway.
"""

import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def lasting_objects() -> Iterator[None]:
    """Look for no garbage while something is imported, and leave out of every later search what there is then.

    Nothing is left out where the program has not begun without a search, as tests do.
    """
    leave_out = not gc.isenabled() or gc.get_freeze_count() > 0
    modules = len(sys.modules)
    gc.disable()
    try:
        yield
    finally:
        if leave_out and len(sys.modules) > modules:
            gc.freeze()
        gc.enable()
