"""Files that are no designs: what they are, and what a person who opens one can do instead."""

from dataclasses import dataclass
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from tndesigner.wording.text import Text

_IN_TRAIN = "choose it as the data of the experiment, under Train or with tndesigner train --dataset"
_REDRAW = "open the design it was made from, or an SVG that tndesigner has exported"
_UNPACK = "unpack it first"
_MODEL = "tndesigner open makes a design of a Keras model, if its name ends in .keras or .h5"
_CONVERT = "save the model from Keras as .keras, and open that"
_OPENED = "designs end in .tnd, and trained Keras models in .keras or .h5"


@dataclass(frozen=True, slots=True)
class OtherKind:
    """A kind of file, and what to do with it."""

    name: str
    advice: str

    @property
    def refusal(self) -> str:
        """Why it is not read as a design."""
        return Text("it is {0}, not a design; {1}", Text(self.name), Text(self.advice))


_BEGINNINGS: tuple[tuple[int, bytes, OtherKind], ...] = (
    (0, b"\x89HDF\r\n\x1a\n", OtherKind("an HDF5 file, as trained models are", _MODEL)),
    (0, b"\x89PNG\r\n\x1a\n", OtherKind("a PNG picture", _REDRAW)),
    (0, b"\xff\xd8\xff", OtherKind("a JPEG picture", _REDRAW)),
    (0, b"GIF8", OtherKind("a GIF picture", _REDRAW)),
    (8, b"WEBP", OtherKind("a WebP picture", _REDRAW)),
    (0, b"%PDF-", OtherKind("a PDF document", _REDRAW)),
    (0, b"PAR1", OtherKind("a Parquet table", _IN_TRAIN)),
    (0, b"\x93NUMPY", OtherKind("a NumPy array", _IN_TRAIN)),
    (0, b"SQLite format 3", OtherKind("an SQLite database", "export a table of it as CSV, and choose that as data")),
    (0, b"\x1f\x8b", OtherKind("a gzip archive", _UNPACK)),
    (0, b"7z\xbc\xaf\x27\x1c", OtherKind("a 7-Zip archive", _UNPACK)),
    (257, b"ustar", OtherKind("a tar archive", _UNPACK)),
    (4, b"TFL3", OtherKind("a LiteRT model", _CONVERT)),
    (0, b"GGUF", OtherKind("a GGUF model", _CONVERT)),
    *((0, bytes([0x80, version]), OtherKind("a Python pickle", _CONVERT)) for version in range(2, 6)),
)
"""How files begin: a place, the bytes there, and the kind."""

_MEMBERS: tuple[tuple[str, OtherKind], ...] = (
    ("config.json", OtherKind("a trained Keras model", _MODEL)),
    ("xl/workbook.xml", OtherKind("an Excel table", _IN_TRAIN)),
    ("word/document.xml", OtherKind("a Word document", _OPENED)),
    ("data.pkl", OtherKind("a PyTorch model", _CONVERT)),
    (".npy", OtherKind("an archive of NumPy arrays", _IN_TRAIN)),
)
"""The ends of names inside ZIP archives, and the kind that has them."""

_TEXTS = {
    ".csv": OtherKind("a table", _IN_TRAIN),
    ".tsv": OtherKind("a table", _IN_TRAIN),
    ".txt": OtherKind("a text", _IN_TRAIN),
    ".ipynb": OtherKind("a Jupyter notebook", _OPENED),
    ".py": OtherKind("Python source", _OPENED),
    ".html": OtherKind("a web page", _OPENED),
    ".htm": OtherKind("a web page", _OPENED),
    ".md": OtherKind("a text", _OPENED),
    ".tex": OtherKind("a LaTeX text", _REDRAW),
}
"""Kinds of text by the ends of their file names."""


def kind_of_bytes(path: Path, content: bytes) -> OtherKind | None:
    """Return the kind of a file that begins as no text does; None if it may be a text."""
    if content.startswith(b"PK\x03\x04"):
        return _kind_of_archive(path)
    return next((kind for place, start, kind in _BEGINNINGS if content.startswith(start, place)), None)


def kind_of_text(path: Path) -> OtherKind | None:
    """Return the kind of a text by its file name; None if it may be a design."""
    return _TEXTS.get(path.suffix.lower())


def _kind_of_archive(path: Path) -> OtherKind:
    try:
        with ZipFile(path) as archive:
            names = archive.namelist()
    except (OSError, BadZipFile, ValueError):
        names = []
    known = (kind for end, kind in _MEMBERS if any(name.endswith(end) for name in names))
    return next(known, OtherKind("a ZIP archive", _UNPACK))
