"""Says why a worker ended."""

import re
import signal
from collections import deque
from collections.abc import Sequence

from tndesigner.wording.text import Text

_LISTED = 3
"""How many of the last lines on its stderr are shown."""
_KEPT = 50
"""How many of the last lines on its stderr are kept."""

_LONGEST = 1000
"""How much of a line is kept."""

_CHATTER = re.compile(r"[IW]\d{4} |WARNING:|E\d{4} .*(cuda|cuInit)")
"""What TensorFlow logs all the time, and what it logs without a GPU."""
_TRACE = re.compile(r"\s*(@ +0x|\*\*\* )")
"""The lines of a C++ stack trace, which come after what went wrong, and are many."""

_NO_MEMORY = re.compile(
    r"mmap error: 12|bad_alloc|bad allocation|MemoryError|out[ _]of[ _]memory|RESOURCE_EXHAUSTED|ResourceExhausted"
    r"|(cannot|could not|unable to|failed to) (allocate(?! memory in static)|map segment)"
    r"|allocation (still )?failed|ALLOC_FAILED|OOM when|Errno 12\b|pthread_create(\(\))? failed|can't start new thread"
    r"|Status: 1, message: could not create a primitive",
    re.IGNORECASE,
)
"""What programs and libraries write when memory ran out, also for a thread; the last one is oneDNN's."""

LESS_MEMORY = Text("a smaller batch size or model needs less")
"""What to do where memory ran out."""

_SUDDEN = ("SIGABRT", "SIGBUS", "SIGSEGV")
"""How programs crash that do not check whether they got memory, often silently."""


class LastWords:
    """The last lines that a worker wrote to its stderr, without stack traces."""

    def __init__(self) -> None:
        """Start without lines."""
        self.lines: deque[str] = deque(maxlen=_KEPT)

    def add(self, line: str) -> None:
        """Keep a line that says something."""
        if line.strip() and not _TRACE.match(line):
            self.lines.append(line[:_LONGEST])


def tells_of_memory(text: str) -> bool:
    """Return whether a message says that memory ran out."""
    return _NO_MEMORY.search(text) is not None


def explain_ending(status: int, errors: Sequence[str] = (), *, process: str = "the training process") -> str:
    """Return one sentence on why a worker ended by itself.

    Args:
        status: its exit status, negative for the number of a signal, as ``subprocess`` has it.
        errors: the lines that it wrote to its stderr.
        process: what the worker is called.
    """
    name = Text(process)
    if -status == getattr(signal, "SIGKILL", None):
        return Text("{0} was killed (signal 9), perhaps because the memory ran out; {1}", name, LESS_MEMORY)
    ending = _ending(name, status)
    if any(map(tells_of_memory, errors)):
        return Text("{0} because the memory ran out; {1}", ending, LESS_MEMORY)
    last_words = _last_words(errors) if status else ""
    if last_words:
        return Text("{0}; its last words: {1}", ending, last_words)
    if not _signal_title(-status).startswith(_SUDDEN):
        return ending
    return Text("{0}, perhaps because the memory ran out; {1}", ending, LESS_MEMORY)


def _ending(name: Text, status: int) -> Text:
    if status > 0:
        return Text("{0} ended with exit status {1}", name, str(status))
    return Text("{0} crashed: {1}", name, _signal_title(-status)) if status else Text("{0} ended", name)


def _signal_title(number: int) -> str:
    try:
        return f"{signal.Signals(number).name} (signal {number})"
    except ValueError:
        return f"signal {number}"


def _last_words(errors: Sequence[str]) -> str:
    lines = (line.strip() for line in errors)
    last_words = [line for line in lines if line and not _CHATTER.match(line)][-_LISTED:]
    return " | ".join(last_words)
