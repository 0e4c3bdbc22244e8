"""Starts the window."""

import gc
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QStandardPaths, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from tndesigner.gui.files import OpenWindows
from tndesigner.gui.files.recovering import offer_recovery
from tndesigner.gui.files.recovery import Recovery
from tndesigner.gui.gallery.first_start import is_first_start
from tndesigner.gui.late import late
from tndesigner.gui.main_window import MainWindow
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.preferences.preference_binding import ThemeFollower
from tndesigner.gui.style import Theme

WARM_UP_DELAY_MS = 300
"""How long what a window needs late is put off: it is painted first, and its figures are counted."""


def main(paths: Sequence[str] | None = None) -> int:
    """Open a window for each design, or an empty one; returns the exit status when the last is closed.

    Args:
        paths: the designs; the words after the program's name where None.
    """
    application = Application(sys.argv[:1])
    application.setApplicationName("tndesigner")
    application.setOrganizationName("tndesigner")
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    theme = Theme()
    recovery = Recovery(unsaved_folder())
    windows = OpenWindows(lambda document, all_windows: _make_window(document, theme, all_windows), recovery)
    ThemeFollower(theme, windows.preferences)
    designs = sys.argv[1:] if paths is None else paths
    application.file_asked.connect(lambda path: windows.open([path]))
    QTimer.singleShot(WARM_UP_DELAY_MS, application, look_for_garbage)
    try:
        return application.exec() if start(windows, theme, designs) else 1
    finally:
        recovery.close()


def look_for_garbage() -> None:
    """Collect garbage from now on, but never again among all that was there from the start."""
    gc.freeze()
    gc.enable()


def start(windows: OpenWindows, theme: Theme, paths: Sequence[str]) -> bool:
    """Open the first windows, and ask about unsaved designs once they are painted; tell whether one is open."""
    windows.open(Path(path) for path in paths)
    if not paths:
        windows.new()
    if not paths and is_first_start():
        late("gallery.opening", "open_gallery")(windows.windows[0], windows, theme)
    QTimer.singleShot(0, windows, lambda: offer_recovery(windows, windows.windows[0] if windows.windows else None))
    return bool(windows.windows)


def _make_window(document: OpenDocument, theme: Theme, windows: OpenWindows) -> MainWindow:
    """Return a window whose worker starts when it has been painted, if the person likes it to be ready early."""
    window = MainWindow(document, theme, windows)
    if windows.preferences.value.warm:
        window.ready.connect(lambda: QTimer.singleShot(WARM_UP_DELAY_MS, window, lambda: _keep_warm(window)))
    return window


def _keep_warm(window: MainWindow) -> None:
    window.workspace.training.keep_warm()


def unsaved_folder() -> Path:
    """Return where unsaved changes of all processes of the person are kept."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "unsaved"


class Application(QApplication):
    """Opens the designs that the system asks the running program to open."""

    file_asked = Signal(Path)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_asked.emit(Path(event.file()))
            return True
        return super().event(event)
