"""Keeps one worker ready for a window: started before it is needed, replaced when it ends."""

from collections import defaultdict
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from tndesigner.gui.training.worker_process import WorkerProcess
from tndesigner.training import Device, Event, Failed, Ready, Request

_E = TypeVar("_E")

RESTART_MS = 200
"""After so long a worker that ended is replaced: the window first says what happened."""


class Events:
    """Hands each event of a worker to those who listen for its kind, in the order in which they came."""

    def __init__(self) -> None:
        """Start without listeners."""
        self._listeners = defaultdict[type, list[Callable[[Any], None]]](list)

    def listen(self, kind: type[_E], listener: Callable[[_E], None]) -> None:
        """Call a listener with each event of a kind."""
        self._listeners[kind].append(listener)

    def tell(self, event: Event) -> None:
        """Call whoever listens for this kind of event."""
        for listener in self._listeners[type(event)]:
            listener(event)


class WarmWorker(QObject):
    """The worker that takes the requests of a window."""

    died = Signal(str)
    """The worker ended without being asked to; the sentence says why."""
    changed = Signal()
    """The worker became ready, or is another."""

    def __init__(self, parent: QObject) -> None:
        """Start none yet."""
        super().__init__(parent)
        self.events = Events()
        """What the worker tells."""
        self.devices: tuple[Device, ...] = ()
        """What can compute; empty before a worker has told."""
        self.no_gpu = ""
        """Why no GPU is among the devices."""
        self._process: WorkerProcess | None = None
        self._threads: int | None = None
        """With how many threads a worker computes; None where it is to choose by itself."""
        self._again = QTimer(self, singleShot=True, interval=RESTART_MS)
        self._again.timeout.connect(self.start)

    @property
    def ready(self) -> bool:
        """Whether requests are answered at once."""
        return self._process is not None and self._process.ready

    @property
    def number(self) -> int:
        """The system's number of the process; 0 where none runs."""
        return self._process.number if self._process else 0

    def start(self) -> None:
        """Start a worker, if none runs."""
        if self._process is None:
            self._process = WorkerProcess(self, self._tell, self._threads)
            self._process.ended.connect(self._replace)
            self.changed.emit()

    def send(self, request: Request) -> None:
        """Ask for something; a worker is started if none runs."""
        self.start()
        if self._process is not None:
            self._process.send(request)

    def renew(self, threads: int) -> None:
        """Let a worker with so many threads take over."""
        self._threads = threads
        self._give_up(self.tr("the training process was replaced by another one"))
        self.start()

    def kill(self) -> None:
        """End the worker by force; another takes over."""
        if self._process is not None:
            self._process.kill()

    def close(self) -> None:
        """End the worker for good, and one that was given up a moment ago."""
        self._again.stop()
        for process in self.findChildren(WorkerProcess):
            process.close()
        self._process = None

    def _tell(self, event: Event) -> None:
        if isinstance(event, Ready):
            self.devices, self.no_gpu = event.devices, event.no_gpu
            self.changed.emit()
        self.events.tell(event)
        if isinstance(event, Failed) and event.no_memory and event.ends_run:
            self._give_up(event.message)  # it may lack what it needs to go on
            self._again.start()

    def _give_up(self, reason: str) -> None:
        """End the worker by force; whoever waits for an answer of it is told why there will be none."""
        process, self._process = self._process, None
        if process is not None:
            process.give_up()
        self.died.emit(reason)
        self.changed.emit()

    def _replace(self, reason: str) -> None:
        """Let another worker take over; one that was never ready is not tried again until it is needed."""
        was_ready, process = self.ready, self._process
        self._process = None
        if process is not None:
            process.deleteLater()
        if was_ready:
            self._again.start()
        self.died.emit(reason)
        self.changed.emit()
