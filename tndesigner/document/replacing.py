"""Replaces a file so that it is complete at every moment, however the process ends.

The new content is first written to a file of its own, the part::

    .3f9c….part         written and locked by the process that saves
    blog.tnd            replaced by the part in one step

A file with several names, or of an owner whom the new one cannot be given, has to be written where it is. Then the
part gets a second name for that time, and whoever next opens or saves the file finishes what was interrupted::

    .77b1….saving       the whole new content; the name is made of that of the file
    blog.tnd            is being written
"""

import os
import re
import time
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from tndesigner.document.locking import is_locked, lock
from tndesigner.paths import exists, is_file, key_of
from tndesigner.system_words import kind_of
from tndesigner.wording.text import Text

_PART = re.compile(r"\.[0-9a-f]{16}\.part")
_ATTRIBUTES = ("user.", "system.posix_acl_access")
"""The extended attributes that are kept, by how their names begin."""
_IS_WINDOWS = os.name == "nt"
_OLD = 3600.0
"""The age in seconds of parts that are deleted on Windows, where they are not locked to the end."""


def replace_file(content: bytes, path: Path, *, settled: bool) -> None:
    """Write a file, completely or not at all; ``settled`` waits until the disk has it.

    Raises:
        OSError: if it cannot be written.
        ValueError: if the path is impossible.
        RuntimeError: if it is a link that leads in a circle.
    """
    target = path.resolve()
    _refuse_to_replace(path, target)
    finish_interrupted(target)
    part, file = _new_part(target)
    try:
        with file:
            in_place = not _resemble(target, part)
            file.write(content)
            file.flush()
            if settled:
                os.fsync(file.fileno())
            if _IS_WINDOWS:
                file.close()  # there, no open file is renamed
            if in_place:
                _write_in_place(part, target)
            else:
                part.replace(target)
    finally:
        with suppress(FileNotFoundError):
            part.unlink()
    if settled:
        _settle(target.parent)
    sweep(target.parent)


def overwrite(content: bytes, target: Path) -> None:
    """Write a file where it is, which a full disk permits while the content is not longer than before or little more.

    Raises:
        OSError: if it cannot be written; if the disk is full, it is left unchanged.
    """
    _make_room(len(content), target)
    _put(content, target)


def finish_interrupted(path: Path) -> None:
    """Finish a save of a file with several names that was interrupted; the file is then as it was to be.

    Raises:
        OSError: if it cannot be written.
    """
    whole = _journal(path.resolve())
    if is_file(whole) and not is_locked(whole):
        _copy_into(whole, path.resolve())
        whole.unlink(missing_ok=True)


def sweep(folder: Path) -> None:
    """Delete the parts in a folder that were left by processes that ended while they saved."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if _PART.fullmatch(entry.name):
                _sweep_one(Path(entry.path))


def _sweep_one(part: Path) -> None:
    with suppress(OSError), part.open("rb") as file:
        if _IS_WINDOWS:
            file.close()
            if time.time() - part.stat().st_mtime > _OLD:
                part.unlink()
        elif lock(file):
            part.unlink()


def _new_part(target: Path) -> tuple[Path, BinaryIO]:
    """Create a part and lock it; if it was swept just before it was locked, create another."""
    while True:
        part = target.with_name(f".{os.urandom(8).hex()}.part")
        file = part.open("xb")
        if lock(file) and exists(part):
            return part, file
        file.close()


def _resemble(target: Path, part: Path) -> bool:
    """Give a part the permissions, owner and attributes of the file that it will replace.

    Returns:
        Whether it may replace the file; not if that has other names or an owner that the part cannot get.
    """
    if not target.exists():
        return True
    old, new = target.stat(), part.stat()
    if hasattr(os, "chown") and (old.st_uid, old.st_gid) != (new.st_uid, new.st_gid):
        with suppress(OSError):
            os.chown(part, old.st_uid, old.st_gid)
        new = part.stat()
    part.chmod(old.st_mode & 0o777)
    if hasattr(os, "listxattr"):
        with suppress(OSError):
            for name in os.listxattr(target):
                if name.startswith(_ATTRIBUTES):
                    os.setxattr(part, name, os.getxattr(target, name))
    return old.st_nlink == 1 and (old.st_uid, old.st_gid) == (new.st_uid, new.st_gid)


def _write_in_place(part: Path, target: Path) -> None:
    """Overwrite a file; until that is done, the new content is in the journal."""
    whole = _journal(target)
    part.replace(whole)
    _settle(target.parent)
    try:
        _make_room(whole.stat().st_size, target)
    except OSError:
        whole.unlink()
        raise
    _copy_into(whole, target)
    whole.unlink()


def _make_room(size: int, target: Path) -> None:
    """Make a file at least as long as this, so that a full disk is noticed before anything is overwritten."""
    with target.open("r+b") as file:
        before = os.fstat(file.fileno()).st_size
        if size <= before or not hasattr(os, "posix_fallocate"):
            return
        try:
            os.posix_fallocate(file.fileno(), before, size - before)
        except OSError:
            file.truncate(before)
            raise


def _copy_into(whole: Path, target: Path) -> None:
    """Overwrite a file with the content of another one, and wait for the disk."""
    _put(whole.read_bytes(), target)


def _put(content: bytes, target: Path) -> None:
    with target.open("r+b") as file:
        file.write(content)
        file.truncate()
        file.flush()
        os.fsync(file.fileno())


def _journal(target: Path) -> Path:
    return target.with_name(f".{key_of(target.name)}.saving")


def _refuse_to_replace(path: Path, target: Path) -> None:
    if target.is_symlink():  # Python 3.13 resolves links in a circle to the link itself
        raise OSError(Text("it is a link that leads in a circle"))
    if not target.parent.is_dir():
        raise OSError(Text("there is no folder {0}", path.parent))
    if target.exists() and not target.is_file():
        raise OSError(Text("it is {0}, not a file", kind_of(target)))
    if target.exists() and not os.access(target, os.W_OK):
        raise OSError(Text("it is write-protected"))


def _settle(folder: Path) -> None:
    """Wait until the disk has the new name, if the system supports it."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            with suppress(OSError):  # some network file systems cannot
                os.fsync(handle)
        finally:
            os.close(handle)
