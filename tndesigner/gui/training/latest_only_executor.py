"""Work in another thread, of which only the newest is wanted."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

_T = TypeVar("_T")


class LatestOnlyExecutor(QObject, Generic[_T]):
    """Does one piece of work after another, and tells what the last one gave."""

    _arrived = Signal(int, object)

    def __init__(self, parent: QObject, tell: Callable[[_T], None]) -> None:
        """Start with no work; ``tell`` takes what the newest one gives."""
        super().__init__(parent)
        self._tell = tell
        self._thread = ThreadPoolExecutor(1, "aside")
        self._number = 0
        self._arrived.connect(self._take)

    def ask(self, work: Callable[[], _T]) -> None:
        """Do work that raises nothing; what was asked before is not told any more."""
        self._number += 1
        number = self._number

        def tell(future: Future[_T]) -> None:
            if not future.cancelled():
                self._arrived.emit(number, future.result())

        self._thread.submit(work).add_done_callback(tell)

    def close(self) -> None:
        """Wait for what is being done."""
        self._thread.shutdown(cancel_futures=True)

    def _take(self, number: int, answer: _T) -> None:
        if number == self._number:
            self._tell(answer)
