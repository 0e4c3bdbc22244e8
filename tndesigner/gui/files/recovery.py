"""Keeps the unsaved changes of open documents, in case of a crash."""

import os
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from tndesigner.document import Design, DocumentError
from tndesigner.gui.files.unsaved import forget, keep, lock_of
from tndesigner.gui.open_document import OpenDocument

DELAY_MS = 2000
"""The longest time until a change is kept."""


class Recovery(QObject):
    """Writes designs with unsaved changes to a folder of this process, in another thread."""

    switched = Signal()
    """Keeping changes was switched on or off."""

    def __init__(self, folder: Path) -> None:
        """Take the folder that all processes of the user share."""
        super().__init__()
        self.folder = folder
        self.enabled = True
        """Whether changes are to be kept."""
        self._own = folder / os.urandom(8).hex()
        self._lock = lock_of(self._own)
        self._writer = QThreadPool(self)
        self._writer.setMaxThreadCount(1)
        self._count = 0

    def watch(self, document: OpenDocument) -> "Watch":
        """Start keeping the unsaved changes of a document."""
        self._count += 1
        if self._count == 1:
            self._own.mkdir(parents=True, exist_ok=True)
            self._lock.tryLock(0)
        return Watch(document, self._own / f"{self._count}.tnd", self)

    def set_enabled(self, enabled: bool) -> None:
        """Keep changes, or delete what was kept and stop."""
        if enabled != self.enabled:
            self.enabled = enabled
            self.switched.emit()

    def write(self, work: Callable[[], None]) -> None:
        """Call a function in the other thread, after all earlier ones."""
        self._writer.start(work)

    def settle(self) -> None:
        """Wait until everything is on the disk."""
        self._writer.waitForDone()

    def close(self) -> None:
        """End; what is kept of documents that are still open stays in the folder."""
        self._writer.waitForDone()
        self._lock.unlock()
        with suppress(OSError):
            self._own.rmdir()


class Watch(QObject):
    """Keeps one document soon after each change, until it is saved or discarded."""

    def __init__(self, document: OpenDocument, kept: Path, recovery: Recovery) -> None:
        """Listen to the document."""
        super().__init__(document)
        self._document, self._kept, self._recovery = document, kept, recovery
        self._soon = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._soon.timeout.connect(self.keep_now)
        document.changed.connect(self._follow)
        recovery.switched.connect(self._follow)
        self.keep_now()

    def keep_now(self) -> None:
        """Keep the current document."""
        self._soon.stop()
        if self._recovery.enabled and self._document.history.modified:
            self._recovery.write(partial(_keep, self._document.design.copy(), self._kept, self._document.path))

    def let_go(self) -> None:
        """Delete what was kept: the document was saved or discarded."""
        self._soon.stop()
        self._document.changed.disconnect(self._follow)
        self._recovery.switched.disconnect(self._follow)
        self._recovery.write(partial(forget, self._kept))

    def _follow(self) -> None:
        if not (self._recovery.enabled and self._document.history.modified):
            self._soon.stop()
            self._recovery.write(partial(forget, self._kept))
        elif not self._soon.isActive():
            self._soon.start()


def _keep(design: Design, kept: Path, path: Path | None) -> None:
    """Write in the other thread; if that fails, what was written last remains."""
    with suppress(DocumentError, OSError):
        keep(design, kept, path)
