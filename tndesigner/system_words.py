"""What the system says about files and screens, in words for messages."""

import errno
from pathlib import Path

_FULL = (errno.ENOSPC, errno.EDQUOT)
_NO_ROOM = "no space left"
"""What libraries write into messages whose number they swallow."""


def kind_of(path: Path) -> str:
    """Return what a path leads to that is not a file."""
    return "a folder" if path.is_dir() else "a device or pipe"


def disk_is_full(error: BaseException) -> bool:
    """Return whether an error says that a disk, or what a user may have of it, is full."""
    return getattr(error, "errno", None) in _FULL or _NO_ROOM in str(error).lower()


def no_window(reason: object) -> str:
    """Return the line that says why the window cannot be opened."""
    return f"tndesigner: the window cannot be opened here: {reason}; tndesigner --help shows what else is there\n"


def reason_of(error: Exception) -> str:
    """Return the words of the system for what went wrong, without the path, and what to do if the disk is full."""
    if disk_is_full(error):
        return "no space left on device; delete something there, or choose another folder"
    text = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return f"{text[:1].lower()}{text[1:]}"
