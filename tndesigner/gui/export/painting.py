"""Pictures that Qt paints: SVG, PDF, PNG."""

import re
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from tndesigner.drawing.level_of_detail import Detail
from tndesigner.drawing.pictures.embedding import with_design
from tndesigner.drawing.pictures.errors import ExportError
from tndesigner.gui.canvas.painting import DiagramPainter, Marks
from tndesigner.gui.export.picture import Picture

POINT = 0.75
"""A pixel at 100 % in points."""
_MILLIMETRES = re.compile(r'<svg width="[\d.]+mm" height="[\d.]+mm"')
"""How Qt writes the size of an SVG; pixels are what every reader takes for the same."""
_DOTS = 1200
"""Dots an inch that lengths in a PDF are rounded to."""


def svg_bytes(picture: Picture) -> bytes:
    """Return a picture as SVG, which holds its design."""
    width, height = picture.size

    def paint(device: QIODevice) -> None:
        generator = QSvgGenerator()
        generator.setOutputDevice(device)
        generator.setSize(QSize(width, height))
        generator.setViewBox(QRectF(0, 0, width, height))
        generator.setTitle(next(iter(picture.design.networks.values())).name)
        generator.setDescription("Drawn with tndesigner")
        painter = QPainter(generator)
        _paint(painter, picture, picture.scale)
        painter.end()

    svg = _MILLIMETRES.sub(f'<svg width="{width}" height="{height}"', _bytes(paint).decode("utf-8"), count=1)
    return with_design(svg, picture.design).encode("utf-8")


def pdf_bytes(picture: Picture) -> bytes:
    """Return a picture as a PDF of one page of its size."""
    width, height = picture.size

    def paint(device: QIODevice) -> None:
        writer = QPdfWriter(device)
        writer.setTitle(next(iter(picture.design.networks.values())).name)
        writer.setCreator("tndesigner")
        writer.setResolution(_DOTS)
        points, exact = QSizeF(width * POINT, height * POINT), QPageSize.SizeMatchPolicy.ExactMatch
        page = QPageSize(points, QPageSize.Unit.Point, "", exact)
        writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
        painter = QPainter(writer)
        _paint(painter, picture, picture.scale * _DOTS / 96)
        painter.end()

    return _bytes(paint)


def png_bytes(picture: Picture) -> bytes:
    """Return a picture as PNG."""
    image = QImage(QSize(*picture.size), QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        raise ExportError(
            f"there is not enough memory for a picture of {picture.size[0]:,} × {picture.size[1]:,} pixels"
        )
    image.fill(Qt.GlobalColor.transparent)
    image.setDotsPerMeterX(round(96 * picture.scale / 0.0254))
    image.setDotsPerMeterY(round(96 * picture.scale / 0.0254))
    painter = QPainter(image)
    _paint(painter, picture, picture.scale)
    painter.end()

    def write(device: QIODevice) -> None:
        image.save(device, "PNG")  # type: ignore[call-overload]  # the stub wants bytes and takes text

    return _bytes(write)


def _paint(painter: QPainter, picture: Picture, scale: float) -> None:
    box = picture.box
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    painter.translate(-box.left, -box.top)
    if picture.paper:
        painter.fillRect(QRectF(box.left, box.top, box.width, box.height), Qt.GlobalColor.white)
    DiagramPainter(picture.inks).paint(painter, picture.drawn, box, Marks(), Detail())


def _bytes(write: Callable[[QIODevice], None]) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    write(buffer)
    buffer.close()
    return bytes(content.data())
