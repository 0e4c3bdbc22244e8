"""The window's end of a worker: sends requests, passes on events, reports why it ended."""

import os
import time
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from tndesigner.child_process import Child, child_command
from tndesigner.training.client import worker_environment
from tndesigner.training.codec import EventReader, request_line
from tndesigner.training.endings import LastWords, explain_ending
from tndesigner.training.events import Event, Ready
from tndesigner.training.requests import Request, Shutdown
from tndesigner.training.silence import Silence
from tndesigner.wording.text import Text

SLICE = 0.012
"""Seconds for which events are read at a time; the rest waits until the window has handled its own events."""
MOST_WAITING = 256 * 2**20
"""The bytes that may wait to be read, far more than any run sends; a worker that sends more is killed."""
GRACE_MS = 60
"""How long a worker may take to end by itself before it is killed; its run is already over."""
NICENESS = 4
"""The nice value of a worker, from 0 to 19, on systems that have it."""


class WorkerProcess(QObject):
    """One worker, from its start to its end; requests that come before it is ready wait in the pipe."""

    ended = Signal(object)
    """The worker ended unexpectedly; the text says why."""

    def __init__(
        self,
        parent: QObject,
        receive: Callable[[Event], None],
        threads: int | None = None,
        title: str = "the training process",
    ) -> None:
        """Start a worker.

        Args:
            parent: the owner.
            receive: called with each event of the worker.
            threads: the number of threads for one operation; None lets the worker choose.
            title: what it is called when it has ended.
        """
        super().__init__(parent)
        self.ready = False
        """Whether it takes requests immediately."""
        self._receive, self._title = receive, title
        self.silence = Silence()
        """How long it has said nothing."""
        self._events = EventReader()
        self._errors = LastWords()
        self._offence = ""
        """Why it was killed, if that was for what it did."""
        self._wanted = True
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.readyReadStandardError.connect(self._read_errors)
        self._process.finished.connect(self._explain)
        self._process.errorOccurred.connect(self._explain_start)
        self._more = QTimer(self, singleShot=True)
        self._more.timeout.connect(self._read)
        program, *arguments = child_command(Child.WORKER)
        self._process.setEnvironment([f"{name}={value}" for name, value in worker_environment(threads).items()])
        self._process.started.connect(self._lower_priority)
        self._process.start(program, arguments)

    @property
    def number(self) -> int:
        """The process id; 0 if it is not running."""
        return int(self._process.processId())

    def send(self, request: Request) -> None:
        """Send a request."""
        self.silence.end()
        self._process.write(request_line(request).encode() + b"\n")

    def kill(self) -> None:
        """Kill the worker; its end is reported as if it were its own."""
        self._process.kill()

    def give_up(self) -> None:
        """Kill the worker, and ignore its remaining events and its end."""
        self._wanted = False
        if self._process.state() is QProcess.ProcessState.NotRunning:
            self.deleteLater()
            return
        self._process.finished.connect(self.deleteLater)
        self._process.kill()

    def close(self) -> None:
        """End the worker by a request; kill it if that takes too long."""
        self._wanted = False
        self._more.stop()
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self.send(Shutdown())
            self._process.closeWriteChannel()
            if not self._process.waitForFinished(GRACE_MS):
                self._process.kill()
                self._process.waitForFinished()

    def _lower_priority(self) -> None:
        """Give the window precedence when both need the processor; threads that the worker starts inherit this."""
        if hasattr(os, "setpriority"):
            with suppress(OSError):
                os.setpriority(os.PRIO_PROCESS, self.number, NICENESS)

    def _read(self) -> None:
        """Pass on events for a short time."""
        end = time.monotonic() + SLICE
        while self._process.canReadLine():
            if time.monotonic() > end:
                self._more.start()
                break
            self._pass_on(bytes(self._process.readLine().data()))
        if self._process.bytesAvailable() > MOST_WAITING:
            self._offence = Text("the training process sent more than can be read, and was ended")
            self.kill()

    def _pass_on(self, line: bytes) -> None:
        event = self._events.read(line)
        if event is None:
            return
        self.silence.end()
        self.ready |= isinstance(event, Ready)
        if self._wanted:
            self._receive(event)

    def _read_errors(self) -> None:
        text = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
        for line in text.splitlines():
            self._errors.add(line)

    def _explain(self, code: int, status: QProcess.ExitStatus) -> None:
        """Pass on the remaining events, then report why the process ended."""
        while self._process.canReadLine() and not self._offence:
            self._pass_on(bytes(self._process.readLine().data()))
        self._read_errors()
        crashed = status is QProcess.ExitStatus.CrashExit
        status_code = -code if crashed else code
        self._end(self._offence or explain_ending(status_code, self._errors.lines, process=self._title))

    def _explain_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._end(Text("{0} cannot be started: {1}", Text(self._title), self._process.errorString()))

    def _end(self, reason: str) -> None:
        self._more.stop()
        if self._wanted:
            self._wanted = False
            self.ended.emit(reason)
