"""Unsaved designs in a folder, so that a crash loses nothing.

::

    unsaved/3f9c…/lock      locked while its process runs
                  1.tnd     a design with unsaved changes
                  1.path    the path of its file; empty if it has none
"""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QLockFile

from tndesigner.document import Design, save


@dataclass(frozen=True, slots=True)
class Unsaved:
    """A design as it was shortly before its process died."""

    kept: Path
    path: Path | None
    """Its file, if it has one."""
    when: datetime


def keep(design: Design, kept: Path, path: Path | None) -> None:
    """Write a design with unsaved changes to the folder.

    Raises:
        DocumentError: if it cannot be written.
    """
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.with_suffix(".path").write_text(str(path or ""), encoding="utf-8")
    save(design, kept)


def forget(kept: Path) -> None:
    """Delete a kept design, and with the last one its folder, unless the folder's process is running."""
    for one in (kept, kept.with_suffix(".path")):
        one.unlink(missing_ok=True)
    with suppress(OSError):
        kept.parent.rmdir()


def left_behind(folder: Path) -> list[Unsaved]:
    """Return the designs whose process died, the oldest first."""
    found: list[Unsaved] = []
    for own in sorted(folder.iterdir()) if folder.is_dir() else []:
        if own.is_dir() and not _is_running(own):
            found += [_entry(kept) for kept in own.glob("*.tnd")]
            with suppress(OSError):
                own.rmdir()
    return sorted(found, key=lambda one: one.when)


def lock_of(own: Path) -> QLockFile:
    """Return the lock that shows whether the process of a folder is running; it never expires."""
    lock = QLockFile(str(own / "lock"))
    lock.setStaleLockTime(0)
    return lock


def _is_running(own: Path) -> bool:
    lock = lock_of(own)
    free = lock.tryLock(0)
    lock.unlock()
    return not free


def _entry(kept: Path) -> Unsaved:
    note = kept.with_suffix(".path")
    named = note.read_text(encoding="utf-8") if note.is_file() else ""
    return Unsaved(kept, Path(named) if named else None, datetime.fromtimestamp(kept.stat().st_mtime).astimezone())
