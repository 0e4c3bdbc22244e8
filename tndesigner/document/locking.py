"""Locks of files, which end with the process that holds them, however it ends."""

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

from tndesigner.paths import is_file

if sys.platform == "win32":
    import msvcrt

    _BEHIND = 2**30
    """A place behind the content of any file that is locked here: Windows forbids others to read what is locked."""

    def _lock(handle: int) -> None:
        os.lseek(handle, _BEHIND, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def lock(file: IO[Any], *, unknown: bool = True) -> bool:
    """Lock an open file until it is closed; return False if another process, or another open file, has locked it.

    Args:
        file: the file.
        unknown: the answer where the file system has no locks.
    """
    try:
        _lock(file.fileno())
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return unknown
    return True


def is_locked(path: Path, *, unknown: bool = False) -> bool:
    """Return whether a process holds the lock of a file; what is not a file, or cannot be opened, is not locked.

    Args:
        path: the file.
        unknown: the answer where the file system has no locks.
    """
    if is_file(path):
        with suppress(OSError), path.open("rb") as file:
            return not lock(file, unknown=not unknown)
    return False
