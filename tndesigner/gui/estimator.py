"""The window's end of the counting process: asks, drops unwanted questions, restarts the process if it hangs.

A thread builds the questions: writing down a design of 10,000 cores takes a tenth of a second.
"""

import json
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QElapsedTimer, QObject, QProcess, QTimer, Signal

from tndesigner.child_process import Child, child_command, child_environment
from tndesigner.document.records import Record
from tndesigner.estimates.messages import line
from tndesigner.gui.faults import contained
from tndesigner.gui.latest_only_executor import LatestOnlyExecutor
from tndesigner.gui.translation import translated
from tndesigner.wording.travelling import arrived

PATIENCE_MS = 1500
"""How long an unwanted answer may delay the others."""
MOST_FAILURES = 5
"""The number of unexpected ends in a row after which the process is not restarted."""
LONG_MS = 2000
"""How long an answer may take before the user is told."""
TICK_MS = 1000
"""How often the time is told that an answer has taken."""
START_DELAY_MS = 120
"""The delay from the first question to the start of the process, so that a new window is painted first."""


class Counter(QObject):
    """Asks the counting process one question at a time; a new question replaces an older one of its kind."""

    answered = Signal(str, object)
    """The kind of the question and the record that answers it."""
    failed = Signal(str, str)
    """The kind of the question, and why it has no answer."""

    slow = Signal()
    """An answer takes long, or has come after it did; also once a second meanwhile."""

    def __init__(self, parent: QObject) -> None:
        """Prepare the process; it starts with the first question."""
        super().__init__(parent)
        self._process = QProcess(self)
        program, *arguments = child_command(Child.ESTIMATES)
        self._process.setProgram(program)
        self._process.setArguments(arguments)
        self._process.setEnvironment([f"{name}={value}" for name, value in child_environment().items()])
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._restart)
        self._process.errorOccurred.connect(self._not_started)
        self._writer: LatestOnlyExecutor[bytes] = LatestOnlyExecutor(self, self._send)
        self._waiting: dict[str, Callable[[], Record]] = {}
        self._asked: Record | None = None
        self._sent: Callable[[], Record] | None = None
        self._number = 0
        self._failures = 0
        self._closed = False
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._give_up)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._look_at_time)
        self._since = QElapsedTimer()
        self.seconds = 0
        """How long an answer has taken; 0 until that is long."""
        self._start = QTimer(self, singleShot=True)
        self._start.timeout.connect(self._next)

    def ask(self, kind: str, question: Callable[[], Record]) -> None:
        """Ask a question once the previous one is answered; a thread builds it when it is sent."""
        if self._closed:
            return
        self._waiting[kind] = question
        if self._asked is not None and self._asked["kind"] == kind and not self._patience.isActive():
            self._patience.start()
        if self._asked is None and not self._start.isActive():
            self._start.start(0 if self._running else START_DELAY_MS)

    def drop(self, kind: str) -> None:
        """Cancel questions of this kind."""
        self._waiting.pop(kind, None)
        if self._asked is not None and self._asked["kind"] == kind:
            self._asked = {**self._asked, "number": -1}

    @property
    def kind(self) -> str:
        """The kind of the question that is being answered; empty if there is none."""
        return self._asked["kind"] if self._asked else ""

    def stop(self, reason: str) -> None:
        """Give up all questions, which then have no answer for this reason; the next one starts the process anew."""
        kinds = [*filter(None, [self.kind]), *self._waiting]
        self._asked = None
        self._waiting.clear()
        self._writer.forget()
        self._failures = -1
        self._process.kill()
        for kind in dict.fromkeys(kinds):
            self.failed.emit(kind, reason)

    def close(self) -> None:
        """End the process."""
        self._closed = True
        self._asked = None
        self._waiting.clear()
        self._patience.stop()
        self._start.stop()
        self._tick.stop()
        self._writer.close()
        if self._running:
            self._process.kill()
            self._process.waitForFinished()

    @property
    def _running(self) -> bool:
        return self._process.state() is not QProcess.ProcessState.NotRunning

    def _next(self) -> None:
        if self._asked is not None or not self._waiting:
            return
        if not self._running:
            self._process.start()
        kind = next(iter(self._waiting))
        self._number += 1
        self._sent = self._waiting.pop(kind)
        self._asked = {"number": self._number, "kind": kind}
        self._since.start()
        self._tick.start()
        self._writer.ask(partial(_written, self._sent, self._asked))

    def _send(self, question: bytes) -> None:
        if question:
            self._process.write(question)
        else:
            self._asked = None
            self._next()

    def _read(self) -> None:
        while self._process.canReadLine():
            record = arrived(json.loads(bytes(self._process.readLine().data())))
            asked, self._asked = self._asked, None
            self._patience.stop()
            self._failures = 0
            if asked is not None and asked["number"] == record["number"] and record["kind"] not in self._waiting:
                self._tell(record)
        self._next()
        if self._asked is None and not self.seconds:
            self._tick.stop()

    def _look_at_time(self) -> None:
        """Say how long the answer has taken, or that there is none to wait for any more."""
        taken = self._since.elapsed() if self._asked else 0
        before, self.seconds = self.seconds, taken // 1000 if taken >= LONG_MS else 0
        if self._asked is None:
            self._tick.stop()
        if before or self.seconds:
            self.slow.emit()

    def _tell(self, record: Record) -> None:
        if "refusal" in record:
            self.failed.emit(record["kind"], translated(record["refusal"]))
        else:
            self.answered.emit(record["kind"], record["answer"])

    def _give_up(self) -> None:
        """Kill the process while it works on an unwanted answer."""
        self._failures = -1
        self._process.kill()

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._restart()

    def _restart(self) -> None:
        """Continue with the waiting questions; one at which the process ended is asked only once more."""
        asked, self._asked = self._asked, None
        self._writer.forget()
        if self._closed:
            return
        self._failures += 1
        if asked is not None and asked["number"] >= 0 and asked["kind"] not in self._waiting:
            if self._failures == 1 and self._sent is not None:
                self._waiting[asked["kind"]] = self._sent
            else:
                self.failed.emit(asked["kind"], self.tr("the counting process ended"))
        if self._waiting and self._failures < MOST_FAILURES:
            self._start.start(START_DELAY_MS)


def _written(question: Callable[[], Record], heading: Record) -> bytes:
    """Return a question as a line; an empty one if it cannot be built, which has been reported."""
    written = []
    with contained("the counting"):
        written.append(line({**question(), **heading}))
    return b"".join(written)
