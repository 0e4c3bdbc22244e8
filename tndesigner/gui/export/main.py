"""The process that draws one picture for the command line; it never opens a window."""

import sys
from collections.abc import Sequence
from os import environ
from pathlib import Path

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from tndesigner.document import DocumentError
from tndesigner.drawing.pictures.embedding import read_design
from tndesigner.drawing.pictures.errors import ExportError
from tndesigner.drawing.pictures.picture import picture_of_network, thumbnail_of
from tndesigner.gui.export.saving import save_picture


def main(arguments: Sequence[str]) -> int:
    """Draw a picture and return the exit status; a failure is one line on the error stream.

    Args:
        arguments: the design, the file to write, the scale, the side of a thumbnail in pixels (0 if it is none), and
            the name of the network, empty for the first.
    """
    design_path, target, scale, side, name = arguments
    qInstallMessageHandler(lambda *_: None)
    if sys.platform.startswith("linux"):
        environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(["tndesigner"])
    try:
        picture = picture_of_network(read_design(Path(design_path)), name, float(scale))
        if int(side):
            save_picture(thumbnail_of(picture, int(side)), Path(target), form="png")
        else:
            save_picture(picture, Path(target))
    except (DocumentError, ExportError) as error:
        message = str(error)
        sys.stderr.write(f"{message if message.startswith((design_path, target)) else f'{design_path}: {message}'}\n")
        return 1
    finally:
        application.shutdown()
    return 0
