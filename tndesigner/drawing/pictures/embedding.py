"""Designs embedded in exported SVGs."""

import re
from html import escape, unescape
from pathlib import Path

from tndesigner.document import Design, DocumentError, dumps, load, loads
from tndesigner.document.storage import read_text

_ID = "tndesigner-design"
_FOUND = re.compile(rf"<(?:\w+:)?metadata\b[^>]*\bid=[\"']{_ID}[\"'][^>]*>(.*?)</(?:\w+:)?metadata\s*>", re.DOTALL)
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
    found = _FOUND.search(read_text(path))
    if found is None:
        raise DocumentError(f"{path}: it holds no design; only pictures that tndesigner has exported do")
    inside = found[1].strip().removeprefix("<![CDATA[").removesuffix("]]>")
    return loads(unescape(inside), source=str(path))
