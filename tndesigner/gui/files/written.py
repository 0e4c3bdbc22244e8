"""The line that says where something was written, with a button that shows it there."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QSizePolicy, QWidget

from tndesigner.gui.style.fitting import FittingLabel
from tndesigner.gui.style.layouts import in_row
from tndesigner.gui.style.widgets import explained, push_button

SHOWN_MS = 20_000
"""How long the line stays."""


class WrittenLine(QWidget):
    """Says which file or folder was written last; it disappears by itself."""

    def __init__(self) -> None:
        """Say nothing yet."""
        super().__init__()
        self._path = Path()
        self._text = FittingLabel("good")
        self._show = explained(
            push_button(self.tr("Show"), self._open, kind="link"), self.tr("Open the folder in the file manager")
        )
        self._gone = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._gone.timeout.connect(self.hide)
        in_row(self._text, self._show, of=self, margins=(8, 0, 8, 0), spacing=8)
        self.setObjectName("written")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.hide()

    def tell(self, path: Path) -> None:
        """Say that a file or folder was written."""
        self._path = path
        whole, short = self.tr("Saved: {0}").format(path), self.tr("Saved: {0}").format(path.name)
        self._text.show_wordings(whole, short, "")
        self._text.setToolTip(str(path))
        self._show.setAccessibleName(self.tr("Show {0}").format(path.name))
        self.show()
        self._gone.start()

    def _open(self) -> None:
        folder = self._path if self._path.is_dir() else self._path.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def tell_written(anywhere: QWidget, path: Path) -> None:
    """Say in the window that a widget or its dialogue belongs to that something was written."""
    window: QWidget | None = anywhere.window()
    while window is not None:
        line = window.findChild(WrittenLine, "written", Qt.FindChildOption.FindChildrenRecursively)
        if isinstance(line, WrittenLine):
            line.tell(path)
            return
        above = window.parentWidget()
        window = above.window() if above is not None else None
