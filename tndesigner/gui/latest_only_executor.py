"""Work in another thread, of which only the latest result is wanted."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from threading import Lock
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

_T = TypeVar("_T")


class LatestOnlyExecutor(QObject, Generic[_T]):
    """Runs one function after another, and reports the result of the last one; earlier ones that wait are not run.

    Numbers in the result are written as the window writes them.
    """

    _arrived = Signal(int, object)

    def __init__(self, parent: QObject, report: Callable[[_T], None]) -> None:
        """Start without work; ``report`` is called with the latest result."""
        super().__init__(parent)
        self._report = report
        self._thread = ThreadPoolExecutor(1, "latest-only")
        self._number = 0
        self._telling = Lock()
        """Held while a result is sent, so that none is sent once this is closed."""
        self._arrived.connect(self._take)

    def ask(self, work: Callable[[], _T]) -> None:
        """Run a function that raises nothing; results of earlier ones are no longer reported."""
        self._number += 1
        number = self._number

        def do() -> None:
            if number != self._number:
                return
            result = work()
            with self._telling:
                if number == self._number:
                    self._arrived.emit(number, result)

        self._thread.submit(copy_context().run, do)

    def forget(self) -> None:
        """Report no result of what was asked."""
        self._number += 1

    def close(self) -> None:
        """Report nothing more; what is running ends by itself, and nothing waits for it."""
        with self._telling:
            self.forget()
        self._thread.shutdown(wait=False, cancel_futures=True)

    def _take(self, number: int, result: _T) -> None:
        if number == self._number:
            self._report(result)
