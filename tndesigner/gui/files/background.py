"""Waiting for a disk while the window keeps painting, and for one that does not answer only as long as is wanted."""

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
    """Call a function in another thread and return its result; clicks and keys wait, painting does not.

    After a few seconds, a box offers to wait no longer; the thread is then left alone.

    Raises:
        DocumentError: if the user waits no longer.
        Exception: whatever the function raises.
    """
    loop, queued = QEventLoop(), Qt.ConnectionType.QueuedConnection  # it may end before the loop runs
    future: Future[_Result] = Future()
    future.add_done_callback(lambda _: QMetaObject.invokeMethod(loop, "quit", queued))
    patience = QTimer(singleShot=True, interval=PATIENCE_MS)
    patience.timeout.connect(loop.quit)
    patience.start()
    Thread(target=_run, args=(work, future), name="files", daemon=True).start()
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    patience.stop()
    if not future.done() and _stops_waiting(future):
        raise DocumentError(translate("the disk or the server did not answer, and waiting for it was stopped"))
    return future.result()


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
