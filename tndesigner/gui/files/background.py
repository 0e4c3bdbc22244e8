"""Waiting for work on a disk while the window goes on painting."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, Signal

_Answer = TypeVar("_Answer")


class _Ready(QObject):
    """Tells the waiting loop, from the other thread, that the work is done."""

    told = Signal()


def wait_for(work: Callable[[], _Answer]) -> _Answer:
    """Do work in another thread and return its answer; clicks and keys wait, painting does not.

    Raises:
        Exception: whatever the work raises.
    """
    loop, ready = QEventLoop(), _Ready()
    ready.told.connect(loop.quit)

    def work_and_tell() -> _Answer:
        try:
            return work()
        finally:
            ready.told.emit()  # from the other thread, so it waits in the queue until the loop runs

    with ThreadPoolExecutor(1, "files") as other:
        future = other.submit(work_and_tell)
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    return future.result()
