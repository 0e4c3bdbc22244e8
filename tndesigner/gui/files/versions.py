"""The previous versions of saved designs, in the folder of the program's data.

::

    versions/77b1…/path         the path of the design's file
                  /1764….tnd    what a save replaced, named by the nanosecond in which it had been written,
                                or what a window held when its file was reloaded, named by that nanosecond
"""

import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from time import time_ns

from PySide6.QtCore import QStandardPaths

from tndesigner.document import Design, DocumentError, dumps
from tndesigner.document.storage import LARGEST_FILE, write_bytes
from tndesigner.gui.preferences import read_preferences
from tndesigner.paths import entries, is_file, is_folder, key_of

MOST = 3
"""How many versions of a file are kept."""
MOST_FILES = 200
"""Of how many files; those that were saved longest ago are forgotten."""


def versions_folder() -> Path:
    """Return the folder for the versions of all files."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "versions"


def keep_version(path: Path) -> None:
    """Keep what a file holds before it is replaced; where that fails, it is replaced nevertheless."""
    if not (read_preferences().recovery and is_file(path)):
        return
    with suppress(OSError, DocumentError):
        if (state := path.stat()).st_size > LARGEST_FILE:
            return
        _keep(path, path.read_bytes(), state.st_mtime_ns)


def keep_unsaved(design: Design, path: Path) -> None:
    """Keep a design with unsaved changes among the versions of its file, because what the file holds replaces it."""
    if not read_preferences().recovery:
        return
    with suppress(OSError, DocumentError):
        _keep(path, dumps(design).encode("utf-8"), time_ns())


def _keep(path: Path, content: bytes, when: int) -> None:
    """Keep a version of a file that was written at a time, if it is not the newest one anyway."""
    known = versions_of(path)
    if known and known[0].read_bytes() == content:
        return
    folder = _folder_of(path)
    folder.mkdir(parents=True, exist_ok=True)
    write_bytes(os.fsencode(path.absolute()), folder / "path", settled=False)
    write_bytes(content, folder / f"{when}.tnd")
    for old in versions_of(path)[MOST:]:
        old.unlink()
    _forget_old()


def versions_of(path: Path) -> list[Path]:
    """Return the kept versions of a file, the newest first."""
    kept = [one for one in entries(_folder_of(path)) if one.suffix == ".tnd" and one.stem.isdecimal() and is_file(one)]
    return sorted(kept, key=lambda one: int(one.stem), reverse=True)


def written(version: Path) -> datetime:
    """Return when the content of a version had been saved."""
    return datetime.fromtimestamp(int(version.stem) / 1e9).astimezone()


def _folder_of(path: Path) -> Path:
    return versions_folder() / key_of(path.absolute())


def _forget_old() -> None:
    folders = [one for one in entries(versions_folder()) if is_folder(one)]
    for folder in sorted(folders, key=lambda one: one.stat().st_mtime, reverse=True)[MOST_FILES:]:
        for one in entries(folder):
            one.unlink()
        folder.rmdir()
