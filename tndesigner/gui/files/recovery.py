"""Keeps unsaved changes of the open documents against a crash, and offers what a crash left behind."""

import os
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, QTimer

from tndesigner.document import Design, DocumentError
from tndesigner.gui.files.unsaved import forget, keep, lock_of
from tndesigner.gui.open_document import OpenDocument

DELAY_MS = 2000
"""So long after a change it is kept at the latest."""


class Recovery(QObject):
    """Writes designs with unsaved changes to a folder of this process, in another thread."""

    def __init__(self, folder: Path) -> None:
        """Take the folder that all processes of the person share."""
        super().__init__()
        self.folder = folder
        self._own = folder / os.urandom(8).hex()
        self._lock = lock_of(self._own)
        self._writer = QThreadPool(self)
        self._writer.setMaxThreadCount(1)
        self._count = 0

    def watch(self, document: OpenDocument) -> "Watch":
        """Keep the unsaved changes of a document from now on."""
        self._count += 1
        if self._count == 1:
            self._own.mkdir(parents=True, exist_ok=True)
            self._lock.tryLock(0)
        return Watch(document, self._own / f"{self._count}.tnd", self._writer)

    def settle(self) -> None:
        """Wait until everything that is to be kept is on the disk."""
        self._writer.waitForDone()

    def close(self) -> None:
        """End; what is kept of documents that are still watched stays in the folder."""
        self._writer.waitForDone()
        self._lock.unlock()
        with suppress(OSError):
            self._own.rmdir()


class Watch(QObject):
    """Keeps one document: soon after each change, until it is saved or let go."""

    def __init__(self, document: OpenDocument, kept: Path, writer: QThreadPool) -> None:
        """Listen to the document."""
        super().__init__(document)
        self._document, self._kept, self._writer = document, kept, writer
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(DELAY_MS)
        self._soon.timeout.connect(self.keep_now)
        document.changed.connect(self._follow)
        self.keep_now()

    def keep_now(self) -> None:
        """Keep the document as it is."""
        self._soon.stop()
        if self._document.history.modified:
            self._writer.start(partial(_keep, self._document.design.copy(), self._kept, self._document.path))

    def let_go(self) -> None:
        """Forget what was kept: the document is saved, or is to be lost."""
        self._soon.stop()
        self._document.changed.disconnect(self._follow)
        self._writer.start(partial(forget, self._kept))

    def _follow(self) -> None:
        if not self._document.history.modified:
            self._soon.stop()
            self._writer.start(partial(forget, self._kept))
        elif not self._soon.isActive():
            self._soon.start()


def _keep(design: Design, kept: Path, path: Path | None) -> None:
    """Write in the other thread; while the design cannot be written, the last one that could stays."""
    with suppress(DocumentError, OSError):
        keep(design, kept, path)
