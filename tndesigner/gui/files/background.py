"""Waiting for work on a disk while the window goes on painting."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QMetaObject, Qt

_Answer = TypeVar("_Answer")


def wait_for(work: Callable[[], _Answer]) -> _Answer:
    """Do work in another thread and return its answer; clicks and keys wait, painting does not.

    Raises:
        Exception: whatever the work raises.
    """
    loop, queued = QEventLoop(), Qt.ConnectionType.QueuedConnection  # queued, for the work may end before the loop runs
    with ThreadPoolExecutor(1, "files") as thread:
        future = thread.submit(work)
        future.add_done_callback(lambda _: QMetaObject.invokeMethod(loop, "quit", queued))
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    return future.result()
