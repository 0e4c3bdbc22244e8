"""Starts the window."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tndesigner.document import Design, load
from tndesigner.gui.main_window import MainWindow
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.style import Theme


def main(paths: Sequence[str] = ()) -> int:
    """Open a window for each design, or an empty one, and return the exit status when the last is closed."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("tndesigner")
    application.setOrganizationName("tndesigner")
    theme = Theme()
    theme.apply(dark=False)
    documents = [OpenDocument(load(Path(path)), Path(path)) for path in paths] or [OpenDocument(Design())]
    windows = [MainWindow(document, theme) for document in documents]
    for window in windows:
        window.show()
        window.workspace.canvas.fit()
    return application.exec()
