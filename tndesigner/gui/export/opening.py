"""Designs from files, and from the pictures that hold them."""

from pathlib import Path

from tndesigner.document import Design, load
from tndesigner.gui.export.embedding import read_picture

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
    return read_picture(path) if is_picture(path) else load(path)
