"""Waiting for work on a disk while the window goes on painting."""

from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar

from PySide6.QtCore import QEventLoop, QObject, Signal

_Answer = TypeVar("_Answer")


class _Worker(QObject):
    """Tells the waiting loop, from the other thread, that the work is done."""

    done = Signal()


class _Outcome(Generic[_Answer]):
    """What the work gave, or raised."""

    answer: _Answer
    error: BaseException | None = None


def wait_for(work: Callable[[], _Answer]) -> _Answer:
    """Do work in another thread and return its answer; clicks and keys wait, painting does not.

    Raises:
        Exception: whatever the work raises.
    """
    loop, worker, outcome = QEventLoop(), _Worker(), _Outcome[_Answer]()
    worker.done.connect(loop.quit)

    def work_and_tell() -> None:
        try:
            outcome.answer = work()
        except BaseException as error:  # noqa: BLE001  # it is raised again in the thread that asked
            outcome.error = error
        worker.done.emit()  # from the other thread, so it waits in the queue until the loop runs

    other = Thread(target=work_and_tell, name="files", daemon=True)
    other.start()
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    other.join()
    if outcome.error is not None:
        raise outcome.error
    return outcome.answer
