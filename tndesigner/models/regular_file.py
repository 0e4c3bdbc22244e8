"""Reads a file of any size that a user names: whether it is one, and its SHA-256."""

import hashlib
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from tndesigner.wording.text import Text

_CHUNK = 2**20


@contextmanager
def opened_file(path: Path) -> Iterator[BinaryIO]:
    """Open a regular file for reading.

    Raises:
        OSError: if it is a folder, device or pipe, or cannot be read.
        ValueError: if no file can have that name.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise OSError(Text("it is not a file"))
    with path.open("rb") as file:
        yield file


def sha256_of(file: BinaryIO) -> str:
    """Return the SHA-256 of a whole file.

    Raises:
        OSError: if it cannot be read to its end.
    """
    file.seek(0)
    digest = hashlib.sha256()
    while chunk := file.read(_CHUNK):
        digest.update(chunk)
    return digest.hexdigest()
