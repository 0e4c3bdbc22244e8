"""Unsaved designs in a folder, so that a crash loses nothing.

::

    unsaved/3f9c…/lock      locked while its process runs
                  1.tnd     a design with unsaved changes
                  1.path    the path of its file, in the bytes of the system; empty if it has none
"""

import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tndesigner.document import Design, save
from tndesigner.document.locking import is_locked
from tndesigner.document.replacing import sweep
from tndesigner.document.storage import write_bytes
from tndesigner.paths import entries, is_file, is_folder

LOCK = "lock"
LONGEST_PATH = 2**16
"""The most bytes of a note that are read."""


@dataclass(frozen=True, slots=True)
class Unsaved:
    """A design as it was shortly before its process died."""

    kept: Path
    path: Path | None
    """Its file, if it has one."""
    when: datetime


def keep(design: Design, kept: Path, path: Path | None) -> None:
    """Write a design with unsaved changes to the folder of a process.

    Raises:
        DocumentError: if it cannot be written.
    """
    note, content = kept.with_suffix(".path"), os.fsencode(path) if path else b""
    if _read(note) != content:
        write_bytes(content, note)
    save(design, kept)


def forget(kept: Path) -> None:
    """Delete a kept design, and with the last one its folder, unless the folder's process is running."""
    for one in (kept, kept.with_suffix(".path")):
        with suppress(OSError):
            one.unlink(missing_ok=True)
    _remove_empty(kept.parent)


def left_behind(folder: Path) -> list[Unsaved]:
    """Return the designs whose process died, the oldest first; what else is in the folder does not matter."""
    found: list[Unsaved] = []
    for own in entries(folder):
        if is_folder(own) and not is_locked(own / LOCK):
            kept = [one for one in entries(own) if one.suffix == ".tnd" and is_file(one)]
            found += [_entry(one) for one in kept]
            sweep(own)
            if not kept:
                _remove_empty(own)
    return sorted(found, key=lambda one: one.when)


def _remove_empty(own: Path) -> None:
    """Remove the folder of a process that has ended if no design is left in it."""
    left = entries(own)
    if {one.name for one in left} <= {LOCK} and not is_locked(own / LOCK):
        with suppress(OSError):
            for one in left:
                one.unlink()
            own.rmdir()


def _entry(kept: Path) -> Unsaved:
    note = _read(kept.with_suffix(".path")) or b""
    path = Path(os.fsdecode(note)) if note and b"\0" not in note and len(note) < LONGEST_PATH else None
    return Unsaved(kept, path, _written(kept))


def _read(note: Path) -> bytes | None:
    """Return the content of a note; None if it cannot be read."""
    with suppress(OSError):
        if is_file(note):
            with note.open("rb") as file:
                return file.read(LONGEST_PATH)
    return None


def _written(path: Path) -> datetime:
    """Return when a file was written; the clock of the disk may be out of every calendar."""
    with suppress(OSError, OverflowError, ValueError):
        return datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    return datetime.fromtimestamp(0, UTC)
