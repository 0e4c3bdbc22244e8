"""Designs from files, and from the pictures that hold them."""

from collections.abc import Callable
from pathlib import Path

from tndesigner.document import Design, load
from tndesigner.drawing.pictures.embedding import read_picture

PICTURE = ".svg"
"""How the names of pictures end that may hold a design."""


def is_picture(path: Path) -> bool:
    """Tell whether the name is that of a picture that may hold a design."""
    return path.suffix.lower() == PICTURE


def read_design(path: Path) -> Design:
    """Return the design of a file, or the one that an exported picture holds.

    Raises:
        DocumentError: if it cannot be read or holds no design; the message names it and the place in it.
    """
    read: Callable[[Path], Design] = read_picture if is_picture(path) else load
    return read(path)
