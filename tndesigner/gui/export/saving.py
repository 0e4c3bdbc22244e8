"""Writing pictures: one function a format, chosen by the end of the file's name."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile

from tndesigner.drawing.pictures.errors import ExportError
from tndesigner.gui.export.painting import pdf_bytes, png_bytes, svg_bytes
from tndesigner.gui.export.picture import Picture
from tndesigner.gui.export.tikz import tikz_text


def tex_bytes(picture: Picture) -> bytes:
    """Return a picture as TikZ."""
    return tikz_text(picture, next(iter(picture.design.networks.values())).name).encode("utf-8")


FORMATS: dict[str, Callable[[Picture], bytes]] = {
    "svg": svg_bytes,
    "pdf": pdf_bytes,
    "png": png_bytes,
    "tex": tex_bytes,
}
"""What writes a picture, by the end of the file's name."""


def format_of(path: Path) -> str:
    """Return the format that a file's name asks for.

    Raises:
        ExportError: if it asks for none of them.
    """
    name = path.suffix.lower().lstrip(".")
    if name not in FORMATS:
        ends = ", ".join(f".{one}" for one in FORMATS)
        raise ExportError(f"{path}: a picture has no format {path.suffix or 'without an ending'}; there are {ends}")
    return name


def save_picture(picture: Picture, path: Path) -> None:
    """Write a picture to a file, all of it or nothing.

    Raises:
        ExportError: if the format is unknown or the file cannot be written.
    """
    content = FORMATS[format_of(path)](picture)
    file = QSaveFile(str(path))
    written = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(content) == len(content) and file.commit()
    if not written:
        raise ExportError(f"{path}: it cannot be written: {file.errorString().lower() or 'the disk refuses it'}")
