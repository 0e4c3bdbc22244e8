"""The worker's two pipes: events go out on its original stdout, requests come in on its stdin."""

import os
import sys
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread
from typing import BinaryIO, TypeAlias

from tndesigner.training.codec import read_request, travelling_line
from tndesigner.training.errors import TrainingError
from tndesigner.training.events import Event
from tndesigner.training.requests import Request, Shutdown

Incoming: TypeAlias = Request | TrainingError
"""What a line of stdin is: a request, or what is wrong with it."""


class EventWriter:
    """Sends events. A reader that has gone is not an error here: the end of stdin ends the worker."""

    def __init__(self, stream: BinaryIO) -> None:
        """Write to a stream."""
        self._stream = stream

    def send(self, *events: Event) -> None:
        """Send events, all in one message."""
        message = "".join(f"{travelling_line(event)}\n" for event in events)
        with suppress(OSError, ValueError):
            self._stream.write(message.encode())
            self._stream.flush()


def claim_stdout() -> EventWriter:
    """Keep this process's stdout for events; from now on, what libraries print goes to stderr."""
    sys.stdout.flush()
    stream = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    sys.stdout = sys.stderr
    return EventWriter(stream)


def listen() -> "SimpleQueue[Incoming]":
    """Return the queue that a thread puts this process's requests into; the end of stdin is a ``Shutdown``."""
    incoming: SimpleQueue[Incoming] = SimpleQueue()
    stream = os.fdopen(os.dup(sys.stdin.fileno()), "rb")
    Thread(target=_read, args=(stream, incoming), daemon=True).start()
    return incoming


def _read(stream: BinaryIO, incoming: "SimpleQueue[Incoming]") -> None:
    try:
        with suppress(OSError, ValueError):
            for line in stream:
                try:
                    incoming.put(read_request(line))
                except TrainingError as error:
                    incoming.put(error)
    finally:  # also if a request does not fit into memory, since nothing reads stdin any more
        incoming.put(Shutdown())
