"""Reads arrays of a file: one of .npy, .npz or .safetensors, or all of .npz."""

import zlib
from collections.abc import Collection
from pathlib import Path
from zipfile import BadZipFile, is_zipfile

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError, safe_open

from tndesigner.cli.errors import CommandError
from tndesigner.paths import exists
from tndesigner.system_words import reason_of
from tndesigner.wording.lists import listed, suggestion
from tndesigner.wording.names import quoted, shown

Numbers = NDArray[np.generic]

MOST_NAMED = 12
"""How many arrays of a file a message names."""


def read_array(text: str) -> Numbers:
    """Return the array that ``FILE.npy``, ``FILE.npz:NAME`` or ``FILE.safetensors:NAME`` names.

    The name may be left out if the file holds one array.

    Raises:
        CommandError: if there is no such file or array, or it cannot be read.
    """
    path, name = _parted(text)
    readers = {".npy": _read_npy, ".npz": _read_npz, ".safetensors": _read_safetensors}
    reader = readers.get(path.suffix.lower())
    if reader is None:
        raise CommandError(f"{path}: arrays are read from .npy, .npz and .safetensors files", status=2)
    try:
        return reader(path, name)
    except CommandError:
        raise
    except (OSError, ValueError, EOFError, BadZipFile, SafetensorError, TypeError) as error:
        raise CommandError(f"{path}: it cannot be read: {reason_of(error)}") from error


def read_arrays(path: Path) -> dict[str, Numbers]:
    """Return the arrays of an .npz file by name.

    Raises:
        CommandError: if it cannot be read.
    """
    if exists(path) and not is_zipfile(path):
        raise CommandError(f"{path}: it is not an .npz file, or it is damaged")
    try:
        with np.load(path, allow_pickle=False) as arrays:
            return dict(arrays)
    except (OSError, ValueError, EOFError, BadZipFile, zlib.error) as error:
        raise CommandError(f"{path}: it cannot be read: {reason_of(error)}") from error


def _parted(text: str) -> tuple[Path, str]:
    """Return the file and the name of the array in it; empty if none is given."""
    front, colon, name = text.rpartition(":")
    if colon and Path(front).suffix.lower() in {".npz", ".safetensors", ".npy"} and not exists(Path(text)):
        return Path(front), name
    return Path(text), ""


def _read_npy(path: Path, name: str) -> Numbers:
    if name:
        raise CommandError(f"{path}: a .npy file holds one array without a name; leave out {quoted(':' + name)}")
    found: Numbers = np.load(path, allow_pickle=False)
    return found


def _read_npz(path: Path, name: str) -> Numbers:
    with np.load(path, allow_pickle=False) as arrays:
        found: Numbers = arrays[_chosen(path, name, list(arrays))]
    return found


def _read_safetensors(path: Path, name: str) -> Numbers:
    with safe_open(path, framework="numpy") as arrays:
        found: Numbers = arrays.get_tensor(_chosen(path, name, list(arrays.keys())))
    return found


def _chosen(path: Path, name: str, names: Collection[str]) -> str:
    if name in names:
        return name
    if not name and len(names) == 1:
        return next(iter(names))
    if name:
        held = listed(map(shown, names), most=MOST_NAMED) or "no array"
        raise CommandError(f"{path}: it has no array {quoted(name)}; {suggestion(name, names, f'it has {held}')}")
    held = listed(map(shown, names), "{0} or {1}", most=MOST_NAMED) or "no array"
    raise CommandError(f"{path}: say which array after a colon, {path.name}:NAME; it has {held}", status=2)
