"""The exception of this package, and those that a damaged file raises in numpy."""

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
"""What reading an array from a damaged or hostile NPZ file may raise; the header of an array is parsed as Python."""
