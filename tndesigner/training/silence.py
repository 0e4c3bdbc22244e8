"""Says what is known of a training process that does not answer."""

import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tndesigner.wording.text import Text

PATIENCE = 2.5
"""Seconds without an answer after which something is said; rounded to whole ones, so that this is the third."""
_STOPPED, _AT_DISK, _ASLEEP = ("T", "t"), "D", "S"
"""States of a process as Linux writes them."""
_APART = 1.0
"""Seconds between two looks at how long a process has computed, so that one that just reads a file does not count."""


@dataclass(frozen=True, slots=True)
class Quiet:
    """What is known of a worker that says nothing."""

    words: str
    alarming: bool
    """Whether it does not even compute."""


class Silence:
    """How long a worker has said nothing, and what it seems to do meanwhile."""

    def __init__(self) -> None:
        """Begin to wait now."""
        self._heard = self._looked = time.monotonic()
        self._ticks = -1
        self._idle = False

    def end(self) -> None:
        """Note that the worker said something, or was asked something new."""
        self._heard = time.monotonic()
        self._ticks, self._idle = -1, False

    def look(self, process: int, *, ready: bool) -> Quiet | None:
        """Return what is known of a worker that should have answered; None while its silence is short.

        Args:
            process: its process id.
            ready: whether it has said that it is ready.
        """
        seconds = time.monotonic() - self._heard
        if seconds < PATIENCE - _APART:
            return None
        guess, alarming = self._guess(process, ready=ready)
        if seconds < PATIENCE:
            return None
        words = Text("the training process has not answered for {0} s; {1}", round(seconds + 0.01), guess)
        return Quiet(words, alarming)

    def _guess(self, process: int, *, ready: bool) -> tuple[str, bool]:
        state, ticks = _look(process)
        if time.monotonic() - self._looked > _APART or self._ticks < 0:
            self._idle = ticks == self._ticks
            self._ticks, self._looked = ticks, time.monotonic()
        if state in _STOPPED:
            return Text("it was stopped by a signal; `kill -CONT {0}` lets it continue", str(process)), True
        if self._idle and state == _AT_DISK:
            return Text("it is waiting for a disk or a server"), True
        if not ready:
            return Text("it is starting, which takes long on a busy machine"), False
        if self._idle and state == _ASLEEP:
            return Text("it is waiting for something, perhaps a file on a disk or a server that is gone"), True
        return Text("it may be compiling" if self._ticks <= 0 else "it is computing, and may be compiling"), False


def _look(process: int) -> tuple[str, int]:
    """Return the state of a process and how long it has computed; ("", 0) where the system does not say so."""
    with suppress(OSError, ValueError, IndexError):
        after_name = Path(f"/proc/{process}/stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2]
        words = after_name.split()
        return words[0], int(words[11]) + int(words[12])
    return "", 0
