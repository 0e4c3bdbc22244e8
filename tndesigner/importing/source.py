"""Reads a network from whatever another program or a person has written."""

import re
from pathlib import Path
from pickletools import genops
from typing import NamedTuple

from tndesigner.importing.contraction import Contraction
from tndesigner.importing.editor_json import read_editor_file
from tndesigner.importing.equation import is_equation, read_equation
from tndesigner.importing.errors import ImportingError
from tndesigner.importing.exported import drawing_lines, tells_drawing
from tndesigner.importing.python_source import contraction_lines, left_out_of_source, read_source
from tndesigner.importing.sketch import Sketch
from tndesigner.paths import is_file
from tndesigner.system_words import reason_of
from tndesigner.wording.names import quoted
from tndesigner.wording.numbers import byte_size
from tndesigner.wording.text import Text, message_of

LARGEST_FILE = 20_000_000
"""The most bytes of a file that is read."""
_CALL = re.compile(r"\b(einsum|contract|ncon|tensordot|matmul|Node|CopyNode|Tensor)\(")
_LOOKED_AT = 100_000
"""The characters of a text that are searched for a call."""
_PICKLES = frozenset({".pkl", ".pickle", ".joblib", ".dill", ".pt", ".pth"})
"""Suffixes of pickles; what PyTorch saves is one in an archive."""
_PICKLE = b"\x80"
"""How pickles begin since protocol 2."""
_SIGNATURES = {
    b"PK": "it is a ZIP archive; a trained Keras model is opened by `tndesigner open`",
    b"\x89HDF": "it is an HDF5 file; a trained Keras model is opened by `tndesigner open`",
    b"\x93NUMPY": "it is an array; `tndesigner fit` finds cores for one",
}


class Source(NamedTuple):
    """What was read: a contraction, where things are drawn, if the source says that, and what was not read."""

    contraction: Contraction
    sketch: Sketch
    left_out: ImportingError | None = None
    """Why a product of arrays in Python source was not read, if there is one."""


def read_text(text: str, *, line: int | None = None) -> Source:
    """Return what an einsum string, Python source or JSON text says.

    Args:
        text: the text.
        line: of Python source, the line of the contraction.

    Raises:
        ImportingError: if it is none of these.
    """
    if is_equation(text.strip()):
        return Source(read_equation(text.strip()), Sketch())
    if text.lstrip().startswith("{"):
        return Source(*read_editor_file(text))
    return Source(read_source(text, line=line), Sketch(), left_out_of_source(text) if line is None else None)


def lines_to_choose_from(text: str) -> tuple[int, ...]:
    """Return the lines of Python source that hold a contraction or a drawing each, if there are several; else nothing.

    Raises:
        ImportingError: if the text is Python source that cannot be read.
    """
    if is_equation(text.strip()) or text.lstrip().startswith("{"):
        return ()
    lines = drawing_lines(text) or contraction_lines(text)
    return lines if len(lines) > 1 else ()


def looks_like_network(text: str) -> bool:
    """Tell whether a text is probably a network or an exported file, without reading it."""
    equation = "->" in text and is_equation(text.strip())
    return (
        equation
        or tells_drawing(text[:_LOOKED_AT])
        or bool(_CALL.search(text[:_LOOKED_AT]))
        or '"schema_version"' in text[:_LOOKED_AT]
    )


def read_file(path: Path, *, line: int | None = None) -> Source:
    """Return what a file says; see ``read_text``.

    Raises:
        ImportingError: if it cannot be read; the message begins with the file.
    """
    try:
        return read_text(text_of_file(path), line=line)
    except ImportingError as error:
        raise ImportingError(Text("{0}: {1}", path, message_of(error))) from error


def text_of_file(path: Path) -> str:
    """Return the text in a file.

    Raises:
        ImportingError: if it holds no text, or cannot be read.
    """
    try:
        if not is_file(path):
            raise ImportingError(Text("it is not a file"))
        if (size := path.stat().st_size) > LARGEST_FILE:
            raise ImportingError(Text("it has {0}; at most {1} are read", byte_size(size), byte_size(LARGEST_FILE)))
        data = path.read_bytes()
    except OSError as error:
        raise ImportingError(Text("it cannot be read: {0}", reason_of(error))) from error
    if path.suffix.lower() in _PICKLES or _is_pickle(data):
        raise ImportingError(
            Text(
                "it is a pickle, which could run any code when it is read; load it in a script of your own, and "
                "hand the network to td.from_quimb, td.from_nodes or td.from_tensorly"
            )
        )
    for start, what in _SIGNATURES.items():
        if data.startswith(start):
            raise ImportingError(Text(what))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ImportingError(Text("it is not UTF-8 text")) from error


def _is_pickle(data: bytes) -> bool:
    """Tell whether data are a pickle; protocols 0 and 1 have no signature, but opcodes up to a dot."""
    if data.startswith(_PICKLE) or not data.endswith(b"."):
        return data.startswith(_PICKLE)
    try:
        return all(True for _ in genops(data))
    except (ValueError, OverflowError):
        return False


def require_known(name: str) -> None:
    """Refuse a string that was meant as a file.

    Raises:
        ImportingError: if it looks like a path, and there is no such file.
    """
    if Path(name).suffix in {".py", ".json", ".txt", *_PICKLES}:
        raise ImportingError(Text("there is no file {0}", quoted(name)))
