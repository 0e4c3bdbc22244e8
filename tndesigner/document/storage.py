"""Reads and writes whole files; a write that fails leaves the old file unchanged."""

from pathlib import Path

from tndesigner.document.errors import DocumentError
from tndesigner.document.other_files import kind_of_bytes
from tndesigner.document.replacing import finish_interrupted, replace_file
from tndesigner.system_words import kind_of, reason_of
from tndesigner.wording.numbers import byte_size
from tndesigner.wording.text import Text

LARGEST_FILE = 32 * 2**20
"""The largest size of a design file in bytes, enough for about 50,000 cores."""


def read_text(path: Path) -> str:
    """Return the text of a file.

    Raises:
        DocumentError: if it cannot be read, is too large, or is not UTF-8.
    """
    try:
        if path.exists() and not path.is_file():
            raise OSError(Text("it is {0}, not a file", kind_of(path)))
        finish_interrupted(path)
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except (OSError, ValueError, RuntimeError) as error:
        raise DocumentError(Text("{0}: it cannot be read: {1}", path, reason_of(error))) from error
    if other := kind_of_bytes(path, content):
        raise DocumentError(Text("{0}: {1}", path, other.refusal))
    if len(content) > LARGEST_FILE:
        raise DocumentError(Text("{0}: it is too large for a design, over {1}", path, byte_size(LARGEST_FILE)))
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise DocumentError(Text("{0}: it is not UTF-8 text; byte {1} is wrong", path, error.start + 1)) from error


def write_text(text: str, path: Path, *, settled: bool = True) -> None:
    """Write a text to a file as ``write_bytes`` does.

    Raises:
        DocumentError: if it cannot be written; the old file is left unchanged.
    """
    write_bytes(text.encode("utf-8"), path, settled=settled)


def write_bytes(content: bytes, path: Path, *, settled: bool = True) -> None:
    """Write a file, completely or not at all.

    What others see of the old file is kept where the system permits it: permissions, owner, extended attributes, and
    all of its names (hard links); and a symbolic link stays one.

    Args:
        content: what the file is to hold.
        path: the file.
        settled: whether to wait until the disk has it, so that it survives a power failure, too.

    Raises:
        DocumentError: if it cannot be written; the old file is left unchanged.
    """
    try:
        replace_file(content, path, settled=settled)
    except (OSError, ValueError, RuntimeError) as error:
        raise DocumentError(Text("{0}: it cannot be written: {1}", path, reason_of(error))) from error
