"""Looks at the path of a user's file before anything is read from it."""

import stat
from pathlib import Path

from tndesigner.datasets.errors import DatasetError
from tndesigner.system_words import reason_of


def require_file(path: Path) -> int:
    """Return the size of a regular file in bytes; pipes and devices, which may never end, are not opened.

    Raises:
        DatasetError: if the path leads to no file, or it cannot be looked at.
    """
    try:
        status = path.stat()
    except FileNotFoundError as problem:
        raise DatasetError(f"there is no file {path}") from problem
    except (OSError, ValueError) as problem:
        raise DatasetError(f"{path} cannot be read: {reason_of(problem)}") from problem
    if stat.S_ISDIR(status.st_mode):
        raise DatasetError(f"{path} cannot be read as a file: it is a folder")
    if not stat.S_ISREG(status.st_mode):
        raise DatasetError(f"{path} cannot be read: it is a pipe or a device, not a file; save its content first")
    return status.st_size
