"""A module that is imported when the window has been painted, in another thread.

Importing the plots takes 200 milliseconds. In a thread of its own the window is never held up for more than a few.
"""

from importlib import import_module
from threading import Lock, Thread
from types import ModuleType

from PySide6.QtCore import QObject, Signal

from tndesigner.gui.gc_control import lasting_objects

_ONE_AT_A_TIME = Lock()
"""Two threads that import the same libraries of C code at once have been seen to crash."""


class BackgroundImport(QObject):
    """Imports a module when it is first asked for."""

    imported = Signal()
    """The module is there."""

    def __init__(self, name: str, parent: QObject) -> None:
        """Name the module; nothing is imported yet."""
        super().__init__(parent)
        self.module: ModuleType | None = None
        """None until it is imported."""
        self._name = name
        self._found: ModuleType | None = None
        self._thread: Thread | None = None
        self._wanted = True
        self._arrived.connect(self._take)

    _arrived = Signal()

    def load(self) -> None:
        """Begin to import, if that has not begun yet."""
        if self._thread is None:
            self._thread = Thread(target=self._import, name=f"importing {self._name}", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Wait for what has begun, so that no signal comes to something that is gone, and tell nothing of it."""
        self._wanted = False
        if self._thread is not None:
            self._thread.join()

    def _import(self) -> None:
        with _ONE_AT_A_TIME, lasting_objects():
            self._found = import_module(self._name)
        self._arrived.emit()

    def _take(self) -> None:
        if self._wanted:
            self.module = self._found
            self.imported.emit()
