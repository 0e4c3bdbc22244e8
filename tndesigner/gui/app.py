"""Starts the window."""

import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QStandardPaths, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from tndesigner.gui.doors import offer_recovery, open_gallery
from tndesigner.gui.faults import FaultReporter, contained
from tndesigner.gui.files import OpenWindows
from tndesigner.gui.files.recovery import Recovery
from tndesigner.gui.gallery.first_start import is_first_start
from tndesigner.gui.language import speak
from tndesigner.gui.main_window import MainWindow
from tndesigner.gui.no_screen import no_screen_explained
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.preferences import read_preferences
from tndesigner.gui.preferences.preference_binding import ThemeFollower
from tndesigner.gui.style import Theme
from tndesigner.resources import resource_path


def main(paths: Sequence[str] | None = None) -> int:
    """Open a window for each design, or an empty one; return the exit status after the last is closed.

    Args:
        paths: the designs; those of the command line if None.
    """
    with no_screen_explained():
        application = Application(sys.argv[:1])
    application.setApplicationName("tndesigner")
    application.setOrganizationName("tndesigner")
    application.setDesktopFileName("tndesigner")
    application.setWindowIcon(QIcon(str(resource_path("desktop", "tndesigner.svg"))))
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    speak(read_preferences().language)
    faults = FaultReporter()
    faults.install()
    theme = Theme()
    recovery = Recovery(unsaved_folder())
    windows = OpenWindows(lambda document, all_windows: _make_window(document, theme, all_windows), recovery)
    ThemeFollower(theme, windows.preferences)
    designs = sys.argv[1:] if paths is None else paths
    application.file_asked.connect(lambda path: windows.open([path]))
    try:
        return application.exec() if start(windows, theme, designs) else 1
    finally:
        recovery.close()
        faults.uninstall()


def start(windows: OpenWindows, theme: Theme, paths: Sequence[str]) -> bool:
    """Open the first windows, and ask about unsaved designs once they are painted; return whether one is open."""
    windows.open(Path(path) for path in paths)
    if not paths:
        windows.new()
    if not paths and is_first_start():
        with contained("the gallery"):
            open_gallery(windows.windows[0], windows, theme)
    QTimer.singleShot(0, windows, lambda: offer_recovery(windows, windows.windows[0] if windows.windows else None))
    return bool(windows.windows)


def _make_window(document: OpenDocument, theme: Theme, windows: OpenWindows) -> MainWindow:
    """Return a window whose worker starts after its panels are made, if the preferences say so."""
    window = MainWindow(document, theme, windows)

    def keep_warm() -> None:
        if windows.preferences.value.warm:
            window.workspace.training.keep_warm()

    window.completed.connect(keep_warm)
    return window


def unsaved_folder() -> Path:
    """Return the folder for the unsaved changes of all processes of the user."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)) / "unsaved"


class Application(QApplication):
    """The application; it passes on files that the system asks it to open."""

    file_asked = Signal(Path)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_asked.emit(Path(event.file()))
            return True
        return super().event(event)
