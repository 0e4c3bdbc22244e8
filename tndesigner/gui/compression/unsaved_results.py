"""Marks compressed models until they are saved, so that a crash loses none.

::

    compressed/digits 2026-11-30 …/             a compressed model
               .digits 2026-11-30 ….unsaved     its mark, locked while its process runs
"""

import shutil
from contextlib import suppress
from glob import escape
from pathlib import Path
from typing import BinaryIO

from tndesigner.document.locking import is_locked, lock
from tndesigner.document.trained_report import REPORT
from tndesigner.paths import entries, is_file

MARK = ".unsaved"


class Mark:
    """The mark of a folder, which this process locks until it removes it or ends."""

    def __init__(self, folder: Path) -> None:
        """Mark a folder, which need not exist yet; where nothing can be written, nothing is marked."""
        self._path = _mark_of(folder)
        self._file: BinaryIO | None = None
        with suppress(OSError):
            folder.parent.mkdir(parents=True, exist_ok=True)
            self._file = self._path.open("wb")
            lock(self._file)

    def remove(self) -> None:
        """Say that the folder was saved, or is no longer wanted."""
        if self._file is not None:
            self._file.close()
            self._file = None
            with suppress(OSError):
                self._path.unlink()


def left_behind(parent: Path) -> list[Path]:
    """Return the folders of compressed models whose process ended before they were saved, the oldest first.

    Incomplete ones are deleted: the process that could have completed them has ended. Where the file system has no
    locks, nobody knows whether it has, so everything stays.
    """
    found: list[tuple[float, Path]] = []
    for mark in entries(parent):
        if mark.match(f".[!.]*{MARK}") and is_file(mark) and not is_locked(mark, unknown=True):
            folder = parent / mark.stem[1:]
            with suppress(OSError):  # another process has taken it, or the disk does not say what is there
                if _is_complete(folder):
                    found.append((mark.stat().st_mtime, folder))
                else:
                    discard(folder)
    return [folder for _, folder in sorted(found)]


def discard(folder: Path) -> None:
    """Delete a compressed model, and what a killed process left beside it."""
    for one in (folder, *folder.parent.glob(f".{escape(folder.name)}.*.part")):
        shutil.rmtree(one, ignore_errors=True)
    with suppress(OSError):
        _mark_of(folder).unlink(missing_ok=True)


def _is_complete(folder: Path) -> bool:
    """Return whether a folder has its report, which comes with everything else.

    Raises:
        OSError: if the disk does not say.
    """
    try:
        (folder / REPORT).stat()
    except FileNotFoundError:
        return False
    return True


def _mark_of(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}{MARK}")
