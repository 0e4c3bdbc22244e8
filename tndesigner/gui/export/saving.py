"""Writing pictures: one function per format, chosen by the extension of the file name."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPaintDevice, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from tndesigner.document import DocumentError
from tndesigner.document.storage import write_bytes
from tndesigner.drawing.colours import PAPER
from tndesigner.drawing.level_of_detail import Detail
from tndesigner.drawing.pictures.embedding import with_design
from tndesigner.drawing.pictures.errors import ExportError
from tndesigner.drawing.pictures.picture import FORMATS, POINT, Picture
from tndesigner.drawing.pictures.tikz import tikz_text
from tndesigner.gui.canvas.painting import DiagramPainter, Inks, Marks
from tndesigner.gui.style import Theme
from tndesigner.wording.conventions import in_english
from tndesigner.wording.text import Text, joined, message_of

_MILLIMETRES = re.compile(r'<svg width="[\d.]+mm" height="[\d.]+mm"')
"""How Qt writes the size of an SVG; only pixels mean the same to every reader."""
_DOTS = 1200
"""The resolution of a PDF, in dots per inch."""


def format_of(path: Path) -> str:
    """Return the format for a file name.

    Raises:
        ExportError: if its extension is not a picture format.
    """
    name = path.suffix.lower().lstrip(".")
    if name not in FORMATS:
        known = joined(f".{one}" for one in FORMATS)
        suffix = path.suffix or Text("a name without an extension")
        raise ExportError(Text("{0}: {1} is not a picture format; the formats are {2}", path, suffix, known))
    return name


def save_picture(picture: Picture, path: Path, *, form: str = "") -> None:
    """Write a picture to a file, completely or not at all; without a form, its name tells the format.

    Raises:
        ExportError: if the format is unknown or the file cannot be written.
    """
    content = _BYTES[form or format_of(path)](picture)
    try:
        write_bytes(content, path)
    except DocumentError as error:
        raise ExportError(message_of(error)) from error


def paint_picture(painter: QPainter, picture: Picture) -> None:
    """Paint the drawing of a picture in the colours of paper, at 100 %."""
    theme = Theme()
    theme.roles = PAPER
    with in_english():
        DiagramPainter(Inks(theme)).paint(painter, picture.drawn, picture.box, Marks(), Detail(grips=False))


def svg_bytes(picture: Picture) -> bytes:
    """Return a picture as SVG, which contains its design."""
    width, height = picture.size
    buffer, generator = _open_buffer(), QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(width, height))
    generator.setViewBox(QRectF(0, 0, width, height))
    generator.setTitle(picture.title)
    generator.setDescription("Drawn with tndesigner")
    _paint(generator, picture, picture.scale)
    svg = bytes(buffer.data().data()).decode("utf-8")
    in_pixels = _MILLIMETRES.sub(f'<svg width="{width}" height="{height}"', svg, count=1)
    return with_design(in_pixels, picture.design).encode("utf-8")


def pdf_bytes(picture: Picture) -> bytes:
    """Return a picture as a PDF with one page of its size."""
    width, height = picture.size
    buffer = _open_buffer()
    writer = QPdfWriter(buffer)
    writer.setTitle(picture.title)
    writer.setCreator("tndesigner")
    writer.setResolution(_DOTS)
    points, exact = QSizeF(width * POINT, height * POINT), QPageSize.SizeMatchPolicy.ExactMatch
    page = QPageSize(points, QPageSize.Unit.Point, "", exact)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    _paint(writer, picture, picture.scale * _DOTS / 96)
    return bytes(buffer.data().data())


def image_of(picture: Picture) -> QImage:
    """Return a picture as pixels.

    Raises:
        ExportError: if there is not enough memory for it.
    """
    width, height = picture.size
    image = QImage(QSize(width, height), QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        raise ExportError(Text("there is not enough memory for a picture of {0} × {1} pixels", width, height))
    image.fill(Qt.GlobalColor.transparent)
    image.setDotsPerMeterX(round(96 * picture.scale / 0.0254))
    image.setDotsPerMeterY(round(96 * picture.scale / 0.0254))
    _paint(image, picture, picture.scale)
    return image


def png_bytes(picture: Picture) -> bytes:
    """Return a picture as PNG."""
    buffer = _open_buffer()
    image_of(picture).save(buffer, "PNG")  # type: ignore[call-overload]  # the stub wants bytes, but Qt takes text
    return bytes(buffer.data().data())


def tex_bytes(picture: Picture) -> bytes:
    """Return a picture as TikZ."""
    with in_english():
        return tikz_text(picture).encode("utf-8")


def _paint(device: QPaintDevice, picture: Picture, scale: float) -> None:
    painter, box = QPainter(device), picture.box
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    painter.translate(-box.left, -box.top)
    if picture.paper:
        painter.fillRect(QRectF(box.left, box.top, box.width, box.height), Qt.GlobalColor.white)
    paint_picture(painter, picture)
    painter.end()


def _open_buffer() -> QBuffer:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer


_BYTES: dict[str, Callable[[Picture], bytes]] = {
    "svg": svg_bytes,
    "pdf": pdf_bytes,
    "png": png_bytes,
    "tex": tex_bytes,
}
