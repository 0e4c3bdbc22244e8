"""The exception of this package, and those that numpy raises for a damaged file."""

import lzma
import struct
import tokenize
import zipfile
import zlib


class DatasetError(ValueError):
    """Data that cannot be used; the message names the file and the place, and says what to do."""


DAMAGE: tuple[type[Exception], ...] = (
    ArithmeticError,
    EOFError,
    LookupError,
    MemoryError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    lzma.LZMAError,
    struct.error,
    tokenize.TokenError,
    zipfile.BadZipFile,
    zlib.error,
)
"""Exceptions from reading an array of a damaged or hostile NPZ file; array headers are parsed as Python."""
