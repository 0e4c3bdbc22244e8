"""Questions about paths that always have an answer.

``pathlib`` raises where the system refuses to look: in a folder without rights, on a mount whose server has gone, for a
name that is too long. For this program, what cannot be seen is not there.
"""

import os
from pathlib import Path
from zlib import adler32, crc32


def is_file(path: Path) -> bool:
    """Return whether a path leads to an ordinary file."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def is_folder(path: Path) -> bool:
    """Return whether a path leads to a folder."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def exists(path: Path) -> bool:
    """Return whether a path leads to anything."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def entries(folder: Path) -> list[Path]:
    """Return what a folder holds, sorted by name; nothing if it cannot be read."""
    try:
        return sorted(folder.iterdir())
    except (OSError, ValueError):
        return []


def resolved(path: Path) -> Path:
    """Return where a path leads, links followed as far as they can be."""
    try:
        return path.resolve()
    except (OSError, RuntimeError, ValueError):
        return path.absolute()


def key_of(path: str | Path) -> str:
    """Return a file name for what belongs to a path; two paths practically never have the same."""
    name = os.fsencode(path)
    return f"{crc32(name):08x}{adler32(name):08x}"
