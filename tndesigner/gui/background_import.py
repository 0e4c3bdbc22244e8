"""Imports in another thread what a window does not need for its first picture.

Importing the plots takes 200 milliseconds. In another thread, it never blocks the window for more than a few of them.
"""

import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock, Thread
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from tndesigner.gui.faults import contained
from tndesigner.gui.qt_types import QtTypes

T = TypeVar("T")
_ONE_AT_A_TIME = Lock()
"""Two threads that imported the same C libraries at the same time have crashed."""


class BackgroundImport(QObject, Generic[T]):
    """Calls a function that imports something and returns it, when it is first needed."""

    imported = Signal()
    """The result is available."""
    failed = Signal()
    """There is no result; the exception has been reported."""

    def __init__(self, load: Callable[[], T], parent: QObject) -> None:
        """Take the function; nothing is imported yet."""
        super().__init__(parent)
        self.result: T | None = None
        """What the function returned; None until it is imported."""
        self._load = load
        self._thread: Thread | None = None
        self._wanted = True
        self._arrived.connect(self._take)
        self._types = QtTypes(self)
        self._types.made.connect(self._start)

    _arrived = Signal(object)

    def load(self) -> None:
        """Start the import, unless it has started already or nobody waits for it any more."""
        if self._thread is None and self._wanted:
            self._types.make()

    def get(self) -> T:
        """Return the result now; wait first if another thread is importing something."""
        with _ONE_AT_A_TIME:
            return self._load()

    def close(self) -> None:
        """Wait until a running import ends, and report nothing any more, so that no signal reaches a deleted object."""
        self._wanted = False
        self._types.stop()
        if self._thread is not None:
            self._thread.join()

    def _start(self) -> None:
        self._thread = Thread(target=self._import, daemon=True)
        self._thread.start()

    def _import(self) -> None:
        result: T | None = None
        with contained("an import"), _ONE_AT_A_TIME, lasting_objects():
            result = self._load()
        self._arrived.emit(result)

    def _take(self, result: T | None) -> None:
        if not self._wanted:
            return
        if result is None:
            self.failed.emit()
            return
        self.result = result
        self.imported.emit()


@contextmanager
def lasting_objects() -> Iterator[None]:
    """Pause garbage collection during an import, and exclude what then exists from later collections.

    Nothing is excluded if collection was enabled at the start of the program, as in tests.
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
