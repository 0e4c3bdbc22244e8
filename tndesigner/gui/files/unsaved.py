"""Unsaved designs in a folder, so that a crash loses nothing.

::

    unsaved/3f9c…/lock      held while its process lives
                  1.tnd     a design with unsaved changes
                  1.path    the file that it belongs to; empty where it has none
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
    """The file that it belongs to."""
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
    """Remove a design that is saved, or not wanted, and with the last one its folder, unless a process lives in it."""
    for one in (kept, kept.with_suffix(".path")):
        one.unlink(missing_ok=True)
    with suppress(OSError):
        kept.parent.rmdir()


def left_behind(folder: Path) -> list[Unsaved]:
    """Return the designs whose process died, the oldest first."""
    found: list[Unsaved] = []
    for own in sorted(folder.iterdir()) if folder.is_dir() else []:
        if own.is_dir() and not _lives(own):
            found += [_entry(kept) for kept in own.glob("*.tnd")]
            with suppress(OSError):
                own.rmdir()
    return sorted(found, key=lambda one: one.when)


def lock_of(own: Path) -> QLockFile:
    """Return the lock that says whether the process of a folder lives; it does not age."""
    lock = QLockFile(str(own / "lock"))
    lock.setStaleLockTime(0)
    return lock


def _lives(own: Path) -> bool:
    lock = lock_of(own)
    free = lock.tryLock(0)
    lock.unlock()
    return not free


def _entry(kept: Path) -> Unsaved:
    note = kept.with_suffix(".path")
    named = note.read_text(encoding="utf-8") if note.is_file() else ""
    return Unsaved(kept, Path(named) if named else None, datetime.fromtimestamp(kept.stat().st_mtime).astimezone())
