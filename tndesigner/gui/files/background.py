"""Waiting for another thread while the window keeps painting, and for a disk only as long as is wanted."""

from collections.abc import Callable
from concurrent.futures import Future
from threading import Thread
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QMetaObject, Qt, QTimer

from tndesigner.document import DocumentError
from tndesigner.gui.files.questions import Question, QuestionBox
from tndesigner.gui.translation import translate

_Result = TypeVar("_Result")

PATIENCE_MS = 3000
"""How long a disk may take before the user is asked whether to wait."""
_LOOK_MS = 50


def wait_for(work: Callable[[], _Result]) -> _Result:
    """Call a function that reads or writes files in another thread and return its result.

    Clicks and keys wait, painting does not. After a few seconds, a box offers to wait no longer; the thread is then
    left alone.

    Raises:
        DocumentError: if the user waits no longer.
        Exception: whatever the function raises.
    """
    future = _wait(work, PATIENCE_MS)
    if not future.done() and _stops_waiting(future):
        raise DocumentError(translate("the disk or the server did not answer, and waiting for it was stopped"))
    return future.result()


def compute(work: Callable[[], _Result]) -> _Result:
    """Call a function that computes in another thread and return its result; clicks and keys wait, painting does not.

    Raises:
        Exception: whatever the function raises.
    """
    return _wait(work).result()


def _wait(work: Callable[[], _Result], patience_ms: int | None = None) -> "Future[_Result]":
    """Start a thread, and wait until it ends or patience does."""
    loop, queued = QEventLoop(), Qt.ConnectionType.QueuedConnection  # it may end before the loop runs
    future: Future[_Result] = Future()
    future.add_done_callback(lambda _: QMetaObject.invokeMethod(loop, "quit", queued))
    patience = QTimer(singleShot=True)
    patience.timeout.connect(loop.quit)
    if patience_ms is not None:
        patience.start(patience_ms)
    Thread(target=_run, args=(work, future), name="files", daemon=True).start()
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    patience.stop()
    return future


def _run(work: Callable[[], _Result], future: "Future[_Result]") -> None:
    try:
        future.set_result(work())
    except BaseException as error:  # noqa: BLE001  # whoever waits gets it
        future.set_exception(error)


def _stops_waiting(future: "Future[_Result]") -> bool:
    """Show a box until there is a result or its button is pressed; return whether there is none."""
    heading = translate("The disk or the server does not answer.")
    text = translate("The file may be on a network disk that is gone, or on a disk that is asleep.")
    box, look = QuestionBox(Question(heading, text, (translate("Stop Waiting"),)), None), QTimer(interval=_LOOK_MS)
    look.timeout.connect(lambda: box.reject() if future.done() else None)
    look.start()
    box.exec()
    look.stop()
    box.deleteLater()
    return not future.done()
