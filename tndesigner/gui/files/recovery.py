"""Keeps the unsaved changes of open documents, in case of a crash."""

import os
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QObject, Signal

from tndesigner.document.locking import lock
from tndesigner.gui.files.keeper import Charge, Keeper
from tndesigner.gui.files.unsaved import LOCK
from tndesigner.gui.open_document import OpenDocument


class Recovery(QObject):
    """Writes designs with unsaved changes to a folder of this process, in another thread."""

    switched = Signal()
    """Keeping changes was switched on or off."""
    failed = Signal(str)
    """Changes cannot be kept, for this reason; it is said once, until they can be kept again."""

    def __init__(self, folder: Path) -> None:
        """Take the folder that all processes of the user share."""
        super().__init__()
        self.folder = folder
        self.enabled = True
        """Whether changes are to be kept."""
        self._own = folder / os.urandom(8).hex()
        self._lock: BinaryIO | None = None
        self._keeper = Keeper(self._make_folder, self.failed.emit)
        self._count = 0

    def watch(self, document: OpenDocument) -> "Watch":
        """Start keeping the unsaved changes of a document."""
        self._count += 1
        return Watch(Charge(document, self._own / f"{self._count}.tnd"), self, self._keeper)

    def set_enabled(self, enabled: bool) -> None:
        """Keep changes, or delete what was kept and stop."""
        if enabled != self.enabled:
            self.enabled = enabled
            self.switched.emit()

    def settle(self) -> None:
        """Wait until everything is on the disk."""
        self._keeper.settle()

    def close(self) -> None:
        """End; what is kept of documents that are still open stays in the folder."""
        self._keeper.close()
        if self._lock is not None:
            self._lock.close()
        with suppress(OSError):
            if not any(one.suffix == ".tnd" for one in self._own.iterdir()):
                (self._own / LOCK).unlink(missing_ok=True)
                self._own.rmdir()

    def _make_folder(self) -> None:
        """Make the folder of this process and lock it, unless that is done.

        Raises:
            OSError: if it cannot be made.
        """
        if self._lock is None:
            self._own.mkdir(parents=True, exist_ok=True)
            self._lock = (self._own / LOCK).open("wb")
            lock(self._lock)


class Watch(QObject):
    """Keeps one document soon after each change, until it is saved or discarded."""

    def __init__(self, charge: Charge, recovery: Recovery, keeper: Keeper) -> None:
        """Listen to the document."""
        super().__init__(charge.document)
        self._charge, self._recovery, self._keeper = charge, recovery, keeper
        charge.document.changed.connect(self._follow)
        recovery.switched.connect(self._follow)
        self._follow()

    def let_go(self) -> None:
        """Delete what was kept: the document was saved or discarded."""
        self._charge.document.changed.disconnect(self._follow)
        self._recovery.switched.disconnect(self._follow)
        self._charge.wanted = False
        self._keeper.touch(self._charge)

    def _follow(self) -> None:
        self._charge.wanted = self._recovery.enabled
        self._keeper.touch(self._charge)
