"""Keeps a worker ready for a window: started before it is needed, replaced when it ends."""

from collections import defaultdict
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from tndesigner.gui.faults import contained
from tndesigner.gui.training.worker_process import WorkerProcess
from tndesigner.training import Device, Event, Failed, Ready, Request
from tndesigner.training.silence import Quiet
from tndesigner.wording.text import Text

_E = TypeVar("_E")

RESTART_MS = 200
"""The delay after which a worker that ended is replaced, so that the window first shows what happened."""


class Events:
    """Passes each event of a worker to the listeners of its kind, in the order in which they were added."""

    def __init__(self) -> None:
        """Start without listeners."""
        self._listeners = defaultdict[type, list[Callable[[Any], None]]](list)

    def listen(self, kind: type[_E], listener: Callable[[_E], None]) -> None:
        """Call a listener with each event of a kind."""
        self._listeners[kind].append(listener)

    def emit(self, event: Event) -> None:
        """Call the listeners of this kind of event."""
        for listener in self._listeners[type(event)]:
            with contained("the training"):
                listener(event)


class WarmWorker(QObject):
    """The worker to which a window sends its requests."""

    died = Signal(object)
    """The worker ended unexpectedly; the text says why."""
    changed = Signal()
    """The worker became ready or was replaced."""

    def __init__(self, parent: QObject) -> None:
        """Start no worker yet."""
        super().__init__(parent)
        self.events = Events()
        """The events of the worker."""
        self.devices: tuple[Device, ...] = ()
        """The devices of this machine; empty until a worker has reported them."""
        self.no_gpu = ""
        """Why no GPU is among the devices."""
        self._process: WorkerProcess | None = None
        self._threads: int | None = None
        """The number of threads of a worker; None lets it choose."""
        self._again = QTimer(self, singleShot=True, interval=RESTART_MS)
        self._again.timeout.connect(self.start)

    @property
    def ready(self) -> bool:
        """Whether the worker takes requests immediately."""
        return self._process is not None and self._process.ready

    @property
    def quiet(self) -> Quiet | None:
        """What is known of a worker that should have answered; None while its silence is short."""
        process = self._process
        return process.silence.look(process.number, ready=process.ready) if process else None

    @property
    def number(self) -> int:
        """The process id; 0 if no worker is running."""
        return self._process.number if self._process else 0

    def start(self) -> None:
        """Start a worker if none is running."""
        if self._process is None:
            self._process = WorkerProcess(self, self._receive, self._threads)
            self._process.ended.connect(self._replace)
            self.changed.emit()

    def send(self, request: Request) -> None:
        """Send a request; start a worker if none is running."""
        self.start()
        if self._process is not None:
            self._process.send(request)

    def renew(self, threads: int) -> None:
        """Replace the worker by one with a number of threads."""
        self._threads = threads
        self._give_up(Text("the training process was replaced by another one"))
        self.start()

    def kill(self) -> None:
        """Kill the worker; another one takes over."""
        if self._process is not None:
            self._process.kill()

    def close(self) -> None:
        """End the worker for good, and any that was given up."""
        self._again.stop()
        for process in self.findChildren(WorkerProcess):
            process.close()
        self._process = None

    def _receive(self, event: Event) -> None:
        if isinstance(event, Ready):
            self.devices, self.no_gpu = event.devices, event.no_gpu
            self.changed.emit()
        self.events.emit(event)
        if isinstance(event, Failed) and event.no_memory and event.ends_run:
            self._give_up(event.message)  # it may be unable to continue
            self._again.start()

    def _give_up(self, reason: str) -> None:
        """Kill the worker; ``died`` tells those who wait for an answer why there will be none."""
        process, self._process = self._process, None
        if process is not None:
            process.give_up()
        self.died.emit(reason)
        self.changed.emit()

    def _replace(self, reason: str) -> None:
        """Replace a worker that ended; if it was never ready, wait until one is needed."""
        was_ready, process = self.ready, self._process
        self._process = None
        if process is not None:
            process.deleteLater()
        if was_ready:
            self._again.start()
        self.died.emit(reason)
        self.changed.emit()
