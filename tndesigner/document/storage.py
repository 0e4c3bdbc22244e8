"""Reads and writes whole files; a write that fails leaves the old file unchanged."""

import os
from contextlib import suppress
from pathlib import Path

from tndesigner.document.errors import DocumentError

LARGEST_FILE = 32 * 2**20
"""The largest size of a design file in bytes, enough for about 50,000 cores."""

_ARCHIVES = (b"PK\x03\x04", b"\x89HDF\r\n\x1a\n")
"""How ZIP archives and HDF5 files begin; Keras models are one of both."""


def read_text(path: Path) -> str:
    """Return the text of a file.

    Raises:
        DocumentError: if it cannot be read, is too large, or is not UTF-8.
    """
    try:
        if path.exists() and not path.is_file():
            raise OSError(f"it is {_kind(path)}, not a file")
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        raise DocumentError(f"{path}: it cannot be read: {_reason(error)}") from error
    if content.startswith(_ARCHIVES):
        raise DocumentError(
            f"{path}: it is a trained model or another archive, and no design; tndesigner open makes a design of a "
            "Keras model"
        )
    if len(content) > LARGEST_FILE:
        raise DocumentError(f"{path}: it is too large for a design, over {LARGEST_FILE // 2**20} MiB")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise DocumentError(f"{path}: it is not UTF-8 text; byte {error.start + 1:,} is wrong") from error


def write_text(text: str, path: Path, *, settled: bool = True) -> None:
    """Write a text to a file as ``write_bytes`` does.

    Raises:
        DocumentError: if it cannot be written; the old file is left unchanged.
    """
    write_bytes(text.encode("utf-8"), path, settled=settled)


def write_bytes(content: bytes, path: Path, *, settled: bool = True) -> None:
    """Write a file, completely or not at all: a new file replaces the old one.

    The permissions of the old file are kept, and a link stays a link.

    Args:
        content: what the file is to hold.
        path: the file.
        settled: whether to wait until the disk has it, so that it survives a power failure, too.

    Raises:
        DocumentError: if it cannot be written; the old file is left unchanged.
    """
    try:
        target = path.resolve()
        _refuse_to_replace(path, target)
        part = target.with_name(f".{os.urandom(8).hex()}.part")
        try:
            _write(content, part, target, settled=settled)
            part.replace(target)
        finally:
            with suppress(FileNotFoundError):
                part.unlink()
        if settled:
            _settle(target.parent)
    except (OSError, ValueError, RuntimeError) as error:
        raise DocumentError(f"{path}: it cannot be written: {_reason(error)}") from error


def _refuse_to_replace(path: Path, target: Path) -> None:
    if target.is_symlink():  # Python 3.13 resolves links in a circle to the link itself
        raise OSError("it is a link that leads in a circle")
    if not target.parent.is_dir():
        raise OSError(f"there is no folder {path.parent}")
    if target.exists() and not target.is_file():
        raise OSError(f"it is {_kind(target)}, not a file")
    if target.exists() and not os.access(target, os.W_OK):
        raise OSError("it is write-protected")


def _write(content: bytes, part: Path, target: Path, *, settled: bool) -> None:
    """Write a new file with the permissions of the one that it will replace, and wait for the disk if wanted."""
    with part.open("xb") as file:
        if target.exists():
            part.chmod(target.stat().st_mode & 0o777)
        file.write(content)
        file.flush()
        if settled:
            os.fsync(file.fileno())


def _settle(folder: Path) -> None:
    """Wait until the disk has the new name, if the system supports it."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            with suppress(OSError):  # some network file systems cannot
                os.fsync(handle)
        finally:
            os.close(handle)


def _kind(path: Path) -> str:
    return "a folder" if path.is_dir() else "a device or pipe"


def _reason(error: Exception) -> str:
    """Return the words of the system for what went wrong, without the path."""
    text = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return f"{text[:1].lower()}{text[1:]}"
