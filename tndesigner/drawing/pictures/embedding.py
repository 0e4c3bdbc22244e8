"""Designs embedded in exported SVGs."""

import re
from html import escape
from pathlib import Path
from xml.parsers import expat

from tndesigner.document import Design, DocumentError, dumps, load, loads
from tndesigner.document.storage import read_text
from tndesigner.wording.text import Text

_ID = "tndesigner-design"
_UNKNOWN = re.compile("[\ufffe\uffff]")
"""Characters that XML does not allow; the text of a design can escape them."""


def with_design(svg: str, design: Design) -> str:
    """Return the text of an SVG with an invisible design embedded."""
    text = _UNKNOWN.sub(lambda found: f"\\u{ord(found[0]):04x}", dumps(design))
    element = f'<metadata id="{_ID}">{escape(text, quote=False)}</metadata>\n'
    start = svg.index(">", svg.index("<svg")) + 1
    return f"{svg[:start]}\n{element}{svg[start:]}"


def is_picture(path: Path) -> bool:
    """Tell whether a file name is that of a picture that may hold a design."""
    return path.suffix.lower() == ".svg"


def read_design(path: Path) -> Design:
    """Return the design in a design file or in an exported picture.

    Raises:
        DocumentError: if it cannot be read or holds no design; the message names it and the place in it.
    """
    return read_picture(path) if is_picture(path) else load(path)


def read_picture(path: Path) -> Design:
    """Return the design that an exported SVG holds.

    Raises:
        DocumentError: if the file cannot be read, holds none, or holds a broken one.
    """
    reader = _MetadataReader()
    try:
        reader.read(read_text(path))
    except expat.ExpatError as error:
        if not reader.done:  # what comes after the design does not matter
            reason = expat.ErrorString(error.code)
            at = (error.lineno, error.offset + 1)
            raise DocumentError(Text("{0}: it is not XML at line {1}, column {2}: {3}", path, *at, reason)) from error
    if not reader.done:
        raise DocumentError(Text("{0}: it holds no design; only pictures that tndesigner has exported do", path))
    return loads(reader.found.strip(), source=str(path))


class _MetadataReader:
    """Finds the text of the element with a design; a parser takes time in proportion to what it reads."""

    def __init__(self) -> None:
        """Start before the element."""
        self._pieces: list[str] = []
        self._depth = 0
        self.done = False
        """Whether the element was read to its end."""
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._take
        self._parser.DefaultHandler = lambda _: None  # with one, entities that a file declares are not expanded

    @property
    def found(self) -> str:
        """The text of the element."""
        return "".join(self._pieces)

    def read(self, text: str) -> None:
        """Read to the end of the text.

        Raises:
            ExpatError: if it is not XML; the element may come before that place.
        """
        self._parser.Parse(text.encode("utf-8"), True)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        wanted = name.rpartition(":")[2] == "metadata" and attributes.get("id") == _ID
        if self._depth or (wanted and not self.done):
            self._depth += 1

    def _end(self, name: str) -> None:
        self.done |= self._depth == 1
        self._depth = max(0, self._depth - 1)

    def _take(self, text: str) -> None:
        if self._depth:
            self._pieces.append(text)
