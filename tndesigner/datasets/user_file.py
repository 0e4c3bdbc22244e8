"""Looks at the path of a user's file before anything is read from it."""

import stat
from pathlib import Path

from tndesigner.datasets.errors import DatasetError
from tndesigner.system_words import reason_of
from tndesigner.wording.text import Text


def require_file(path: Path) -> int:
    """Return the size of a regular file in bytes; pipes and devices, which may never end, are not opened.

    Raises:
        DatasetError: if the path leads to no file, or it cannot be looked at.
    """
    try:
        status = path.stat()
    except FileNotFoundError as problem:
        raise DatasetError(Text("there is no file {0}", path)) from problem
    except (OSError, ValueError) as problem:
        raise DatasetError(Text("{0} cannot be read: {1}", path, reason_of(problem))) from problem
    if stat.S_ISDIR(status.st_mode):
        raise DatasetError(Text("{0} cannot be read as a file: it is a folder", path))
    if not stat.S_ISREG(status.st_mode):
        raise DatasetError(
            Text("{0} cannot be read: it is a pipe or a device, not a file; save its content first", path)
        )
    return status.st_size
