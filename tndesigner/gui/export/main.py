"""The process that draws one picture for the command line; it never opens a window."""

import sys
from collections.abc import Sequence
from os import environ
from pathlib import Path

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from tndesigner.document import Design, DocumentError
from tndesigner.drawing.pictures.errors import ExportError
from tndesigner.gui.export.opening import read_design
from tndesigner.gui.export.picture import picture_of
from tndesigner.gui.export.saving import format_of, save_picture


def main(words: Sequence[str]) -> int:
    """Draw a picture and return the exit status; a failure is one line on the error stream.

    Args:
        words: the design, the file to write, the scale, and the name of the network, empty for the first.
    """
    design_path, target, scale, name = words
    qInstallMessageHandler(lambda *_: None)
    if sys.platform.startswith("linux"):
        environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(["tndesigner"])
    try:
        format_of(Path(target))
        design = read_design(Path(design_path))
        number = _number(design, name)
        save_picture(picture_of(design, number, scale=float(scale), paper=True), Path(target))
    except (DocumentError, ExportError) as error:
        message = str(error)
        sys.stderr.write(f"{message if message.startswith((design_path, target)) else f'{design_path}: {message}'}\n")
        return 1
    finally:
        application.shutdown()
    return 0


def _number(design: Design, name: str) -> int:
    """Return the number of the network of a name, or of the first one."""
    if not design.diagrams:
        raise ExportError("the design has no network")
    if not name:
        return min(design.diagrams)
    wanted = design.network_named(name)
    return next(number for number, network in design.networks.items() if network is wanted)
