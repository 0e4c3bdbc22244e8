"""Opens the manual: one window for the whole program, and one for a dialogue that blocks all other windows."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tndesigner.document import DocumentError
from tndesigner.drawing.pictures.embedding import read_design
from tndesigner.gui.files import DesignWindow, OpenWindows
from tndesigner.gui.files.background import wait_for
from tndesigner.gui.files.doors import design_of_model
from tndesigner.gui.files.questions import Question, ask
from tndesigner.gui.files.reading import is_model
from tndesigner.gui.manual.contexts import address_for
from tndesigner.gui.manual.whats_this import WhatsThis
from tndesigner.gui.manual.window import ManualWindow
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.style import Theme
from tndesigner.gui.translation import reason_of_error, translate
from tndesigner.resources import resource_path


class ManualOpener(QObject):
    """Opens the manual from one window of the program, and from the dialogues of that window."""

    def __init__(self, window: DesignWindow, windows: OpenWindows, theme: Theme) -> None:
        """Follow the focus, so that F1 works in every dialogue."""
        super().__init__(window)
        self.setObjectName("manual_opener")
        self._window, self._windows, self._theme = window, windows, theme
        self._whats_this = WhatsThis(window, self.show_address)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._add_key)
        window.closed.connect(self._follow_closed)

    def explain(self) -> None:
        """Explain what is clicked on next."""
        self._whats_this.start()

    def show_about(self, widget: QWidget | None) -> ManualWindow:
        """Show the page about the part of the window that a widget is in."""
        return self.show_address(address_for(widget))

    def show_address(self, address: str) -> ManualWindow:
        """Show a page at a heading, as in "training.md#runs"."""
        blocking = QApplication.activeModalWidget()
        blocks = blocking is not None and blocking.windowModality() is Qt.WindowModality.ApplicationModal
        manual = self._manual(blocking if blocks else None)
        manual.setWindowState(manual.windowState() & ~Qt.WindowState.WindowMinimized)
        manual.show()
        manual.show_address(address)
        manual.raise_()
        manual.activateWindow()
        return manual

    def _manual(self, parent: QWidget | None) -> ManualWindow:
        for one in open_manuals():
            if one.parentWidget() is parent:
                return one
        made = ManualWindow(self._theme, parent)
        made.drawing_asked.connect(partial(open_drawing, self._windows, made))
        return made

    def _add_key(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Give a dialogue of this window the key of the manual once it gets the focus."""
        dialogue = now.window() if now is not None else None
        if not isinstance(dialogue, QDialog) or dialogue.findChild(QShortcut, "manual_key") is not None:
            return
        if _is_above(self._window, dialogue):
            key = QShortcut(QKeySequence("F1"), dialogue)
            key.setObjectName("manual_key")
            key.activated.connect(lambda: self.show_about(QApplication.focusWidget() or dialogue))

    def _follow_closed(self) -> None:
        """Close the manual with the last window."""
        if not [one for one in self._windows.windows if one is not self._window]:
            for manual in open_manuals():
                manual.close()


def open_manuals() -> list[ManualWindow]:
    """Return the windows of the manual."""
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, ManualWindow) and not one.isHidden()]


def open_drawing(windows: OpenWindows, manual: ManualWindow, name: str) -> None:
    """Open a drawing of the manual as a design of its own."""
    path = Path(resource_path("manual", *name.split("/"))).resolve()
    try:
        design = wait_for(lambda: design_of_model(path) if is_model(path) else read_design(path))
    except DocumentError as error:
        heading = translate("“{0}” cannot be opened.", path.name)
        ask(Question(heading, reason_of_error(error), (translate("Close"),)), manual)
        return
    windows.show(OpenDocument(design), path.stem)


def _is_above(window: QWidget, widget: QWidget) -> bool:
    """Tell whether a window is among the parents of a dialogue."""
    above = widget.parentWidget()
    while above is not None and above is not window:
        above = above.parentWidget()
    return above is window
