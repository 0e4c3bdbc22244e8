"""Writes the icon as PNG in the sizes that desktops look for: ``icons.py ICON.svg FOLDER/hicolor``."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""In pixels, as the icon theme specification of freedesktop.org names them."""


def main(icon: str, folder: str) -> None:
    """Paint the icon in every size."""
    renderer = QSvgRenderer(icon)
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        path = Path(folder, f"{size}x{size}", "apps", "tndesigner.png")
        path.parent.mkdir(parents=True, exist_ok=True)
        if not image.save(str(path)):
            sys.exit(f"{path}: it cannot be written")


main(*sys.argv[1:])
