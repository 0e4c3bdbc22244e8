"""Saving a plot as a picture, or as the numbers that it shows."""

import csv
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog

from tndesigner.gui.files.questions import Question, ask
from tndesigner.gui.files.written import tell_written
from tndesigner.gui.panels.train.plots.plot import Plot
from tndesigner.gui.translation import translated
from tndesigner.system_words import reason_of

SCALE = 3
"""The number of pixels of a PNG picture for each pixel on the screen."""


def export_plot(plot: Plot, title: str) -> None:
    """Ask for a file and write the plot to it, in the format of its suffix."""
    kinds = ";;".join(f"{suffix[1:].upper()} (*{suffix})" for suffix in WRITERS)
    name, kind = QFileDialog.getSaveFileName(plot, plot.tr("Export"), f"{title.lower()}.png", kinds)
    if not name:
        return
    path = Path(name)
    if path.suffix.lower() not in WRITERS:
        path = path.with_name(f"{path.name}.{kind.split(' ')[0].lower() or 'png'}")
    try:
        WRITERS[path.suffix.lower()](plot, path)
    except OSError as error:
        heading = plot.tr("The plot cannot be exported.")
        ask(Question(heading, f"{path}: {translated(reason_of(error))}", (plot.tr("Close"),)), plot)
    else:
        tell_written(plot, path)


def write_png(plot: Plot, path: Path) -> None:
    """Write the plot as a picture of pixels.

    Raises:
        OSError: if it cannot be written.
    """
    image = QImage(plot.size() * SCALE, QImage.Format.Format_ARGB32)
    image.fill(plot.theme.colour("panel"))
    _render(plot, image)
    if not image.save(str(path)):
        raise OSError(0, plot.tr("the picture cannot be saved there"))


def write_svg(plot: Plot, path: Path) -> None:
    """Write the plot as a picture of lines.

    Raises:
        OSError: if it cannot be written.
    """
    path.write_bytes(b"")
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(QSize(plot.width(), plot.height()))
    generator.setViewBox(QRectF(0, 0, plot.width(), plot.height()))
    _render(plot, generator)


def write_csv(plot: Plot, path: Path) -> None:
    """Write the numbers that the plot shows.

    Raises:
        OSError: if it cannot be written.
    """
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(plot.rows())


WRITERS: dict[str, Callable[[Plot, Path], None]] = {".png": write_png, ".svg": write_svg, ".csv": write_csv}
"""What writes a plot, by the suffix of the file."""


def _render(plot: Plot, device: QImage | QSvgGenerator) -> None:
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    plot.render(painter)
    painter.end()
