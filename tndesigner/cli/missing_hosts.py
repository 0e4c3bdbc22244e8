"""Says which hosts a run on several hosts is waiting for."""

import socket
import time
from concurrent.futures import ThreadPoolExecutor

from tndesigner.training import Event, Started
from tndesigner.training.hosts import Hosts
from tndesigner.wording.lists import listed

FIRST, NEXT = 2.5, 60.0
"""Seconds until something is said, and until it is said again."""
CONNECTING = 0.3
"""Seconds that a host may take to accept a connection."""


class MissingHosts:
    """The hosts that a run is waiting for before it starts."""

    def __init__(self, hosts: Hosts | None) -> None:
        """Begin to wait now; a run on one host waits for none."""
        self._hosts = hosts
        self._began = time.monotonic()
        self._due = FIRST
        self.waiting = hosts is not None
        """Whether the run has not started yet."""

    def follow(self, event: Event) -> None:
        """Note that the run has started."""
        if isinstance(event, Started):
            self.waiting = False

    def words(self) -> str:
        """Return what is to be said now; empty if nothing is."""
        seconds = time.monotonic() - self._began
        if self._hosts is None or not self.waiting or seconds < self._due:
            return ""
        self._due = seconds + NEXT
        gone = silent_hosts(self._hosts)
        if not gone:
            return "all hosts answer; waiting until they have compared their designs and data"
        answer = "does not answer" if len(gone) == 1 else "do not answer"
        return f"waiting for {listed(gone)}, which {answer}; press Ctrl-C to give up"


def silent_hosts(hosts: Hosts) -> tuple[str, ...]:
    """Return the addresses of the other hosts at which nothing listens."""
    others = [one for place, one in enumerate(hosts.addresses) if place != hosts.index]
    with ThreadPoolExecutor(len(others)) as pool:
        return tuple(one for one, answers in zip(others, pool.map(_answers, others), strict=True) if not answers)


def _answers(address: str) -> bool:
    host, _, port = address.rpartition(":")
    try:
        with socket.create_connection((host.strip("[]"), int(port)), timeout=CONNECTING):
            return True
    except OSError:
        return False
