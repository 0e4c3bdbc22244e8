"""Imports in another thread what a window does not need for its first picture.

Importing the plots takes 200 milliseconds. In a thread of its own the window is never held up for more than a few.
"""

import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock, Thread
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

T = TypeVar("T")
_ONE_AT_A_TIME = Lock()
"""Two threads that import the same libraries of C code at once have been seen to crash."""


class BackgroundImport(QObject, Generic[T]):
    """Calls a function that imports something and returns it, when that is first asked for."""

    imported = Signal()
    """The result is there."""

    def __init__(self, load: Callable[[], T], parent: QObject) -> None:
        """Take the function; nothing is imported yet."""
        super().__init__(parent)
        self.result: T | None = None
        """What the function returned; None until it is imported."""
        self._load = load
        self._thread: Thread | None = None
        self._wanted = True
        self._arrived.connect(self._take)

    _arrived = Signal(object)

    def load(self) -> None:
        """Begin to import, if that has not begun yet."""
        if self._thread is None:
            self._thread = Thread(target=self._import, daemon=True)
            self._thread.start()

    def get(self) -> T:
        """Return the result at once; where another thread imports something, wait for that."""
        with _ONE_AT_A_TIME:
            return self._load()

    def close(self) -> None:
        """Wait for what has begun, so that no signal comes to something that is gone, and tell nothing of it."""
        self._wanted = False
        if self._thread is not None:
            self._thread.join()

    def _import(self) -> None:
        with _ONE_AT_A_TIME, lasting_objects():
            result = self._load()
        self._arrived.emit(result)

    def _take(self, result: T) -> None:
        if self._wanted:
            self.result = result
            self.imported.emit()


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
