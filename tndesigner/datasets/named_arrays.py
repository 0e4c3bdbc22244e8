"""Reads the arrays of a user's NPZ or NPY files by name, as they are."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from numpy.typing import NDArray

from tndesigner.datasets.npy_pair import read_npy_arrays
from tndesigner.datasets.npz_file import read_all

_READERS: dict[str, Callable[[Path], dict[str, NDArray[Any]]]] = {".npz": read_all, ".npy": read_npy_arrays}


def holds_arrays(path: Path) -> bool:
    """Tell whether a file holds arrays, by its ending."""
    return path.suffix.lower() in _READERS


def named_arrays(path: Path) -> dict[str, NDArray[Any]]:
    """Return all arrays of an NPZ file, or those of NPY files that belong together, which stay on the disk.

    Raises:
        DatasetError: if a file is missing, damaged or too large, or holds Python objects.
    """
    return _READERS[path.suffix.lower()](path)
