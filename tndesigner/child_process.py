"""How this program starts itself again, as a child process of the window or the command line, and how that ends."""

import os
import select
import signal
import sys
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

PARENT = "TNDESIGNER_PARENT"
"""The variable that tells a child the process id of its parent."""
GRACE_MS = 3500
"""How long a child may continue after its parent has ended: to save, unless it hangs."""


class Child(StrEnum):
    """What a child process does, by its first argument; a search is a command that people start, too."""

    WORKER = "--worker"
    ESTIMATES = "--estimates"
    PICTURE = "--draw"
    MODEL = "--read-model"
    SEARCH = "search"


def child_command(child: Child, *words: str) -> list[str]:
    """Return the command line of a child process.

    Python looks for modules in the current folder first, where a user may have a ``code.py``: ``-P``
    tells it not to. A frozen app is Python and the program in one.
    """
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "tndesigner"]
    return [*program, child, *words]


def child_environment(**variables: str) -> dict[str, str]:
    """Return the environment of a child process, with more variables; Python finds this package first in it."""
    here = str(Path(__file__).resolve().parents[1])
    search_path = os.pathsep.join(filter(None, (here, os.environ.get("PYTHONPATH"))))
    return {**os.environ, "PYTHONPATH": search_path, PARENT: str(os.getpid()), **variables}


def end_with_parent() -> None:
    """Let this process end a few seconds after its parent, whatever it waits for then.

    A child usually ends with its input. One that waits for a dead mount or a pipe, computes in a library that holds
    the lock of Python, or was stopped, does not notice that. So a small process, which does nothing else, waits for
    the end of both. Linux could kill a child at once, but it would have no time to save, and the end of the thread
    that started it would count as that of the parent. Where a process cannot be waited for, the end of the input has
    to do.
    """
    if not hasattr(os, "pidfd_open"):
        return
    parent = os.environ.get(PARENT, "")
    with suppress(OSError):
        me = os.pidfd_open(os.getpid())
        if os.fork() == 0:
            try:
                _guard(me, int(parent) if parent.isdecimal() else os.getppid())
            finally:
                os._exit(0)
        os.close(me)


def _guard(child: int, parent_id: int) -> None:
    """Wait until a child has ended, or kill it some time after its parent; the child is given as a file of Linux's."""
    os.setsid()  # what is sent to the child's group is not for this process
    for ignored in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(ignored, signal.SIG_IGN)
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in range(3):
        os.dup2(nothing, stream)
    waiting = select.poll()
    waiting.register(child, select.POLLIN)
    with suppress(ProcessLookupError):
        parent = os.pidfd_open(parent_id)
        waiting.register(parent, select.POLLIN)
        if any(file == child for file, _ in waiting.poll()):
            return
        waiting.unregister(parent)
    if not waiting.poll(GRACE_MS):
        signal.pidfd_send_signal(child, signal.SIGKILL)
