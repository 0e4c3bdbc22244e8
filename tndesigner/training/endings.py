"""Why a worker ended, in words."""

import re
import signal
from collections.abc import Sequence

_LISTED = 3
"""How many of the last lines of its errors are told."""


_CHATTER = re.compile(r"[IW]\d{4} |WARNING:|E\d{4} .*(cuda|cuInit)")
"""What TensorFlow logs all the time, and where there is no GPU."""

_NO_MEMORY = re.compile(r"mmap error: 12|bad_alloc|cannot allocate memory|out of memory|MemoryError", re.IGNORECASE)
"""What a program says last that got no more memory."""

_LESS = "a smaller batch size or model needs less"


def explain_ending(status: int, errors: Sequence[str] = ()) -> str:
    """Return one sentence on why a worker ended by itself.

    Args:
        status: its exit status, negative for the number of a signal, as ``subprocess`` has it.
        errors: the lines that it wrote to its stderr.
    """
    if status == 0:
        return "the training process ended"
    if -status == getattr(signal, "SIGKILL", None):
        return f"the training process was killed (signal 9), perhaps because the memory ran out; {_LESS}"
    memory = f" because the memory ran out; {_LESS}" if any(map(_NO_MEMORY.search, errors)) else ""
    if status < 0:
        return f"the training process crashed: {_signal_title(-status)}{memory or _said(errors)}"
    return f"the training process ended with exit status {status}{memory or _said(errors)}"


def _signal_title(number: int) -> str:
    try:
        return f"{signal.Signals(number).name} (signal {number})"
    except ValueError:
        return f"signal {number}"


def _said(errors: Sequence[str]) -> str:
    lines = (line.strip() for line in errors)
    said = [line for line in lines if line and not _CHATTER.match(line)][-_LISTED:]
    return f"; its last words: {' | '.join(said)}" if said else ""
