"""What the system says about files and screens, in words for messages."""

import errno
from pathlib import Path

from tndesigner.wording.text import Text, message_of

_FULL = (errno.ENOSPC, errno.EDQUOT)
_NO_ROOM = "no space left"
"""What libraries write into messages whose number they swallow."""

_WORDS = {
    errno.ENOENT: "no such file or directory",
    errno.EACCES: "permission denied",
    errno.EPERM: "operation not permitted",
    errno.EROFS: "read-only file system",
    errno.EISDIR: "is a directory",
    errno.ENOTDIR: "not a directory",
    errno.EEXIST: "file exists",
    errno.ENAMETOOLONG: "file name too long",
    errno.EIO: "input/output error",
}
"""What Linux most often says about files."""


def kind_of(path: Path) -> str:
    """Return what a path leads to that is not a file."""
    return Text("a folder") if path.is_dir() else Text("a device or pipe")


def disk_is_full(error: BaseException) -> bool:
    """Return whether an error says that a disk, or what a user may have of it, is full."""
    return getattr(error, "errno", None) in _FULL or says_disk_is_full(str(error))


def says_disk_is_full(message: str) -> bool:
    """Return whether a message says that a disk is full."""
    return _NO_ROOM in message.lower()


def no_window(reason: object) -> str:
    """Return the line that says why the window cannot be opened."""
    return f"tndesigner: the window cannot be opened here: {reason}; tndesigner --help shows what else is there\n"


def reason_of(error: Exception) -> str:
    """Return the words of the system for what went wrong, without the path, and what to do if the disk is full."""
    if disk_is_full(error):
        return Text("no space left on device; delete something there, or choose another folder")
    if isinstance(error, OSError) and error.errno in _WORDS:
        return Text(_WORDS[error.errno])
    text = error.strerror if isinstance(error, OSError) and error.strerror else message_of(error)
    return text if isinstance(text, Text) else f"{text[:1].lower()}{text[1:]}"
