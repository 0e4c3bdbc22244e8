"""Starts a worker as a subprocess and talks to it."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from queue import Empty, Full, Queue
from threading import Thread
from typing import IO

from tndesigner.child_process import Child, child_command, child_environment
from tndesigner.training.codec import LONGEST_LINE, EventReader, request_line
from tndesigner.training.endings import LastWords, explain_ending
from tndesigner.training.errors import TrainingError
from tndesigner.training.events import Event, Failed, Finished, Ready, Started
from tndesigner.training.requests import Request, Shutdown
from tndesigner.training.runs import mark_failed
from tndesigner.wording.text import Text, message_of

GRACE = 10.0
"""Seconds that a worker may take to end by itself before it is killed."""

MOST_LINES = 10_000
"""How many lines of a worker wait to be taken."""
COLD = "TNDESIGNER_COLD"
"""The variable that keeps a worker from computing before it has a request."""
TUNABLES, LARGE_PAGES = "GLIBC_TUNABLES", "glibc.malloc.hugetlb"
"""The variable of the C library of Linux, and its setting that takes memory in pages of 2 MB where it is 1.

TensorFlow takes memory for each array anew, and the pages of arrays over 32 MB are new ones each time. A step of two
cores of bond dimension 8 on 1,024 examples takes 0.6 (Eigen) or 0.88 (oneDNN) of the time with large pages.
"""
PATIENCE = 0.2
"""Seconds between two attempts to hand on a line."""

CREATION_FLAGS = getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0) | getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""On Windows: no console of its own, and Ctrl-C does not reach it."""


class WorkerClient(AbstractContextManager["WorkerClient"]):
    """A worker process as its parent sees it; a context manager that ends it.

    No method waits longer than its timeout. If the worker ends by itself, the next call says why.
    """

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        """Talk to a process that was started with pipes."""
        self.process = process
        self._lines: Queue[bytes | None] = Queue(MOST_LINES)
        self._closed = False
        self._events = EventReader()
        self._errors = LastWords()
        self._run = ""
        self.ready = False
        """Whether the worker has said that it is ready."""
        self._readers = [
            Thread(target=self._read_events, args=(process.stdout,), daemon=True),
            Thread(target=self._read_errors, args=(process.stderr,), daemon=True),
        ]
        for reader in self._readers:
            reader.start()

    def send(self, request: Request) -> None:
        """Send a request.

        Raises:
            TrainingError: if the worker has ended.
        """
        if self.process.stdin is None:
            raise TrainingError(Text("the training process takes no requests"))
        try:
            self.process.stdin.write(request_line(request).encode() + b"\n")
            self.process.stdin.flush()
        except (OSError, ValueError) as error:
            raise TrainingError(self._ending()) from error

    def receive(self, timeout: float | None = None) -> Event | None:
        """Return the next event, or None if none comes within the timeout.

        Raises:
            TrainingError: if the worker has ended; its run, if there was one, is marked as failed.
        """
        try:
            line = self._lines.get(timeout=timeout)
        except Empty:
            return None
        if line is None:
            self._put(None)
            raise TrainingError(self._ending())
        event = self._events.read(line)
        self.ready |= isinstance(event, Ready)
        if isinstance(event, Started):
            self._run = event.run
        elif isinstance(event, Finished) or (isinstance(event, Failed) and event.ends_run):
            self._run = ""
        return event

    def events(self, timeout: float | None = None) -> Iterator[Event]:
        """Yield events up to the end of a run: ``Finished``, or the ``Failed`` of its request.

        Raises:
            TrainingError: if the worker has ended, or sends nothing within the timeout.
        """
        while True:
            event = self.receive(timeout)
            if event is None:
                raise TrainingError(Text("the training process has said nothing for {0:g} seconds", timeout))
            yield event
            if isinstance(event, Finished) or (isinstance(event, Failed) and event.ends_run):
                return

    def close(self, grace: float = GRACE) -> int:
        """End the worker by request, or kill it after the grace period; return its status."""
        self._closed = True
        with suppress(TrainingError):
            self.send(Shutdown())
        with suppress(OSError):
            if self.process.stdin is not None:
                self.process.stdin.close()
        try:
            self.process.wait(grace)
        except subprocess.TimeoutExpired:
            self.process.kill()
        status = self.process.wait()
        for reader in self._readers:
            reader.join(1.0)
        return status

    def __exit__(self, *_: object) -> None:
        """End the worker."""
        self.close()

    def _ending(self) -> str:
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(1.0)
        for reader in self._readers:
            reader.join(1.0)
        status = self.process.poll()
        message = (
            Text("the training process no longer listens")
            if status is None
            else explain_ending(status, self._errors.lines)
        )
        if self._run:
            with suppress(TrainingError):
                mark_failed(Path(self._run), message)
            self._run = ""
        return message

    def _read_events(self, stream: IO[bytes]) -> None:
        with stream:
            while line := stream.readline(LONGEST_LINE + 1):
                self._put(line)
        self._put(None)

    def _put(self, line: bytes | None) -> None:
        """Hand on a line; while the lines of a flood are not taken, the worker waits."""
        while not self._closed:
            with suppress(Full):
                self._lines.put(line, timeout=PATIENCE)
                return
        if line is None:
            with suppress(Full):
                self._lines.put_nowait(None)

    def _read_errors(self, stream: IO[bytes]) -> None:
        with stream:
            while line := stream.readline(LONGEST_LINE):
                self._errors.add(line.decode("utf-8", "replace"))


def worker_environment(threads: int | None = None) -> dict[str, str]:
    """Return the environment of a worker.

    Args:
        threads: how many threads compute one operation (``threads_for``); None lets the worker choose. It is
            the same for all that a worker does.
    """
    environment = child_environment(KERAS_BACKEND="tensorflow", PYTHONUNBUFFERED="1")
    environment.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
    tunables = environment.get(TUNABLES, "")
    if LARGE_PAGES not in tunables:
        environment[TUNABLES] = ":".join(filter(None, (tunables, f"{LARGE_PAGES}=1")))
    if threads is not None:
        environment["TF_NUM_INTRAOP_THREADS"] = str(threads)
    return environment


def start_worker(threads: int | None = None, *, warm_up: bool = True) -> WorkerClient:
    """Start a worker; it takes requests at once, and is ready about two seconds later, when it says so.

    Args:
        threads: how many threads compute one operation (``threads_for``); None lets the worker choose.
        warm_up: whether it may compute something while it has no request, which makes the first one faster; the
            devices that it sees, and the hosts that it joins, are then fixed.

    Raises:
        TrainingError: if no process can be started.
    """
    environment = worker_environment(threads) | ({} if warm_up else {COLD: "1"})
    try:
        process = subprocess.Popen(
            child_command(Child.WORKER),
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            creationflags=CREATION_FLAGS,
            process_group=None if os.name == "nt" else 0,  # Ctrl-C in the terminal does not reach it
        )
    except OSError as error:
        raise TrainingError(Text("the training process cannot be started: {0}", message_of(error))) from error
    return WorkerClient(process)
