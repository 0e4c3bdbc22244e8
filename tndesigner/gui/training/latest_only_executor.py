"""Work in another thread, of which only the latest result is wanted."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

_T = TypeVar("_T")


class LatestOnlyExecutor(QObject, Generic[_T]):
    """Runs one function after another, and reports the result of the last one."""

    _arrived = Signal(int, object)

    def __init__(self, parent: QObject, report: Callable[[_T], None]) -> None:
        """Start without work; ``report`` is called with the latest result."""
        super().__init__(parent)
        self._report = report
        self._thread = ThreadPoolExecutor(1, "latest-only")
        self._number = 0
        self._arrived.connect(self._take)

    def ask(self, work: Callable[[], _T]) -> None:
        """Run a function that raises nothing; results of earlier ones are no longer reported."""
        self._number += 1
        number = self._number

        def pass_on(future: Future[_T]) -> None:
            if not future.cancelled():
                self._arrived.emit(number, future.result())

        self._thread.submit(work).add_done_callback(pass_on)

    def close(self) -> None:
        """Wait until nothing is running."""
        self._thread.shutdown(cancel_futures=True)

    def _take(self, number: int, result: _T) -> None:
        if number == self._number:
            self._report(result)
