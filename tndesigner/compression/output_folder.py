"""Where the files of a compression go."""

import os
import shutil
from itertools import count
from pathlib import Path

from tndesigner.compression.errors import CompressionError
from tndesigner.system_words import reason_of
from tndesigner.wording.text import Text


def free_folder(folder: Path) -> Path:
    """Return the folder if it is new or empty, and else the first of FOLDER-2, FOLDER-3 and so on that is.

    Raises:
        CompressionError: if there can be no folder of that name.
    """
    try:
        if not folder.name:
            raise CompressionError(Text("{0}: give the name of a new folder", folder))
        if folder.exists() and not folder.is_dir():
            raise CompressionError(Text("{0}: it is a file; give the name of a new folder", folder))
        names = [folder] if _is_free(folder) else (folder.with_name(f"{folder.name}-{one}") for one in count(2))
        place = next(one for one in names if _is_free(one))
        _require_room(folder)
    except (OSError, ValueError) as error:
        if isinstance(error, CompressionError):
            raise
        raise CompressionError(Text("{0}: no folder can be made there: {1}", folder, reason_of(error))) from error
    return place


def copy_folder(folder: Path, target: Path) -> Path:
    """Copy a folder to the target or, if that is neither new nor empty, to its ``free_folder``; return where it went.

    Raises:
        CompressionError: if it cannot be written.
    """
    try:
        place = free_folder(target)
        shutil.copytree(folder, place, dirs_exist_ok=True)
    except OSError as error:
        raise CompressionError(Text("{0}: it cannot be written: {1}", target, reason_of(error))) from error
    return place


def unfinished(folder: Path, process: int) -> Path:
    """Return the folder beside, in which a process writes until everything is there."""
    return folder.with_name(f".{folder.name}.{process}.part")


def _require_room(folder: Path) -> None:
    """Do nothing if a folder can be made.

    Raises:
        CompressionError: if not.
    """
    above = next(one for one in folder.absolute().parents if one.exists())
    if not above.is_dir():
        raise CompressionError(Text("{0}: {1} is a file; give the name of a new folder elsewhere", folder, above))
    if not os.access(above, os.W_OK):
        raise CompressionError(Text("{0}: no folder can be made there: {1} cannot be written to", folder, above))


def _is_free(folder: Path) -> bool:
    return not folder.exists() or (folder.is_dir() and not any(folder.iterdir()))
