"""The window's end of a worker: takes requests, tells events as signals, says why it ended."""

import os
import time
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from tndesigner.child_process import Child, child_command
from tndesigner.training.client import worker_environment
from tndesigner.training.codec import read_event, request_line
from tndesigner.training.endings import LastWords, explain_ending
from tndesigner.training.errors import TrainingError
from tndesigner.training.events import Event, Ready
from tndesigner.training.requests import Request, Shutdown

SLICE = 0.012
"""Seconds that events may be read in one go; the rest waits until the window has done what else there is."""
GRACE_MS = 60
"""How long a worker without a run may take to end by itself before it is killed; its run is over before that."""
NICENESS = 4
"""How far a worker stands back, from 0 to 19, where the system knows that."""


class WorkerProcess(QObject):
    """One worker, from its start to its end; a request before it is ready waits in its pipe."""

    ended = Signal(str)
    """The worker ended without being asked to; the sentence says why."""

    def __init__(self, parent: QObject, tell: Callable[[Event], None], threads: int | None = None) -> None:
        """Start a worker.

        Args:
            parent: owns it.
            tell: takes the events of the worker.
            threads: how many threads compute one operation; None lets the worker choose.
        """
        super().__init__(parent)
        self.ready = False
        """Whether it takes requests at once."""
        self._tell_event = tell
        self._errors = LastWords()
        self._wanted = True
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.readyReadStandardError.connect(self._read_errors)
        self._process.finished.connect(self._explain)
        self._process.errorOccurred.connect(self._explain_start)
        self._more = QTimer(self, singleShot=True)
        self._more.timeout.connect(self._read)
        self._start(threads)

    @property
    def number(self) -> int:
        """The number that the system gave the process; 0 where it does not run."""
        return int(self._process.processId())

    def send(self, request: Request) -> None:
        """Ask for something."""
        self._process.write(request_line(request).encode() + b"\n")

    def kill(self) -> None:
        """End the worker by force; what becomes of its run is told as if it had ended by itself."""
        self._process.kill()

    def give_up(self) -> None:
        """End the worker by force; neither it nor its end is told of any more."""
        self._wanted = False
        self._process.finished.connect(self.deleteLater)
        self._process.kill()

    def close(self) -> None:
        """End the worker: by request, and by force if it does not at once."""
        self._wanted = False
        self._more.stop()
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self.send(Shutdown())
            self._process.closeWriteChannel()
            if not self._process.waitForFinished(GRACE_MS):
                self._process.kill()
                self._process.waitForFinished()

    def _start(self, threads: int | None) -> None:
        program, *arguments = child_command(Child.WORKER)
        self._process.setEnvironment([f"{name}={value}" for name, value in worker_environment(threads).items()])
        self._process.started.connect(self._stand_back)
        self._process.start(program, arguments)

    def _stand_back(self) -> None:
        """Let the window go first where both want the processor; threads that the worker starts later do the same."""
        if hasattr(os, "setpriority"):
            with suppress(OSError):
                os.setpriority(os.PRIO_PROCESS, self.number, NICENESS)

    def _read(self) -> None:
        """Tell the events that came, for a short while."""
        end = time.monotonic() + SLICE
        while self._process.canReadLine():
            if time.monotonic() > end:
                self._more.start()
                return
            self._tell(bytes(self._process.readLine().data()))

    def _tell(self, line: bytes) -> None:
        try:
            event = read_event(line)
        except TrainingError as error:
            self._errors.add(f"a line that is no event: {error}")
            return
        self.ready |= isinstance(event, Ready)
        if self._wanted:
            self._tell_event(event)

    def _read_errors(self) -> None:
        text = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
        for line in text.splitlines():
            self._errors.add(line)

    def _explain(self, code: int, status: QProcess.ExitStatus) -> None:
        """Tell what is left to tell, then why the process ended."""
        while self._process.canReadLine():
            self._tell(bytes(self._process.readLine().data()))
        self._read_errors()
        crashed = status is QProcess.ExitStatus.CrashExit
        self._end(explain_ending(-code if crashed else code, self._errors.lines))

    def _explain_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._end(self.tr("the training process cannot be started: {}").format(self._process.errorString()))

    def _end(self, reason: str) -> None:
        self._more.stop()
        if self._wanted:
            self._wanted = False
            self.ended.emit(reason)
