"""Watches the file of a document, also on network disks that report no changes."""

from contextlib import suppress
from pathlib import Path
from threading import Event, Thread

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from tndesigner.gui.files.reading import fingerprint

PERIOD = 0.5
"""Seconds between two looks."""
_Look = tuple[int, int, int] | None
"""Number, size and time of a file; None if it is not there."""


class FileWatch(QObject):
    """Looks at a file from a thread, which a dead mount may hold for ever without anybody waiting."""

    found = Signal(str)
    """What the file holds, at first and whenever it was changed: its fingerprint, empty if the file is gone."""

    def __init__(self, path: Path, parent: QObject) -> None:
        """Look at the file until ``stop`` is called."""
        super().__init__(parent)
        self._path = path
        self._stopped = Event()
        self._thread = Thread(target=self._watch, name="file watch", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Look no more."""
        self._stopped.set()
        self._thread.join(PERIOD)

    def _watch(self) -> None:
        before: _Look | str = "not yet looked"
        while not self._stopped.wait(PERIOD):
            now = _look(self._path)
            if now != before:
                before = now
                content = fingerprint(self._path)
                if not self._stopped.is_set() and isValid(self):
                    self.found.emit(content)


def _look(path: Path) -> _Look:
    with suppress(OSError, ValueError):
        state = path.stat()
        return state.st_ino, state.st_size, state.st_mtime_ns
    return None
