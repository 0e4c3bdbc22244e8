"""A thread that keeps unsaved designs, which a busy window cannot delay."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Condition, Thread

from tndesigner.document import DocumentError
from tndesigner.gui.files.unsaved import forget, keep
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.translation import reason_of_error

GATHER = 0.4
"""Seconds for which further edits are waited for, so that a drag is written once and not at each step."""
RETRY = 5.0
"""Seconds after which a design is written again that could not be."""
PATIENCE = 20.0
"""Seconds that a disk may take before the program ends without it."""


@dataclass(eq=False, slots=True)
class Charge:
    """A document whose unsaved changes are kept, and the file for them."""

    document: OpenDocument
    kept: Path
    wanted: bool = True
    """Whether there is still something to keep; not after the document was saved or discarded."""


class Keeper:
    """Writes documents soon after each change, in another thread.

    It takes a copy of a design between two edits, which waits for no event of the window, and no window waits for it
    longer than for the copy: 6 ms for 10,000 cores.
    """

    def __init__(self, prepare: Callable[[], None], failed: Callable[[str], None]) -> None:
        """Take what that thread calls: before each design to make the folder, and with the reason when that fails."""
        self._prepare, self._failed = prepare, failed
        self._failing = self._closed = self._hurried = False
        self._changed: dict[Charge, float] = {}
        """What is to be written, and from which moment on."""
        self._busy = False
        self._news = Condition()
        self._thread: Thread | None = None

    def touch(self, charge: Charge) -> None:
        """Write or forget a document soon, whichever its state then asks for."""
        with self._news:
            self._changed.setdefault(charge, time.monotonic() + GATHER)
            if self._thread is None:
                self._thread = Thread(target=self._work, name="keeper", daemon=True)
                self._thread.start()
            self._news.notify_all()

    def settle(self) -> None:
        """Wait until everything is on the disk, but not for ever for one that does not answer."""
        with self._news:
            self._hurried = True
            self._news.notify_all()
            self._news.wait_for(lambda: not (self._changed or self._busy) or self._thread is None, PATIENCE)
            self._hurried = False

    def close(self) -> None:
        """Write what is left, and end."""
        self.settle()
        with self._news:
            self._closed = True
            self._news.notify_all()
        if self._thread is not None:
            self._thread.join(PATIENCE)

    def _work(self) -> None:
        while (charge := self._next()) is not None:
            again = not self._keep(charge)
            with self._news:
                self._busy = False
                if again and not self._hurried:
                    self._changed.setdefault(charge, time.monotonic() + RETRY)
                self._news.notify_all()

    def _next(self) -> Charge | None:
        """Wait until a document is to be written; None at the end."""
        with self._news:
            while not self._closed:
                now = time.monotonic()
                due = [one for one, when in self._changed.items() if self._hurried or when <= now]
                if due:
                    del self._changed[due[0]]
                    self._busy = True
                    return due[0]
                self._news.wait(min(self._changed.values(), default=now + RETRY) - now)
            return None

    def _keep(self, charge: Charge) -> bool:
        """Write or forget a document; if writing fails, what was written last remains."""
        document = charge.document
        if not (charge.wanted and document.history.modified):
            forget(charge.kept)
            return True
        try:
            self._prepare()
            keep(document.history.snapshot(), charge.kept, document.path)
        except (DocumentError, OSError) as error:
            if not self._failing:
                self._failing = True
                self._failed(reason_of_error(error))
            return False
        self._failing = False
        return True
