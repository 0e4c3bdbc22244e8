"""Waiting for a disk while the window keeps painting."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QMetaObject, Qt

_Result = TypeVar("_Result")


def wait_for(work: Callable[[], _Result]) -> _Result:
    """Call a function in another thread and return its result; clicks and keys wait, painting does not.

    Raises:
        Exception: whatever the function raises.
    """
    loop, queued = QEventLoop(), Qt.ConnectionType.QueuedConnection  # it may end before the loop runs
    with ThreadPoolExecutor(1, "files") as thread:
        future = thread.submit(work)
        future.add_done_callback(lambda _: QMetaObject.invokeMethod(loop, "quit", queued))
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    return future.result()
